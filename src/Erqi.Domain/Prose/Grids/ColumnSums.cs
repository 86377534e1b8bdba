using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds the columns of a sheet that others add up to.</summary>
internal sealed class ColumnSums(SheetLines lines, List<(Relation Relation, RelationGround Ground)> claims)
{
    // A column adds up no more than so many.
    private const int MostParts = 100;

    private readonly Dictionary<SheetColumn, SheetColumn> _totalColumnOf = [];

    // Columns of a list that 其中 opened.
    private readonly HashSet<SheetColumn> _listed = [];

    /// <summary>Gets the columns that others add up to.</summary>
    public IReadOnlyDictionary<SheetColumn, SheetColumn> TotalColumnOf => _totalColumnOf;

    /// <summary>Finds months, stocks and runs, which no heading of a total tells.</summary>
    public void Find()
    {
        FindMonths();
        FindStocks();
        FindGroups();
        FindRuns();
    }

    // 总人口 beside 按性别分 above 男 and 女: what stands under one heading makes the column before it.
    private void FindGroups()
    {
        foreach (IGrouping<string, SheetColumn> group in lines.Columns.Where(column => column.Group != column.Heading && IsPlain(column)).GroupBy(column => column.Group, StringComparer.Ordinal))
        {
            if (group.Key.Length == 0 || LeftOf(group.First()).FirstOrDefault(column => column.Group == column.Heading && IsPlain(column) && column.Unit?.Dimension == group.First().Unit?.Dimension) is not { } whole)
            {
                continue;
            }

            List<SheetColumn> parts = [.. group.Where(column => column.Unit?.Dimension == whole.Unit?.Dimension).Take(MostParts)];
            if (parts.Count > 1 && lines.IsFound(row => Closes(row, whole, parts)))
            {
                ClaimTold(whole, parts, isNamed: true);
            }
        }
    }

    private static bool IsPlain(SheetColumn column) => column is { IsAdditive: true, IsTotal: false, IsArea: false, Months: null, IsWithin: false } && SheetMaker.Of(column) is null;

    // Columns that add up to the one before them, where nothing says so: found from the right.
    private void FindRuns()
    {
        HashSet<SheetColumn> taken = [];
        for (int at = lines.Columns.Count - 2; at >= 0; at--)
        {
            SheetColumn total = lines.Columns[at];
            if (!IsPlain(total))
            {
                continue;
            }

            List<SheetColumn> run = [.. lines.Columns.Skip(at + 1).Take(SheetLines.Reach).TakeWhile(column => IsPlain(column) && column.Group == total.Group && column.Unit?.Dimension == total.Unit?.Dimension).Where(column => !taken.Contains(column))];
            int Front(int row) => !lines.IsAdditive(row) || lines.Cell(row, total) is not { } whole || !RowSums.MayRun(whole) ? 0
                : Closing.LongestExact(whole.Amount, [.. run.Select(column => lines.Cell(row, column)).TakeWhile(cell => cell?.Figure.Unit.Dimension == whole.Figure.Unit.Dimension && cell is not null).Select(cell => cell!.Amount)]);
            (int length, int held) = run.Count < 2 ? default : lines.Told(total).Select(Front).Where(front => front > 1).CountBy(front => front).Select(front => (front.Key, front.Value)).OrderByDescending(front => front.Value).FirstOrDefault();
            List<SheetColumn> parts = run[..length];
            if (held > 1 && lines.Rows.Count(row => Closes(row, total, parts) == true) is var all && all >= 2 * lines.Rows.Count(row => Closes(row, total, parts) == false))
            {
                taken.UnionWith(parts);
                ClaimTold(total, parts, isNamed: false);
            }
        }
    }

    /// <summary>Finds what 其中 opens, 项目总数, 其中：省重点, 市重点, 县重点: a list where what follows adds up with it.</summary>
    public void FindWithin(SheetColumn first)
    {
        if (_listed.Contains(first) || WholeOf(first) is not { } whole)
        {
            return;
        }

        List<SheetColumn> run = [first, .. lines.Columns.Skip(lines.PlaceOf(first) + 1).Take(MostParts).TakeWhile(column => (!column.IsWithin || (IsBare(first) && column.Group == first.Group)) && column.IsAdditive && column.Unit?.Dimension == whole.Unit?.Dimension)];
        int Front(int row) => !lines.IsAdditive(row) || lines.Cell(row, whole) is not { } total ? 0
            : Closing.LongestFront(total.Amount, [.. run.Select(column => lines.Cell(row, column)).TakeWhile(cell => cell is not null).Select(cell => cell!.Amount)]);
        int length = lines.Rows.Select(Front).Where(front => front > 1).CountBy(front => front).OrderByDescending(front => front.Value).ThenByDescending(front => front.Key).FirstOrDefault().Key;
        List<SheetColumn> parts = run[..length];
        if (length > 1 && lines.Holds(row => Closes(row, whole, parts)))
        {
            _listed.UnionWith(parts);
            lines.Claim(row => SumOf(row, whole, parts));
        }
        else
        {
            lines.Claim(row => !lines.IsMade(row) && lines.Pair(row, first, whole) is { } pair && first.IsLevel ? new PartOfRelation(pair.Second.Id, [pair.First.Id]) : null);
        }
    }

