using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>A cell of a sheet: its text without blanks and emphasis around it, and where that begins in the source.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">Where it begins in the text that the sheet was found in; -1 where there is none.</param>
/// <param name="Indent">How many blanks stand before it.</param>
internal readonly record struct SheetCell(string Text, int Start, int Indent)
{
    public static SheetCell Empty { get; } = new(string.Empty, -1, 0);

    public bool IsEmpty => string.IsNullOrEmpty(Text);

    /// <summary>Gets the text in ordinary characters, without blanks.</summary>
    public string Flat => new FlatText(Text).Text;

    /// <summary>Gets whether it holds a number that tells something: years are headings and labels.</summary>
    public bool IsNumber => CellPrint.Read(Text) is not null && !CellPrint.IsYear(Text);

    /// <summary>Makes a cell of what stands between two borders.</summary>
    public static SheetCell Of(string text, int start = -1)
    {
        int from = 0, to = text.Length;
        while (from < to && IsBorder(text[from]))
        {
            from++;
        }

        while (to > from && IsBorder(text[to - 1]))
        {
            to--;
        }

        return new SheetCell(text[from..to], start < 0 ? -1 : start + from, from);
    }

    private static bool IsBorder(char c) => char.IsWhiteSpace(c) || c is '*' or '_' or '`';
}
