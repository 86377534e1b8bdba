using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds what the cells of a sheet have to do with each other, by heading, label and place.</summary>
/// <remarks>
/// What a heading claims of its column is claimed where it holds in at least two thirds of the rows.
/// </remarks>
internal sealed class SheetRelations(SheetLayout layout, SheetTree tree, SheetFigures figures)
{
    private readonly RowSums _sums = new(layout, tree, figures);

    /// <summary>Gets the places among the rows of totals whose parts cannot be told.</summary>
    public IReadOnlyList<int> Untold { get; private set; } = [];

    public IReadOnlyList<(Relation Relation, RelationGround Ground)> Find()
    {
        SheetClaims claims = _sums.Claims;
        RowTotals totals = new(layout, tree, _sums);
        new MonthSums(tree, _sums).Find();
        totals.Find();
        new RowDivisions(tree, _sums).Find();
        new RowRuns(layout, tree, _sums).Find();
        totals.FindOuter();
        Untold = totals.Untold;
        RealGrowth real = new(layout, tree);
        SheetLines lines = new(layout, tree, _sums, real);
        ColumnSums columns = new(lines);
        new ColumnRelations(lines, columns, _sums.TotalOf).Find();
        new RowRelations(layout, tree, _sums, real, columns.TotalColumnOf).Find();
        new RowStructure(layout, tree, _sums).Find();
        new RowGrowth(layout, tree, _sums, real).Find();
        new RowLedger(layout, tree, _sums).Find();
        HashSet<string> growing = [.. _sums.Claims.Of<GrowthRelation>().SelectMany(growth => growth.Figures.Where(id => id != growth.Rate))];
        OpenSums open = new(layout);
        claims.Remove<SumRelation>(sum => open.Holds(figures.Sum(sum)));
        claims.Remove<Relation>(relation => claims.Loose.Contains(relation) && relation.Figures.Count(growing.Contains) > 1);
        RemoveCircles();
        RemovePoints();
        return claims.All;
    }

    // 单产增减 says no more than 面积增减 and 产量增减 do; where rows add up, the circles of all three are more than can be decided.
    private void RemoveCircles()
    {
        HashSet<string> grown = [.. _sums.Claims.Of<GrowthRelation>().Select(growth => growth.Current)], parts = [.. _sums.Claims.Of<SumRelation>().SelectMany(sum => sum.Parts.Select(part => part.Figure))];
        HashSet<string> circular = [.. _sums.Claims.Of<MeanRelation>().Where(mean => ((string[])[mean.Total, mean.Count]).All(figure => grown.Contains(figure) && parts.Contains(figure))).Select(mean => mean.Mean)];
        _sums.Claims.Remove<GrowthRelation>(growth => circular.Contains(growth.Current));

        // Nor does the sum of one column of shares, where others have shares of the same whole: 比重 above 合计, 男, 女.
        HashSet<string> shared = [.. _sums.Claims.Of<ShareRelation>().GroupBy(share => share.Whole, StringComparer.Ordinal)
            .Where(shares => shares.Select(share => figures.Named(share.Rate)?.Column).Distinct().Count() > 1).SelectMany(shares => shares.Select(share => share.Rate))];
        _sums.Claims.Remove<SumRelation>(sum => sum.Parts.All(part => shared.Contains(part.Figure)));
    }

    // 13.3% and 12.2% differ by 1.1 points as they are printed, and may differ by 1.2 as they are: what was reckoned from prints may have no truth beside the levels.
    private void RemovePoints()
    {
        Dictionary<string, Rational> rates = [];
        foreach (ShareRelation share in _sums.Claims.Of<ShareRelation>())
        {
            _ = figures.Named(share.Part) is { } part && figures.Named(share.Whole) is { } whole && rates.TryAdd(share.Rate, Rational.Of(100, 1) * part.Value / whole.Value);
        }

        _sums.Claims.Remove<SumRelation>(sum => sum.Parts is [var before, var change] && rates.TryGetValue(sum.Total, out Rational now) && rates.TryGetValue(before.Figure, out Rational then)
            && figures.Sum(sum) is { IsExact: true } && figures.Named(change.Figure)!.Amount is var points && Rational.Abs(now - then - points.Value) > points.HalfUnit);
    }
}
