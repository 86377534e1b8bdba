using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds what the cells of a sheet have to do with each other, by heading, label and place.</summary>
/// <remarks>
/// What a heading claims of its column is claimed where it holds in at least two thirds of the rows.
/// </remarks>
internal sealed class SheetRelations(SheetLayout layout, SheetTree tree, SheetFigures figures)
{
    // So many rows may stand between a row and the last of those it adds up, where no word says so.
    private const int MostBelow = 60;

    // So many totals may be added up by another.
    private const int MostOpen = 6;

    // A table has no more totals of all its rows than so many; a longer list of them adds up nothing.
    private const int MostTotals = 100;

    private readonly RowSums _sums = new(layout, tree, figures);

    private readonly WholeList _whole = new(layout, tree);

    // Lists of rows that do not add up to what stands before or behind them.
    private readonly List<(int Whole, List<int> Parts)> _open = [];

    /// <summary>Gets the places among the rows of totals whose parts cannot be told.</summary>
    public List<int> Untold { get; } = [];

    private IReadOnlyList<(int Row, SheetLabel Label)> Rows => tree.Rows;

    public List<(Relation Relation, RelationGround Ground)> Find()
    {
        FindMonths();
        FindTotals();
        FindNested();
        FindSlipped();
        new RowDivisions(tree, _sums).Find();
        FindRuns();
        FindOuter();
        RealGrowth real = new(layout, tree);
        SheetLines lines = new(layout, tree, figures, real, _sums.Claims);
        ColumnSums columns = new(lines, _sums.Claims);
        new ColumnRelations(lines, columns, _sums.TotalOf).Find();
        new RowRelations(layout, tree, figures, real, columns.TotalColumnOf, _sums.Claims, _sums.Loose).Find();
        new RowStructure(layout, tree, _sums).Find();
        new RowGrowth(layout, tree, _sums, real).Find();
        new MonthLedger(layout, tree, _sums).Find();
        HashSet<string> growing = [.. Claimed<GrowthRelation>().SelectMany(growth => growth.Figures.Where(id => id != growth.Rate))];
        _ = layout.LeavesSumsOpen ? _sums.Claims.RemoveAll(claim => claim.Relation is SumRelation sum && figures.Sum(sum) is not { Holds: true }) : 0;
        _ = _sums.Claims.RemoveAll(claim => _sums.Loose.Contains(claim.Relation) && claim.Relation.Figures.Count(growing.Contains) > 1);
        RemoveCircles();
        return _sums.Claims;
    }

    // 单产增减 says no more than 面积增减 and 产量增减 do; where rows add up, the circles of all three are more than can be decided.
    private void RemoveCircles()
    {
        HashSet<string> grown = [.. Claimed<GrowthRelation>().Select(growth => growth.Current)], parts = [.. Claimed<SumRelation>().SelectMany(sum => sum.Parts.Select(part => part.Figure))];
        HashSet<string> circular = [.. Claimed<MeanRelation>().Where(mean => ((string[])[mean.Total, mean.Count]).All(figure => grown.Contains(figure) && parts.Contains(figure))).Select(mean => mean.Mean)];
        _ = _sums.Claims.RemoveAll(claim => claim.Relation is GrowthRelation growth && circular.Contains(growth.Current));

        // Nor does the sum of one column of shares, where others have shares of the same whole: 比重 above 合计, 男, 女.
        HashSet<string> shared = [.. Claimed<ShareRelation>().GroupBy(share => share.Whole, StringComparer.Ordinal)
            .Where(shares => shares.Select(share => figures.Named(share.Rate).Column).Distinct().Count() > 1).SelectMany(shares => shares.Select(share => share.Rate))];
        _ = _sums.Claims.RemoveAll(claim => claim.Relation is SumRelation sum && sum.Parts.All(part => shared.Contains(part.Figure)));
    }

    private IEnumerable<T> Claimed<T>() => _sums.Claims.Select(claim => claim.Relation).OfType<T>();

