namespace Erqi.Domain.Published.Printing;

/// <summary>Says in a sentence why a text is no print: what was found, what was expected, what to do.</summary>
internal static class PrintFaults
{
    private const int MaxQuoted = 50;

    public static string Explain(this PrintFault fault, ReadOnlySpan<char> printed) =>
        $"'{Quote(printed)}' is no printed figure: {fault.Reason()}";

    /// <summary>The reason alone, as of a unit.</summary>
    public static string Reason(this PrintFault fault) => fault.Kind switch
    {
        PrintFaultKind.Vague =>
            "it names no number but a vague one, from which no range follows; leave it out, or write a number with 约, 余 or 以上.",
        PrintFaultKind.Mixed =>
            "it mixes two numbers or units; write one number in one unit, such as 1.5吨 or 5.3元.",
        PrintFaultKind.MisplacedQualifier =>
            $"{Of(fault)}holds a qualifier where none can stand; it has its place before the number, right behind it or at the end.",
        PrintFaultKind.TwoQualifiers => "it has two qualifiers; a print has at most one.",
        PrintFaultKind.QualifiedZero => "it qualifies zero, which has no digit for 约, 近 or 余 to reach from.",
        PrintFaultKind.TooLong => $"it has more than {PrintedNumber.MaxDigits} digits.",
        PrintFaultKind.RateMultiplied => $"{Of(fault)}multiplies a rate; a rate takes no 万 or 亿.",
        PrintFaultKind.NoUnitLetter =>
            $"{Of(fault)}cannot stand in a unit. A unit is a word such as 个, 亿元, % or 平方公里.",
        PrintFaultKind.Trailing => $"{Of(fault)}stands behind a unit that is complete; write the figure alone.",
        PrintFaultKind.TwoUnits => $"{Of(fault)}stands before a number of something else; state one unit.",
        PrintFaultKind.TwoSigns => "it has two signs or directions; write one, such as -3.4% or 下降3.4%.",
        _ => "it has no number where one is expected. Write the token as printed, such as 360个, 168.7亿元 or 约3成.",
    };

    private static string Of(PrintFault fault) => fault.Part.Length == 0 ? string.Empty : $"'{Quote(fault.Part)}' ";

    private static string Quote(ReadOnlySpan<char> text) => text.Length <= MaxQuoted ? text.ToString() : $"{text[..MaxQuoted]}…";
}
