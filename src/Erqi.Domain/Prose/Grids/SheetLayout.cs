using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Where captions, headings, labels and numbers of a sheet stand.</summary>
internal sealed class SheetLayout
{
    private const int MostHeadingRows = 3;

    private readonly Sheet _sheet;
    private readonly SheetNumbers _numbers;
    private readonly int[] _labelOrder;
    private readonly int _units;
    private readonly int _headingRow;
    private readonly FigureUnit?[] _unitOfRow;
    private readonly bool[] _isAdditive;
    private readonly FigureUnit[] _amounts;

    private SheetLayout(Sheet sheet)
    {
        _sheet = sheet;
        _numbers = new SheetNumbers(sheet);
        SheetRows rows = new(sheet, _numbers);
        (FirstRow, _headingRow, LastRow) = (rows.First, rows.Heading, rows.Last);
        LabelColumns = rows.AreBare ? 0 : FindLabelColumns();
        Caption = FindCaption() ?? sheet.Caption;
        _amounts = Caption is not null ? [] : Around.SelectMany(row => sheet.Rows[row]).Select(cell => HeadingUnit.Amounts(cell.Text)).FirstOrDefault(units => units.Length > 1, []);
        IsInMultiples = sheet.IsInMultiples || Around.Where(row => !IsHeadingRow(row)).SelectMany(row => sheet.Rows[row]).Any(cell => HeadingUnit.IsMultiple(cell.Text));
        _labelOrder = [.. Enumerable.Range(0, LabelColumns).Where(column => !IsSerial(column) && !IsUnits(column))
            .OrderByDescending(Names).ThenByDescending(column => column), .. Enumerable.Range(0, LabelColumns).Where(IsSerial)];
        _units = Enumerable.Range(0, LabelColumns).FirstOrDefault(IsUnits, -1);
        _unitOfRow = UnitsOfRows();
        _isAdditive = [.. Enumerable.Range(0, LastRow).Select(row => _unitOfRow[row]?.Dimension.Kind is not (UnitKind.Rate or UnitKind.PerUnit)
            && (row < FirstRow || SheetWords.IsAdditiveLabel(SheetLabel.Read(Label(row)).Text)))];
        Columns = ColumnUnits.Inherited([.. Enumerable.Range(LabelColumns, Math.Max(0, sheet.Width - LabelColumns)).Where(IsNumeric).Select(Column)]);
        Columns = Caption is null && _amounts.Length == 0 && !Array.Exists(_unitOfRow, unit => unit is not null && unit.Dimension != Dimension.Rate) ? new SharedUnits(sheet, FirstRow, LastRow).Of(Columns) : Columns;
    }

    /// <summary>Gets the first row of numbers.</summary>
    public int FirstRow { get; }

    /// <summary>Gets the row behind the last row of numbers.</summary>
    public int LastRow { get; }

    /// <summary>Gets how many columns hold labels.</summary>
    public int LabelColumns { get; }

    public List<SheetColumn> Columns { get; }

    /// <summary>Gets what stands above the labels of rows; empty where nothing does.</summary>
    public string LabelHeading => _labelOrder.Length > 0 ? HeadingText(_labelOrder[0], _headingRow) : string.Empty;

    /// <summary>Gets the unit of a line such as 单位：亿元; null where none states one.</summary>
    public FigureUnit? Caption { get; }

    /// <summary>Gets whether a line above or below the numbers speaks of multiples of what is counted: 单位：万户、亿元.</summary>
    public bool IsInMultiples { get; }

    /// <summary>Gets what stands below the numbers.</summary>
    public IEnumerable<string> Notes => Enumerable.Range(LastRow, _sheet.Height - LastRow).SelectMany(row => _sheet.Rows[row]).Select(cell => cell.Text);

    /// <summary>Reads the layout of a sheet; null where it holds no table of numbers.</summary>
    public static SheetLayout? Read(Sheet sheet)
    {
        if (sheet.Width == 0)
        {
            return null;
        }

        SheetLayout layout = new(sheet);
        return layout.FirstRow < sheet.Height && layout.Columns.Count > 0 ? layout : null;
    }

    /// <summary>Gives the cell that labels a row: of its labels the one that most tells rows apart.</summary>
    public SheetCell Label(int row)
    {
        foreach (int column in _labelOrder)
        {
            if (!CellPrint.IsBlank(_sheet[row, column].Text))
            {
                // What is named in a column farther to the right stands deeper.
                return _sheet[row, column] with { Indent = _sheet[row, column].Indent + _labelOrder.Count(other => other < column && !IsSerial(other)) };
            }
        }

        return SheetCell.Empty;
    }

