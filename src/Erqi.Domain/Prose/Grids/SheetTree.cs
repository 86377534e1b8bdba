using Erqi.Domain.Prose.Numbers;
namespace Erqi.Domain.Prose.Grids;

/// <summary>Which rows of a sheet a row may add up, by its label, its depth and its place.</summary>
internal sealed class SheetTree
{
    private readonly List<(int Row, SheetLabel Label)> _rows;
    private readonly HashSet<int> _empty;
    private readonly Dictionary<int, int> _signs;
    private readonly SheetLayout _layout;
    private readonly MonthSpan?[] _months;

    // 小计 stands above its rows where nothing stands above the first, and something below the last.
    private readonly bool _subtotalsLead;

    // Each row is asked about by all that stand above it.
    private readonly bool[] _isMade;

    public SheetTree(SheetLayout layout)
    {
        _layout = layout;
        RowLabels labels = new(layout);
        (_rows, _empty, _signs) = (labels.Rows, labels.Empty, labels.Signs);
        _months = [.. _rows.Select(row => MonthSpan.Read(row.Label.Text))];
        _isMade = [.. Enumerable.Range(0, _rows.Count).Select(row => SheetMaker.Of(Line(row)) is not null)];
        List<(int Row, SheetLabel Label)> listed = _rows.FindAll(row => row.Label.IsPart || row.Label.IsSubtotal);
        _subtotalsLead = listed is [{ Label.IsSubtotal: true }, .., { Label.IsSubtotal: false }];
        HasLongMonths = _months.OfType<MonthSpan>().Select(span => span.Length).Distinct().Count() > 1;
        bool isLevel = _rows.Where(row => row.Label.Role == RowRole.Item).Select(row => row.Label.Depth).Distinct().Count() < 2
            && !_rows.Exists(row => row.Label.IsSubtotal) && _rows is not [{ Label.IsArea: true }, ..] && !_rows.Index().Any(row => row.Item.Label.IsArea && IsEnd(row.Index));
        IsFlat = isLevel && !_rows.Exists(row => row.Label.IsWithin);
        IsFlatButWithin = isLevel && !IsFlat && _rows.Zip(_rows.Skip(1)).All(pair => !pair.Second.Label.IsWithin || pair.First.Label.IsWithin || pair.First.Label.IsPart) && !_rows[0].Label.IsWithin;
    }

    public IReadOnlyList<(int Row, SheetLabel Label)> Rows => _rows;

    /// <summary>Gets whether nothing but totals tells the rows apart: no depth, no 其中, no 小计.</summary>
    public bool IsFlat { get; }

    /// <summary>Gets whether nothing but totals and 其中 below other rows tells the rows apart.</summary>
    public bool IsFlatButWithin { get; }

    /// <summary>Gets whether rows tell of months and of several together, so that not all of them add up.</summary>
    public bool HasLongMonths { get; }

    /// <summary>Gives the rows that a total adds up; empty where that cannot be told.</summary>
    public List<int> PartsOf(int total)
    {
        SheetLabel label = _rows[total].Label;
        if (label.IsSubtotal && total + 1 < _rows.Count && _rows[total + 1].Label.Depth > label.Depth)
        {
            return ChildrenOf(total);
        }

        if (label.IsSubtotal)
        {
            int start = total;
            while (start > 0 && !_rows[start - 1].Label.IsSubtotal && !_rows[start - 1].Label.IsTotal && !(start == 1 && _rows[0].Label.IsArea) && _rows[start - 1].Label.Depth >= label.Depth)
            {
                start--;
            }

            return start < total && !_subtotalsLead ? Plain(start, total) : Plain(total + 1, NextSubtotal(total + 1));
        }

        return IsLast(total) ? Outer(0, total) : Outer(total + 1, label.IsNumbered ? NextNumbered(total) : _rows.Count);
    }

    /// <summary>Gives the totals one step deeper below a total: A、全行业用电合计 below 全社会用电总计.</summary>
    public List<int> NestedTotals(int total)
    {
        List<int> children = ChildrenOf(total);
        return children.Exists(row => _rows[row].Label.IsTotal) ? children : [];
    }

    /// <summary>Says whether nothing stands before a row but what is wider than the table: 全省 above 全市.</summary>
    public bool IsFirst(int row) => _rows.Take(row).All(other => other.Label.Role == RowRole.Aside);

