using System.Text;

namespace Erqi.Domain.Quantities.Text;

/// <summary>Says in a sentence why a text is no amount.</summary>
internal static class MoneyFaults
{
    private const int MaxQuoted = 50;

    /// <summary>What was found, what was expected, what to do.</summary>
    public static string Explain(this MoneyFault fault, ReadOnlySpan<char> text)
    {
        string found = text.Length <= MaxQuoted ? $"“{text}”" : $"“{text[..MaxQuoted]}…”";
        return fault switch
        {
            MoneyFault.NoUnit =>
                $"{found} has no unit, so its size is unknown; put 元, 万元, 亿元 or 万亿元 behind the number.",
            MoneyFault.UnknownUnit =>
                $"{found} does not end in a unit of money; expected 元, 万元, 亿元 or 万亿元 and nothing behind it.",
            MoneyFault.PartOfFen =>
                $"{found} is not a whole number of 分 and amounts are never rounded unasked; give fewer places.",
            MoneyFault.OutOfRange =>
                $"{found} is beyond what an amount can be, from {Money.MinValue} to {Money.MaxValue}.",
            _ => $"{found} does not begin with a number; expected an amount such as 1345.8亿元 or 8,512万元.",
        };
    }

    public static Exception ToException(this MoneyFault fault, ReadOnlySpan<char> text) =>
        fault == MoneyFault.OutOfRange
            ? new OverflowException(fault.Explain(text))
            : new FormatException(fault.Explain(text));

    public static Exception ToException(this MoneyFault fault, ReadOnlySpan<byte> utf8Text) =>
        fault.ToException(Encoding.UTF8.GetString(utf8Text));
}
