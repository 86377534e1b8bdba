namespace Erqi.Domain.Prose.Grids;

/// <summary>Which rows of a sheet hold its headings and its numbers.</summary>
internal sealed class SheetRows
{
    private readonly Sheet _sheet;
    private readonly SheetNumbers _numbers;

    public SheetRows(Sheet sheet, SheetNumbers numbers)
    {
        _sheet = sheet;
        _numbers = numbers;
        First = FindFirst();
        Heading = FindHeading();
        Last = FindLast();
    }

    /// <summary>Gets the first row of numbers; the height of the sheet where there is none.</summary>
    public int First { get; }

    /// <summary>Gets the row of the headings right above the numbers.</summary>
    public int Heading { get; }

    /// <summary>Gets the row behind the last row of numbers.</summary>
    public int Last { get; }

    /// <summary>Gets whether there is only a row of numbers, without a label.</summary>
    public bool AreBare => First < _sheet.Height && IsBareRow(First);

    // The first row with a label and a number, unless its numbers are years above others, with no headings of their own.
    private int FindFirst()
    {
        bool hasYears = false;
        for (int row = 0; row < _sheet.Height; row++)
        {
            int numbers = Count(column => _numbers[row, column]);
            int words = Count(column => !_numbers[row, column] && !_sheet[row, column].IsEmpty);
            bool isHeaded = row > 0 && Count(column => _numbers[row, column] && !_sheet[row - 1, column].IsEmpty) == numbers;
            bool isYears = numbers > 0 && !isHeaded && Count(column => _numbers[row, column] && CellPrint.IsYear(_sheet[row, column].Text)) == numbers;
            if (numbers > 0 && words > 0 && (!isYears || hasYears) && !IsNumbering(row))
            {
                return row;
            }

            // Below the years 1200 is a number.
            hasYears |= isYears;
        }

        return Enumerable.Range(0, _sheet.Height).Where(row => Count(column => _numbers[row, column]) > 0).Take(2).ToList() is [var only] && IsBareRow(only) ? only : _sheet.Height;
    }

    // 合计, 因公出国费, 公务接待费 above three numbers: one row needs no label.
    private bool IsBareRow(int row) => row > 0 && Count(column => _numbers[row, column]) > 1
        && Enumerable.Range(0, _sheet.Width).All(column => _numbers[row, column] ? Enumerable.Range(0, row).Any(above => !_sheet[above, column].IsEmpty) : _sheet[row, column].IsEmpty);

    // 甲, 乙, 1, 2, 3=1+2: a row that numbers the columns.
    private bool IsNumbering(int row)
    {
        List<string> words = [.. _sheet.Rows[row].Select(cell => cell.Flat.Trim('(', ')')).Where(text => text.Length > 0)];
        List<string> numbers = words.FindAll(word => char.IsAsciiDigit(word[0]));
        return row > 0 && numbers.Count > 1 && words.TrueForAll(word => char.IsAsciiDigit(word[0]) || SheetWords.ColumnLetters.Holds(word))
            && SheetNumbers.IsRun(numbers.Select(number => number.Split('=', '(')[0]));
    }

    // The rule below the headings of a Markdown table is an empty row.
    private int FindHeading()
    {
        int row = First - 1;
        while (row > 0 && (_sheet.Filled(row) == 0 || IsNumbering(row)))
        {
            row--;
        }

        return row;
    }

    private int FindLast()
    {
        int last = First;
        for (int row = First; row < _sheet.Height && !_sheet.IsNote(row); row++)
        {
            // 丙, … and 丙, 不详 are rows of the table; 制表人, 张三 below it is none.
            last = Count(column => _numbers[row, column] || (row > First && column > 0 && !_sheet[row, 0].IsEmpty && _numbers[First, column] && StandsForNumber(_sheet[row, column].Text))) > 0 ? row + 1 : last;
        }

        return last;
    }

    private static bool StandsForNumber(string text) => text.Length > 0 && (CellPrint.IsBlank(text) || CellPrint.IsUnknown(text));

    private int Count(Func<int, bool> fits) => Enumerable.Range(0, _sheet.Width).Count(fits);
}
