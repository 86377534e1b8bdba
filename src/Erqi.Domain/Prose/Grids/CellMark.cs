namespace Erqi.Domain.Prose.Grids;

/// <summary>Takes the mark of a note, or a remark, off the number of a cell: 100.0①, 100.0[1], 100.0p, 100.0（预计）.</summary>
internal static class CellMark
{
    // Letters that are units are left alone: 100.0t.
    private const string Marks = "*#†‡↑。¹²³⁰⁴⁵⁶⁷⁸⁹abcpr";

    private static readonly SearchValues<char> Opens = SearchValues.Create("(（[［〔【");

    /// <summary>Gives the number without what stands behind it; null where nothing does, or no plain number before it.</summary>
    public static string? Without(string text)
    {
        int end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        int open = text.AsSpan().IndexOfAny(Opens);
        string number = text[..(open > 0 ? open : end)].TrimEnd(), behind = text[number.Length..].Trim();
        return behind.Length == 0 || number.Length == 0 || CellPrint.IsYear(number) || !IsPlain(number) ? null
            : open > 0 ? WithoutRemark(number, behind)
            : behind.All(mark => Marks.Contains(mark, StringComparison.Ordinal) || mark is >= '①' and <= '⑳') ? number
            : behind is "-" or "－" or "−" ? $"-{number}"
            : null;
    }

    // 100.0（万元） tells its unit, 100.0（含丙） what it is of; 100.0（12.5） are two numbers.
    private static string? WithoutRemark(string number, string behind)
    {
        if (behind[^1] is not (')' or '）' or ']' or '］' or '〕' or '】'))
        {
            return null;
        }

        string inside = behind[1..^1];
        bool isNote = behind[0] is '[' or '［' or '〔' or '【';
        return HeadingUnit.Whole(inside) is { } unit ? $"{number}{unit.Text}"
            : isNote || !inside.Any(char.IsAsciiDigit) ? number
            : null;
    }

    private static bool IsPlain(string number) => number.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '−' or '+' or '%');
}
