using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds what the cells of a sheet have to do with each other, by heading, label and place.</summary>
/// <remarks>
/// A total is claimed for every column as soon as it holds in one, or where nothing but the total tells the rows apart; what a
/// heading claims of its column, where it holds in at least two thirds of the rows.
/// </remarks>
internal sealed class SheetRelations(SheetLayout layout, SheetTree tree, SheetFigures figures)
{
    // So many rows may stand between a row and the last of those it adds up, where no word says so.
    private const int MostBelow = 60;

    // A table has no more totals of all its rows than so many; a longer list of them adds up nothing.
    private const int MostTotals = 100;

    private readonly List<(Relation Relation, RelationGround Ground)> _claims = [];
    private readonly Dictionary<int, int> _totalOf = [];
    private readonly HashSet<int> _told = [];

    // What the rows behind 其中 are parts of, where they add up, and what they may be parts of.
    private readonly Dictionary<int, int> _listOf = [];
    private readonly Dictionary<int, int> _openOf = [];

    private readonly HashSet<int> _summed = [];

    /// <summary>Gets the places among the rows of totals whose parts cannot be told.</summary>
    public List<int> Untold { get; } = [];

    private IReadOnlyList<(int Row, SheetLabel Label)> Rows => tree.Rows;

    public List<(Relation Relation, RelationGround Ground)> Find()
    {
        FindTotals();
        FindNested();
        FindRuns();
        ColumnRelations columns = new(layout, tree, figures, _totalOf, _claims);
        columns.Find();
        new RowRelations(layout, tree, figures, columns.TotalColumnOf, _claims).Find();
        return _claims;
    }

    private void FindTotals()
    {
        int totals = Rows.Count(row => row.Label.IsTotal), plain = Rows.Count(row => row.Label is { IsTotal: true, IsSubtotal: false });
        for (int i = 0; i < Rows.Count; i++)
        {
            SheetLabel label = Rows[i].Label;
            if (!label.IsTotal && !label.IsSubtotal && !(label.IsArea && (i == 0 || i == Rows.Count - 1)))
            {
                continue;
            }

            List<int> parts = label.IsSubtotal || plain <= MostTotals ? tree.PartsOf(i) : [];
            bool isPlain = tree.IsFlat && label.IsTotal && parts.Count > 0 && (SheetWords.Totals.Holds(label.Text) || totals == 1);
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

            FindWithin(i);
        }
    }

    // 其中 opens a list of which the first row is marked, or each. Behind a row that closes such a list, 其中：男性 below 乡村,
    // it speaks of what that adds up to.
    private void FindWithin(int row)
    {
        List<int> within = tree.WithinOf(row);
        if (within.Count == 0)
        {
            return;
        }

        if (_openOf.TryGetValue(row, out int outer) && !_listOf.ContainsKey(row))
        {
            int holding = within.TrueForAll(part => IsAtMost(part, row)) ? row : outer;
            within.ForEach(part => ClaimWithin(holding, part));
            return;
        }

        int whole = _listOf.GetValueOrDefault(row, row);
        List<int> beside = [.. tree.BesideOf(within[^1]).Take(MostBelow)];
        if (Closes(whole, within))
        {
            ClaimSums(whole, within, RelationGround.Arithmetic, onlyClosing: true);
            return;
        }

        foreach (List<int> list in (List<int>[])[[.. within, .. beside], [within[^1], .. beside]])
        {
            if (LengthOf(whole, list, isExact: false) is > 0 and var length)
            {
                list[..length].ForEach(part => _listOf.TryAdd(part, whole));
                if (LengthOf(whole, list, isExact: true) == length)
                {
                    ClaimSums(whole, list[..length], RelationGround.Arithmetic, onlyClosing: true);
                }

                break;
            }
        }

        beside.ForEach(other => _openOf.TryAdd(other, whole));
        foreach (int part in within.Where(part => !_summed.Contains(part)))
        {
            ClaimWithin(whole, part);
        }

        beside.Where(_listOf.ContainsKey).ToList().ForEach(part => _totalOf.TryAdd(part, whole));
        within.ForEach(part => _totalOf.TryAdd(part, whole));
    }

    // How many rows of a list, more than one, add up to its whole in most of the columns in which some do.
    private int LengthOf(int whole, List<int> list, bool isExact) => layout.Columns.Where(column => column.IsAdditive)
        .Select(column => Front(whole, list, column, isExact)).Where(front => front > 1)
        .CountBy(front => front).OrderByDescending(front => front.Value).ThenByDescending(front => front.Key).FirstOrDefault().Key;

    private bool IsAtMost(int part, int whole) => layout.Columns.TrueForAll(column => !column.IsAdditive || Cell(part, column) is not { } less
        || Cell(whole, column) is not { } more || less.Figure.Unit.Dimension != more.Figure.Unit.Dimension || less.Amount.Value <= more.Amount.Value);

