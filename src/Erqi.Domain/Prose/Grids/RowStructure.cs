using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds the shares of a table whose columns are years: 构成（%） above 第一产业 and 第二产业, which stand above it as amounts, too.</summary>
internal sealed class RowStructure(SheetLayout layout, SheetTree tree, RowSums sums)
{
    // The amounts stand no farther above.
    private const int Reach = 40;

    private const int MostParts = 60;

    /// <summary>Finds the shares, and that they make a hundred where that is printed.</summary>
    public void Find()
    {
        for (int heading = 1; heading < tree.Rows.Count; heading++)
        {
            if (SheetWords.Shares.IsIn(tree.Rows[heading].Text) && tree.Rows[heading].Unit?.Dimension == Dimension.Rate)
            {
                Find(heading);
            }
        }
    }

    private void Find(int heading)
    {
        List<(int Share, int Part)> pairs = [.. Enumerable.Range(heading + 1, tree.Rows.Count - heading - 1).Take(MostParts)
            .Select(row => (row, PartOf(heading, tree.Rows[row].Text))).TakeWhile(pair => pair.Item2 >= 0)];
        if (pairs.Count == 0 || tree.WholeOf(pairs[0].Part) is not (>= 0 and var whole))
        {
            return;
        }

        List<CellTriple> made = [.. pairs.SelectMany(pair => layout.Columns, (pair, column) => SheetMaker.Share.Cells(sums.Cell(pair.Share, column), sums.Cell(pair.Part, column), sums.Cell(whole, column))).OfType<CellTriple>()];
        int held = made.Count(SheetMaker.Share.Holds);
        if (SheetLines.IsFound((held, made.Count - held)))
        {
            sums.Claims.Add(made.SelectMany(cells => SheetMaker.Share.Make(cells, sums.Figures)));
            List<int> shares = [.. pairs.Select(pair => pair.Share)];
            sums.Claims.Add(CellSum.Told([.. layout.Columns.Select(column => sums.Sum(heading, shares, column)).OfType<CellSum>()], isNamed: true));
        }
    }

    private int PartOf(int heading, string label) => tree.Rows.FindLastIndex(heading - 1, Math.Min(Reach, heading), row => row.Text == label);
}
