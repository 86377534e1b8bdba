using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>The columns of a sheet, row by row, and what is claimed of every row.</summary>
internal sealed class SheetLines(SheetLayout layout, SheetTree tree, RowSums sums, RealGrowth real)
{
    /// <summary>What a heading speaks of stands no farther off.</summary>
    public const int Reach = 16;

    // So many rows tell which columns belong together.
    private const int Sample = 64;

    private readonly Dictionary<SheetColumn, int> _placeOf = layout.Columns.Index().ToDictionary(at => at.Item, at => at.Index);

    public IEnumerable<int> Rows => Enumerable.Range(0, tree.Rows.Count);

    public List<SheetColumn> Columns => layout.Columns;

    public int PlaceOf(SheetColumn column) => _placeOf[column];

    // Two columns agree once by chance, and now and then where growth is real and means are of another count: slips are few.
    public bool IsFound(Func<int, bool?> holds) => IsFound(Count(holds));

    public static bool IsFound((int Held, int Missed) lines) =>
        lines.Missed == 0 ? lines.Held > 0 : lines.Held > 1 && lines.Held >= 2 * lines.Missed;

    public bool Holds(Func<int, bool?> holds) => Count(holds) is ( > 0 and var held, var missed) && held >= missed;

    /// <summary>Says whether something holds in more than one row and in none does not.</summary>
    public bool ClosesInAll(Func<int, bool?> holds) => Count(Rows.Take(Sample), holds) is ( > 1, 0);

    /// <summary>Counts the rows in which something holds, and those in which it does not.</summary>
    public (int Held, int Missed) Count(Func<int, bool?> holds) => Count(Rows, holds);

    private static (int Held, int Missed) Count(IEnumerable<int> rows, Func<int, bool?> holds)
    {
        bool?[] found = [.. rows.Select(holds)];
        return (found.Count(one => one == true), found.Count(one => one == false));
    }

    public void Claim(Func<int, Relation?> make) => Claim(Rows.Select(make).OfType<Relation>());

    public void Claim(IEnumerable<Relation> relations) => sums.Claims.Add(relations);

    /// <summary>Gets the row that tells how many answered; -1 where none does.</summary>
    public int Answers { get; } = Enumerable.Range(0, tree.Rows.Count).FirstOrDefault(row => SheetWords.Answers.IsIn(tree.Rows[row].Text), -1);

    public SheetFigures Figures => sums.Figures;

    /// <summary>Gives the columns that are looked at for one, the nearest first.</summary>
    public IEnumerable<SheetColumn> Near(SheetColumn column)
    {
        int at = _placeOf[column];
        return Enumerable.Range(1, 2 * Reach).SelectMany(step => (int[])[at - step, at + step])
            .Where(place => place >= 0 && place < Columns.Count).Select(place => Columns[place]);
    }

    public int[] Told(SheetColumn column) => [.. Rows.Where(row => Cell(row, column) is not null).Take(Sample)];

    /// <summary>Says whether a row is of the year after that of the row before it, or of the month or the quarter after.</summary>
    public bool IsNext(int row) => row > 0 && ((YearOf(row) is { } year && YearOf(row - 1) == year - 1)
        || (tree.Rows[row].Months is { } month && tree.Rows[row - 1].Months is { } before && month.Follows(before) && month.Length == before.Length));

    private int? YearOf(int row) => CellPrint.YearOf(tree.Rows[row].Text);

    /// <summary>Gets which growth no levels make.</summary>
    public RealGrowth RealGrowth => real;

    public SheetLabel Label(int row) => tree.Rows[row];

    public bool IsMade(int row) => tree.IsMade(row);

    public bool IsAdditive(int row) => tree.IsAdditive(row);

    public bool IsMadeAlike(int row) => tree.IsMadeAlike(row);

    public SheetFigure? Cell(int row, SheetColumn column) => sums.Cell(row, column);

    /// <summary>Gives the cells of two columns that measure the same, of each row that has both.</summary>
    public IEnumerable<(int Row, SheetFigure First, SheetFigure Second)> Pairs(SheetColumn first, SheetColumn second)
    {
        foreach (int row in Rows.Where(IsAdditive))
        {
            if (Cell(row, first) is { } one && Cell(row, second) is { } other && one.IsLike(other))
            {
                yield return (row, one, other);
            }
        }
    }

    public CellTriple? Triple(int row, SheetColumn a, SheetColumn b, SheetColumn c) => tree.IsMadeAlike(row) ? CellTriple.Of(Cell(row, a), Cell(row, b), Cell(row, c)) : null;

    /// <summary>Gives the sums of columns in the rows that have them.</summary>
    public IEnumerable<CellSum> Sums(SheetColumn total, List<SheetColumn> columns) => Rows.Select(row => Sum(row, total, columns)).OfType<CellSum>();

    public CellSum? Sum(int row, SheetColumn total, List<SheetColumn> columns) => Sum(row, total, columns.ConvertAll(column => (column, 1)));

    // … is some little, and no nought.
    public CellSum? Sum(int row, SheetColumn total, List<(SheetColumn Column, int Sign)> columns) =>
        !IsAdditive(row) || columns.Exists(part => layout.IsUnknown(tree.Rows[row].Row, part.Column.Index)) ? null
        : CellSum.Of(Cell(row, total), columns.ConvertAll(part => (Cell(row, part.Column), part.Sign)));
}
