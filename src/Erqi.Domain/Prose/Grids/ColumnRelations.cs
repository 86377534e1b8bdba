using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds what the columns of a sheet have to do with each other, by their headings.</summary>
internal sealed class ColumnRelations(
    SheetLayout layout,
    SheetTree tree,
    SheetFigures figures,
    IReadOnlyDictionary<int, int> totalOf,
    List<(Relation Relation, RelationGround Ground)> claims)
{
    public void Find()
    {
        foreach (SheetColumn column in layout.Columns)
        {
            if (column.IsTotal)
            {
                FindTotal(column);
            }
            else if (column.IsWithin && Left(column) is { } whole)
            {
                Claim(row => Pair(row, column, whole) is { } pair ? new PartOfRelation(pair.Second.Id, [pair.First.Id]) : null);
            }
            else if (SheetWords.Shares.IsIn(column.Name))
            {
                FindShare(column);
            }
            else
            {
                FindByHeading(column);
            }
        }
    }

    // 合计 beside its parts: the columns under the same heading, or all that measure the same.
    private void FindTotal(SheetColumn total)
    {
        int at = layout.Columns.IndexOf(total);
        List<SheetColumn> group = layout.Columns.FindAll(column => column.Group == total.Group && column.Unit?.Dimension == total.Unit?.Dimension && column.IsAdditive && !column.IsWithin);
        List<SheetColumn> behind = [.. layout.Columns.Skip(at + 1).TakeWhile(group.Contains).TakeWhile(column => !column.IsTotal)];
        List<SheetColumn> before = [.. layout.Columns.Take(at).Reverse().TakeWhile(group.Contains).TakeWhile(column => !column.IsTotal)];
        foreach (List<SheetColumn> parts in (List<SheetColumn>[])[behind, before])
        {
            if (parts.Count > 1 && Holds(row => Sum(row, total, parts) is { } sum ? Closing.Holds(sum.Total.Amount, [.. sum.Parts.Select(part => part.Amount)]) : null))
            {
                Claim(row => Sum(row, total, parts) is { } sum
                    ? new SumRelation(sum.Total.Id, [.. sum.Parts.Select(part => new SumPart(part.Id))])
                    : null);
                return;
            }
        }
    }

    // The share of a row is its cell over that of its total, in the nearest column to the left.
    private void FindShare(SheetColumn share)
    {
        if (Left(share) is not { } column)
        {
            return;
        }

        (SheetFigure Rate, SheetFigure Part, SheetFigure Whole)? Of(int row) =>
            totalOf.TryGetValue(row, out int total) && Cell(row, share) is { } rate && Cell(row, column) is { } part && Cell(total, column) is { } whole
                ? (rate, part, whole)
                : null;
        if (Holds(row => Of(row) is { } found ? Closing.HoldsShare(found.Rate.Amount, found.Part.Amount, found.Whole.Amount) : null))
        {
            Claim(row => Of(row) is { } found ? new ShareRelation(found.Rate.Id, found.Part.Id, found.Whole.Id) : null);
        }
    }

    // A rate of growth, a completion rate, a mean or a difference, and the two columns that it is made of.
    private void FindByHeading(SheetColumn column)
    {
        Maker share = new((a, b, c) => Closing.HoldsShare(a, b, c), (a, b, c) => new ShareRelation(a, b, c));
        Maker? maker = IsCompletion(column) || column.Name is [.., '率'] ? share
            : SheetWords.Growths.IsIn(column.Name) ? new((a, b, c) => Closing.HoldsGrowth(a, b, c), (a, b, c) => GrowthRelation.FromPrevious(a, b, c))
            : SheetWords.Differences.IsIn(column.Name) ? new((a, b, c) => Closing.Holds(b, [c, a]), (a, b, c) => new SumRelation(b, [new SumPart(c), new SumPart(a)]))
            : SheetWords.Means.IsIn(column.Name) ? new((a, b, c) => Closing.HoldsMean(a, b, c), (a, b, c) => new MeanRelation(a, b, c))
            : null;
        if (maker is null)
        {
            return;
        }

        foreach (SheetColumn first in layout.Columns.Where(other => other != column && other.IsAdditive))
        {
            foreach (SheetColumn second in layout.Columns.Where(other => other != column && other != first && other.IsAdditive))
            {
                if (Holds(row => Triple(row, column, first, second) is { } cells ? maker.Holds(cells.A.Amount, cells.B.Amount, cells.C.Amount) : null))
                {
                    Claim(row => Triple(row, column, first, second) is { } cells ? maker.Make(cells.A.Id, cells.B.Id, cells.C.Id) : null);
                    return;
                }
            }
        }
    }

    // 执行数为预算数的%, 完成预算%, 占年初计划%.
    private static bool IsCompletion(SheetColumn column) => column.Unit == FigureUnit.Percent
        && SheetWords.Completions.IsIn(column.Name) && !SheetWords.Growths.IsIn(column.Name.TrimEnd('±', '%'));

    private bool Holds(Func<int, bool?> holds)
    {
        bool?[] found = [.. Enumerable.Range(0, tree.Rows.Count).Select(holds).Where(held => held is not null)];
        int held = found.Count(one => one == true);
        return held > 0 && held * 2 >= found.Length;
    }

    private void Claim(Func<int, Relation?> make) => claims.AddRange(
        Enumerable.Range(0, tree.Rows.Count).Select(make).Where(relation => relation is not null).Select(relation => (relation!, RelationGround.Wording)));

    private SheetColumn? Left(SheetColumn column) =>
        layout.Columns.FindLast(other => other.Index < column.Index && other.IsAdditive && !other.IsWithin);

    private SheetFigure? Cell(int row, SheetColumn column) => figures.At(tree.Rows[row].Row, column) is { IsPrinted: true } cell ? cell : null;

    private (SheetFigure First, SheetFigure Second)? Pair(int row, SheetColumn first, SheetColumn second) =>
        Cell(row, first) is { } one && Cell(row, second) is { } other && one.Figure.Unit.Dimension == other.Figure.Unit.Dimension ? (one, other) : null;

    private (SheetFigure A, SheetFigure B, SheetFigure C)? Triple(int row, SheetColumn a, SheetColumn b, SheetColumn c) =>
        Cell(row, a) is { } first && Cell(row, b) is { } second && Cell(row, c) is { } third ? (first, second, third) : null;

    private (SheetFigure Total, List<SheetFigure> Parts)? Sum(int row, SheetColumn total, List<SheetColumn> columns)
    {
        List<SheetFigure> parts = [.. columns.Select(column => Cell(row, column)).Where(cell => cell is not null).Select(cell => cell!)];
        return Cell(row, total) is { } whole && parts.Count == columns.Count ? (whole, parts) : null;
    }

    private sealed record Maker(Func<Amount, Amount, Amount, bool> Holds, Func<string, string, string, Relation> Make);
}
