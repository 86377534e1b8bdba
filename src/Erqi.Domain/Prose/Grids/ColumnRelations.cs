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
    // What a heading speaks of stands no farther off.
    private const int Reach = 16;

    // A column adds up no more than so many.
    private const int MostParts = 100;

    // So many rows tell which columns belong together.
    private const int Sample = 64;

    private readonly Dictionary<SheetColumn, SheetColumn> _totalColumnOf = [];

    private readonly Dictionary<SheetColumn, int> _placeOf = layout.Columns.Index().ToDictionary(at => at.Item, at => at.Index);

    // Columns of a list that 其中 opened.
    private readonly HashSet<SheetColumn> _listed = [];

    /// <summary>Gets the columns that others add up to.</summary>
    public IReadOnlyDictionary<SheetColumn, SheetColumn> TotalColumnOf => _totalColumnOf;

    private IEnumerable<int> Rows => Enumerable.Range(0, tree.Rows.Count);

    public void Find()
    {
        FindMonths();
        FindStocks();
        FindRuns();

        // What columns add up is known before shares of it are looked for.
        foreach (SheetColumn column in layout.Columns.OrderByDescending(column => column.IsTotal))
        {
            if (column.IsTotal)
            {
                FindTotal(column);
            }
            else if (column.IsArea)
            {
                FindArea(column);
            }
            else if (column.IsWithin)
            {
                if (WholeOf(column) is { } whole)
                {
                    FindWithin(column, whole);
                }
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

    // Columns that add up to the one before them, where nothing says so: found from the right.
    private void FindRuns()
    {
        HashSet<SheetColumn> taken = [];
        for (int at = layout.Columns.Count - 2; at >= 0; at--)
        {
            SheetColumn total = layout.Columns[at];
            if (!IsPlain(total))
            {
                continue;
            }

            List<SheetColumn> run = [.. layout.Columns.Skip(at + 1).Take(Reach).TakeWhile(column => IsPlain(column) && column.Group == total.Group && column.Unit?.Dimension == total.Unit?.Dimension).Where(column => !taken.Contains(column))];
            int Front(int row) => !IsAdditive(row) || Cell(row, total) is not { } whole || !SheetRelations.MayRun(whole) ? 0
                : Closing.LongestExact(whole.Amount, [.. run.Select(column => Cell(row, column)).TakeWhile(cell => cell?.Figure.Unit.Dimension == whole.Figure.Unit.Dimension && cell is not null).Select(cell => cell!.Amount)]);
            (int length, int held) = run.Count < 2 ? default : Told(total).Select(Front).Where(front => front > 1).CountBy(front => front).Select(front => (front.Key, front.Value)).OrderByDescending(front => front.Value).FirstOrDefault();
            List<SheetColumn> parts = run[..length];
            if (held > 1 && Rows.Count(row => Closes(row, total, parts) == true) is var all && all >= 2 * Rows.Count(row => Closes(row, total, parts) == false))
            {
                taken.UnionWith(parts);
                ClaimTold(total, parts, isNamed: false);
            }
        }

        bool IsPlain(SheetColumn column) => column is { IsAdditive: true, IsTotal: false, IsArea: false, Months: null, IsWithin: false } && SheetMaker.Of(column) is null;
    }

    // 项目总数, 其中：省重点, 市重点, 县重点: the word opens a list where what follows adds up with it.
    private void FindWithin(SheetColumn first, SheetColumn whole)
    {
        List<SheetColumn> run = [first, .. layout.Columns.Skip(_placeOf[first] + 1).Take(MostParts).TakeWhile(column => !column.IsWithin && column.IsAdditive && column.Unit?.Dimension == whole.Unit?.Dimension)];
        int Front(int row) => !IsAdditive(row) || Cell(row, whole) is not { } total ? 0
            : Closing.LongestFront(total.Amount, [.. run.Select(column => Cell(row, column)).TakeWhile(cell => cell is not null).Select(cell => cell!.Amount)]);
        int length = Rows.Select(Front).Where(front => front > 1).CountBy(front => front).OrderByDescending(front => front.Value).ThenByDescending(front => front.Key).FirstOrDefault().Key;
        List<SheetColumn> parts = run[..length];
        if (length > 1 && Holds(row => Closes(row, whole, parts)))
        {
            _listed.UnionWith(parts);
            Claim(row => SumOf(row, whole, parts));
        }
        else
        {
            Claim(row => Pair(row, first, whole) is { } pair ? new PartOfRelation(pair.Second.Id, [pair.First.Id]) : null);
        }
    }

    // 合计 beside its parts: the columns under the same heading, or all that measure the same.
    private void FindTotal(SheetColumn total)
    {
        (List<SheetColumn> before, List<SheetColumn> behind) = Around(total);
        foreach (List<SheetColumn> parts in (List<SheetColumn>[])[behind, before])
        {
            if (parts.Count > 1 && Holds(row => Closes(row, total, parts)))
            {
                Claim(row => SumOf(row, total, parts));
                parts.ForEach(part => _totalColumnOf.TryAdd(part, total));
                return;
            }
        }
    }

    // 全市 beside its counties: what an average or a rank measures does not add up.
    private void FindArea(SheetColumn total)
    {
        (List<SheetColumn> before, List<SheetColumn> behind) = Around(total);
        foreach (List<SheetColumn> parts in (List<SheetColumn>[])[behind, before])
        {
            if (parts.Count > 1 && Holds(row => Closes(row, total, parts)))
            {
                ClaimTold(total, parts, isNamed: true);
                return;
            }
        }
    }

    // 全年 beside four quarters, 1—3月 beside 1—2月 and 3月: what flows adds up, what stands at an end does not.
    private void FindMonths()
    {
        foreach (List<(SheetColumn Column, MonthSpan Months)> columns in MonthSpan.Rounds(layout.Columns.Where(column => column is { IsAdditive: true, Months: not null })
            .Select(column => (column, column.Months!.Value with { Before = $"{column.Group}/{column.Months.Value.Before}" }))))
        {
            foreach ((SheetColumn total, MonthSpan whole) in columns)
            {
                if (MonthSpan.Fill(whole, columns).FirstOrDefault(parts => parts.TrueForAll(part => part.Unit?.Dimension == total.Unit?.Dimension)
                    && Holds(row => Sum(row, total, parts) is { } sum && (sum.Holds || !sum.IsLevel) ? sum.Holds : null)) is { } parts)
                {
                    ClaimTold(total, parts, isNamed: true);
                }
            }
        }
    }

    // 年末 is 年初 and what came less what went.
    private void FindStocks()
    {
        foreach (IGrouping<string, SheetColumn> group in layout.Columns.Where(column => column is { IsAdditive: true, IsTotal: false, IsWithin: false }).GroupBy(column => column.Group, StringComparer.Ordinal))
        {
            if (StockWords.Find([.. group.Take(MostParts).Select(column => (column, column.Heading))]) is [var end, var begin, var came, var went])
            {
                CellSum? Stock(int row) => Sum(row, end, [begin, came, went]) is { } sum ? new CellSum(sum.Total, [sum.Parts[0], sum.Parts[1], sum.Parts[2] with { Sign = -1 }]) : null;
                if (IsFound(row => Stock(row)?.Holds))
                {
                    Claim(row => Stock(row)?.Relation);
                }
            }
        }
    }

    // The columns right beside one that may be its parts.
    private (List<SheetColumn> Before, List<SheetColumn> Behind) Around(SheetColumn total)
    {
        bool IsPart(SheetColumn column) => column.Unit?.Dimension == total.Unit?.Dimension && column.IsAdditive && !column.IsWithin
            && (total.IsOfGroups ? column.Heading == total.Heading : column.Group == total.Group);
        IEnumerable<SheetColumn> Parts(IEnumerable<SheetColumn> columns) =>
            columns.Where(column => !total.IsOfGroups || column.Heading == total.Heading).TakeWhile(column => IsPart(column) && !column.IsTotal && !column.IsArea);
        int at = _placeOf[total];
        return ([.. Parts(layout.Columns[Math.Max(0, at - MostParts)..at].Reverse<SheetColumn>()).Reverse()], [.. Parts(layout.Columns.Skip(at + 1).Take(MostParts))]);
    }

    private bool? Closes(int row, SheetColumn total, List<SheetColumn> parts) => Sum(row, total, parts)?.Holds;

    private SumRelation? SumOf(int row, SheetColumn total, List<SheetColumn> parts) => Sum(row, total, parts)?.Relation;

    private void ClaimTold(SheetColumn total, List<SheetColumn> parts, bool isNamed)
    {
        parts.ForEach(part => _totalColumnOf.TryAdd(part, total));
        claims.AddRange(CellSum.Told([.. Rows.Select(row => Sum(row, total, parts)).Where(sum => sum is not null && (sum.Holds || !sum.IsLevel)).Select(sum => sum!)], isNamed)
            .Select(sum => ((Relation)sum.Relation, RelationGround.Wording)));
    }

    // The share of a row is its cell, in a column to the left, over that of its total, of all, or of the column that adds it up.
    private void FindShare(SheetColumn share)
    {
        (SheetColumn Part, Divisor Of)[] ways = [.. LeftOf(share).SelectMany(_ => (Divisor[])[OfTotal, OfAll, OfColumn], (part, of) => (part, of))];
        if (ways.Length == 0)
        {
            return;
        }

        (SheetFigure Rate, SheetFigure Part, SheetFigure Whole)? Made(int row, (SheetColumn Part, Divisor Of) way) =>
            Cell(row, share) is { } rate && Cell(row, way.Part) is { } part && way.Of(row, way.Part) is { } whole ? (rate, part, whole) : null;
        bool? IsMade(int row, (SheetColumn Part, Divisor Of) way) =>
            Made(row, way) is { } found ? SheetMaker.Share.Holds(found.Rate, found.Part, found.Whole) : null;
        int[] told = Told(share);
        (SheetColumn Part, Divisor Of) best = ways.MaxBy(way => told.Count(row => IsMade(row, way) == true));
        if (IsFound(row => IsMade(row, best)))
        {
            Claim(row => Made(row, best) is { } found ? SheetMaker.Share.Make(found.Rate.Id, found.Part.Id, found.Whole.Id) : null);
        }
        else if (share.Unit == FigureUnit.Percent)
        {
            FindMade(share, SheetMaker.Share);
        }
    }

    private delegate SheetFigure? Divisor(int row, SheetColumn column);

    private SheetFigure? OfTotal(int row, SheetColumn column) => totalOf.TryGetValue(row, out int total) ? Cell(total, column) : null;

    private SheetFigure? OfAll(int row, SheetColumn column) => totalOf.TryGetValue(row, out int total) ? Cell(Outermost(total), column) : null;

    private SheetFigure? OfColumn(int row, SheetColumn column) => _totalColumnOf.TryGetValue(column, out SheetColumn? total) ? Cell(row, total) : null;

    // Rows that are all nought add up in circles.
    private int Outermost(int row)
    {
        HashSet<int> seen = [row];
        while (totalOf.TryGetValue(row, out int total) && seen.Add(total))
        {
            row = total;
        }

        return row;
    }

    // A rate of growth, a completion rate, a mean or a difference, and the two columns that it is made of.
    private void FindByHeading(SheetColumn column)
    {
        if (SheetMaker.Of(column) is { } maker)
        {
            FindMade(column, maker);
        }
    }

    // Two columns under the heading above it first, then any two; of those the ones for which most rows hold, nearest before others.
    // A name that says of what leaves no choice.
    private void FindMade(SheetColumn column, SheetMaker maker)
    {
        NamedRatio? ratio = SheetRatio.Of(column.Name.TrimEnd('±', '%'));
        List<SheetColumn> all = [.. Near(column).Where(other => other.IsAdditive || IsLevel(other, maker) || (maker == SheetMaker.Multiple && other.Unit?.Dimension != Dimension.Rate))];
        List<SheetColumn> grouped = column.Group.Length == 0 ? [] : all.FindAll(other => other.Group == column.Group);
        SheetColumn[] columns = [.. (grouped.Count > 1 ? grouped : all).Take(Reach)];
        bool? IsMade(int row, (SheetColumn First, SheetColumn Second) of) =>
            Triple(row, column, of.First, of.Second) is { } cells ? maker.Holds(cells.A, cells.B, cells.C) : null;
        bool IsNamed((SheetColumn First, SheetColumn Second) pair) => ratio is not null && SheetRatio.IsOf(ratio, pair.First.Name, pair.Second.Name);
        int[] told = Told(column);
        (SheetColumn First, SheetColumn Second)? best = columns
            .SelectMany(first => columns.Where(second => second != first), (first, second) => (First: first, Second: second))
            .Where(pair => maker != SheetMaker.Multiple || IsNamed(pair))
            .OrderBy(pair => Math.Abs(column.Index - pair.First.Index) + Math.Abs(column.Index - pair.Second.Index))
            .Select(pair => ((SheetColumn First, SheetColumn Second)?)pair)
            .MaxBy(pair => (told.Count(row => IsMade(row, pair!.Value) == true), IsNamed(pair!.Value)));
        if (best is { } found && IsFound(maker.Count(column.Name, Rows.Select(row => Triple(row, column, found.First, found.Second)).Where(cells => cells is not null).Select(cells => cells!.Value))))
        {
            Claim(row => Triple(row, column, found.First, found.Second) is { } cells ? maker.Make(cells.A.Id, cells.B.Id, cells.C.Id) : null);
        }
    }

    // Rates are levels of which one is more than the other; how fast they grow is none.
    private static bool IsLevel(SheetColumn column, SheetMaker maker) =>
        maker == SheetMaker.Difference && column.Unit?.Dimension == Dimension.Rate && SheetMaker.Of(column) is var made && made != SheetMaker.Growth && made != maker;

    // Two columns agree once by chance, and now and then where growth is real and means are of another count: slips are few.
    private bool IsFound(Func<int, bool?> holds)
    {
        bool?[] found = [.. Rows.Select(holds)];
        return IsFound((found.Count(one => one == true), found.Count(one => one == false)));
    }

    private static bool IsFound((int Held, int Missed) lines) =>
        lines.Missed == 0 ? lines.Held > 0 : lines.Held > 1 && lines.Held >= 2 * lines.Missed;

    private bool Holds(Func<int, bool?> holds)
    {
        bool?[] found = [.. Rows.Select(holds).Where(held => held is not null)];
        int held = found.Count(one => one == true);
        return held > 0 && held * 2 >= found.Length;
    }

    private void Claim(Func<int, Relation?> make) => claims.AddRange(
        Rows.Select(make).Where(relation => relation is not null).Select(relation => (relation!, RelationGround.Wording)));

    // Below 其中：省重点 stands 总投资 as it does in the group before; alone it speaks of the column before it.
    private SheetColumn? WholeOf(SheetColumn part) => part.Group.StartsWith("其中", StringComparison.Ordinal) && part.Group != part.Heading
        && layout.Columns.Count(other => other.Group == part.Group) > 1
        ? LeftOf(part).FirstOrDefault(other => other.Heading == part.Heading && other.Unit == part.Unit)
        : LeftOf(part).FirstOrDefault();

    // The columns of amounts to the left of one, the nearest first.
    private IEnumerable<SheetColumn> LeftOf(SheetColumn column) =>
        Near(column).Where(other => other.Index < column.Index && other.IsAdditive && !other.IsWithin && !_listed.Contains(other));

    // The columns that are looked at for one, the nearest first.
    private IEnumerable<SheetColumn> Near(SheetColumn column)
    {
        int at = _placeOf[column];
        return Enumerable.Range(1, 2 * Reach).SelectMany(step => (int[])[at - step, at + step])
            .Where(place => place >= 0 && place < layout.Columns.Count).Select(place => layout.Columns[place]);
    }

    private int[] Told(SheetColumn column) => [.. Rows.Where(row => Cell(row, column) is not null).Take(Sample)];

    private bool IsAdditive(int row) => tree.IsAdditive(row);

    private SheetFigure? Cell(int row, SheetColumn column) => figures.At(tree.Rows[row].Row, column) is { IsPrinted: true } cell ? cell : null;

    private (SheetFigure First, SheetFigure Second)? Pair(int row, SheetColumn first, SheetColumn second) =>
        IsAdditive(row) && Cell(row, first) is { } one && Cell(row, second) is { } other && one.Figure.Unit.Dimension == other.Figure.Unit.Dimension ? (one, other) : null;

    private (SheetFigure A, SheetFigure B, SheetFigure C)? Triple(int row, SheetColumn a, SheetColumn b, SheetColumn c) =>
        Cell(row, a) is { } first && Cell(row, b) is { } second && Cell(row, c) is { } third ? (first, second, third) : null;

    private CellSum? Sum(int row, SheetColumn total, List<SheetColumn> columns)
    {
        if (!IsAdditive(row))
        {
            return null;
        }

        List<SheetFigure> parts = [.. columns.Select(column => Cell(row, column)).Where(cell => cell is not null).Select(cell => cell!)];
        return Cell(row, total) is { } whole && parts.Count == columns.Count ? new CellSum(whole, parts) : null;
    }
}