    /// <summary>Finds what 合计 and 全市 add up: the columns under the same heading, or all that measure the same.</summary>
    /// <remarks>Of the counties of 全市 an average or a rank does not add up, so that most rows decide.</remarks>
    public void FindTotal(SheetColumn total)
    {
        (List<SheetColumn> before, List<SheetColumn> behind) = Around(total);
        foreach (List<SheetColumn> parts in (List<SheetColumn>[])[behind, before])
        {
            if (parts.Count > 1 && lines.Holds(row => Closes(row, total, parts)))
            {
                if (!total.IsTotal)
                {
                    ClaimTold(total, parts, isNamed: true);
                }
                else
                {
                    lines.Claim(row => lines.Sum(row, total, parts) is { IsMean: false } sum ? sum.Relation : null);
                    parts.ForEach(part => _totalColumnOf.TryAdd(part, total));
                }

                return;
            }
        }
    }

    // 全年 beside four quarters, 1—3月 beside 1—2月 and 3月: what flows adds up, what stands at an end does not.
    private void FindMonths()
    {
        foreach (List<(SheetColumn Column, MonthSpan Months)> columns in MonthSpan.Rounds(lines.Columns.Where(column => column is { IsAdditive: true, Months: not null })
            .Select(column => (column, column.Months!.Value with { Before = $"{column.Group}/{column.Months.Value.Before}" }))))
        {
            foreach ((SheetColumn total, MonthSpan whole) in columns)
            {
                if (MonthSpan.Fill(whole, columns).FirstOrDefault(parts => parts.TrueForAll(part => part.Unit?.Dimension == total.Unit?.Dimension)
                    && lines.Holds(row => lines.Sum(row, total, parts) is { } sum && (sum.Holds || !sum.IsLevel) ? sum.Holds : null)) is { } parts)
                {
                    ClaimTold(total, parts, isNamed: true);
                }
            }
        }
    }

    // 年末 is 年初 and what came less what went.
    private void FindStocks()
    {
        foreach (IGrouping<string, SheetColumn> group in lines.Columns.Where(column => column is { IsAdditive: true, IsTotal: false, IsWithin: false }).GroupBy(column => column.Group, StringComparer.Ordinal))
        {
            if (StockWords.Find([.. group.Take(MostParts).Select(column => (column, column.Heading))]) is [var end, var begin, var came, var went])
            {
                CellSum? Stock(int row) => lines.Sum(row, end, [begin, came, went])?.LessLast;
                if (lines.IsFound(row => Stock(row)?.Holds))
                {
                    lines.Claim(row => Stock(row)?.Relation);
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
        int at = lines.PlaceOf(total);
        return ([.. Parts(lines.Columns[Math.Max(0, at - MostParts)..at].Reverse<SheetColumn>()).Reverse()], [.. Parts(lines.Columns.Skip(at + 1).Take(MostParts))]);
    }

    private bool? Closes(int row, SheetColumn total, List<SheetColumn> parts) => lines.Sum(row, total, parts)?.Holds;

    private SumRelation? SumOf(int row, SheetColumn total, List<SheetColumn> parts) => lines.Sum(row, total, parts)?.Relation;

    private void ClaimTold(SheetColumn total, List<SheetColumn> parts, bool isNamed)
    {
        parts.ForEach(part => _totalColumnOf.TryAdd(part, total));
        claims.AddRange(CellSum.Told([.. lines.Rows.Select(row => lines.Sum(row, total, parts)).Where(sum => sum is not null && (sum.Holds || !sum.IsLevel)).Select(sum => sum!)], isNamed)
            .Select(sum => ((Relation)sum.Relation, RelationGround.Wording)));
    }

    // Below 其中：省重点 stands 总投资 as it does in the group before; alone it speaks of the column before it.
    private SheetColumn? WholeOf(SheetColumn part) => SheetWords.Withins.IsAt(part.Group, 0) && part.Group != part.Heading && !IsBare(part)
        && lines.Columns.Count(other => other.Group == part.Group) > 1
        ? LeftOf(part).FirstOrDefault(other => other.Heading == part.Heading && other.Unit == part.Unit)
        : LeftOf(part).FirstOrDefault() is { } left && TotalColumnOf.TryGetValue(left, out SheetColumn? total) && !IsWithinEach(part, left) ? total
        : LeftOf(part).FirstOrDefault();

    // 合计, 省级, 市级, 其中：亿元以上: what is more than the column before it is of all.
    private bool IsWithinEach(SheetColumn part, SheetColumn whole) => lines.Rows.All(row => lines.Pair(row, part, whole) is not { } pair || pair.First.Amount.Value <= pair.Second.Amount.Value);

    // 其中 above its list, and not above one part of several measures: 其中：省重点.
    private static bool IsBare(SheetColumn part) => SheetWords.Withins.Holds(part.Group.TrimEnd(':'));

    /// <summary>Gives the columns of amounts to the left of one, the nearest first.</summary>
    public IEnumerable<SheetColumn> LeftOf(SheetColumn column) =>
        lines.Near(column).Where(other => other.Index < column.Index && other.IsAdditive && !other.IsWithin && !_listed.Contains(other));
}
