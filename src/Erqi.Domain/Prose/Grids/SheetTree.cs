namespace Erqi.Domain.Prose.Grids;

/// <summary>Which rows of a sheet a row may add up, by its label, its depth and its place.</summary>
internal sealed class SheetTree
{

    // 小计 stands above its rows where nothing stands above the first, and something below the last.
    private readonly bool _subtotalsLead;

    // Each row is asked about by all that stand above it.
    private readonly SheetColumn[] _lines;
    private readonly bool[] _isMade;

    public SheetTree(SheetLayout layout)
    {
        Rows = new RowLabels(layout).Rows;
        _lines = [.. Rows.Select((row, i) => new SheetColumn(i, string.Empty, row.Text, row.Unit, IsStated: true))];
        _isMade = [.. _lines.Select(line => SheetMaker.Of(line) is not null)];
        List<SheetLabel> listed = Rows.FindAll(row => row.IsPart || row.IsSubtotal);
        _subtotalsLead = listed is [{ IsSubtotal: true }, .., { IsSubtotal: false }];
        HasLongMonths = Rows.Select(row => row.Months?.Length).OfType<int>().Distinct().Count() > 1;
        bool isLevel = Rows.Where(row => row.Role == RowRole.Item).Select(row => row.Depth).Distinct().Count() < 2
            && !Rows.Exists(row => row.IsSubtotal) && Rows is not [{ IsArea: true }, ..] && !Rows.Index().Any(row => row.Item.IsArea && IsEnd(row.Index));
        IsFlat = isLevel && !Rows.Exists(row => row.IsWithin);
        IsFlatButWithin = isLevel && !IsFlat && Rows.Zip(Rows.Skip(1)).All(pair => !pair.Second.IsWithin || pair.First.IsWithin || pair.First.IsPart) && !Rows[0].IsWithin;
    }

    public List<SheetLabel> Rows { get; }

    /// <summary>Gets whether nothing but totals tells the rows apart: no depth, no 其中, no 小计.</summary>
    public bool IsFlat { get; }

    /// <summary>Gets whether nothing but totals and 其中 below other rows tells the rows apart.</summary>
    public bool IsFlatButWithin { get; }

    /// <summary>Gets whether rows tell of months and of several together, so that not all of them add up.</summary>
    public bool HasLongMonths { get; }

    /// <summary>Gives the rows that a total adds up; empty where that cannot be told.</summary>
    public List<int> PartsOf(int total)
    {
        SheetLabel label = Rows[total];
        if (!label.IsSubtotal)
        {
            // 二、支出总计 begins another list than 一、收入总计.
            return IsLast(total) ? Outer(0, total) : Outer(total + 1, label.IsNumbered ? NextFrom(total + 1, row => row is { IsNumbered: true, IsTotal: true }) : Rows.Count);
        }

        if (Rows.ElementAtOrDefault(total + 1)?.Depth > label.Depth)
        {
            return ChildrenOf(total);
        }

        int start = LastBefore(total, row => row.IsSubtotal || row.IsTotal || row.Depth < label.Depth || (row.IsArea && row == Rows[0])) + 1;
        return start < total && !_subtotalsLead ? Plain(start, total) : Plain(total + 1, NextFrom(total + 1, row => row.IsSubtotal || row.IsTotal));
    }

    /// <summary>Gives the totals one step deeper below a total: A、全行业用电合计 below 全社会用电总计.</summary>
    public List<int> NestedTotals(int total)
    {
        List<int> children = ChildrenOf(total);
        return children.Exists(row => Rows[row].IsTotal) ? children : [];
    }

    /// <summary>Says whether nothing stands before a row but what is wider than the table: 全省 above 全市.</summary>
    public bool IsFirst(int row) => Rows.Take(row).All(other => other.Role == RowRole.Aside);

    /// <summary>Says whether nothing of the body stands behind a row.</summary>
    public bool IsEnd(int row) => Rows.Skip(row + 1).All(other => other.Role is not (RowRole.Item or RowRole.Total));

    private bool IsLast(int total) => total > 0 && Rows.Skip(total + 1).All(row => !row.IsPart);

    /// <summary>Gives the rows that a row would add up: those that its 小计 closes, or those that stand deeper.</summary>
    public List<int> InnerOf(int row) => Rows[row].IsSubtotal ? PartsOf(row) : ChildrenOf(row);

    /// <summary>Gives the rows right below one that stand one step deeper.</summary>
    public List<int> ChildrenOf(int parent) => Rows.ElementAtOrDefault(parent + 1) is { IsWithin: false } first && first.Depth > Rows[parent].Depth
        ? [.. Behind(parent).TakeWhile(i => Rows[i].Depth > Rows[parent].Depth && (!Rows[i].IsWithin || Rows[i].Depth > first.Depth)).Where(i => Rows[i].Depth == first.Depth)]
        : [];

    /// <summary>Gives the nearest row with numbers that stands above a heading of a group, no deeper and not marked 其中; -1 where none does.</summary>
    public int Above(int heading) => LastBefore(heading, row => !row.IsEmpty && (row.Depth < Rows[heading].Depth || (row.Depth == Rows[heading].Depth && !row.IsWithin)));

