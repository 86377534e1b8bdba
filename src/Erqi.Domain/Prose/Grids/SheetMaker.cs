using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>How a quantity is made of two others: whether three cells agree, and the relations that say so.</summary>
/// <param name="holds">Whether the first cell is what the other two make.</param>
/// <param name="make">Relates them; what is left of a whole beside its rate is a figure of its own.</param>
internal sealed class SheetMaker(Func<SheetFigure, SheetFigure, SheetFigure, bool> holds, Func<SheetFigure, SheetFigure, SheetFigure, SheetFigures, Relation[]> make)
{
    /// <summary>Gets the rate of the first to the second.</summary>
    public static SheetMaker Share { get; } = new(
        (a, b, c) => IsRate(a) && b.IsLike(c) && Closing.HoldsShare(a.Amount, b.Amount, c.Amount),
        (a, b, c, _) => [new ShareRelation(a.Id, b.Id, c.Id)]);

    /// <summary>Gets the growth to the first from the second.</summary>
    public static SheetMaker Growth { get; } = new(
        (a, b, c) => IsRate(a) && b.IsLike(c) && Closing.HoldsGrowth(a.Amount, b.Amount, c.Amount),
        (a, b, c, _) => [GrowthRelation.FromPrevious(a.Id, b.Id, c.Id)]);

    /// <summary>Gets the growth to the second by the third, where the year before is not printed.</summary>
    public static SheetMaker Step { get; } = new(
        (a, b, c) => IsRate(a) && b.IsLike(c) && Closing.HoldsGrowth(a.Amount, b.Amount, Before(b.Amount, c.Amount)),
        (a, b, c, _) => [GrowthRelation.FromIncrease(a.Id, b.Id, c.Id)]);

    /// <summary>Gets what the first is more than the second; what went out may be printed below nought, 流入 300, 流出 -200, 净额 100.</summary>
    public static SheetMaker Difference { get; } = new(
        (a, b, c) => a.IsLike(b) && b.IsLike(c) && (Closing.Holds(b.Amount, [c.Amount, a.Amount]) || IsNet(a, b, c)),
        (a, b, c, _) => [IsNet(a, b, c) ? new SumRelation(a.Id, [new SumPart(b.Id), new SumPart(c.Id)]) : new SumRelation(b.Id, [new SumPart(c.Id), new SumPart(a.Id)])]);

    /// <summary>Gets the rate of what the first leaves of the second: 毛利率 of 成本 and 收入, 降幅 of 本年 and 上年.</summary>
    public static SheetMaker Rest { get; } = new(
        (a, b, c) => IsRate(a) && b.IsLike(c) && Closing.HoldsShare(a.Amount with { Value = 100 - a.Value }, b.Amount, c.Amount),
        (a, b, c, figures) =>
        {
            string rest = figures.Left(a, c);
            return [new SumRelation(c.Id, [new SumPart(b.Id), new SumPart(rest)]), new ShareRelation(a.Id, rest, c.Id)];
        });

    /// <summary>Gets how much there is of the first to each of the second.</summary>
    public static SheetMaker Mean { get; } = new(
        (a, b, c) => FitsMean(a, b, c) && Closing.HoldsMean(a.MeanAmount, b.Amount, c.Amount),
        (a, b, c, _) => [new MeanRelation(a.Id, b.Id, c.Id)]);

    /// <summary>Gets how many times the second the first is: pupils to each teacher.</summary>
    public static SheetMaker Multiple { get; } = new(
        (a, b, c) => a.Dimension == Dimension.Number && b.IsLike(c) && Closing.HoldsMean(a.Amount, b.Amount, c.Amount),
        (a, b, c, _) => [new MultipleRelation(a.Id, b.Id, c.Id)]);

    /// <summary>Gets whether it tells how what was there before has changed.</summary>
    public bool IsChange => this == Growth || this == Difference;

    /// <summary>Says whether the first of three cells is what the other two make.</summary>
    public bool Holds(CellTriple cells) => holds(cells.A, cells.B, cells.C);

    /// <summary>Says so of cells that are all printed; null of others.</summary>
    public bool? Agrees(CellTriple? cells) => cells is null ? null : Holds(cells);

    /// <summary>Relates three cells.</summary>
    public Relation[] Make(CellTriple cells, SheetFigures figures) => make(cells.A, cells.B, cells.C, figures);

    /// <summary>Gives three cells; null where one is not printed, or the first cannot tell what the others make.</summary>
    public CellTriple? Cells(SheetFigure? a, SheetFigure? b, SheetFigure? c) => CellTriple.Of(a, b, c) is { } cells && Applies(cells) ? cells : null;