    /// <summary>Gives the number of a row that stands in a column of its own; empty where there is none.</summary>
    public string Serial(int row) => Enumerable.Range(0, LabelColumns).Where(IsSerial).Select(column => _sheet[row, column].Text).FirstOrDefault(string.Empty);

    /// <summary>Gives the code of each row from a column of its own, from 类, 款 and 项 beside each other, or from before its name; empty where it has none.</summary>
    public List<string> Codes()
    {
        List<int> levels = [.. Enumerable.Range(0, LabelColumns).Where(column => _numbers.IsLevelOfCode(column))];
        string[] last = new string[levels.Count];
        return [.. Enumerable.Range(FirstRow, LastRow - FirstRow).Select(row => Serial(row) is { Length: > 0 } serial && levels.Count == 0 ? RowCodes.Of(serial) : levels.Count == 0 ? RowCodes.Of(Label(row).Text) : CodeOf(row))];

        // 03 below 201 is 20103, whether or not 201 is printed again.
        string CodeOf(int row)
        {
            int end = levels.FindLastIndex(column => !_sheet[row, column].IsEmpty) + 1;
            for (int level = 0; level < end; level++)
            {
                last[level] = _sheet[row, levels[level]] is { IsEmpty: false } cell ? cell.Text : last[level];
            }

            return string.Concat(last[..end]);
        }
    }

    /// <summary>Gives the unit that its label, or a column for it, states of a row; null where none does.</summary>
    public FigureUnit? UnitOf(int row) => _unitOfRow[row];

    /// <summary>Says whether the cells of a row add up: rates, means and prices do not.</summary>
    public bool IsAdditive(int row) => _isAdditive[row];

    public bool IsNumber(int row, int column) => _numbers[row, column];

    /// <summary>Gives the first number of a row; nought where it has none.</summary>
    public Rational FirstNumber(int row) => Columns.Select(column => CellPrint.Read(_sheet[row, column.Index].Text)).FirstOrDefault(print => print is not null)?.BaseValue ?? Rational.Zero;

    /// <summary>Says whether a cell stands for a number that is not told or not read.</summary>
    public bool IsUnknown(int row, int column) => !_numbers[row, column] && CellPrint.IsUnknown(_sheet[row, column].Text);

    /// <summary>Says whether a cell holds a number that is not read: △50 may be below zero.</summary>
    public bool IsUnread(int row, int column) => !_numbers[row, column] && CellPrint.HoldsNumber(_sheet[row, column].Text);

    private FigureUnit?[] UnitsOfRows()
    {
        FigureUnit?[] units = new FigureUnit?[LastRow];
        (FigureUnit? Unit, int Depth) last = default;
        HashSet<string> named = [];
        bool isStructure = false;
        for (int row = FirstRow; row < LastRow; row++)
        {
            SheetCell cell = Label(row);
            SheetLabel label = SheetLabel.Read(cell);
            FigureUnit? stated = _units < 0 ? HeadingUnit.Split(new Texts.FlatText(cell.Text).Text).Unit : HeadingUnit.Whole(_sheet[row, _units].Text);
            units[row] = stated ?? HeadingUnit.OfRate(label.Text);
            last = stated is not null ? (stated, label.Depth) : last;
            isStructure = stated is not null ? stated.Dimension == Dimension.Rate && SheetWords.Shares.IsIn(label.Text) : isStructure;
            bool isAgain = !named.Add(label.Text);
            if (units[row] is null && row > FirstRow)
            {
                // What is among the persons above counts persons; so does what stands deeper, and what leaves its unit out where others have one.
                bool isSame = label.Depth > last.Depth || SheetWords.Industries.IsAt(label.Text, 0) || (_units >= 0 && _sheet[row, _units].IsEmpty);
                // 第一产业 below 构成（%） is a share where it stood above as an amount.
                units[row] = isStructure && isAgain ? FigureUnit.Percent : label.IsWithin ? units[row - 1] : isSame && last.Unit?.Dimension.Kind is not (UnitKind.Rate or UnitKind.PerUnit) ? last.Unit : null;
            }
        }

        return units;
    }

    // How many rows a column of labels tells apart.
    private int Names(int column) => Enumerable.Range(FirstRow, LastRow - FirstRow)
        .Select(row => _sheet[row, column].Text).Where(text => !CellPrint.IsBlank(text)).Distinct(StringComparer.Ordinal).Count();

    // Below 单位 may stand offices, too, and 人事科 counts no people.
    private bool IsUnits(int column) => SheetWords.Units.Holds(HeadingText(column, _headingRow))
        && Enumerable.Range(FirstRow, LastRow - FirstRow).Where(row => !_sheet[row, column].IsEmpty).Select(row => HeadingUnit.Whole(_sheet[row, column].Text) is not null).ToList() is var units
        && units.Count(isUnit => isUnit) is > 0 and var all && 2 * all >= units.Count;

