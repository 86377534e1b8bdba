using Erqi.Domain.Published;

namespace Erqi.Domain.Tables.Making;

/// <summary>Prints as cells show them: without the blanks and line breaks of the page they stood on.</summary>
internal static class Prints
{
    /// <summary>The print with the caption's unit in brackets; null where nothing was printed.</summary>
    public static string? Of(BulletinFigure figure) => figure.Print is not { } print ? null
        : figure.Caption is { Text.Length: > 0 } caption ? $"{Compact(print)}（{caption}）"
        : Compact(print);

    private static string Compact(PublishedFigure print) => string.Concat(print.Text.Where(c => !char.IsWhiteSpace(c)));
}
