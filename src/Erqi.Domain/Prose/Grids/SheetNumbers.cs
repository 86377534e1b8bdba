namespace Erqi.Domain.Prose.Grids;

/// <summary>Says which cells of a sheet are numbers that tell something: years below 年份 and 1, 2, 3, 4 beside the rows are labels.</summary>
internal sealed class SheetNumbers
{
    // Headings stand in the first rows, and blank lines between title, unit and headings are none.
    private const int HeadingRows = 4;

    // So many numbers are 1, 2, 3, 4 by no chance.
    private const int FewestCounted = 4;

    private const string CodeLevels = "类款项";

    private readonly Sheet _sheet;
    private readonly bool[,] _isNumber;
    private readonly bool[] _countsRows;
    private readonly bool[] _isLevelOfCode;

    public SheetNumbers(Sheet sheet)
    {
        _sheet = sheet;
        _isNumber = new bool[sheet.Height, sheet.Width];
        _countsRows = new bool[sheet.Width];
        _isLevelOfCode = new bool[sheet.Width];
        int lastHeading = Enumerable.Range(0, sheet.Height).Where(row => sheet.Rows[row].Any(cell => !cell.IsEmpty)).Take(HeadingRows).LastOrDefault(-1);
        bool isFront = true;
        for (int column = 0; column < sheet.Width; column++)
        {
            for (int row = 0; row < sheet.Height; row++)
            {
                // 1班 in front names its row.
                _isNumber[row, column] = CellPrint.Read(sheet[row, column].Text) is { } print && (column > 0 || print.Unit == Published.FigureUnit.None);
            }

            _countsRows[column] = CountsUp(column);
            _isLevelOfCode[column] = Enumerable.Range(0, lastHeading + 1).Any(row => IsLevelOfCode(row, column));
            bool isLabel = _countsRows[column] || _isLevelOfCode[column] || (isFront && NamesRanges(column));
            for (int row = 0; row < sheet.Height; row++)
            {
                isLabel |= row <= lastHeading && !_isNumber[row, column] && IsSerial(sheet[row, column].Flat);
                _isNumber[row, column] &= !isLabel;
            }

            isFront &= !Enumerable.Range(0, sheet.Height).Any(row => _isNumber[row, column]);
        }
    }

    public bool this[int row, int column] => _isNumber[row, column];

    /// <summary>Says whether a column counts the rows: 1, 2, 3, 4.</summary>
    public bool CountsRows(int column) => _countsRows[column];

    /// <summary>Says whether a column holds one level of the codes of accounts: 类, 款, 项 beside each other.</summary>
    public bool IsLevelOfCode(int column) => _isLevelOfCode[column];

    private bool IsLevelOfCode(int row, int column) =>
        CodeLevels.IndexOf(_sheet[row, column].Text, StringComparison.Ordinal) is var level && _sheet[row, column].Text.Length == 1 && level >= 0
        && (level == 0 ? column + 1 < _sheet.Width && _sheet[row, column + 1].Text == "款" : column > 0 && _sheet[row, column - 1].Text == CodeLevels[(level - 1)..level]);

    /// <summary>Says whether a heading is one of numbers that name rows: 上年位次, 行政区划代码.</summary>
    public static bool IsSerial(string heading) => heading is "年" or "年度" || SheetWords.Serials.IsEndOf(heading);

    /// <summary>Says whether words count up from 1.</summary>
    public static bool IsRun(IEnumerable<string> words) =>
        words.Index().All(word => word.Item == (word.Index + 1).ToString(CultureInfo.InvariantCulture));

    // 90以下, 90—144, 144以上 in front of all numbers.
    private bool NamesRanges(int column) => Enumerable.Range(0, _sheet.Height).Where(row => _isNumber[row, column])
        .Select(row => !CellPrint.Read(_sheet[row, column].Text)!.IsPlain).ToList() is { Count: > 1 } found && 2 * found.Count(isRange => isRange) > found.Count;

    private bool CountsUp(int column)
    {
        List<string> numbers = [.. Enumerable.Range(0, _sheet.Height).Where(row => _isNumber[row, column]).Select(row => _sheet[row, column].Text.Trim())];
        return numbers.Count >= FewestCounted && IsRun(numbers);
    }
}
