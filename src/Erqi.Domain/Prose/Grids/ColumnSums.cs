using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds the columns of a sheet that others add up to.</summary>
internal sealed class ColumnSums(SheetLines lines)
{
    /// <summary>A column adds up no more than so many.</summary>
    public const int MostParts = 100;

    private readonly Dictionary<SheetColumn, SheetColumn> _totalColumnOf = [];

    // Columns of a list that 其中 opened.
    private readonly HashSet<SheetColumn> _listed = [];

    /// <summary>Gets the columns that others add up to.</summary>
    public IReadOnlyDictionary<SheetColumn, SheetColumn> TotalColumnOf => _totalColumnOf;

    /// <summary>Finds months and runs, which no heading of a total tells.</summary>
    public void Find()
    {
        FindMonths();
        new ColumnNames(lines, this).Find();
        new ColumnShares(lines, this).Find();
        FindRuns();
    }

    /// <summary>Says whether a column may be one of some that add up, or be what they make, and tells no months.</summary>
    public static bool IsPlain(SheetColumn column) => column.Months is null && IsLevel(column);

    /// <summary>Says whether a column is of what adds up, and is neither called a total nor made of others.</summary>
    public static bool IsLevel(SheetColumn column) => column is { IsAdditive: true, IsTotal: false, IsArea: false, IsWithin: false } && SheetMaker.Of(column) is null;

    // Columns below the same heading, or below none, are one level, and 小计 below one of them stands for all that is.
    private static bool IsBeside(SheetColumn column, SheetColumn total) => column.IsUnderSame(total) || (total.IsTop && column.IsTop) || (IsOfGroup(column) && IsDeeper(column, total));

    private static bool IsOfGroup(SheetColumn column) => !column.IsTop && SheetWords.Subtotals.Holds(column.Heading);

    private static bool IsDeeper(SheetColumn column, SheetColumn total) => total.IsTop ? !column.IsTop : column.Outer == total.Group;

    private IEnumerable<SheetColumn> Level(IEnumerable<SheetColumn> columns, SheetColumn total) =>
        columns.Where(column => !IsDeeper(column, total) || IsOfGroup(column) || !lines.Columns.Exists(other => other.IsUnderSame(column) && IsOfGroup(other)));

    // Columns that add up to the one before them, or else to the one behind them, where nothing says so: found from the right.
    private void FindRuns()
    {
        HashSet<SheetColumn> taken = [];
        for (int at = lines.Columns.Count - 1; at >= 0; at--)
        {
            SheetColumn total = lines.Columns[at];
            if (IsPlain(total) && (RunOf(total, lines.Columns.Skip(at + 1), taken) ?? RunOf(total, lines.Columns.Take(at).Reverse(), taken)) is { } parts)
            {
                taken.UnionWith(parts);
                ClaimTold(total, [.. parts.OrderBy(lines.PlaceOf)], isNamed: false);
            }
        }
    }

    // The nearest columns on one side that add up to one as printed, in nearly all rows.
    private List<SheetColumn>? RunOf(SheetColumn total, IEnumerable<SheetColumn> side, HashSet<SheetColumn> taken)
    {
        List<SheetColumn> run = [.. Level(side, total).Take(SheetLines.Reach).TakeWhile(column => (IsPlain(column) || IsOfGroup(column)) && IsBeside(column, total) && column.IsLike(total))
            .Where(column => !taken.Contains(column) && _totalColumnOf.GetValueOrDefault(column) != total)];
        int Front(int row) => !lines.IsAdditive(row) || lines.Cell(row, total) is not { } whole || !RowSums.MayRun(whole) ? 0
            : Closing.LongestExact(whole.Amount, [.. run.Select(column => lines.Cell(row, column)).TakeWhile(cell => cell?.Dimension == whole.Dimension && cell is not null).Select(cell => cell!.Amount)]);
        (int length, int held) = run.Count < 2 ? default : RowSums.Commonest(lines.Told(total).Select(Front));
        List<SheetColumn> parts = run[..length];
        return held > 1 && !(SheetWords.Industries.IsAt(total.Name, 0) && parts.Exists(part => SheetWords.Industries.IsAt(part.Name, 0))) && lines.Count(row => Closes(row, total, parts)) is var (all, missed) && all >= 2 * missed ? parts : null;
    }

