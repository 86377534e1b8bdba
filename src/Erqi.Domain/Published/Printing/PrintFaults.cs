namespace Erqi.Domain.Published.Printing;

/// <summary>Says in a sentence why a text is no print: what was found, what was expected, what to do.</summary>
internal static class PrintFaults
{
    public static Wording Explain(this PrintFault fault, ReadOnlySpan<char> printed) => Sentence(fault, printed, "公布数", "printed figure");

    public static Wording ExplainUnit(this PrintFault fault, ReadOnlySpan<char> unit) => Sentence(fault, unit, "单位", "unit");

    private static Wording Sentence(PrintFault fault, ReadOnlySpan<char> found, string chinese, string english) => new(
        $"“{VisibleText.Clipped(found)}”不是{chinese}：{fault.Reason().Chinese}",
        $"'{VisibleText.Clipped(found)}' is no {english}: {fault.Reason().English}");

    private static Wording Reason(this PrintFault fault) => fault.Kind switch
    {
        PrintFaultKind.Vague => new(
            "是概数，不能确定范围；请不列入，或写成带“约”“余”“以上”的数。",
            "it names no number but a vague one, from which no range follows; leave it out, or write a number with 约, 余 or 以上."),
        PrintFaultKind.Mixed => new(
            "混用了两个数或两个单位；请写成一个数、一个单位，如1.5吨、5.3元。",
            "it mixes two numbers or units; write one number in one unit, such as 1.5吨 or 5.3元."),
        PrintFaultKind.FallingRange => new(
            "范围的前一个数大于后一个数；请从小到大写，如5%—6%。",
            "its range begins with the greater number; write the lesser one first, such as 5%—6%."),
        PrintFaultKind.MisplacedQualifier => new(
            $"{In(fault)}限定词的位置不对，应在数前、数后或末尾。",
            $"{Of(fault)}holds a qualifier where none can stand; it has its place before the number, right behind it or at the end."),
        PrintFaultKind.TwoQualifiers => new("有两个限定词，至多一个。", "it has two qualifiers; a print has at most one."),
        PrintFaultKind.QualifiedZero => new(
            "零不能带“约”“近”“余”。", "it qualifies zero, which has no digit for 约, 近 or 余 to reach from."),
        PrintFaultKind.TooLong => new(
            $"超过{PrintedNumber.MaxDigits}位数字。", $"it has more than {PrintedNumber.MaxDigits} digits."),
        PrintFaultKind.UnitTooLong => new(
            $"单位超过{UnitReader.MaxLength}个字。", $"its unit has more than {UnitReader.MaxLength} characters."),
        PrintFaultKind.RateMultiplied => new(
            $"{In(fault)}比率不带“万”“亿”。", $"{Of(fault)}multiplies a rate; a rate takes no 万 or 亿."),
        PrintFaultKind.NoUnitLetter => new(
            $"{In(fault)}不能用在单位中；单位如个、亿元、%、平方公里。",
            $"{Of(fault)}cannot stand in a unit. A unit is a word such as 个, 亿元, % or 平方公里."),
        PrintFaultKind.Trailing => new(
            $"{In(fault)}跟在完整的单位之后；请只写数和单位。",
            $"{Of(fault)}stands behind a unit that is complete; write the figure alone."),
        PrintFaultKind.TwoUnits => new(
            $"{In(fault)}写在别的单位的数之前；请只写一个单位。",
            $"{Of(fault)}stands before a number of something else; state one unit."),
        PrintFaultKind.TwoSigns => new(
            "有两个正负号或升降词；请只写一个，如-3.4%或下降3.4%。",
            "it has two signs or directions; write one, such as -3.4% or 下降3.4%."),
        _ => new(
            "应有数字处没有数。请照原样写，如360个、168.7亿元、约3成。",
            "it has no number where one is expected. Write the token as printed, such as 360个, 168.7亿元 or 约3成."),
    };

    private static string In(PrintFault fault) => fault.Part.Length == 0 ? string.Empty : $"“{VisibleText.Clipped(fault.Part)}”";

    private static string Of(PrintFault fault) => fault.Part.Length == 0 ? string.Empty : $"'{VisibleText.Clipped(fault.Part)}' ";
}
