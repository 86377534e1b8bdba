using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds what rows have to do with each other by their labels, where indicators stand below each other: 人口密度 below 土地面积 and 人口.</summary>
/// <remarks>
/// A table of years has few columns, and numbers of a place change little from year to year, so that a wrong pair of rows may well
/// agree twice: a row that its label alone makes of two others is claimed where it agrees nearly everywhere. Where a row tells its own
/// growth, that may have been reckoned from a mean as it is printed, and both together would leave no truth.
/// </remarks>
internal sealed class RowRelations(SheetLayout layout, SheetTree tree, RowSums sums, RealGrowth real, IReadOnlyDictionary<SheetColumn, SheetColumn> totalColumnOf)
{
    // What a label speaks of stands no farther off.
    private const int Reach = 12;

    // So many columns tell which rows belong together.
    private const int Sample = 64;

    // Growth and differences belong to columns that hold levels, and of those the mean of a change is no change of means.
    private readonly List<SheetColumn> _columns = layout.Columns.FindAll(column => column.IsAdditive && SheetMaker.Of(column) is null);

    private readonly List<SheetColumn> _changes = layout.Columns.FindAll(column => SheetMaker.Of(column) is { IsChange: true });

    /// <summary>Finds the relations.</summary>
    public void Find()
    {
        for (int row = 0; row < tree.Rows.Count && _columns.Count > 0; row++)
        {
            SheetColumn line = tree.Line(row);
            bool isShare = SheetWords.Shares.IsIn(line.Name) && line.Unit?.Dimension == Dimension.Rate;
            if ((isShare ? SheetMaker.Share : SheetMaker.Of(line)) is { } maker
                && ((maker == SheetMaker.Difference && SheetRatio.Of(line) is not null) || !_changes.Exists(column => sums.Cell(row, column) is not null)))
            {
                Find(row, line, maker);
            }
        }
    }

    private void Find(int row, SheetColumn line, SheetMaker maker)
    {
        int[] near = [.. Enumerable.Range(1, Reach).SelectMany(step => maker.IsChange ? (int[])[row - step] : [row - step, row + step]).Where(other => IsLevel(other, line, maker))];
        NamedRatio? ratio = SheetRatio.Of(line);
        List<Way> ways = [];
        foreach (int first in near)
        {
            bool isNamed = LabelWords.Share(line.Name, tree.Line(first).Name);
            if (maker == SheetMaker.Share)
            {
                ways.Add(new Way(first, null, isNamed || LabelWords.AreUsual(line.Name)));
            }

            foreach (int second in near.Where(second => second != first))
            {
                if (ratio is not null && SheetRatio.IsOf(ratio, tree.Line(first).Name, tree.Line(second).Name))
                {
                    ways.Add(new Way(first, second, IsSure: true));
                    continue;
                }

                if (maker == SheetMaker.Multiple || maker == SheetMaker.Rest)
                {
                    continue;
                }

                bool isOther = LabelWords.Share(line.Name, tree.Line(second).Name) || line.Unit?.Dimension == Dimension.Per(BaseOf(first), BaseOf(second));
                bool isUsual = maker.IsChange && !IsAcross(row, second) && Math.Max(row - first, row - second) < 4 && LabelWords.AreUsual(line.Name);
                if (isNamed || isOther || isUsual)
                {
                    ways.Add(new Way(first, second, (isNamed && isOther) || isUsual || (line.Name is [.., '率'] && LabelWords.BeginAlike(line.Name, tree.Line(first).Name))));
                }
            }
        }

        // Rates of birth and death differ as births and deaths do.
        List<SheetColumn> columns = maker != SheetMaker.Difference || ratio is null ? _columns : layout.Columns.FindAll(column => _columns.Contains(column) || column.Unit?.Text == "‰");
        SheetColumn[] told = [.. columns.Where(column => sums.Cell(row, column) is not null).Take(Sample)];
        if (told.Length > 0 && ways.MaxBy(way => (told.Count(column => maker.Agrees(Cells(row, column, way, maker)) == true), way.IsSure)) is { } best)
        {
            Claim(line, maker, best.IsSure, [.. columns.Select(column => Cells(row, column, best, maker)).OfType<CellTriple>()]);
        }
    }

    // 比上年增减 below 甲 and 乙 is from what was then, and not from 乙.
    private bool IsAcross(int row, int second) =>
        tree.Rows[row].Role == RowRole.Change && tree.Rows[second] is { Role: not RowRole.Former } former && !SheetWords.IsPeriod(former.Text);

    private void Claim(SheetColumn line, SheetMaker maker, bool isSure, List<CellTriple> all)
    {
        (int held, int missed) = maker.Count(line.Name, all);

        // Of two columns one is enough for what is told by name and a slip away in the other.
        bool isSlip = (maker == SheetMaker.Share || SheetRatio.Of(line) is not null) && isSure && (held, missed) == (1, 1) && all.Exists(maker.IsSlip);
        if (missed == 0 ? held > 1 || (isSure && held > 0) : isSlip || held >= 3 * missed || (isSure && held > missed))
        {
            foreach (CellTriple cells in all)
            {
                Relation[] relations = maker.Make(cells, sums.Figures);
                sums.Claims.Add(relations);
                if (maker == SheetMaker.Difference && new CellSum(cells.B, [cells.C, cells.A]) is { Holds: true, IsExact: false, IsLong: false })
                {
                    sums.Claims.Loose.UnionWith(relations);
                }
            }
        }
    }

    private CellTriple? Cells(int row, SheetColumn column, Way way, SheetMaker maker)
    {
        SheetFigure? whole = way.Second is { } second ? sums.Cell(second, column)
            : totalColumnOf.TryGetValue(column, out SheetColumn? total) ? sums.Cell(way.First, total)
            : null;
        return maker == SheetMaker.Growth && real.IsTold(way.First, column) ? null : maker.Cells(sums.Cell(row, column), sums.Cell(way.First, column), whole);
    }

    private string BaseOf(int row) => tree.Rows[row].Unit?.Dimension.Base ?? string.Empty;

    // Amounts are, and rates of which one is more than the other.
    private bool IsLevel(int row, SheetColumn line, SheetMaker maker) => row >= 0 && row < tree.Rows.Count && (maker == SheetMaker.Multiple ? tree.Line(row).Unit?.Dimension != Dimension.Rate
        : tree.IsAdditive(row)
        ? !tree.IsMade(row)
        : line.Unit?.Dimension == Dimension.Rate && maker == SheetMaker.Difference && SheetMaker.Of(tree.Line(row)) is not { IsChange: true });

    // The row that is divided or larger, the row that divides it or is smaller, or the column that adds the row up, and whether the label says so.
    private sealed record Way(int First, int? Second, bool IsSure);
}