    /// <summary>Says whether nothing of the body stands behind a row.</summary>
    public bool IsEnd(int row) => _rows.Skip(row + 1).All(other => other.Label.Role is not (RowRole.Item or RowRole.Total));

    private bool IsLast(int total) => total > 0 && (total == _rows.Count - 1 || _rows.Skip(total + 1).All(row => !row.Label.IsPart));

    /// <summary>Gives the rows that a row would add up: those that its 小计 closes, or those that stand deeper.</summary>
    public List<int> InnerOf(int row) => _rows[row].Label.IsSubtotal ? PartsOf(row) : ChildrenOf(row);

    /// <summary>Gives the rows right below one that stand one step deeper.</summary>
    public List<int> ChildrenOf(int parent)
    {
        List<int> children = [];
        int depth = _rows[parent].Label.Depth, childDepth = -1;
        for (int i = parent + 1; i < _rows.Count && _rows[i].Label is var label && label.Depth > depth && (!label.IsWithin || (childDepth >= 0 && label.Depth > childDepth)); i++)
        {
            childDepth = childDepth < 0 ? _rows[i].Label.Depth : childDepth;
            if (_rows[i].Label.Depth == childDepth)
            {
                children.Add(i);
            }
        }

        return children;
    }

    /// <summary>Gives the nearest row with numbers that stands above a heading of a group, no deeper and not marked 其中; -1 where none does.</summary>
    public int Above(int heading)
    {
        int at = heading - 1;
        while (at >= 0 && (_empty.Contains(at) || _rows[at].Label.Depth > _rows[heading].Label.Depth || (_rows[at].Label.IsWithin && _rows[at].Label.Depth == _rows[heading].Label.Depth)))
        {
            at--;
        }

        return at;
    }

    /// <summary>Gives the nearest row above one that stands less deep, or else the row before it; -1 where there is none.</summary>
    public int WholeOf(int row)
    {
        int at = row - 1;
        while (at >= 0 && _rows[at].Label.Depth >= _rows[row].Label.Depth)
        {
            at--;
        }

        return at >= 0 ? at : row - 1;
    }

    /// <summary>Gives the rows marked 其中 right below one; below one so marked itself only those that stand deeper.</summary>
    public List<int> WithinOf(int parent)
    {
        List<int> within = [];
        int at = parent + 1;
        SheetLabel label = _rows[parent].Label;
        bool IsDeeper(SheetLabel other) => other.Depth > label.Depth;
        while (at < _rows.Count && _rows[at].Label is var next
            && (next.IsWithin ? !label.IsWithin || IsDeeper(next) : within.Count > 0 && IsDeeper(next) && !next.IsTotal))
        {
            within.Add(at++);
        }

        return within;
    }

    /// <summary>Gives the rows right behind one that stand as deep and are no totals, up to the next that is marked 其中.</summary>
    public IEnumerable<int> BesideOf(int row) => Enumerable.Range(row + 1, _rows.Count - row - 1)
        .TakeWhile(i => _rows[i].Label is { IsWithin: false, IsTotal: false } label && label.Depth == _rows[row].Label.Depth && !_empty.Contains(i));

    /// <summary>Says whether the cells of a row add up.</summary>
    public bool IsAdditive(int row) => _rows[row].Label.Role != RowRole.Statistic && _layout.IsAdditive(_rows[row].Row);

    /// <summary>Gives 1 for a row that a total adds, and -1 for one that it takes away.</summary>
    public int SignOf(int row) => _signs.GetValueOrDefault(row, 1);

    /// <summary>Says whether a row is marked to be added to those before it, or taken away.</summary>
    public bool IsStep(int row) => _signs.ContainsKey(row);

    /// <summary>Says whether what columns are made of holds in a row: the spread of a rate is no rate of two spreads.</summary>
    public bool IsMadeAlike(int row) => _rows[row].Label.Role is not (RowRole.Statistic or RowRole.Change);

    /// <summary>Gives a row as a column would be, its label as the heading.</summary>
    public SheetColumn Line(int row) => new(row, string.Empty, _rows[row].Label.Text, _layout.UnitOf(_rows[row].Row), IsStated: true);

    /// <summary>Says whether a label tells what others make its row of: 增减额, 人均.</summary>
    public bool IsMade(int row) => _isMade[row];