    // How many rows of a list add up to its whole.
    private int Front(int whole, List<int> list, SheetColumn column, bool isExact)
    {
        if (Cell(whole, column) is not { } total || !MayRun(total))
        {
            return 0;
        }

        Amount[] parts = [.. list.Select(part => Cell(part, column)).TakeWhile(cell => cell?.Figure.Unit.Dimension == total.Figure.Unit.Dimension && cell is not null).Select(cell => cell!.Amount)];
        return isExact ? Closing.LongestExact(total.Amount, parts) : Closing.LongestFront(total.Amount, parts);
    }

    // Numbers of two digits add up by chance, rates do not add up.
    public static bool MayRun(SheetFigure total) => total.Figure.Print!.Digits >= 100 && total.Figure.Unit.Dimension != Dimension.Rate;

    // Rows that add up to the row above them, where nothing else says so: found from the bottom up.
    private void FindRuns()
    {
        HashSet<int> taken = [];
        for (int i = Rows.Count - 1; i >= 0; i--)
        {
            if (_told.Contains(i) || Rows[i].Label.IsTotal || tree.IsMade(i))
            {
                continue;
            }

            List<int> below = [.. Enumerable.Range(i + 1, Math.Min(MostBelow, Rows.Count - i - 1)).TakeWhile(j => !Rows[j].Label.IsTotal).Where(j => !taken.Contains(j) && !_totalOf.ContainsKey(j) && !Rows[j].Label.IsWithin && !tree.IsMade(j))];
            foreach (SheetColumn column in layout.Columns.Where(column => column.IsAdditive))
            {
                List<SheetFigure> cells = [.. below.Select(j => Cell(j, column)).TakeWhile(cell => cell?.Figure.Unit.Dimension == Cell(i, column)?.Figure.Unit.Dimension && cell is not null).Select(cell => cell!)];
                if (Cell(i, column) is not { } whole || !MayRun(whole))
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
        int held = onlyClosing ? layout.Columns.Count(column => column.IsAdditive && Closes(total, parts, column)) : 0;
        bool isTold = held > 1 && held >= 2 * layout.Columns.Count(column => column.IsAdditive && IsKnown(total, parts, column) && !Closes(total, parts, column));
        _summed.UnionWith(parts);
        parts.ForEach(part => _totalOf.TryAdd(part, total));
        foreach (SheetColumn column in layout.Columns)
        {
            if (Cell(total, column) is not { } whole || !Adds(column, whole, parts) || parts.TrueForAll(part => Cell(part, column) is null)
                || parts.Exists(part => Cell(part, column) is { } cell && cell.Figure.Unit.Dimension != whole.Figure.Unit.Dimension)
                || (onlyClosing && !Closes(total, parts, column) && !(isTold && IsOneSlipOff(whole, parts, column))))
            {
                continue;
            }

            SumPart[] cells = [.. parts.Select(part => new SumPart(figures.Made(Rows[part].Row, column, whole.Figure.Unit).Id))];
            _claims.Add((new SumRelation(whole.Id, [.. cells]), isTold ? RelationGround.Wording : ground));
        }
    }

    private bool IsKnown(int total, List<int> parts, SheetColumn column) => Cell(total, column) is not null && parts.TrueForAll(part => Cell(part, column) is not null);

    private bool IsOneSlipOff(SheetFigure whole, List<int> parts, SheetColumn column) => IsKnown(parts[0], parts, column)
        && Slips.IsOne(whole.Figure.Print!, parts.Select(part => Cell(part, column)!.Amount.Value));

    // Shares of one whole add up too, to the share of the total: it is a hundred, or a slip from it where they are.
    private bool Adds(SheetColumn column, SheetFigure total, List<int> parts)
    {
        if (column.IsAdditive)
        {
            return total.Figure.Unit.Dimension != Dimension.Rate;
        }

        Rational hundred = Rational.Of(100, 1);
        return SheetWords.Shares.IsIn(column.Name) && (total.Figure.Print!.Number == hundred || (Slips.IsOne(total.Figure.Print, [hundred]) && Closing.Holds(
            new Amount(hundred, Rational.Zero, IsPlain: true), [.. parts.Select(part => Cell(part, column)?.Amount ?? default)])));
    }

    private void ClaimWithin(int whole, int part)
    {
        if (!tree.IsAdditive(whole) || !tree.IsAdditive(part))
        {
            return;
        }

        foreach (SheetColumn column in layout.Columns.Where(column => column.IsAdditive))
        {
            if (Cell(whole, column) is { } total && Cell(part, column) is { } cell && cell.Figure.Unit.Dimension == total.Figure.Unit.Dimension)
            {
                _claims.Add((new PartOfRelation(total.Id, [cell.Id]), RelationGround.Wording));
            }
        }
    }
}