    // 全年 below its quarters: what flows adds up, what stands at an end does not.
    private void FindMonths()
    {
        foreach (List<(int Row, MonthSpan Months)> rows in MonthSpan.Rounds(tree.Months().Where(row => tree.IsAdditive(row.Row))))
        {
            List<(int Total, List<int> Parts)> lists = [.. rows.Select(row => (row.Row, Ways: MonthSpan.Fill(row.Months, rows).ToList()))
                .Where(row => row.Ways.Count > 0).Select(row => (row.Row, row.Ways.Find(parts => _sums.Closes(row.Row, parts)) ?? row.Ways[0]))];
            foreach ((int total, List<int> parts) in lists)
            {
                bool closes = _sums.Closes(total, parts);
                if (closes || _sums.IsSlipped(total, parts, isNamed: true) || lists.Count(list => list.Total != total && _sums.Closes(list.Total, list.Parts)) > 1)
                {
                    _sums.Claim(total, parts, RelationGround.Wording, onlyClosing: true, isNamed: true, isTold: !closes);
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
            if (_sums.Told.Contains(i) || (!label.IsTotal && !label.IsSubtotal && !(label.IsArea && !tree.IsOfMonths(i) && (i == 0 || tree.IsEnd(i) || (i - last < MostBelow && ClosesInMost(i, tree.Between(last, i)))))))
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
            isPlain |= tree.IsFlatButWithin && totals == 1 && label.IsTotal && _sums.IsSlipped(i, tree.PartsOf(i));
            isPlain |= (tree.IsOfArea(i) || (totals == 1 && label.IsTotal && _whole.IsNumbered(tree.PartsOf(i)))) && _sums.IsSlipped(i, tree.PartsOf(i));
            FindTotal(i, [.. OpenTotals(i), .. last >= 0 && _sums.Told.Contains(last) ? (List<int>[])[[last, .. between]] : [], tree.NestedTotals(i), tree.Between(last, i, isNumbered: true), .. between.Exists(_sums.TotalOf.ContainsKey) ? (List<int>[])[] : [between], tree.PartsOf(i), between, tree.Below(i), tree.Items(i)], isPlain);
            last = i;
        }
    }

    private bool ClosesInMost(int whole, List<int> parts) => _sums.Closes(whole, parts) && _sums.HoldsInMost(whole, parts);

    // 资产总计 behind 流动资产合计 and 非流动资产合计: the nearest totals before one that are no part of another.
    private IEnumerable<List<int>> OpenTotals(int total)
    {
        List<int> open = [.. Enumerable.Range(0, total).Reverse().Where(row => Rows[row].Label is { IsTotal: true, IsSubtotal: false } && !_sums.TotalOf.ContainsKey(row)).Take(MostOpen).Reverse()];
        return Enumerable.Range(2, Math.Max(0, open.Count - 1)).Select(count => open[^count..]);
    }

    private void FindTotal(int total, List<int>[] ways, bool isPlain)
    {
        List<int>? closing = Array.Find(ways, way => _sums.Closes(total, way));
        if (closing is null && FindLeaves(total, tree.PartsOf(total)))
        {
            return;
        }

        List<List<int>> divided = closing is not null || Rows.Any(row => row.Label.IsDivision) ? [] : ways.Select(way => _sums.Partitions(total, way)).FirstOrDefault(way => way.Count > 0, []);
        if (divided.Count > 0)
        {
            divided.ForEach(way => _sums.Claim(total, way, RelationGround.Wording));
            return;
        }

        List<int> parts = closing ?? (isPlain && MayClose(total, tree.PartsOf(total)) ? tree.PartsOf(total) : Array.Find(ways, way => IsSurelySlip(total, way)) ?? []);
        if (parts.Count > 0)
        {
            _sums.Claim(total, parts, RelationGround.Wording);
        }
        else if (IsTotal(total))
        {
            _open.Add((total, tree.PartsOf(total)));
        }
    }

    // 合计 below the five largest is of others, too: where something is left, the list is one of all, or a slip tells it in long numbers; nor are the parts told where lists stand in the list.
    private bool MayClose(int total, List<int> parts) => parts.Count == 0 || (!IsOpen(total, parts) && !_sums.IsNested(total, parts) && Columns(total, parts).ToList() is var sums
        && (sums.Exists(sum => sum.LeavesRest) ? _whole.IsOfAll(parts, sums) || sums is [{ IsTellingSlip: true }]
            : parts.Count > 1 || sums.Exists(sum => sum.Holds)));

    // What was counted twice may be taken away or not; 前五名合计 has five.
    private bool IsOpen(int total, List<int> parts) => parts.Exists(part => SheetWords.Repeated.IsAt(Rows[part].Label.Text, 0))
        || (SheetWords.CountOfFirst(Rows[total].Label.Text) is { } count && count != parts.Count);

    private IEnumerable<CellSum> Columns(int total, List<int> parts) => layout.Columns.Where(column => column.IsAdditive)
        .Select(column => _sums.Cell(total, column) is { } cell ? _sums.Sum(cell, parts, column) : null).OfType<CellSum>();

    // 全市 is a total where something of it adds up; 总产量 may be one of other kinds than those below it.
    private bool IsTotal(int row) => Rows[row].Label.IsTotal || Rows[row].Label.IsSubtotal
        || (SheetWords.Areas.Holds(Rows[row].Label.Text) && tree.IsAdditive(row) && layout.Columns.Exists(column => column.IsAdditive && _sums.Cell(row, column) is not null));

    // A total that the rows of a group add up to, and what stands for the group does not: the group is misprinted.
    private bool FindLeaves(int total, List<int> parts)
    {
        List<(int Row, List<int> Inner)> groups = [.. parts.Select(part => (part, tree.InnerOf(part)))];
        bool closes = groups.Exists(group => group.Inner.Count > 1) && _sums.Closes(total, [.. groups.SelectMany(group => group.Inner.Count > 1 ? group.Inner : [group.Row])]);
        if (closes)
        {
            _sums.Claim(total, parts, RelationGround.Wording);
            groups.FindAll(group => group.Inner.Count > 1 && _sums.Told.Add(group.Row)).ForEach(group => _sums.Claim(group.Row, group.Inner, RelationGround.Wording));
        }

        return closes;
    }

    // Where nearly every list of a table closes, so does one that is a slip from it.
    private void FindSlipped()
    {
        bool isTold = CellSum.AreTold(_sums.Told.Count, _open.Count, isNamed: false);
        foreach ((int whole, List<int> parts) in _open)
        {
            if (parts.Count > 1 && (isTold ? _sums.IsSlipped(whole, parts) : IsSurelySlip(whole, parts)))
            {
                _sums.Claim(whole, parts, RelationGround.Wording);
            }
            else if (IsTotal(whole) && !_sums.Told.Contains(whole))
            {
                Untold.Add(whole);
            }
        }
    }

    // One column of long numbers tells what its total adds up although one is misprinted.
    private bool IsSurelySlip(int total, List<int> parts) => parts.Count > 1 && !IsOpen(total, parts) && layout.Columns.FindAll(column => column.IsAdditive && _sums.Cell(total, column) is not null) is [var column]
        && _sums.Sum(_sums.Cell(total, column)!, parts, column) is { IsSurelySlip: true };

    // 按消费形态分, 餐饮收入, 商品零售: what leaves nothing over adds up; where it does not, a slip tells why.
    private bool IsDivided(int whole, List<int> parts) => Divisions.AreAll([.. parts.Select(part => Rows[part].Label.Text)]) && _sums.IsSlipped(whole, parts);

    private void FindNested()
    {
        WithinRelations within = new(layout, tree, _sums);
        for (int i = 0; i < Rows.Count; i++)
        {
            List<int> children = tree.ChildrenOf(i) is { Count: > 0 } deeper ? deeper : tree.UnnumberedBelow(i);
            int whole = Rows[i].Label.IsDivision ? tree.Above(i) : i;
            if (whole >= 0 && children.Count > 1 && (whole != i || !_sums.Told.Contains(i)))
            {
                if (_sums.Closes(whole, children) || IsDivided(whole, children))
                {
                    _sums.Claim(whole, children, RelationGround.Wording);
                }
                else
                {
                    _open.Add((whole, children));
                }
            }

            within.Find(i);
        }
    }

    // 合计 above 东部 and 西部, of which each is told to be what stands below it.
    private void FindOuter()
    {
        foreach (int total in Untold.ToList())
        {
            List<int> parts = tree.PartsOf(total).FindAll(part => !_sums.TotalOf.ContainsKey(part));
            if (_sums.Closes(total, parts))
            {
                _sums.Claim(total, parts, RelationGround.Wording);
                _ = Untold.Remove(total);
            }
        }
    }

    // Rows that add up to the row above them, where nothing else says so: found from the bottom up.
    private void FindRuns()
    {
        HashSet<int> taken = [];
        for (int i = Rows.Count - 1; i >= 0; i--)
        {
            if (_sums.Told.Contains(i) || Rows[i].Label.Role != RowRole.Item || tree.IsMade(i) || tree.IsOfMonths(i))
            {
                continue;
            }

            List<int> below = [.. Enumerable.Range(i + 1, Math.Min(MostBelow, Rows.Count - i - 1)).TakeWhile(j => !Rows[j].Label.IsTotal && !tree.IsStep(j)).Where(j => !taken.Contains(j) && !_sums.TotalOf.ContainsKey(j) && Rows[j].Label.IsPart && !tree.IsMade(j))];
            foreach (SheetColumn column in layout.Columns.Where(column => column.IsAdditive))
            {
                if (_sums.Cell(i, column) is not { } whole || !RowSums.MayRun(whole))
                {
                    continue;
                }

                List<SheetFigure> cells = [.. below.Select(j => _sums.Cell(j, column)).TakeWhile(cell => cell is not null && cell.Figure.Unit.Dimension == whole.Figure.Unit.Dimension).Select(cell => cell!)];
                int length = Closing.LongestExact(whole.Amount, [.. cells.Select(cell => cell.Amount)]);
                if (length > 1 && _sums.HoldsInMost(i, below[..length]))
                {
                    _sums.Claim(i, below[..length], RelationGround.Arithmetic, onlyClosing: true);
                    taken.UnionWith(below[..length]);
                    break;
                }
            }

            if (!_sums.Told.Contains(i) && _sums.LengthOf(i, below, isExact: false) is > 0 and var rounded && _sums.IsMostly(i, below[..rounded], withShares: true))
            {
                _sums.Claim(i, below[..rounded], RelationGround.Arithmetic, onlyClosing: true);
                taken.UnionWith(below[..rounded]);
            }
        }
    }
}
