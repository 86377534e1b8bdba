using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>What stands before and behind the number in a print: 约 and 亿元 in 约168.7亿元.</summary>
/// <param name="Front">The words before the number.</param>
/// <param name="Rest">The unit, and the words within it and behind it.</param>
/// <param name="IsTurned">Whether something in front, such as 下降 or a bracket, says that the number is below zero.</param>
internal sealed record PrintFrame(string Front, string Rest, bool IsTurned)
{
    private const int MostChinese = 11;

    /// <summary>
    /// The frame of a print, in ordinary characters; null where other digits in the same frame would be another kind of
    /// print, as with 三分之二, 5%—6% or 1亿2千万元.
    /// </summary>
    public static PrintFrame? Of(PublishedFigure print)
    {
        if (!print.HasOneNumeral)
        {
            return null;
        }

        string text = PrintText.Compact(print.Text);
        (int start, int end) = PrintReader.NumberIn(text);
        return new PrintFrame(text[..start], text[end..], print.HasMinusSign && text[start] != '-')
        {
            InChinese = ChineseNumeral.Begins(text.AsSpan(start..end)),
            Blank = text[end..] is [>= 'A' and <= 'z', ..] && print.Text.Contains($" {text[end]}", StringComparison.Ordinal) ? " " : string.Empty,
        };
    }

    // 三成多 misprinted is 五成多, and no 5成多.
    private bool InChinese { get; init; }

    // Between a number and Latin letters, as in 5 million USD; nowhere else does a print need one.
    private string Blank { get; init; } = string.Empty;

    /// <summary>Gets where in <see cref="Rest"/> the unit begins: behind a 余 or 多, or a bracket.</summary>
    public int UnitStart => Rest is [')', ..] || QualifierWords.IsALittleOver(Rest) ? 1 : 0;

    /// <summary>Gets the multiplier that the print itself has, or nothing.</summary>
    public string Multiplier => Rest.Substring(UnitStart, Multipliers.Begins(Rest.AsSpan(UnitStart), out _));

    /// <summary>Writes a number in the frame, in Chinese digits where the print has them.</summary>
    public string Around(DigitText number, bool hasMinus) => Around(InChinese && number is { Places: 0, Digits.Length: <= MostChinese }
        ? ChineseNumeral.Write(long.Parse(number.Digits, CultureInfo.InvariantCulture)) : number.ToString(), hasMinus);

    private string Around(string number, bool hasMinus) => IsTurned
        ? hasMinus ? $"{Front}{number}{Blank}{Rest}" : Risen(number)
        : $"{Front}{(hasMinus ? "-" : string.Empty)}{number}{Blank}{Rest}";

    // Without the brackets of ($5), the minus of -$5, or the words of 下降5%.
    private string Risen(string number)
    {
        int at = Front.AsSpan().IndexOfAny('(', '-');
        string front = at < 0 ? string.Empty : Front.Remove(at, 1);
        return front + number + Blank + (at >= 0 && Front[at] == '(' ? Rest.Remove(Rest.IndexOf(')', StringComparison.Ordinal), 1) : Rest);
    }

    /// <summary>Gives the frame with another text in the place of the one where the unit begins.</summary>
    public PrintFrame WithUnitText(string replaced, string text) => this with
    {
        Rest = $"{Rest[..UnitStart]}{text}{Rest[(UnitStart + replaced.Length)..]}",
    };
}
