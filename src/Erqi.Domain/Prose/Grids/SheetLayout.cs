using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Where labels and numbers of a sheet stand, and what its rows and columns are.</summary>
internal sealed class SheetLayout
{
    private readonly Sheet _sheet;
    private readonly SheetNumbers _numbers;
    private readonly int[] _labelOrder;
    private readonly SheetLabel[] _labels;
    private readonly int _units;

    private SheetLayout(Sheet sheet)
    {
        _sheet = sheet;
        _numbers = new SheetNumbers(sheet);
        SheetRows rows = new(sheet, _numbers);
        (FirstRow, LastRow) = (rows.First, rows.Last);
        Headings = new SheetHeadings(sheet, rows);
        LabelColumns = rows.AreBare ? 0 : FindLabelColumns();
        _labelOrder = [.. Enumerable.Range(0, LabelColumns).Where(column => !IsSerial(column) && !IsUnits(column))
            .OrderByDescending(Names).ThenByDescending(column => column), .. Enumerable.Range(0, LabelColumns).Where(IsSerial)];
        _labels = [.. Enumerable.Range(0, LastRow).Select(row => SheetLabel.Read(LabelCell(row)) with { Row = row })];
        _units = Enumerable.Range(0, LabelColumns).FirstOrDefault(IsUnits, -1);
        FindUnits();
        Columns = ColumnUnits.Inherited([.. Enumerable.Range(LabelColumns, Math.Max(0, sheet.Width - LabelColumns)).Where(IsNumeric).Select(column => Headings.Column(column, LabelColumns))]);
        Columns = Headings.StateNoUnit && !Array.Exists(_labels, label => label.Unit is { } unit && unit.Dimension != Dimension.Rate) ? new SharedUnits(sheet, Rows).Of(Columns) : Columns;
    }

    /// <summary>Gets what stands above the numbers and below them.</summary>
    public SheetHeadings Headings { get; }

    /// <summary>Gets the first row of numbers.</summary>
    public int FirstRow { get; }

    /// <summary>Gets the row behind the last row of numbers.</summary>
    public int LastRow { get; }

    /// <summary>Gets the rows of numbers.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(FirstRow, LastRow - FirstRow);

    /// <summary>Gets how many columns hold labels.</summary>
    public int LabelColumns { get; }

    public List<SheetColumn> Columns { get; }

    /// <summary>Gets what stands above the labels of rows; empty where nothing does.</summary>
    public string LabelHeading => _labelOrder.Length > 0 ? Headings.Of(_labelOrder[0]) : string.Empty;

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

    /// <summary>Gives the label of a row.</summary>
    public SheetLabel Label(int row) => _labels[row];

    /// <summary>Gives the cell that labels a row: of its labels the one that most tells rows apart.</summary>
    public SheetCell LabelCell(int row)
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
        return [.. Rows.Select(row => levels.Count > 0 ? CodeOf(row) : RowCodes.Of(Serial(row) is { Length: > 0 } serial ? serial : LabelCell(row).Text))];

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

    public bool IsNumber(int row, int column) => _numbers[row, column];

    /// <summary>Gives the first number of a row; nought where it has none.</summary>
    public Rational FirstNumber(int row) => Columns.Select(column => CellPrint.Read(_sheet[row, column.Index].Text)).FirstOrDefault(print => print is not null)?.BaseValue ?? Rational.Zero;

    /// <summary>Says whether a cell stands for a number that is not told or not read.</summary>
    public bool IsUnknown(int row, int column) => !_numbers[row, column] && CellPrint.IsUnknown(_sheet[row, column].Text);

    /// <summary>Says whether a cell holds a number that is not read: △50 may be below zero.</summary>
    public bool IsUnread(int row, int column) => !_numbers[row, column] && CellPrint.HoldsNumber(_sheet[row, column].Text);

    private void FindUnits()
    {
        (FigureUnit? Unit, int Depth) last = default;
        HashSet<string> named = [];
        bool isStructure = false;
        foreach (int row in Rows)
        {
            SheetLabel label = Label(row);
            FigureUnit? stated = _units < 0 ? HeadingUnit.Split(LabelCell(row).Flat).Unit : HeadingUnit.Whole(_sheet[row, _units].Text);
            FigureUnit? unit = stated ?? HeadingUnit.OfRate(label.Text);
            (last, isStructure) = stated is null ? (last, isStructure) : ((stated, label.Depth), stated.Dimension == Dimension.Rate && SheetWords.Shares.IsIn(label.Text));
            bool isAgain = !named.Add(label.Text);
            if (unit is null && row > FirstRow)
            {
                // What is among the persons above counts persons; so does what stands deeper, and what leaves its unit out where others have one.
                bool isSame = label.Depth > last.Depth || SheetWords.Industries.IsAt(label.Text, 0) || (_units >= 0 && _sheet[row, _units].IsEmpty);
                // 第一产业 below 构成（%） is a share where it stood above as an amount.
                unit = isStructure && isAgain ? FigureUnit.Percent : label.IsWithin ? Label(row - 1).Unit : isSame && last.Unit?.Dimension.Kind is not (UnitKind.Rate or UnitKind.PerUnit) ? last.Unit : null;
            }

            _labels[row] = label with { Unit = unit, IsAdditive = unit?.Dimension.Kind is not (UnitKind.Rate or UnitKind.PerUnit) && SheetWords.IsAdditiveLabel(label.Text) };
        }
    }

    // How many rows a column of labels tells apart.
    private int Names(int column) => Rows.Select(row => _sheet[row, column].Text).Where(text => !CellPrint.IsBlank(text)).Distinct(StringComparer.Ordinal).Count();

    // Below 单位 may stand offices, too, and 人事科 counts no people.
    private bool IsUnits(int column) => SheetWords.Units.Holds(Headings.Of(column))
        && Rows.Where(row => !_sheet[row, column].IsEmpty).Select(row => HeadingUnit.Whole(_sheet[row, column].Text) is not null).ToList() is var units
        && units.Count(isUnit => isUnit) is > 0 and var all && 2 * all >= units.Count;

    private int FindLabelColumns() => Math.Max(1, Math.Min(Enumerable.Range(0, _sheet.Width).FirstOrDefault(IsNumeric, _sheet.Width), _sheet.Width - 1));

    private bool IsNumeric(int column) => !IsSerial(column) && Rows.Count(row => _numbers[row, column]) is > 0 and var numbers
        && numbers >= Rows.Count(row => !_numbers[row, column] && !CellPrint.IsBlank(_sheet[row, column].Text));

    /// <summary>Says whether a column numbers the rows.</summary>
    public bool IsSerial(int column) => _numbers.CountsRows(column) || _numbers.IsLevelOfCode(column) || SheetNumbers.IsSerial(Headings.Of(column));
}
