namespace Erqi.Domain.Published.Printing;

/// <summary>Reads the second number of a range print: 5%—6%, 4.5-5%, 1.2万至1.5万.</summary>
internal static class PrintRange
{
    /// <summary>
    /// Reads a dash and a greater number, if they come next and its unit fits that of the first; the first number is then
    /// counted in that unit. Gives the fault of a range that stands alone and falls.
    /// </summary>
    public static PrintFault? Read(
        ref PrintCursor cursor, PrintSetting setting, ref PrintedNumber lower, ref UnitParts unit, out PrintedNumber? upper)
    {
        upper = null;
        int dash = DashLength(cursor.Ahead, setting);
        if (dash == 0)
        {
            return null;
        }

        PrintCursor behind = cursor;
        behind.Take(dash);
        UnitParts end = new();
        if (PrintNumbers.Read(ref behind, ref end, out PrintedNumber? number) is not null || number is not { } top)
        {
            return null;
        }

        if (end.IsUnknown)
        {
            end.Read(ref behind);
        }

        // 2021-2025 is a period or a code, and so are most pairs of bare numbers in running text.
        bool isBare = end.IsEmpty && (cursor.Ahead[0] == '-' || setting == PrintSetting.Prose);
        if (isBare || unit.In(end) is not { } factor)
        {
            return null;
        }

        if (lower.Value * factor > top.Value)
        {
            return setting == PrintSetting.Alone ? new PrintFault(PrintFaultKind.FallingRange) : null;
        }

        lower = factor == Rational.One ? lower : PrintedNumber.InWords(lower.Value * factor);
        (upper, unit) = (top, end);
        cursor = behind;
        return null;
    }

    private static int DashLength(ReadOnlySpan<char> text, PrintSetting setting) => text switch
    {
        ['—', '—', ..] => setting == PrintSetting.Alone ? 2 : 0,
        ['—' or '–' or '―' or '~' or '-' or '至' or '到', ..] => 1,
        _ => 0,
    };
}
