using Erqi.Domain.Prose.Relating;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds which rows add up to those that are totals by their names or by their place.</summary>
internal sealed class RowTotals(SheetLayout layout, SheetTree tree, RowSums sums)
{
    // So many rows may stand between a row and the last of those it adds up, where no word says so.
    private const int MostBelow = 60;

    // So many totals may be added up by another.
    private const int MostOpen = 6;

    // A table has no more totals of all its rows than so many; a longer list of them adds up nothing.
    private const int MostTotals = 100;

    private readonly WholeList _whole = new(layout, tree);

    // Lists of rows that do not add up to what stands before or behind them.
    private readonly List<(int Whole, List<int> Parts)> _open = [];

    /// <summary>Gets the places among the rows of totals whose parts cannot be told.</summary>
    public List<int> Untold { get; } = [];

    private List<SheetLabel> Rows => tree.Rows;

    /// <summary>Finds the totals that are named, then those of nested lists, then those that are a slip from what they add up.</summary>
    public void Find()
    {
        FindTotals();
        FindNested();
        FindSlipped();
    }

    /// <summary>Finds what is left once all else is known: 合计 above 东部 and 西部, of which each is told to be what stands below it.</summary>
    public void FindOuter()
    {
        foreach (int total in Untold.ToList())
        {
            List<int> parts = tree.PartsOf(total).FindAll(part => !sums.TotalOf.ContainsKey(part));
            if (sums.Closes(total, parts))
            {
                sums.Claim(total, parts, RelationGround.Wording);
                _ = Untold.Remove(total);
            }
        }
    }

    private void FindTotals()
    {
        int totals = Rows.Count(row => row.IsTotal), plain = Rows.Count(row => row is { IsTotal: true, IsSubtotal: false });
        for (int i = 0, last = -1; i < Rows.Count; i++)
        {
            SheetLabel label = Rows[i];
            if (sums.Told.Contains(i) || (!label.IsTotal && !label.IsSubtotal && !(label.IsArea && label.Months is null && (tree.IsFirst(i) || tree.IsEnd(i) || (i - last < MostBelow && ClosesInMost(i, tree.Between(last, i)))))))
            {
                continue;
            }

            if (label.IsSubtotal || plain > MostTotals)
            {
                FindTotal(i, label.IsSubtotal ? [tree.PartsOf(i)] : [], isPlain: false);
                continue;
            }

            // 收入总计 adds to 收入合计 what stands below that; 支出合计 begins anew.
            bool isPlain = tree.IsFlat && !tree.HasLongMonths && label.IsTotal && (SheetWords.Totals.Holds(label.Text) || totals == 1);
            List<int> between = tree.Between(last, i);
            isPlain |= tree.IsFlatButWithin && totals == 1 && label.IsTotal && sums.IsSlipped(i, tree.PartsOf(i));
            isPlain |= (tree.IsOfArea(i) || (totals == 1 && label.IsTotal && _whole.IsNumbered(tree.PartsOf(i)))) && sums.IsSlipped(i, tree.PartsOf(i));
            FindTotal(i, [.. OpenTotals(i), .. last >= 0 && sums.Told.Contains(last) ? (List<int>[])[[last, .. between]] : [], tree.NestedTotals(i), tree.Between(last, i, isNumbered: true), .. between.Exists(sums.TotalOf.ContainsKey) ? (List<int>[])[] : [between], tree.PartsOf(i), between, tree.Below(i), tree.Items(i)], isPlain);
            last = i;
        }
    }

    private bool ClosesInMost(int whole, List<int> parts) => sums.Closes(whole, parts) && sums.HoldsInMost(whole, parts);

    // 资产总计 behind 流动资产合计 and 非流动资产合计: the nearest totals before one that are no part of another.
    private IEnumerable<List<int>> OpenTotals(int total)
    {
        List<int> open = [.. Enumerable.Range(0, total).Reverse().Where(row => Rows[row] is { IsTotal: true, IsSubtotal: false } && !sums.TotalOf.ContainsKey(row)).Take(MostOpen).Reverse()];
        return Enumerable.Range(2, Math.Max(0, open.Count - 1)).Select(count => open[^count..]);
    }

    private void FindTotal(int total, List<int>[] ways, bool isPlain)
    {
        List<int>? closing = Array.Find(ways, way => sums.Closes(total, way));
        if (closing is null && FindLeaves(total, tree.PartsOf(total)))
        {
            return;
        }

        List<List<int>> divided = closing is not null || Rows.Any(row => row.IsDivision) ? [] : ways.Select(way => sums.Partitions(total, way)).FirstOrDefault(way => way.Count > 0, []);
        if (divided.Count > 0)
        {
            divided.ForEach(way => sums.Claim(total, way, RelationGround.Wording));
            return;
        }

        List<int> parts = closing ?? (isPlain && MayClose(total, tree.PartsOf(total)) ? tree.PartsOf(total) : Array.Find(ways, way => IsSurelySlip(total, way)) ?? []);
        if (parts.Count > 0)
        {
            sums.Claim(total, parts, RelationGround.Wording);
        }
        else if (IsTotal(total))
        {
            _open.Add((total, tree.PartsOf(total)));
        }
    }

