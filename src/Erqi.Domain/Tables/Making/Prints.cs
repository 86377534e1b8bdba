using Erqi.Domain.Published;

namespace Erqi.Domain.Tables.Making;

/// <summary>Prints as cells show them: without the blanks and line breaks of the page they stood on.</summary>
internal static class Prints
{
    /// <summary>The print, and the caption's unit in brackets where the print has none; null where nothing was printed.</summary>
    public static string? Of(BulletinFigure figure) => figure.Print is not { } print ? null
        : figure.Caption is not { Text.Length: > 0 } caption || Compact(print).EndsWith(caption.Text, StringComparison.Ordinal) ? Compact(print)
        : $"{Compact(print)}（{caption}）";

    private static string Compact(PublishedFigure print) => string.Concat(print.Text.Where(c => !char.IsWhiteSpace(c)));
}
