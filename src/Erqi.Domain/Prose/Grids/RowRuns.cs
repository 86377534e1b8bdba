using Erqi.Domain.Prose.Relating;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds rows that add up to the row above them, where nothing else says so.</summary>
internal sealed class RowRuns(SheetLayout layout, SheetTree tree, RowSums sums)
{
    // So many rows may stand between a row and the last of those it adds up.
    private const int MostBelow = 60;

    private List<SheetLabel> Rows => tree.Rows;

    /// <summary>Finds them from the bottom up.</summary>
    public void Find()
    {
        HashSet<int> taken = [];
        for (int i = Rows.Count - 1; i >= 0; i--)
        {
            if (sums.Told.Contains(i) || Rows[i].Role != RowRole.Item || tree.IsMade(i) || Rows[i].Months is not null)
            {
                continue;
            }

            List<int> below = [.. Enumerable.Range(i + 1, Math.Min(MostBelow, Rows.Count - i - 1)).TakeWhile(j => !Rows[j].IsTotal && !tree.IsStep(j)).Where(j => !taken.Contains(j) && !sums.TotalOf.ContainsKey(j) && Rows[j].IsPart && !tree.IsMade(j))];
            foreach (SheetColumn column in layout.Columns.Where(column => column.IsAdditive))
            {
                if (sums.Cell(i, column) is not { } whole || !RowSums.MayRun(whole))
                {
                    continue;
                }

                List<SheetFigure> cells = [.. below.Select(j => sums.Cell(j, column)).TakeWhile(cell => cell is not null && cell.IsLike(whole)).Select(cell => cell!)];
                int length = Closing.LongestExact(whole.Amount, [.. cells.Select(cell => cell.Amount)]);
                if (length > 1 && sums.HoldsInMost(i, below[..length]))
                {
                    sums.Claim(i, below[..length], RelationGround.Arithmetic, onlyClosing: true);
                    taken.UnionWith(below[..length]);
                    break;
                }
            }

            if (!sums.Told.Contains(i) && sums.LengthOf(i, below, isExact: false) is > 0 and var rounded && sums.IsMostly(i, below[..rounded], withShares: true))
            {
                sums.Claim(i, below[..rounded], RelationGround.Arithmetic, onlyClosing: true);
                taken.UnionWith(below[..rounded]);
            }
        }
    }
}
