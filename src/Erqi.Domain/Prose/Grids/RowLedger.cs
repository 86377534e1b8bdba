namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds columns that go on from row to row: 累计 of the row before and 当月, 余额 of the row before and what came and went, a level and 比上年增加.</summary>
internal sealed class RowLedger(SheetLayout layout, SheetTree tree, RowSums sums)
{
    // So many rows tell which columns belong together.
    private const int Sample = 64;

    private readonly List<int> _rows = [.. Enumerable.Range(0, tree.Rows.Count).Where(row => tree.Rows[row] is { IsPart: true, IsSubtotal: false })];

    /// <summary>Finds the sums.</summary>
    public void Find()
    {
        List<(int Row, int Before)> next = [.. _rows.Skip(1).Zip(_rows, (row, before) => (row, before)).Where(pair => IsNext(tree.Rows[pair.row], tree.Rows[pair.before]))];
        foreach (IGrouping<SheetColumn, Way> ways in next.Count > 1 ? Ways().GroupBy(way => way.Of) : [])
        {
            Way best = ways.MaxBy(way => Sums(next.Take(Sample), way).Count(way.IsTold))!;
            List<CellSum> found = Sums(next, best);
            if (found.Count(best.IsTold) > 1)
            {
                sums.Claims.Add(CellSum.Told(found, isNamed: true));
                sums.Claims.Loose.UnionWith(found.Where(sum => sum is { Holds: true, IsExact: false, IsLong: false }).Select(sum => sum.Relation));
            }
        }
    }

    // 剩余 is less by what stands beside it, or 余额 by what went and more by what came; 累计比例 may have been added up as it was printed, and its parts be shares of counts.
    private List<Way> Ways()
    {
        List<Way> ways = [];
        foreach (SheetColumn level in layout.Columns.Where(column => column.IsAdditive))
        {
            List<SheetColumn> others = layout.Columns.FindAll(other => other != level && other.IsLike(level));
            bool isLeft = SheetWords.Left.IsIn(level.Name);
            foreach (SheetColumn other in others)
            {
                bool isNamed = SheetWords.IsRunning(level.Name, other.Name);
                if (isNamed || SheetMaker.Of(other) == SheetMaker.Difference)
                {
                    ways.Add(new Way(other, level, [(other, 1)], isNamed));
                }

                if (isLeft && other.IsLevel)
                {
                    ways.Add(new Way(level, level, [(other, -1)], IsNamed: false));
                }
            }

            if (isLeft && others.FindAll(StockWords.Comes) is [var came] && others.FindAll(StockWords.Goes) is [var went])
            {
                ways.Add(new Way(level, level, [(came, 1), (went, -1)], IsNamed: false));
            }
        }

        return ways;
    }

    private List<CellSum> Sums(IEnumerable<(int Row, int Before)> next, Way way)
    {
        List<CellSum> found = [];
        foreach ((int row, int before) in next)
        {
            List<(SheetFigure Cell, int Sign)> steps = [.. way.Steps.Where(step => sums.Cell(row, step.Column) is not null).Select(step => (sums.Cell(row, step.Column)!, step.Sign))];
            if (steps.Count > 0 && sums.Cell(row, way.Level) is { } now && sums.Cell(before, way.Level) is { } then)
            {
                found.Add(new CellSum(now, [(then, 1), .. steps]));
            }
        }

        return found;
    }

    // Months and years follow each other, and so does what has neither.
    private static bool IsNext(SheetLabel label, SheetLabel before) => label.Months is { } month ? month.Length == 1 && before.Months is { } past && month.Follows(past)
        : CellPrint.YearOf(label.Text) is not { } year || CellPrint.YearOf(before.Text) == year - 1;

    // What one column has more in a row than in the row before; of is the column that it is a way to tell.
    private sealed record Way(SheetColumn Of, SheetColumn Level, List<(SheetColumn Column, int Sign)> Steps, bool IsNamed)
    {
        // 0 of 10 leaves 10 in any two columns.
        public bool IsTold(CellSum sum) => sum.Holds && (IsNamed || (RowSums.MayRun(sum.Total) && sum.Parts.All(part => part.Cell.Value.Sign != 0)));
    }
}