    // 合计 below the five largest is of others, too: where something is left, the list is one of all, or a slip tells it in long numbers; nor are the parts told where lists stand in the list.
    private bool MayClose(int total, List<int> parts) => parts.Count == 0 || (!IsOpen(total, parts) && !sums.IsNested(total, parts) && Columns(total, parts) is var columns
        && (columns.Exists(sum => sum.LeavesRest) ? _whole.IsOfAll(parts, columns) || columns is [{ IsTellingSlip: true }]
            : parts.Count > 1 || columns.Exists(sum => sum.Holds)));

    // What was counted twice may be taken away or not; 前五名合计 has five.
    private bool IsOpen(int total, List<int> parts) => parts.Exists(part => SheetWords.Repeated.IsAt(Rows[part].Text, 0))
        || (SheetWords.CountOfFirst(Rows[total].Text) is { } count && count != parts.Count);

    private List<CellSum> Columns(int total, List<int> parts) => [.. sums.Sums(total, parts).Where(sum => !sum.IsMean)];

    // 全市 is a total where something of it adds up; 总产量 may be one of other kinds than those below it.
    private bool IsTotal(int row) => Rows[row].IsTotal || Rows[row].IsSubtotal
        || (SheetWords.Areas.Holds(Rows[row].Text) && tree.IsAdditive(row) && layout.Columns.Exists(column => column.IsAdditive && sums.Cell(row, column) is not null));

    // A total that the rows of a group add up to, and what stands for the group does not: the group is misprinted.
    private bool FindLeaves(int total, List<int> parts)
    {
        List<(int Row, List<int> Inner)> groups = [.. parts.Select(part => (part, tree.InnerOf(part)))];
        bool closes = groups.Exists(group => group.Inner.Count > 1) && sums.Closes(total, [.. groups.SelectMany(group => group.Inner.Count > 1 ? group.Inner : [group.Row])]);
        if (closes)
        {
            sums.Claim(total, parts, RelationGround.Wording);
            groups.FindAll(group => group.Inner.Count > 1 && sums.Told.Add(group.Row)).ForEach(group => sums.Claim(group.Row, group.Inner, RelationGround.Wording));
        }

        return closes;
    }

    // Where nearly every list of a table closes, so does one that is a slip from it.
    private void FindSlipped()
    {
        bool isTold = CellSum.AreTold(sums.Told.Count, _open.Count, isNamed: false);
        foreach ((int whole, List<int> parts) in _open)
        {
            if (parts.Count > 1 && (isTold ? sums.IsSlipped(whole, parts) : IsSurelySlip(whole, parts) || (_whole.LeavesNone(parts, sums) && Columns(whole, parts) is [{ IsTellingSlip: true }] && !sums.IsNested(whole, parts))))
            {
                sums.Claim(whole, parts, RelationGround.Wording);
            }
            else if (IsTotal(whole) && !sums.Told.Contains(whole))
            {
                Untold.Add(whole);
            }
        }
    }

    // One column of long numbers tells what its total adds up although one is misprinted.
    private bool IsSurelySlip(int total, List<int> parts) => parts.Count > 1 && !IsOpen(total, parts) && layout.Columns.FindAll(column => column.IsAdditive && sums.Cell(total, column) is not null) is [var column]
        && sums.Sum(total, parts, column) is { IsSurelySlip: true };

    // 按消费形态分, 餐饮收入, 商品零售: what leaves nothing over adds up; where it does not, a slip tells why.
    private bool IsDivided(int whole, List<int> parts) => Divisions.AreAll([.. parts.Select(part => Rows[part].Text)]) && sums.IsSlipped(whole, parts);

    private void FindNested()
    {
        WithinRelations within = new(layout, tree, sums);
        for (int i = 0; i < Rows.Count; i++)
        {
            List<int> children = tree.ChildrenOf(i) is { Count: > 0 } deeper ? deeper : tree.UnnumberedBelow(i);
            int whole = Rows[i].IsDivision ? tree.Above(i) : i;
            if (whole >= 0 && children.Count > 1 && (whole != i || !sums.Told.Contains(i) || !children.Exists(sums.TotalOf.ContainsKey)))
            {
                if (sums.Closes(whole, children) || IsDivided(whole, children))
                {
                    sums.Claim(whole, children, RelationGround.Wording);
                }
                else
                {
                    _open.Add((whole, children));
                }
            }

            within.Find(i);
        }
    }
}
