using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Consistency.Local;

/// <summary>Compares one figure with what the ledger holds.</summary>
internal static class LedgerJudge
{
    private static readonly Wording NoCube = new(
        "没有按其口径和分类汇总的台账。", "no ledger given is rolled up by its counting basis and classified by its scheme.");

    private static readonly Wording Unprinted = new("未公布。", "it was not printed.");

    private static readonly Wording Unfit = new("单位与所统计的内容不符。", "its unit is not that of what it counts.");

    public static LedgerFinding Judge(BulletinFigure figure, LedgerCubes ledger, RoundingConvention usual)
    {
        if (ledger.CubeFor(figure) is not { } cube)
        {
            return NotCompared(figure, NoCube);
        }

        if (figure.Print is null || !figure.Of!.Fits(figure.Unit))
        {
            return NotCompared(figure, figure.Print is null ? Unprinted : Unfit);
        }

        if (figure.Of.ValueIn(cube) is not { } value)
        {
            return NotCompared(figure, Unstated(cube.Where(figure.Of.Filter).Total, figure.Of.Measure));
        }

        return new LedgerFinding(
            figure,
            figure.TrueValues(usual).Contains(value) ? LedgerVerdict.Agrees : LedgerVerdict.Differs,
            value,
            LedgerPrinter.Print(figure, cube, usual, moneyPlaces: 1).Print,
            reason: null);
    }

    private static Wording Unstated(Tally projects, Measure measure)
    {
        long missing = projects.Count - projects.StatedBy(measure);
        return new(
            $"台账的{projects.Count}个项目中{missing}个没有填报{measure.ToChinese()}。",
            $"{missing} of the {projects.Count} projects of the ledger do not state {measure.ToChinese()} ({measure}).");
    }

    private static LedgerFinding NotCompared(BulletinFigure figure, Wording reason) =>
        new(figure, LedgerVerdict.NotCompared, null, null, reason);
}
