using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Tells by the codes of rows how deep they stand: 201 above 20103, 410000 above 410100, C above 13.</summary>
internal static class RowCodes
{
    // Places have two digits for each level, and noughts behind the last.
    private const int PlaceDigits = 6;

    /// <summary>Gives the depth of each row; null where the codes tell of none that one stands below another.</summary>
    /// <param name="codes">The code of each row; empty where it has none.</param>
    public static int[]? Depths(IReadOnlyList<string> codes)
    {
        int[] depths = new int[codes.Count];
        Stack<string> above = [];
        foreach ((int row, string code) in codes.Index())
        {
            string levels = WithoutNoughts(code);
            while (levels.Length > 0 && above.TryPeek(out string? outer) && !IsAbove(outer, levels))
            {
                _ = above.Pop();
            }

            depths[row] = levels.Length == 0 ? 0 : above.Count;
            if (levels.Length > 0)
            {
                above.Push(levels);
            }
        }

        return Array.Exists(depths, depth => depth > 0) ? depths : null;
    }

    /// <summary>Gives the code that a cell is, or that stands before the words of one; empty where there is none.</summary>
    public static string Of(string text)
    {
        string flat = new FlatText(text).Text;
        int digits = flat.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : flat.Length;
        return flat is [>= 'A' and <= 'Z'] ? flat
            : digits > 1 && (digits == flat.Length || (digits > 2 && SheetLabel.IsWord(flat, digits) && !CellPrint.IsYear(flat[..digits]))) ? flat[..digits]
            : string.Empty;
    }

    private static bool IsAbove(string outer, string inner) =>
        char.IsAsciiLetter(outer[0]) ? char.IsAsciiDigit(inner[0]) : inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal);

    private static string WithoutNoughts(string code)
    {
        while (code.Length is PlaceDigits or PlaceDigits - 2 && code.EndsWith("00", StringComparison.Ordinal))
        {
            code = code[..^2];
        }

        return code;
    }
}
