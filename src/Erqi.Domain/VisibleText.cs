namespace Erqi.Domain;

/// <summary>
/// Text from outside on its way to a reader. A terminal obeys control characters, and characters of direction turn
/// what stands behind them: a label could clear the screen or forge a verdict. They leave as U+FFFD, everywhere alike.
/// </summary>
internal static class VisibleText
{
    /// <summary>What stands for a character that must not be obeyed.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>The characters that turn the direction of what follows.</summary>
    public const string Directions = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>
    /// Says whether a character must not leave as it is. Tabs and line breaks may; half a surrogate pair is a replacement
    /// already when it is a rune.
    /// </summary>
    public static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is not ('\n' or '\r' or '\t'),
        UnicodeCategory.Format => rune.IsBmp && Directions.Contains((char)rune.Value, StringComparison.Ordinal),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => rune.Value is 0xFFFE or 0xFFFF,
    };

    /// <summary>Gives the text without what must not be obeyed; its lines stay.</summary>
    public static string Of(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsUnsafe(rune) || rune == Rune.ReplacementChar)
            {
                return Replaced(text);
            }
        }

        return text;
    }

    /// <summary>Gives the text on one line: line breaks and tabs become a blank.</summary>
    public static string OnOneLine(string text)
    {
        string safe = Of(text);
        return safe.AsSpan().ContainsAny("\n\r\t")
            ? string.Join(' ', safe.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            : safe;
    }

    /// <summary>Gives the beginning of a name that is too long for a sentence.</summary>
    public static string Shortened(string name)
    {
        const int Longest = 40;
        return name.Length <= Longest ? name : $"{name[..(char.IsHighSurrogate(name[Longest - 2]) ? Longest - 2 : Longest - 1)]}…";
    }

    /// <summary>Gives the beginning of a text that a sentence quotes.</summary>
    public static string Clipped(ReadOnlySpan<char> text, int longest = 50) =>
        text.Length <= longest ? text.ToString() : $"{text[..longest]}…";

    private static string Replaced(string text)
    {
        StringBuilder safe = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = IsUnsafe(rune) ? safe.Append(Replacement) : safe.Append(rune);
        }

        return safe.ToString();
    }
}
