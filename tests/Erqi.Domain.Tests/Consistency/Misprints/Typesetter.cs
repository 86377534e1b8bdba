using System.Globalization;
using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Consistency.Misprints;

/// <summary>Makes slips: every number, as text, that a slip turns a number into.</summary>
internal static class Typesetter
{
    public static IEnumerable<string> Misprint(string number, Slip slip) => Each(number, slip)
        .Where(IsNumber)
        .Where(misprint => misprint != number)
        .Distinct();

    private static IEnumerable<string> Each(string number, Slip slip) => slip switch
    {
        Slip.Transposition => Pairs(number).Select(pair => Exchange(number, pair.First, pair.Second)),
        Slip.Digit => Places(number).SelectMany(at => "0123456789".Select(digit => number[..at] + digit + number[(at + 1)..])),
        Slip.MissingDigit => Places(number).Select(at => number.Remove(at, 1)),
        Slip.ExtraDigit => Enumerable.Range(0, number.Length + 1)
            .SelectMany(at => "0123456789".Select(digit => number.Insert(at, digit.ToString()))),
        Slip.DecimalPoint => Points(number),
        _ => throw new NotSupportedException(slip.ToString()),
    };

    private static IEnumerable<int> Places(string number) =>
        Enumerable.Range(0, number.Length).Where(at => char.IsAsciiDigit(number[at]));

    private static IEnumerable<(int First, int Second)> Pairs(string number) =>
        Places(number).Zip(Places(number).Skip(1));

    private static string Exchange(string number, int first, int second)
    {
        char[] text = number.ToCharArray();
        (text[first], text[second]) = (text[second], text[first]);
        return new string(text);
    }

    // The point goes elsewhere among the digits, or one place before them; or it is lost, with no digit before it to lose.
    private static IEnumerable<string> Points(string number)
    {
        string digits = number.Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('0');
        int places = number.Contains('.', StringComparison.Ordinal) ? number.Length - 1 - number.IndexOf('.', StringComparison.Ordinal) : 0;
        if (digits.Length == 0)
        {
            yield break;
        }

        for (int at = 1; at < digits.Length; at++)
        {
            yield return digits.Insert(at, ".");
        }

        yield return digits;
        yield return "0." + digits.PadLeft(places + 1, '0');
    }

    private static bool IsNumber(string text) =>
        text.Split('.') is [{ Length: > 0 } whole, .. var rest]
        && rest.All(decimals => decimals.Length > 0)
        && (whole.Length == 1 || whole[0] != '0')
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