    /// <summary>Gives the nearest row above one that stands less deep, or else the row before it; -1 where there is none.</summary>
    public int WholeOf(int row) => LastBefore(row, other => other.Depth < Rows[row].Depth) is >= 0 and var whole ? whole : row - 1;

    /// <summary>Gives the rows marked 其中 right below one; below one so marked itself only those that stand deeper.</summary>
    public List<int> WithinOf(int parent)
    {
        SheetLabel label = Rows[parent];
        return [.. Behind(parent).TakeWhile(i => Rows[i].IsWithin ? !label.IsWithin || Rows[i].Depth > label.Depth : i > parent + 1 && Rows[i].Depth > label.Depth && !Rows[i].IsTotal)];
    }

    /// <summary>Gives the rows right behind one that stand as deep and are no totals, up to the next that is marked 其中.</summary>
    public IEnumerable<int> BesideOf(int row) => Behind(row).TakeWhile(i => Rows[i] is { IsWithin: false, IsTotal: false, IsEmpty: false } label && label.Depth == Rows[row].Depth);

    /// <summary>Says whether the cells of a row add up.</summary>
    public bool IsAdditive(int row) => Rows[row] is { IsAdditive: true, Role: not RowRole.Statistic };

    /// <summary>Gives 1 for a row that a total adds, and -1 for one that it takes away.</summary>
    public int SignOf(int row) => Rows[row].Sign < 0 ? -1 : 1;

    /// <summary>Says whether a row is marked to be added to those before it, or taken away.</summary>
    public bool IsStep(int row) => Rows[row].Sign != 0;

    /// <summary>Says whether what columns are made of holds in a row: the spread of a rate is no rate of two spreads.</summary>
    public bool IsMadeAlike(int row) => Rows[row].Role is not (RowRole.Statistic or RowRole.Change);

    /// <summary>Gives a row as a column would be, its label as the heading.</summary>
    public SheetColumn Line(int row) => _lines[row];

    /// <summary>Says whether a label tells what others make its row of: 增减额, 人均.</summary>
    public bool IsMade(int row) => _isMade[row];

    /// <summary>Gives the rows between two, or before the second where there is no first, that stand farthest out.</summary>
    /// <param name="first">The first row; -1 where there is none.</param>
    /// <param name="second">The second row.</param>
    /// <param name="isNumbered">Whether only rows with a number count: 一、 二、 above others without.</param>
    public List<int> Between(int first, int second, bool isNumbered = false) => Outer(first + 1, second, isNumbered).FindAll(row => !Rows[row].IsEmpty);

    /// <summary>Gives the rows below a total, up to the next, that stand farthest out.</summary>
    public List<int> Below(int total) => Outer(total + 1, NextFrom(total + 1, row => row is { IsTotal: true, IsSubtotal: false }));

    /// <summary>Gives the rows without a number right below one that has one.</summary>
    public List<int> UnnumberedBelow(int row) => !Rows[row].IsNumbered ? [] :
        [.. Behind(row).TakeWhile(i => Rows[i] is { IsNumbered: false, IsTotal: false, IsWithin: false, IsEmpty: false })];

    /// <summary>Gives the rows below the first total, or above another, whatever closes some of them.</summary>
    public List<int> Items(int total) => (total == 0 ? Plain(1, Rows.Count) : Plain(0, total)).FindAll(row => !Rows[row].IsSubtotal);

    /// <summary>Says whether a row is of a whole area, 全市, beside others that stand all alike.</summary>
    public bool IsOfArea(int row) => SheetWords.Areas.Holds(Rows[row].Text)
        && Rows.Index().Where(other => other.Index != row).All(other => other.Item is { IsTotal: false, IsWithin: false, IsEmpty: false } label && label.Depth == Rows[row == 0 ? ^1 : 0].Depth);

    private bool Counts(int row) => IsFlat || !Rows[row].IsEmpty;

    private IEnumerable<int> Behind(int row) => Enumerable.Range(row + 1, Rows.Count - row - 1);

    private int LastBefore(int row, Predicate<SheetLabel> fits) => row == 0 ? -1 : Rows.FindLastIndex(row - 1, fits);

    private int NextFrom(int row, Predicate<SheetLabel> fits) => Rows.FindIndex(row, fits) is >= 0 and var next ? next : Rows.Count;

    private List<int> Plain(int from, int to) =>
        [.. Enumerable.Range(from, Math.Max(0, to - from)).Where(i => Rows[i].IsPart && Counts(i))];

    // Subtotals stand for the rows they add up; else the rows that stand farthest out do.
    private List<int> Outer(int from, int to, bool isNumbered = false)
    {
        List<int> rows = [.. Enumerable.Range(from, Math.Max(0, to - from)).Where(i => (Rows[i].IsPart || (Rows[i] is { IsWithin: false, IsSubtotal: true })) && Counts(i))];
        HashSet<int> covered = [.. rows.Where(i => Rows[i].IsSubtotal).SelectMany(PartsOf)];
        rows.RemoveAll(i => covered.Contains(i) || (isNumbered && !Rows[i].IsNumbered));
        if (rows.Count == 0)
        {
            return rows;
        }

        int least = rows.Min(i => Rows[i].Depth);
        return rows.FindAll(i => Rows[i].Depth == least);
    }
}
