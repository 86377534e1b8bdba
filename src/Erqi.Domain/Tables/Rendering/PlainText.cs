namespace Erqi.Domain.Tables.Rendering;

/// <summary>Text from outside, made fit to stand in a page.</summary>
internal static class PlainText
{
    /// <summary>Text as HTML and SVG hold it, in elements and in attributes.</summary>
    public static string Escape(string text) => VisibleText.Of(text.ReplaceLineEndings("\n"))
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
