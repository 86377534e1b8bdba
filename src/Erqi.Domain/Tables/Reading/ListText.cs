namespace Erqi.Domain.Tables.Reading;

/// <summary>Several texts in one cell, parted by 、 or ；, and read back.</summary>
/// <remarks>
/// People part them by 、 ； ; or line breaks, and all four are read. Where a text holds one of these, or a backslash, it
/// is written with a backslash before it.
/// </remarks>
internal static class ListText
{
    public static string? Write(IEnumerable<string> texts, char separator = '、') => string.Join(separator, texts.Select(Escape)) is { Length: > 0 } list ? list : null;

    /// <summary>The texts of a cell; blanks around them and between two separators are nothing.</summary>
    public static IEnumerable<string> Read(string cell)
    {
        StringBuilder text = new();
        int kept = 0;
        for (int i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\' && i + 1 < cell.Length)
            {
                _ = text.Append(cell[++i]);
                kept = text.Length;
            }
            else if (!IsSeparator(cell[i]))
            {
                _ = text.Length > 0 || !char.IsWhiteSpace(cell[i]) ? text.Append(cell[i]) : text;
                kept = char.IsWhiteSpace(cell[i]) ? kept : text.Length;
            }
            else
            {
                if (kept > 0)
                {
                    yield return text.ToString(0, kept);
                }

                _ = text.Clear();
                kept = 0;
            }
        }

        if (kept > 0)
        {
            yield return text.ToString(0, kept);
        }
    }

    public static string Escape(string text) =>
        string.Concat(text.Select(letter => letter == '\\' || IsSeparator(letter) ? $"\\{letter}" : $"{letter}"));

    private static bool IsSeparator(char letter) => letter is '、' or '；' or ';' or '\n' or '\r';
}
