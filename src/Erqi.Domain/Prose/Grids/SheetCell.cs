namespace Erqi.Domain.Prose.Grids;

/// <summary>A cell of a sheet: its text without blanks and emphasis around it, and where that begins in the source.</summary>
/// <param name="Text">The text.</param>
/// <param name="Start">Where it begins in the text that the sheet was found in; -1 where there is none.</param>
/// <param name="Indent">How many blanks stand before it.</param>
internal readonly record struct SheetCell(string Text, int Start, int Indent)
{
    public static SheetCell Empty { get; } = new(string.Empty, -1, 0);

    public bool IsEmpty => string.IsNullOrEmpty(Text);

    /// <summary>Makes a cell of what stands between two borders.</summary>
    public static SheetCell Of(string text, int start = -1)
    {
        int from = 0, to = text.Length;
        while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is '*' or '_' or '`'))
        {
            from++;
        }

        while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] is '*' or '_' or '`'))
        {
            to--;
        }

        return new SheetCell(text[from..to], start < 0 ? -1 : start + from, from);
    }
}