    /// <summary>Finds what 其中 opens, 项目总数, 其中：省重点, 市重点, 县重点: a list where what follows adds up with it.</summary>
    public void FindWithin(SheetColumn first)
    {
        if (_listed.Contains(first) || WholeOf(first) is not { } whole)
        {
            return;
        }

        // 其中：新开工, 其中：续建 are a list as 其中：新开工, 续建 is.
        IEnumerable<SheetColumn> behind = lines.Columns.Skip(lines.PlaceOf(first) + 1).Take(MostParts).TakeWhile(column => column.IsAdditive && column.IsLike(whole));
        bool areMarked = first.IsTop && behind.FirstOrDefault() is { IsTop: true, IsWithin: true };
        List<SheetColumn> run = [first, .. behind.TakeWhile(column => areMarked ? column is { IsTop: true, IsWithin: true }
            : column.Group == first.Group ? first.Group.Length > 0 || !column.IsWithin : !column.IsWithin && !SheetWords.Withins.IsAt(first.Heading, 0))];
        int Front(int row) => !lines.IsAdditive(row) || lines.Cell(row, whole) is not { } total ? 0
            : Closing.LongestFront(total.Amount, [.. run.Select(column => lines.Cell(row, column)).TakeWhile(cell => cell is not null).Select(cell => cell!.Amount)]);
        int length = RowSums.Commonest(lines.Rows.Select(Front)).Length;
        List<SheetColumn> parts = run[..length];
        if (length > 1 && lines.IsFound(row => Closes(row, whole, parts)) && !AreRests(whole, parts))
        {
            _listed.UnionWith(parts);
            lines.Claim(lines.Sums(whole, parts).Select(sum => sum.Relation));
        }
        else if (first.IsLevel)
        {
            lines.Claim(lines.Pairs(first, whole).Where(pair => !lines.IsMade(pair.Row)).Select(pair => new PartOfRelation(pair.Second.Id, [pair.First.Id])));
        }
    }

    // 其中 may leave something over: in a row, and in the total of all rows.
    private bool AreRests(SheetColumn whole, List<SheetColumn> parts) => lines.Sums(whole, parts).Where(sum => !sum.Holds).ToList() is { Count: > 1 } missed
        && missed.TrueForAll(sum => sum.LeavesRest);

    /// <summary>Finds what 合计 and 全市 add up: the columns under the same heading, or all that measure the same.</summary>
    /// <remarks>Of the counties of 全市 an average or a rank does not add up, so that most rows decide.</remarks>
    public void FindTotal(SheetColumn total)
    {
        // 合计, 省重点, 市重点: one row is enough where names leave nothing over.
        bool IsOnlySlip(List<SheetColumn> parts) => total.IsTotal && lines.Sums(total, parts).Take(2).ToList() is [var only]
            && (only.IsSurelySlip || (only.IsSlip && (Divisions.AreAll(parts.ConvertAll(part => part.Heading)) || IsToldBeside(total, parts))));
        foreach (List<SheetColumn> parts in Around(total).Where(parts => parts.Count > 1 && (lines.Holds(row => Closes(row, total, parts)) || IsOnlySlip(parts))))
        {
            if (!total.IsTotal)
            {
                ClaimTold(total, parts, isNamed: true);
            }
            else
            {
                lines.Claim(lines.Sums(total, parts).Where(sum => !sum.IsMean || (sum.IsSlip && IsToldBeside(total, parts))).Select(sum => sum.Relation));
                parts.ForEach(part => _totalColumnOf.TryAdd(part, total));
            }
        }

        FindListed(total);
        FindOwn(total);
    }

