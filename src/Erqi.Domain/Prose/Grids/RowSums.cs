using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>The sums of rows that are claimed of a sheet.</summary>
/// <remarks>
/// A total is claimed for every column as soon as it holds in one, or where nothing but the total tells the rows apart.
/// </remarks>
internal sealed class RowSums(SheetLayout layout, SheetTree tree, SheetFigures figures)
{
    private readonly Dictionary<int, int> _totalOf = [];

    public SheetFigures Figures => figures;

    /// <summary>Gets what is claimed of the sheet.</summary>
    public SheetClaims Claims { get; } = new();

    /// <summary>Gets the row that each row is added up by.</summary>
    public IReadOnlyDictionary<int, int> TotalOf => _totalOf;

    /// <summary>Gets the rows that others are told to add up to.</summary>
    public HashSet<int> Told { get; } = [];

    /// <summary>Gets the rows that are added up.</summary>
    public HashSet<int> Summed { get; } = [];

    private List<SheetLabel> Rows => tree.Rows;

    /// <summary>Says that a row is part of another, unless it is already.</summary>
    public void Belongs(int part, int whole) => _totalOf.TryAdd(part, whole);

    /// <summary>Gives the printed figure of a row and a column; null where none is.</summary>
    public SheetFigure? Cell(int row, SheetColumn column) => figures.Cell(Rows[row].Row, column);

    // What a total takes away counts below nought.
    private Amount AmountOf(int row, SheetFigure cell) => tree.SignOf(row) > 0 ? cell.Amount : cell.Amount with { Value = -cell.Value };

    private Amount[] AmountsOf(List<int> rows, SheetColumn column) => [.. rows.Select(row => AmountOf(row, Cell(row, column)!))];

    /// <summary>Says whether more than one row add up to a total in a column.</summary>
    public bool Closes(int total, List<int> parts) => parts.Count > 1
        && layout.Columns.Exists(column => (column.IsAdditive || Adds(total, parts, column)) && Closes(total, parts, column));

    private bool Closes(int total, List<int> parts, SheetColumn column) =>
        Cell(total, column) is { } whole && parts.TrueForAll(part => Cell(part, column)?.Dimension == whole.Dimension)
        && Closing.Holds(whole.Amount, AmountsOf(parts, column));

    /// <summary>Claims that rows add up to a total, in every column that adds up.</summary>
    /// <param name="total">The total.</param>
    /// <param name="parts">The rows.</param>
    /// <param name="ground">Why.</param>
    /// <param name="onlyClosing">Whether only where they do, or a slip tells why they do not.</param>
    /// <param name="isNamed">Whether labels say that they add up.</param>
    /// <param name="isTold">Whether other rows of the sheet tell that they do.</param>
    public void Claim(int total, List<int> parts, RelationGround ground, bool onlyClosing = false, bool isNamed = false, bool isTold = false)
    {
        _ = Told.Add(total);
        int held = layout.Columns.Count(column => column.IsAdditive && Closes(total, parts, column));
        int missed = Sums(total, parts).Count(sum => !sum.Holds && !(isNamed && sum.IsLevel));

        // 851 of 794 is a slip where the other columns add up.
        bool areMeant = CellSum.AreTold(held, missed, isNamed: false);
        isTold |= onlyClosing && CellSum.AreTold(held, missed, isNamed);
        Summed.UnionWith(parts);
        parts.ForEach(part => _totalOf.TryAdd(part, total));
        foreach (SheetColumn column in layout.Columns)
        {
            List<int> printed = parts.FindAll(part => Cell(part, column) is not null);
            if (Cell(total, column) is not { } whole || printed.Count == 0 || !Adds(total, parts, column) || printed.Exists(part => !Cell(part, column)!.IsLike(whole)))
            {
                continue;
            }

            CellSum sum = SumOf(whole, printed, column);
            bool areAll = printed.Count == parts.Count;
            if (onlyClosing && !(areAll && (sum.Holds || (isTold && sum.IsSlip && (areMeant || !(isNamed && sum.IsLevel))))))
            {
                continue;
            }

            if (sum.IsMean && !((areMeant || (Rows[total].IsTotal && IsAmount(whole))) && sum.IsSlip))
            {
                continue;
            }

            // A blank or a dash may be unknown: it is nought where all others add up without it; … is some little.
            List<int> cells = sum.Holds ? parts.FindAll(part => Cell(part, column) is not null || layout.IsUnknown(Rows[part].Row, column.Index)) : parts;
            SumRelation relation = areAll ? sum.Relation : new SumRelation(whole.Id, [.. cells.Select(part => new SumPart(figures.Made(Rows[part].Row, column, whole.Figure.Unit).Id, tree.SignOf(part)))]);
            Claims.Add(relation, isTold ? RelationGround.Wording : ground);
            _ = onlyClosing && sum is { Holds: true, IsExact: false, IsLong: false } && Claims.Loose.Add(relation);
        }
    }

    // 预算数 and what is told in 亿 are no means.
    private static bool IsAmount(SheetFigure whole) => SheetWords.AccountNumbers.IsEndOf(whole.Column.Name) || whole.Figure.Unit.Text.StartsWith('亿');

    private CellSum SumOf(SheetFigure whole, List<int> parts, SheetColumn column) => new(whole, [.. parts.Select(part => (Cell(part, column)!, tree.SignOf(part)))]);

    /// <summary>Gives the sum in a column; null where one of the rows has no figure in it, or there is none.</summary>
    public CellSum? Sum(int total, List<int> parts, SheetColumn column) =>
        Cell(total, column) is { } whole && parts.Count > 0 && parts.TrueForAll(part => Cell(part, column) is not null) ? SumOf(whole, parts, column) : null;

