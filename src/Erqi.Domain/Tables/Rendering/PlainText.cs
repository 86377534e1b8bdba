using System.Text;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>Text from outside, made fit to stand in a page.</summary>
internal static class PlainText
{
    /// <summary>Text as HTML and SVG hold it, in elements and in attributes.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in VisibleText.Of(text.ReplaceLineEndings("\n")))
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