    private int FindLabelColumns()
    {
        int column = 0;
        while (column < _sheet.Width && (!IsNumeric(column) || IsSerial(column)))
        {
            column++;
        }

        return Math.Max(1, Math.Min(column, _sheet.Width - 1));
    }

    private bool IsNumeric(int column)
    {
        int numbers = 0, words = 0;
        for (int row = FirstRow; row < LastRow; row++)
        {
            string text = _sheet[row, column].Text;
            numbers += _numbers[row, column] ? 1 : 0;
            words += text.Length > 0 && !_numbers[row, column] && !CellPrint.IsBlank(text) ? 1 : 0;
        }

        return numbers > 0 && numbers >= words && !IsSerial(column);
    }

    /// <summary>Says whether a column numbers the rows.</summary>
    public bool IsSerial(int column) => _numbers.CountsRows(column) || _numbers.IsLevelOfCode(column) || SheetNumbers.IsSerial(HeadingText(column, _headingRow));

    private SheetColumn Column(int column)
    {
        // 小计 may stand in an upper row, beside 其中 above a list.
        List<int> upper = [.. HeadingRowsAbove];
        string own = HeadingText(column, _headingRow);
        while (own.Length == 0 && upper.Count > 1 && column >= LabelColumns)
        {
            own = HeadingText(column, upper[0]);
            upper.RemoveAt(0);
        }

        List<string> above = upper.ConvertAll(row => LeftMost(row, column)).FindAll(text => text.Length > 0);
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

    // 居民消费价格指数（上年=100）
    private bool IsOfIndices => Titles.Any(title => title.Contains("=100", StringComparison.Ordinal) || title.Split('(')[0].EndsWith("指数", StringComparison.Ordinal));

    // 三次产业构成（地区生产总值=100）
    private bool AreShares => Titles.Any(title => SheetWords.Shares.IsIn(title));

    /// <summary>Gets what stands alone above the headings.</summary>
    public IEnumerable<string> Titles => Enumerable.Range(0, Math.Max(0, _headingRow)).Where(row => Count(column => !_sheet[row, column].IsEmpty) == 1)
        .Select(row => new Texts.FlatText(_sheet.Rows[row].First(cell => !cell.IsEmpty).Text).Text);

    // The rule of a Markdown table may part them.
    private IEnumerable<int> HeadingRowsAbove => Enumerable.Range(1, Math.Max(0, _headingRow)).Select(step => _headingRow - step)
        .Where(row => Count(column => !_sheet[row, column].IsEmpty) > 0).TakeWhile(IsHeadingRow).Take(MostHeadingRows - 1);

    // 97.2% in every cell.
    private FigureUnit? UnitOfCells(int column)
    {
        List<FigureUnit> units = [.. Enumerable.Range(FirstRow, LastRow - FirstRow).Select(row => CellPrint.Read(_sheet[row, column].Text)?.Unit).OfType<FigureUnit>().Distinct().Take(2)];
        return units is [var unit] && unit != FigureUnit.None ? unit : null;
    }

    // A heading over several columns stands in the first of them.
    private string LeftMost(int row, int column)
    {
        for (int left = column; left >= LabelColumns; left--)
        {
            if (!_sheet[row, left].IsEmpty)
            {
                return HeadingText(left, row);
            }
        }

        return string.Empty;
    }

    // A title and the unit of all numbers may stand in one row above the headings.
    private bool IsHeadingRow(int row) => Count(column => !_sheet[row, column].IsEmpty) > 1
        && (row == _headingRow || !_sheet.Rows[row].Any(cell => HeadingUnit.IsCaption(cell.Text)));

    private string HeadingText(int column, int row) =>
        row < 0 || !IsHeadingRow(row) ? string.Empty : new Texts.FlatText(_sheet[row, column].Text).Text;

    // The rows above the numbers, and below them.
    private IEnumerable<int> Around => Enumerable.Range(0, FirstRow).Concat(Enumerable.Range(LastRow, _sheet.Height - LastRow));

    private FigureUnit? FindCaption()
    {
        foreach (int row in Around)
        {
            for (int column = 0; column < _sheet.Rows[row].Count; column++)
            {
                if (HeadingUnit.Caption(_sheet[row, column].Text) is { } unit)
                {
                    return unit;
                }
            }
        }

        // 各乡镇人口（人） is a title with its unit.
        return Titles.Where(title => title is [.., ')'])
            .Select(title => HeadingUnit.Split(title).Unit).FirstOrDefault(unit => unit is not null);
    }

    private int Count(Func<int, bool> fits) => Enumerable.Range(0, _sheet.Width).Count(fits);
}
