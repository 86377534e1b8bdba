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

    // What belongs together stands no farther apart.
    private const int MostBetween = 20;

    private static readonly string[][] Halves = [["第一产业", "第二产业", "第三产业"], ["城镇", "乡村"], ["城镇", "农村"], ["男", "女"], ["出口", "进口"]];

    private readonly List<(Relation Relation, RelationGround Ground)> _claims = [];
    private readonly Dictionary<int, int> _totalOf = [];
    private readonly HashSet<int> _told = [];

    // What the rows behind 其中 are parts of, where they add up, and what they may be parts of.
    private readonly Dictionary<int, int> _listOf = [];
    private readonly Dictionary<int, int> _openOf = [];

    private readonly HashSet<int> _summed = [];

    // What rounding has to explain leaves no truth where growth was reckoned from short numbers as printed.
    private readonly HashSet<Relation> _loose = [];

    /// <summary>Gets the places among the rows of totals whose parts cannot be told.</summary>
    public List<int> Untold { get; } = [];

    private IReadOnlyList<(int Row, SheetLabel Label)> Rows => tree.Rows;

    public List<(Relation Relation, RelationGround Ground)> Find()
    {
        FindMonths();
        FindTotals();
        FindNested();
        FindHalves();
        FindRuns();
        ColumnRelations columns = new(layout, tree, figures, _totalOf, _claims);
        columns.Find();
        new RowRelations(layout, tree, figures, columns.TotalColumnOf, _claims, _loose).Find();
        HashSet<string> growing = [.. _claims.Select(claim => claim.Relation).OfType<GrowthRelation>().SelectMany(growth => growth.Figures.Where(id => id != growth.Rate))];
        _ = _claims.RemoveAll(claim => _loose.Contains(claim.Relation) && claim.Relation.Figures.Count(growing.Contains) > 1);
        return _claims;
    }

    // 全年 below its quarters: what flows adds up, what stands at an end does not.
    private void FindMonths()
    {
        foreach (List<(int Row, MonthSpan Months)> rows in MonthSpan.Rounds(Rows.Index().Where(row => tree.IsAdditive(row.Index))
            .Select(row => (row.Index, MonthSpan.Read(row.Item.Label.Text))).Where(row => row.Item2 is not null).Select(row => (row.Index, row.Item2!.Value))))
        {
            foreach ((int total, MonthSpan whole) in rows)
            {
                if (MonthSpan.Fill(whole, rows).FirstOrDefault(parts => Closes(total, parts)) is { } parts)
                {
                    ClaimSums(total, parts, RelationGround.Wording, onlyClosing: true, isNamed: true);
                }
            }
        }
    }

    private void FindTotals()
    {
        int totals = Rows.Count(row => row.Label.IsTotal), plain = Rows.Count(row => row.Label is { IsTotal: true, IsSubtotal: false });
        for (int i = 0, last = -1; i < Rows.Count; i++)
        {
            SheetLabel label = Rows[i].Label;
            if (!label.IsTotal && !label.IsSubtotal && !(label.IsArea && (i == 0 || i == Rows.Count - 1)))
            {
                continue;
            }

            if (label.IsSubtotal || plain > MostTotals)
            {
                FindTotal(i, label.IsSubtotal ? [tree.PartsOf(i)] : [], isPlain: false);
                continue;
            }

            // 收入总计 adds to 收入合计 what stands below that; 支出合计 begins anew.
            bool isPlain = tree.IsFlat && label.IsTotal && (SheetWords.Totals.Holds(label.Text) || totals == 1);
            List<int> between = tree.Between(last, i);
            FindTotal(i, [.. last >= 0 && _told.Contains(last) ? (List<int>[])[[last, .. between]] : [], tree.Between(last, i, isNumbered: true), tree.PartsOf(i), between], isPlain);
            last = i;
        }
    }

    private void FindTotal(int total, List<int>[] ways, bool isPlain)
    {
        List<int> parts = Array.Find(ways, way => Closes(total, way)) ?? (isPlain ? tree.PartsOf(total) : Array.Find(ways, way => IsSurelySlip(total, way)) ?? []);
        if (parts.Count > 0)
        {
            ClaimSums(total, parts, RelationGround.Wording);
        }
        else if (Rows[total].Label.IsTotal || Rows[total].Label.IsSubtotal)
        {
            Untold.Add(total);
        }
    }

    // One column of long numbers tells what its total adds up although one is misprinted.
    private bool IsSurelySlip(int total, List<int> parts) => parts.Count > 1 && layout.Columns.FindAll(column => column.IsAdditive && Cell(total, column) is not null) is [var column]
        && Sum(Cell(total, column)!, parts, column) is { IsSurelySlip: true };

    // 按消费形态分, 餐饮收入, 商品零售: what leaves nothing over adds up; where it does not, a slip tells why.
    private bool IsDivided(int whole, List<int> parts) => Divisions.AreAll([.. parts.Select(part => Rows[part].Label.Text)])
        && layout.Columns.Exists(column => column.IsAdditive && Cell(whole, column) is { } cell && Sum(cell, parts, column) is { IsSlip: true });

    private void FindNested()
    {
        for (int i = 0; i < Rows.Count; i++)
        {
            List<int> children = tree.ChildrenOf(i) is { Count: > 0 } deeper ? deeper : tree.UnnumberedBelow(i);
            int whole = Rows[i].Label.IsDivision ? tree.Above(i) : i;
            if (whole >= 0 && children.Count > 1 && (whole != i || !_told.Contains(i)) && (Closes(whole, children) || IsDivided(whole, children)))
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

    // The three industries, town and country, men and women: names that leave nothing over.
    private void FindHalves()
    {
        foreach (string[] names in Halves)
        {
            for (int first = 1; first < Rows.Count; first++)
            {
                if (_totalOf.ContainsKey(first) || !Rows[first].Label.Text.StartsWith(names[0], StringComparison.Ordinal))
                {
                    continue;
                }

                string rest = Rows[first].Label.Text[names[0].Length..];
                List<int> parts = [first, .. names.Skip(1).Select(name => Enumerable.Range(first + 1, Math.Min(MostBetween, Rows.Count - first - 1))
                    .FirstOrDefault(row => Rows[row].Label.Text == name + rest))];
                int whole = Enumerable.Range(1, Math.Min(2, first)).Select(step => first - step).FirstOrDefault(row => !_told.Contains(row) && Closes(row, parts), -1);
                if (whole >= 0 && !parts.Contains(0) && !tree.IsMade(whole))
                {
                    ClaimSums(whole, parts, RelationGround.Wording, onlyClosing: true, isNamed: true);
                }
            }
        }
    }

    // Rows that add up to the row above them, where nothing else says so: found from the bottom up.
    private void FindRuns()
    {
        HashSet<int> taken = [];
        for (int i = Rows.Count - 1; i >= 0; i--)
        {
            if (_told.Contains(i) || Rows[i].Label.IsTotal || tree.IsMade(i) || tree.IsOfMonths(i))
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

            if (!_told.Contains(i) && LengthOf(i, below, isExact: false) is > 0 and var rounded && IsMostly(i, below[..rounded]))
            {
                ClaimSums(i, below[..rounded], RelationGround.Arithmetic, onlyClosing: true);
                taken.UnionWith(below[..rounded]);
            }
        }
    }

    // Rounded numbers of three digits agree in two columns by chance.
    private bool IsMostly(int total, List<int> parts)
    {
        List<CellSum> sums = [.. layout.Columns.Where(column => column.IsAdditive && Cell(total, column) is { } whole && whole.Figure.Print!.Digits >= 1000)
            .Select(column => Sum(Cell(total, column)!, parts, column)).Where(sum => sum is not null).Select(sum => sum!)];
        int held = sums.Count(sum => sum.Holds);

        // 各项存款 says that what follows are all of them.
        string noun = Rows[total].Label.Text is ['各', '项', .. var all] ? all : string.Empty;
        bool isNamed = noun.Length > 1 && parts.TrueForAll(part => Rows[part].Label.Text.EndsWith(noun, StringComparison.Ordinal));
        return (isNamed ? held > 0 : held > 1) && held >= 2 * (sums.Count - held);
    }

    private SheetFigure? Cell(int row, SheetColumn column) => figures.At(Rows[row].Row, column) is { IsPrinted: true } cell ? cell : null;

    private bool Closes(int total, List<int> parts) => parts.Count > 1 && layout.Columns.Exists(column => column.IsAdditive && Closes(total, parts, column));

    private bool Closes(int total, List<int> parts, SheetColumn column) =>
        Cell(total, column) is { } whole && parts.TrueForAll(part => Cell(part, column)?.Figure.Unit.Dimension == whole.Figure.Unit.Dimension)
        && Closing.Holds(whole.Amount, [.. parts.Select(part => Cell(part, column)!.Amount)]);

    private void ClaimSums(int total, List<int> parts, RelationGround ground, bool onlyClosing = false, bool isNamed = false)
    {
        _ = _told.Add(total);
        int held = onlyClosing ? layout.Columns.Count(column => column.IsAdditive && Closes(total, parts, column)) : 0;
        int missed = onlyClosing ? layout.Columns.Count(column => column.IsAdditive && Cell(total, column) is { } cell && Sum(cell, parts, column) is { Holds: false } sum && !(isNamed && sum.IsLevel)) : 0;
        bool isTold = CellSum.AreTold(held, missed, isNamed);
        _summed.UnionWith(parts);
        parts.ForEach(part => _totalOf.TryAdd(part, total));
        foreach (SheetColumn column in layout.Columns)
        {
            if (Cell(total, column) is not { } whole || !Adds(column, whole, parts) || parts.TrueForAll(part => Cell(part, column) is null)
                || parts.Exists(part => Cell(part, column) is { } cell && cell.Figure.Unit.Dimension != whole.Figure.Unit.Dimension)
                || (onlyClosing && !(Sum(whole, parts, column) is { } sum && (sum.Holds || (isTold && sum.IsSlip)))))
            {
                continue;
            }

            if (onlyClosing && Sum(whole, parts, column) is { Holds: true, IsExact: false, IsLong: false } loose)
            {
                _ = _loose.Add(loose.Relation);
                _claims.Add((loose.Relation, isTold ? RelationGround.Wording : ground));
                continue;
            }

            SumPart[] cells = [.. parts.Select(part => new SumPart(figures.Made(Rows[part].Row, column, whole.Figure.Unit).Id))];
            _claims.Add((new SumRelation(whole.Id, [.. cells]), isTold ? RelationGround.Wording : ground));
        }
    }

    private CellSum? Sum(SheetFigure whole, List<int> parts, SheetColumn column) =>
        parts.TrueForAll(part => Cell(part, column) is not null) ? new CellSum(whole, parts.Select(part => Cell(part, column)!)) : null;

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