    /// <summary>Says whether the first cell can tell what two others make.</summary>
    /// <remarks>
    /// Of nought, or of a loss, there is no growth and no share, whatever is printed for it; rates differ by points. What may be
    /// no more than a limit, 40 and 38, is 105.3% done, and what is more than planned may be told as 100%.
    /// </remarks>
    public bool Applies(CellTriple cells)
    {
        (SheetFigure a, SheetFigure b, SheetFigure c) = cells;
        return this == Difference ? a.IsLike(b) && b.IsLike(c)
            : this == Step ? !AreRates(b, c) && !IsPoints(a) && b.Value > c.Value && c.Value.Sign != 0
            : c.Value.Sign > 0
                && !(this == Growth && (AreRates(b, c) || IsPoints(a)))
                && !(this == Rest && (a.Value.Sign < 0 || b.Value > c.Value))
                && !(this == Share && b.Value != c.Value && (Closing.HoldsShare(a.Amount, c.Amount, b.Amount) || (a.Print.Number == 100 && b.Value > c.Value)));
    }

    /// <summary>Says whether two cells are rates, which differ by points.</summary>
    public static bool AreRates(SheetFigure one, SheetFigure other) => one.Dimension == Dimension.Rate && other.Dimension == Dimension.Rate;

    private static bool IsPoints(SheetFigure rate) => rate.Figure.Unit.Text.Contains("百分点", StringComparison.Ordinal);

    /// <summary>Says whether one slip in one of the prints keeps three cells from agreeing.</summary>
    public bool IsSlip(CellTriple cells) => !Holds(cells) && cells.Slipped().Any(Holds);

    /// <summary>Counts the lines whose cells agree, and those whose cells do not; a minus sign that is lost beside others that agree is a slip.</summary>
    /// <param name="name">What the first cells are called.</param>
    /// <param name="lines">The cells of each line.</param>
    /// <returns>None that agree where all stand without their signs.</returns>
    public (int Held, int Missed) Count(string name, IEnumerable<CellTriple> lines)
    {
        List<CellTriple> all = [.. lines], missed = all.FindAll(cells => !Holds(cells));
        int lost = missed.Count(IsMinusLost);
        bool areUnsigned = lost > 0 && lost == missed.Count && (lost > 1 || name.Contains("差额", StringComparison.Ordinal))
            && all.TrueForAll(cells => cells.A.Value.Sign >= 0);
        bool isSlip = lost == 1 && missed.Count == 1 && (this != Growth || all.Count > 2);
        return (areUnsigned ? 0 : all.Count - missed.Count, missed.Count - (isSlip ? 1 : 0));
    }

    private bool IsMinusLost(CellTriple cells) => this != Mean && this != Share && this != Multiple && this != Rest
        && cells.A.Value.Sign > 0 && Holds(cells with { A = cells.A with { Amount = cells.A.Amount with { Value = -cells.A.Value } } });

    /// <summary>Gives what a heading or a label says that its cells are made of two others by; null where it says nothing.</summary>
    public static SheetMaker? Of(SheetColumn column)
    {
        if (SheetRatio.Of(column) is { } ratio)
        {
            return Of(ratio.Kind);
        }

        string words = column.Name.TrimEnd('±', '%');
        bool changes = SheetWords.IsDifference(words), grows = changes || SheetWords.Growths.IsIn(words);
        bool isRate = column.Unit?.Dimension == Dimension.Rate, isPoints = isRate && (column.Unit!.Text.Contains("百分点", StringComparison.Ordinal) || (changes && SheetWords.Shares.IsIn(words)));
        return isRate && SheetWords.Falls.IsEndOf(words) ? Rest
            : (IsCompletion(column, words) || words is [.., '率'] || (isRate && (words is [.., '比', '例'] || column.Group is [.., '率']))) && !grows ? Share
            : isRate && !isPoints && (grows || words != column.Name) ? Growth
            : changes || isPoints ? Difference
            : SheetWords.IsMean(words) || column.IsPerUnit ? Mean
            : null;
    }

    private static SheetMaker Of(NamedRatioKind kind) => kind switch
    {
        NamedRatioKind.Share => Share,
        NamedRatioKind.Multiple => Multiple,
        NamedRatioKind.Mean => Mean,
        NamedRatioKind.Growth => Growth,
        NamedRatioKind.Margin => Rest,
        _ => Difference,
    };

    // 执行数为预算数的%, 完成预算%, 占年初计划%.
    private static bool IsCompletion(SheetColumn column, string words) =>
        column.Unit == FigureUnit.Percent && (SheetWords.Completions.IsIn(words) || words.Contains('为', StringComparison.Ordinal));

    private static Amount Before(Amount now, Amount change) => now with { Value = now.Value - change.Value, HalfUnit = now.HalfUnit + change.HalfUnit };

    private static bool IsNet(SheetFigure a, SheetFigure b, SheetFigure c) => SheetWords.Outs.IsIn(c.Figure.Label) && c.Value.Sign < 0 && b.Value.Sign >= 0 && Closing.Holds(a.Amount, [b.Amount, c.Amount]);

    private static bool IsRate(SheetFigure rate) => rate.Dimension.Kind is UnitKind.Rate or UnitKind.Number;

    private static bool FitsMean(SheetFigure mean, SheetFigure total, SheetFigure count)
    {
        Dimension of = total.Dimension, by = count.Dimension;
        return mean.Dimension == Dimension.Per(of.Base, by.Base)
            || (mean.Dimension == of && by.Kind is UnitKind.Count or UnitKind.Number or UnitKind.Other);
    }
}