    // 预算数 and 决算数 above the same headings: what adds up under one does under the other.
    private bool IsToldBeside(SheetColumn total, List<SheetColumn> parts)
    {
        SheetColumn? Moved(SheetColumn column, int by) => lines.Columns.ElementAtOrDefault(lines.PlaceOf(column) + by) is { } other && other.Heading == column.Heading ? other : null;
        return lines.Columns.Exists(other => other != total && lines.PlaceOf(other) - lines.PlaceOf(total) is var by && Moved(total, by) is not null
            && parts.ConvertAll(part => Moved(part, by)).OfType<SheetColumn>().ToList() is var moved && moved.Count == parts.Count && lines.IsFound(row => Closes(row, other, moved)));
    }

    // 合计 above 小计, 男, 女: the 小计 of all groups is also that of its own.
    private void FindOwn(SheetColumn total)
    {
        List<SheetColumn> parts = [.. lines.Columns.Skip(lines.PlaceOf(total) + 1).TakeWhile(column => column.IsUnderSame(total) && column.IsLevel && column.IsLike(total)).Take(MostParts)];
        _ = total.IsOfGroups && SheetWords.Totals.Holds(total.Heading) && ClaimFound(total, parts);
    }

    // 卫生技术人员 above 小计, 执业医师, 注册护士: what stands under one heading with its 小计 is among it.
    private void FindListed(SheetColumn total)
    {
        List<SheetColumn> parts = lines.Columns.FindAll(column => column.IsUnderSame(total) && column.Index > total.Index && column.IsLevel && column.IsLike(total));
        if (total.Group.Length > 0 && SheetWords.Totals.Holds(total.Heading) && parts.TrueForAll(part => !_totalColumnOf.ContainsKey(part) && !part.IsWithin && IsWithinEach(part, total)))
        {
            lines.Claim(parts.SelectMany(part => lines.Pairs(part, total)).Select(pair => new PartOfRelation(pair.Second.Id, [pair.First.Id])));
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
                if (MonthSpan.Fill(whole, columns).FirstOrDefault(parts => parts.TrueForAll(part => part.IsLike(total))
                    && lines.Holds(row => lines.Sum(row, total, parts) is { } sum && (sum.Holds || !sum.IsLevel) ? sum.Holds : null)) is { } parts)
                {
                    ClaimTold(total, parts, isNamed: true);
                }
            }
        }
    }

    // The columns right behind one and right before it that may be its parts; 县合计 stands for the counties that it adds up.
    private IEnumerable<List<SheetColumn>> Around(SheetColumn total)
    {
        int at = lines.PlaceOf(total);
        bool IsPart(SheetColumn column) => column.IsLike(total) && column is { IsAdditive: true, IsPart: true, IsWithin: false, IsArea: false }
            && (total.IsOfGroups || IsBeside(column, total));
        List<SheetColumn> Parts(IEnumerable<SheetColumn> columns, bool withSubtotals)
        {
            List<SheetColumn> parts = [.. Level(columns, total).Where(column => (!total.IsOfGroups || column.Heading == total.Heading) && column.Unit?.Dimension != Dimension.Rate)
                .TakeWhile(column => IsPart(column) && (!column.IsTotal || IsOfGroup(column) || (withSubtotals && column.IsSubtotal && _totalColumnOf.ContainsValue(column))))];
            parts.RemoveAll(part => withSubtotals && _totalColumnOf.TryGetValue(part, out SheetColumn? subtotal) && parts.Contains(subtotal));
            return parts;
        }

        foreach (IEnumerable<SheetColumn> side in (IEnumerable<SheetColumn>[])[lines.Columns.Skip(at + 1).Take(MostParts), lines.Columns[Math.Max(0, at - MostParts)..at].Reverse<SheetColumn>()])
        {
            List<SheetColumn> plain = Parts(side, withSubtotals: false), whole = Parts(side, withSubtotals: true);
            List<SheetColumn> longest = whole.Count > plain.Count ? whole : plain;
            yield return [.. longest.OrderBy(lines.PlaceOf)];

            // 合计, 甲类, 乙类, and 搬迁户 that is of both.
            if (SheetWords.Totals.Holds(total.Heading) && !lines.Holds(row => Closes(row, total, longest))
                && Enumerable.Range(2, Math.Max(0, longest.Count - 2)).FirstOrDefault(count => lines.ClosesInAll(row => Closes(row, total, longest[..count]))) is > 0 and var front)
            {
                yield return [.. longest[..front].OrderBy(lines.PlaceOf)];
            }
        }
    }

    private bool? Closes(int row, SheetColumn total, List<SheetColumn> parts) => lines.Sum(row, total, parts)?.Holds;

    /// <summary>Claims that columns of which names say so add up where they do in most rows; says whether they do.</summary>
    public bool ClaimFound(SheetColumn total, List<SheetColumn> parts)
    {
        bool isFound = parts.Count > 1 && lines.IsFound(row => Closes(row, total, parts));
        if (isFound)
        {
            ClaimTold(total, parts, isNamed: true);
        }

        return isFound;
    }

    // In the rows where they do, or where a slip tells why they do not.
    private void ClaimTold(SheetColumn total, List<SheetColumn> parts, bool isNamed)
    {
        parts.ForEach(part => _totalColumnOf.TryAdd(part, total));
        lines.Claim(CellSum.Told(CellSum.Meant([.. lines.Sums(total, parts)]), isNamed));
    }

    // Below 其中：省重点 stands 总投资 as it does in the group before; alone it speaks of the column before it.
    private SheetColumn? WholeOf(SheetColumn part) => SheetWords.Withins.IsAt(part.Group, 0) && part.Group != part.Heading && !IsBare(part)
        && lines.Columns.Count(other => other.Group == part.Group) > 1
        ? LeftOf(part).FirstOrDefault(other => other.Heading == part.Heading && other.Unit == part.Unit)
        : LeftOf(part).FirstOrDefault() is { } left && TotalColumnOf.TryGetValue(left, out SheetColumn? total) && !IsWithinEach(part, left) ? total
        : LeftOf(part).Where(column => column.IsLike(part)).ToList() is { Count: > 1 } all ? all.Find(column => IsWithinEach(part, column) && HoldsBetween(column, part)) ?? all.Find(column => IsWithinMost(part, column))
        : LeftOf(part).FirstOrDefault();

    // 教职工, 专任教师, 行政人员, 其中：女: what is more than the columns before it is of one farther off.
    private bool IsWithinMost(SheetColumn part, SheetColumn whole) => lines.Pairs(part, whole).ToList() is var found
        && 3 * found.Count(pair => pair.First.Value <= pair.Second.Value) >= 2 * found.Count;

    // 实有人数, 行政, 事业, 工勤, 其中：女: of the columns that are never less, and none between them is more than, the nearest.
    private bool HoldsBetween(SheetColumn whole, SheetColumn part) => LeftOf(part).TakeWhile(column => column != whole)
        .Where(column => column.IsLike(whole)).All(column => IsWithinEach(column, whole));

    // 合计, 省级, 市级, 其中：亿元以上: what is more than the column before it is of all.
    private bool IsWithinEach(SheetColumn part, SheetColumn whole) => lines.Pairs(part, whole).All(pair => pair.First.Value <= pair.Second.Value);

    // 其中 above its list, and not above one part of several measures: 其中：省重点.
    private static bool IsBare(SheetColumn part) => SheetWords.Withins.Holds(part.Group.TrimEnd(':'));

    /// <summary>Gives the columns of amounts to the left of one, the nearest first.</summary>
    public IEnumerable<SheetColumn> LeftOf(SheetColumn column) =>
        lines.Near(column).Where(other => other.Index < column.Index && other.IsAdditive && !other.IsWithin && !_listed.Contains(other));
}
