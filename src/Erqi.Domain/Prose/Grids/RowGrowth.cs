using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds growth from column to column where columns are years: 增长（%） below 财政收入.</summary>
internal sealed class RowGrowth(SheetLayout layout, SheetTree tree, RowSums sums, RealGrowth real)
{
    private const int Reach = 12;

    private readonly List<(SheetColumn Now, SheetColumn Before)> _years = [.. layout.Columns.Skip(1).Zip(layout.Columns, (now, before) => (now, before))
        .Where(pair => pair.now.Group == pair.before.Group && CellPrint.YearOf(pair.now.Heading) is { } year && CellPrint.YearOf(pair.before.Heading) == year - 1)];

    /// <summary>Finds it, of the nearest row above for which most columns hold.</summary>
    public void Find()
    {
        HashSet<string> told = [.. sums.Claims.Select(claim => claim.Relation).OfType<GrowthRelation>().Select(growth => growth.Rate)];
        for (int row = 1; row < tree.Rows.Count && _years.Count > 1; row++)
        {
            if (SheetMaker.Of(tree.Line(row)) == SheetMaker.Growth && !_years.Exists(year => sums.Cell(row, year.Now) is { } cell && told.Contains(cell.Id)))
            {
                Find(row);
            }
        }
    }

    private void Find(int row)
    {
        List<(SheetFigure Rate, SheetFigure Now, SheetFigure Before)> best = Enumerable.Range(1, Math.Min(Reach, row)).Select(step => row - step).Where(level => tree.IsAdditive(level) && !tree.IsMade(level))
            .Select(level => Cells(row, level)).MaxBy(cells => cells.Count(IsMade)) ?? [];
        int held = best.Count(IsMade);
        if (held > 1 && held >= 2 * (best.Count - held))
        {
            sums.Claims.AddRange(best.Select(cells => ((Relation)GrowthRelation.FromPrevious(cells.Rate.Id, cells.Now.Id, cells.Before.Id), RelationGround.Wording)));
        }
    }

    private List<(SheetFigure Rate, SheetFigure Now, SheetFigure Before)> Cells(int row, int level) =>
        real.IsTold(level) && !SheetWords.IsNominal(tree.Rows[row].Text) ? []
        : [.. _years.Select(year => (sums.Cell(row, year.Now), sums.Cell(level, year.Now), sums.Cell(level, year.Before)))
            .Where(cells => cells is ({ } rate, { } now, { } before) && SheetMaker.Growth.Applies(rate, now, before)).Select(cells => (cells.Item1!, cells.Item2!, cells.Item3!))];

    private static bool IsMade((SheetFigure Rate, SheetFigure Now, SheetFigure Before) cells) => SheetMaker.Growth.Holds(cells.Rate, cells.Now, cells.Before);
}