    /// <summary>Gives the rows between two, or before the second where there is no first, that stand farthest out.</summary>
    /// <param name="first">The first row; -1 where there is none.</param>
    /// <param name="second">The second row.</param>
    /// <param name="isNumbered">Whether only rows with a number count: 一、 二、 above others without.</param>
    public List<int> Between(int first, int second, bool isNumbered = false) => Outer(first + 1, second, isNumbered).FindAll(row => !_empty.Contains(row));

    /// <summary>Gives the rows below a total, up to the next, that stand farthest out.</summary>
    public List<int> Below(int total) => Outer(total + 1, _rows.FindIndex(total + 1, row => row.Label is { IsTotal: true, IsSubtotal: false }) is >= 0 and var next ? next : _rows.Count);

    /// <summary>Gives the rows without a number right below one that has one.</summary>
    public List<int> UnnumberedBelow(int row) => !_rows[row].Label.IsNumbered ? [] :
        [.. Enumerable.Range(row + 1, _rows.Count - row - 1).TakeWhile(i => _rows[i].Label is { IsNumbered: false, IsTotal: false, IsWithin: false } && !_empty.Contains(i))];

    /// <summary>Gives the rows below the first total, or above another, whatever closes some of them.</summary>
    public List<int> Items(int total) => (total == 0 ? Plain(1, _rows.Count) : Plain(0, total)).FindAll(row => !_rows[row].Label.IsSubtotal);

    /// <summary>Says whether a row is of a whole area, 全市, beside others that stand all alike.</summary>
    public bool IsOfArea(int row) => SheetWords.Areas.Holds(_rows[row].Label.Text)
        && _rows.Index().Where(other => other.Index != row).All(other => other.Item.Label is { IsTotal: false, IsWithin: false } label && label.Depth == _rows[row == 0 ? ^1 : 0].Label.Depth && !_empty.Contains(other.Index));

    /// <summary>Says whether a row tells its months: those add up as the calendar says, or not at all.</summary>
    public bool IsOfMonths(int row) => _months[row] is not null;

    /// <summary>Gives the rows that tell their months; a total among nothing but those tells all of them.</summary>
    public IEnumerable<(int Row, MonthSpan Months)> Months()
    {
        List<(int Row, MonthSpan Months)> told = [.. _months.Index().Where(row => row.Item is not null).Select(row => (row.Index, row.Item!.Value))];
        bool areAll = told.Count > 1 && told.TrueForAll(row => row.Months.Before == told[0].Months.Before)
            && _rows.Index().All(row => _months[row.Index] is not null || row.Item.Label is { IsTotal: true, IsSubtotal: false });
        return !areAll ? told : told.Concat(Enumerable.Range(0, _rows.Count).Where(row => _months[row] is null)
            .Select(row => (row, new MonthSpan(told[0].Months.Before, told.Min(part => part.Months.From), told.Max(part => part.Months.To)))));
    }

    private bool Counts(int row) => IsFlat || !_empty.Contains(row);

    private int NextSubtotal(int from)
    {
        while (from < _rows.Count && !_rows[from].Label.IsSubtotal && !_rows[from].Label.IsTotal)
        {
            from++;
        }

        return from;
    }

    private List<int> Plain(int from, int to) =>
        [.. Enumerable.Range(from, Math.Max(0, to - from)).Where(i => _rows[i].Label.IsPart && Counts(i))];

    // 二、支出总计 begins another list than 一、收入总计.
    private int NextNumbered(int total) =>
        _rows.FindIndex(total + 1, row => row.Label is { IsNumbered: true, IsTotal: true }) is >= 0 and var next ? next : _rows.Count;

    // Subtotals stand for the rows they add up; else the rows that stand farthest out do.
    private List<int> Outer(int from, int to, bool isNumbered = false)
    {
        List<int> rows = [.. Enumerable.Range(from, Math.Max(0, to - from)).Where(i => (_rows[i].Label.IsPart || (_rows[i].Label is { IsWithin: false, IsSubtotal: true })) && Counts(i))];
        HashSet<int> covered = [.. rows.Where(i => _rows[i].Label.IsSubtotal).SelectMany(PartsOf)];
        rows.RemoveAll(i => covered.Contains(i) || (isNumbered && !_rows[i].Label.IsNumbered));
        if (rows.Count == 0)
        {
            return rows;
        }

        int least = rows.Min(i => _rows[i].Label.Depth);
        return rows.FindAll(i => _rows[i].Label.Depth == least);
    }
}
