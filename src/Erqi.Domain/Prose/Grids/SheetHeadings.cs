using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>What stands above the numbers of a sheet and below them: titles, the unit of all, the headings of each column, notes.</summary>
internal sealed class SheetHeadings
{
    private const int MostHeadingRows = 3;

    private readonly Sheet _sheet;
    private readonly SheetRows _rows;
    private readonly FigureUnit[] _amounts;

    public SheetHeadings(Sheet sheet, SheetRows rows)
    {
        (_sheet, _rows) = (sheet, rows);
        Caption = FindCaption() ?? sheet.Caption;
        _amounts = Caption is not null ? [] : Around.SelectMany(row => sheet.Rows[row]).Select(cell => HeadingUnit.Amounts(cell.Text)).FirstOrDefault(units => units.Length > 1, []);
        IsInMultiples = sheet.IsInMultiples || Around.Where(row => !IsHeadingRow(row)).SelectMany(row => sheet.Rows[row]).Any(cell => HeadingUnit.IsMultiple(cell.Text));
    }

    /// <summary>Gets the unit of a line such as 单位：亿元; null where none states one.</summary>
    public FigureUnit? Caption { get; }

    /// <summary>Gets whether a line above or below the numbers speaks of multiples of what is counted: 单位：万户、亿元.</summary>
    public bool IsInMultiples { get; }

    /// <summary>Gets whether nothing but the headings of columns states a unit.</summary>
    public bool StateNoUnit => Caption is null && _amounts.Length == 0;

    /// <summary>Gets what stands below the numbers.</summary>
    public IEnumerable<string> Notes => Enumerable.Range(_rows.Last, _sheet.Height - _rows.Last).SelectMany(row => _sheet.Rows[row]).Select(cell => cell.Text);

    /// <summary>Gets what stands alone above the headings.</summary>
    public IEnumerable<string> Titles => Enumerable.Range(0, Math.Max(0, _rows.Heading)).Where(row => _sheet.Filled(row) == 1)
        .Select(row => _sheet.Rows[row].First(cell => !cell.IsEmpty).Flat);

    /// <summary>Gives the heading right above a column; empty where there is none.</summary>
    public string Of(int column) => Text(column, _rows.Heading);

    /// <summary>Reads what is above a column of numbers.</summary>
    /// <param name="column">The column.</param>
    /// <param name="first">The first that holds no labels: a heading over several columns stands in the first of them.</param>
    public SheetColumn Column(int column, int first)
    {
        // 小计 may stand in an upper row, beside 其中 above a list.
        List<int> upper = [.. HeadingRowsAbove];
        string own = Of(column);
        while (own.Length == 0 && upper.Count > 1 && column >= first)
        {
            own = Text(column, upper[0]);
            upper.RemoveAt(0);
        }

        List<string> above = upper.ConvertAll(row => LeftMost(row, column, first)).FindAll(text => text.Length > 0);
        if (above.Count > 1 && SheetWords.Withins.Holds(above[0].TrimEnd(':')))
        {
            own = $"{above[0].TrimEnd(':')}:{own}";
            above.RemoveAt(0);
        }

        (string heading, FigureUnit? unit) = HeadingUnit.Split(own);
        (string group, FigureUnit? groupUnit) = HeadingUnit.Split(above.FirstOrDefault(string.Empty));
        bool isOwn = heading.Length == 0;
        heading = isOwn ? group : heading;
        FigureUnit? stated = unit ?? UnitOfCells(column) ?? (isOwn || HeadingUnit.Usual(heading, groupUnit) == groupUnit ? groupUnit : null);
        FigureUnit? usual = HeadingUnit.Usual(group + heading, Caption ?? HeadingUnit.Among(_amounts, group + heading));
        SheetColumn read = new(column, group, heading, stated ?? usual, stated is not null || usual != Caption) { Outer = HeadingUnit.Split(above.ElementAtOrDefault(1) ?? string.Empty).Heading };
        return (read.Unit is null && IsOfIndices) || read.Unit?.Dimension == Dimension.Rate ? read with { IsAdditive = false, IsShare = read.IsShare || AreShares } : read;
    }

    // 97.2% in every cell.
    private FigureUnit? UnitOfCells(int column)
    {
        List<FigureUnit> units = [.. Enumerable.Range(_rows.First, _rows.Last - _rows.First).Select(row => CellPrint.Read(_sheet[row, column].Text)?.Unit).OfType<FigureUnit>().Distinct().Take(2)];
        return units is [var unit] && unit != FigureUnit.None ? unit : null;
    }

    // 居民消费价格指数（上年=100）
    private bool IsOfIndices => Titles.Any(title => title.Contains("=100", StringComparison.Ordinal) || title.Split('(')[0].EndsWith("指数", StringComparison.Ordinal));

    // 三次产业构成（地区生产总值=100）
    private bool AreShares => Titles.Any(title => SheetWords.Shares.IsIn(title));

    // The rule of a Markdown table may part them.
    private IEnumerable<int> HeadingRowsAbove => Enumerable.Range(1, Math.Max(0, _rows.Heading)).Select(step => _rows.Heading - step)
        .Where(row => _sheet.Filled(row) > 0).TakeWhile(IsHeadingRow).Take(MostHeadingRows - 1);

    // A heading over several columns stands in the first of them.
    private string LeftMost(int row, int column, int first) => Enumerable.Range(0, Math.Max(0, column - first + 1)).Select(step => column - step)
        .Where(left => !_sheet[row, left].IsEmpty).Select(left => Text(left, row)).FirstOrDefault(string.Empty);

    // A title and the unit of all numbers may stand in one row above the headings.
    private bool IsHeadingRow(int row) => _sheet.Filled(row) > 1
        && (row == _rows.Heading || !_sheet.Rows[row].Any(cell => HeadingUnit.IsCaption(cell.Text)));

    private string Text(int column, int row) =>
        row < 0 || !IsHeadingRow(row) ? string.Empty : _sheet[row, column].Flat;

    // The rows above the numbers, and below them.
    private IEnumerable<int> Around => Enumerable.Range(0, _rows.First).Concat(Enumerable.Range(_rows.Last, _sheet.Height - _rows.Last));

    private FigureUnit? FindCaption()
    {
        if (Around.SelectMany(row => _sheet.Rows[row]).Select(cell => HeadingUnit.Caption(cell.Text)).FirstOrDefault(unit => unit is not null) is { } caption)
        {
            return caption;
        }

        // 各乡镇人口（人） is a title with its unit.
        return Titles.Where(title => title is [.., ')'])
            .Select(title => HeadingUnit.Split(title).Unit).FirstOrDefault(unit => unit is not null);
    }
}
