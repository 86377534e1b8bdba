using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds what the cells of a sheet have to do with each other, by heading, label and place.</summary>
/// <remarks>
/// A total is claimed for every column as soon as it holds in one, or where nothing but the total tells the rows apart; what a
/// heading claims of its column, where it holds in at least half of the rows.
/// </remarks>
internal sealed class SheetRelations(SheetLayout layout, SheetTree tree, SheetFigures figures)
{
    // So many rows may stand between a row and the last of those it adds up, where no word says so.
    private const int MostBelow = 60;

    private readonly List<(Relation Relation, RelationGround Ground)> _claims = [];
    private readonly Dictionary<int, int> _totalOf = [];
    private readonly HashSet<int> _told = [];

    /// <summary>Gets the places among the rows of totals whose parts cannot be told.</summary>
    public List<int> Untold { get; } = [];

    private IReadOnlyList<(int Row, SheetLabel Label)> Rows => tree.Rows;

    public List<(Relation Relation, RelationGround Ground)> Find()
    {
        FindTotals();
        FindNested();
        FindRuns();
        new ColumnRelations(layout, tree, figures, _totalOf, _claims).Find();
        return _claims;
    }

    private void FindTotals()
    {
        for (int i = 0; i < Rows.Count; i++)
        {
            SheetLabel label = Rows[i].Label;
            if (!label.IsTotal && !label.IsSubtotal && !(label.IsArea && (i == 0 || i == Rows.Count - 1)))
            {
                continue;
            }

            List<int> parts = tree.PartsOf(i);
            bool isPlain = tree.IsFlat && label.IsTotal && parts.Count > 0 && (SheetWords.Totals.Holds(label.Text) || Rows.Count(row => row.Label.IsTotal) == 1);
            if (parts.Count > 0 && (Closes(i, parts) || isPlain))
            {
                ClaimSums(i, parts, RelationGround.Wording);
            }
            else if (label.IsTotal || label.IsSubtotal)
            {
                Untold.Add(i);
            }
        }
    }

    private void FindNested()
    {
        for (int i = 0; i < Rows.Count; i++)
        {
            List<int> children = tree.ChildrenOf(i);
            int whole = Rows[i].Label.IsDivision ? tree.Above(i) : i;
            if (whole >= 0 && children.Count > 1 && (whole != i || !_told.Contains(i)) && Closes(whole, children))
            {
                ClaimSums(whole, children, RelationGround.Wording);
            }

            List<int> within = tree.WithinOf(i);
            if (within.Count > 1 && Closes(i, within) && !_told.Contains(i))
            {
                ClaimSums(i, within, RelationGround.Arithmetic, onlyClosing: true);
            }
            else
            {
                within.ForEach(part => ClaimWithin(i, part));
            }
        }
    }

    // Rows that add up to the row above them, where nothing else says so: found from the bottom up.
    private void FindRuns()
    {
        HashSet<int> taken = [];
        for (int i = Rows.Count - 1; i >= 0; i--)
        {
            if (_told.Contains(i) || Rows[i].Label.IsTotal)
            {
                continue;
            }

            List<int> below = [.. Enumerable.Range(i + 1, Math.Min(MostBelow, Rows.Count - i - 1)).TakeWhile(j => !Rows[j].Label.IsTotal).Where(j => !taken.Contains(j) && !Rows[j].Label.IsWithin)];
            foreach (SheetColumn column in layout.Columns.Where(column => column.IsAdditive))
            {
                List<SheetFigure> cells = [.. below.Select(j => Cell(j, column)).TakeWhile(cell => cell?.Figure.Unit.Dimension == Cell(i, column)?.Figure.Unit.Dimension && cell is not null).Select(cell => cell!)];
                if (Cell(i, column) is not { } whole || whole.Figure.Print!.Digits < 100)
                {
                    continue;
                }

                int length = Closing.LongestExact(whole.Amount, [.. cells.Select(cell => cell.Amount)]);
                if (length > 1)
                {
                    ClaimSums(i, below[..length], RelationGround.Arithmetic, onlyClosing: true);
                    taken.UnionWith(below[..length]);
                    break;
                }
            }
        }
    }

    private SheetFigure? Cell(int row, SheetColumn column) => figures.At(Rows[row].Row, column) is { IsPrinted: true } cell ? cell : null;

    private bool Closes(int total, List<int> parts) => parts.Count > 1 && layout.Columns.Exists(column => column.IsAdditive && Closes(total, parts, column));

    private bool Closes(int total, List<int> parts, SheetColumn column) =>
        Cell(total, column) is { } whole && parts.TrueForAll(part => Cell(part, column)?.Figure.Unit.Dimension == whole.Figure.Unit.Dimension)
        && Closing.Holds(whole.Amount, [.. parts.Select(part => Cell(part, column)!.Amount)]);

    private void ClaimSums(int total, List<int> parts, RelationGround ground, bool onlyClosing = false)
    {
        _ = _told.Add(total);
        parts.ForEach(part => _totalOf.TryAdd(part, total));
        foreach (SheetColumn column in layout.Columns)
        {
            if (Cell(total, column) is not { } whole || !Adds(column, whole) || parts.TrueForAll(part => Cell(part, column) is null)
                || parts.Exists(part => Cell(part, column) is { } cell && cell.Figure.Unit.Dimension != whole.Figure.Unit.Dimension)
                || (onlyClosing && !Closes(total, parts, column)))
            {
                continue;
            }

            SumPart[] cells = [.. parts.Select(part => new SumPart(figures.Made(Rows[part].Row, column, whole.Figure.Unit).Id))];
            _claims.Add((new SumRelation(whole.Id, [.. cells]), ground));
        }
    }

    // Shares of one whole add up too, to the share of the total.
    private static bool Adds(SheetColumn column, SheetFigure total) =>
        column.IsAdditive ? total.Figure.Unit.Dimension != Dimension.Rate
        : SheetWords.Shares.IsIn(column.Name) && total.Figure.Print is { } print && print.Number == Quantities.Rational.Of(100, 1);

    private void ClaimWithin(int whole, int part)
    {
        _ = _totalOf.TryAdd(part, whole);
        foreach (SheetColumn column in layout.Columns.Where(column => column.IsAdditive))
        {
            if (Cell(whole, column) is { } total && Cell(part, column) is { } cell && cell.Figure.Unit.Dimension == total.Figure.Unit.Dimension)
            {
                _claims.Add((new PartOfRelation(total.Id, [cell.Id]), RelationGround.Wording));
            }
        }
    }
}
