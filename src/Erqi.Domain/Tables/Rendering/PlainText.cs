using System.Globalization;
using System.Text;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>Text from outside, made fit to stand in a page.</summary>
internal static class PlainText
{
    /// <summary>What stands for a character that must not.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>
    /// Says whether a character would break the page or what stands beside it: control characters, which XML refuses,
    /// and those that turn the direction of what follows. Half a surrogate pair is a replacement already when it is a rune.
    /// </summary>
    public static bool IsUnsafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control
            ? rune.Value is not '\n' and not '\t'
            : rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF;

    /// <summary>Text as HTML and SVG hold it, in elements and in attributes.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (Rune rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ when IsUnsafe(rune) => escaped.Append(Replacement),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }
}