    /// <summary>Gives the sums in the columns that fit.</summary>
    public IEnumerable<CellSum> Sums(int total, List<int> parts, Func<SheetColumn, bool> fits) => layout.Columns.Where(fits).Select(column => Sum(total, parts, column)).OfType<CellSum>();

    /// <summary>Gives the sums in the columns that add up.</summary>
    public IEnumerable<CellSum> Sums(int total, List<int> parts) => Sums(total, parts, column => column.IsAdditive);

    /// <summary>Gives the sums of rows, each with its sign, in every column; a blank is nought where the others add up without it.</summary>
    public List<CellSum> All(int total, List<(int Row, int Sign)> parts) => [.. layout.Columns.Where(column => column.IsAdditive)
        .Select(column => CellSum.Of(Cell(total, column), parts.ConvertAll(part => (Cell(part.Row, column), part.Sign)))).OfType<CellSum>()];

    /// <summary>Says whether a slip in one column keeps rows from making a whole: where several miss, none did it.</summary>
    public bool IsSlipped(int whole, List<int> parts, bool isNamed = false) => Sums(whole, parts).Where(sum => !(isNamed && sum.IsLevel)).Take(2).ToList() is [{ IsSlip: true }];

    /// <summary>Says whether rows are too much for their total, and those of them that others may stand below make it.</summary>
    public bool IsNested(int total, List<int> parts) => layout.Columns.Find(column => column.IsAdditive && Cell(total, column) is not null) is { } column
        && Sum(total, parts, column) is { Holds: false, LeavesRest: false } && new NestedList(Cell(total, column)!.Amount, AmountsOf(parts, column)).Closes;

    /// <summary>Says whether cells of a column add up: amounts do, and shares of one whole to a hundred, or to a slip from it where they are.</summary>
    public bool Adds(int total, List<int> parts, SheetColumn column)
    {
        SheetFigure? whole = Cell(total, column);
        if (whole is null || column.IsAdditive)
        {
            return whole is not null && whole.Dimension != Dimension.Rate;
        }

        // 100, 75, 60, 40, 25: 60 and 40 are of 75.
        Rational hundred = 100;
        return column.IsShare && (whole.Print.Number == hundred
            ? Sum(total, parts, column) is not { Holds: false, LeavesRest: false, IsPartSlip: false }
            : Slips.IsOne(whole.Print, [hundred]) && Closing.Holds(new Amount(hundred, Rational.Zero, IsPoint: true), [.. parts.Select(part => Cell(part, column)?.Amount ?? default)]));
    }

    /// <summary>Gives how many rows of a list, more than one, add up to its whole in most of the columns in which some do.</summary>
    public int LengthOf(int whole, List<int> list, bool isExact) => Commonest(layout.Columns.Where(column => column.IsAdditive).Select(column => Front(whole, list, column, isExact))).Length;

    /// <summary>Gives of some lengths beyond one the commonest, the longest of several, and how often it occurs.</summary>
    public static (int Length, int Count) Commonest(IEnumerable<int> lengths) =>
        lengths.Where(length => length > 1).CountBy(length => length).Select(length => (length.Key, length.Value)).OrderByDescending(length => length.Value).ThenByDescending(length => length.Key).FirstOrDefault();

    /// <summary>Gives the ways in which a list divides its whole one after another, 男 and 女, 城镇 and 乡村; where something is left, only what adds up as printed at one end.</summary>
    public List<List<int>> Partitions(int whole, List<int> list)
    {
        List<List<int>> found = [];
        for (int at = 0, length; at < list.Count; at += length)
        {
            length = LengthOf(whole, list[at..], isExact: false);
            if (length == 0)
            {
                int front = LengthOf(whole, list, isExact: true), back = LengthOf(whole, [.. list.Reverse<int>()], isExact: true);
                return front > 0 ? [list[..front]] : back > 0 ? [list[^back..]] : [];
            }

            found.Add(list[at..(at + length)]);
        }

        return found;
    }

    /// <summary>Gives how many rows of a list add up to its whole in a column.</summary>
    public int Front(int whole, List<int> list, SheetColumn column, bool isExact)
    {
        if (Cell(whole, column) is not { } total || !MayRun(total))
        {
            return 0;
        }

        Amount[] parts = AmountsOf([.. list.TakeWhile(part => Cell(part, column) is { } cell && cell.IsLike(total))], column);
        return isExact ? Closing.LongestExact(total.Amount, parts) : Closing.LongestFront(total.Amount, parts);
    }

    /// <summary>Says whether a total may be found where nothing says so: numbers of two digits add up by chance, rates do not add up.</summary>
    public static bool MayRun(SheetFigure total) => total.Print.Digits >= 100 && total.Dimension != Dimension.Rate;

    /// <summary>Says whether rows add up in half of the columns that have them all: in one of many they may by chance.</summary>
    public bool HoldsInMost(int total, List<int> parts) => Sums(total, parts, column => column.IsLevel).ToList() is var found && 2 * found.Count(sum => sum.Holds) >= found.Count;

    /// <summary>Says whether rows add up in most columns within rounding: numbers of three digits do in two by chance.</summary>
    public bool IsMostly(int total, List<int> parts, bool withShares)
    {
        List<CellSum> found = [.. Sums(total, parts, column => (column.IsAdditive || (withShares && Adds(total, parts, column))) && Cell(total, column)?.Print.Digits >= 1000)];
        int held = found.Count(sum => sum.Holds);

        // 各项存款 says that what follows are all of them.
        string noun = Rows[total].Text is ['各', '项', .. var all] ? all : string.Empty;
        bool isNamed = noun.Length > 1 && parts.TrueForAll(part => Rows[part].Text.EndsWith(noun, StringComparison.Ordinal));
        return (isNamed ? held > 0 : held > 1) && held >= 2 * (found.Count - held);
    }
}
