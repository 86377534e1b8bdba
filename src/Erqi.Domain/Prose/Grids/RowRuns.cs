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
            int exact = layout.Columns.Where(column => column.IsAdditive).Select(column => sums.Front(i, below, column, isExact: true)).FirstOrDefault(front => front > 1 && sums.HoldsInMost(i, below[..front]));
            int length = exact > 0 ? exact : sums.LengthOf(i, below, isExact: false);
            if (exact > 0 || (length > 0 && sums.IsMostly(i, below[..length], withShares: true)))
            {
                sums.Claim(i, below[..length], RelationGround.Arithmetic, onlyClosing: true);
                taken.UnionWith(below[..length]);
            }
        }
    }
}
