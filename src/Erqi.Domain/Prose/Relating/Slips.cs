using System.Globalization;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says whether one number is soon misprinted as another.</summary>
internal static class Slips
{
    /// <summary>Says whether just one digit is another.</summary>
    public static bool IsOneDigit(string one, string other) => one.Length == other.Length && Differing(one, other) is [_];

    /// <summary>Says whether just one digit is another, or two neighbours have changed places.</summary>
    public static bool IsOne(string one, string other) => one.Length == other.Length && Differing(one, other) switch
    {
        [_] => true,
        [var first, var next] => next == first + 1 && one[first] == other[next] && one[next] == other[first],
        _ => false,
    };

    /// <summary>Says whether a printed total is one slip from what its parts add up to: so many digits are not equal by chance.</summary>
    public static bool IsOne(PublishedFigure total, IEnumerable<Rational> parts)
    {
        Rational unit = total.BasePlace;
        Rational sum = parts.Aggregate(Rational.Zero, (sum, part) => sum + part) / unit;
        string printed = Digits(total.BaseValue / unit);
        return sum.IsInteger && printed.Length > 2 && IsOne(printed, Digits(sum));
    }

    private static string Digits(Rational number) => number.Numerator.ToString(CultureInfo.InvariantCulture);

    private static List<int> Differing(string one, string other) => [.. Enumerable.Range(0, one.Length).Where(i => one[i] != other[i])];
}
