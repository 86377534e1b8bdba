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
            if (SheetWords.Shares.IsIn(tree.Rows[heading].Text) && layout.UnitOf(tree.Rows[heading].Row)?.Dimension == Dimension.Rate)
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

        List<(SheetFigure Rate, SheetFigure Part, SheetFigure Whole)> made = [.. pairs.SelectMany(pair => layout.Columns, (pair, column) => (sums.Cell(pair.Share, column), sums.Cell(pair.Part, column), sums.Cell(whole, column)))
            .Where(cells => cells is ({ } rate, { } part, { } all) && SheetMaker.Share.Applies(rate, part, all)).Select(cells => (cells.Item1!, cells.Item2!, cells.Item3!))];
        if (SheetLines.IsFound((made.Count(IsMade), made.Count(cells => !IsMade(cells)))))
        {
            sums.Claims.AddRange(made.Select(cells => ((Relation)new ShareRelation(cells.Rate.Id, cells.Part.Id, cells.Whole.Id), RelationGround.Wording)));
            IEnumerable<CellSum> hundreds = layout.Columns.Where(column => sums.Cell(heading, column) is not null).Select(column => sums.Sum(sums.Cell(heading, column)!, [.. pairs.Select(pair => pair.Share)], column)).OfType<CellSum>();
            sums.Claims.AddRange(CellSum.Told([.. hundreds], isNamed: true).Select(sum => ((Relation)sum.Relation, RelationGround.Wording)));
        }
    }

    private static bool IsMade((SheetFigure Rate, SheetFigure Part, SheetFigure Whole) cells) => SheetMaker.Share.Holds(cells.Rate, cells.Part, cells.Whole);

    private int PartOf(int heading, string label)
    {
        int at = heading - 1;
        while (at >= 0 && heading - at <= Reach && tree.Rows[at].Text != label)
        {
            at--;
        }

        return heading - at <= Reach ? at : -1;
    }
}
