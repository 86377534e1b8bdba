using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>Reads ranges as they print: <c>[a, b)</c>, <c>(-∞, b]</c>, <c>{a}</c> and <c>∅</c>.</summary>
internal static class RangeText
{
    public static ValueRange Parse(string text) => text switch
    {
        "∅" => ValueRange.Empty,
        ['{', .. var point, '}'] => ValueRange.Point(Rational.Parse(point)),
        ['[' or '(', .. var ends, ']' or ')'] when ends.Split(", ") is [var low, var high] =>
            Above(low, text[0] == '[').Intersect(Below(high, text[^1] == ']')),
        _ => throw new FormatException($"“{text}” is no range; expected one such as [186.65, 186.75), {{10}} or ∅."),
    };

    private static ValueRange Above(string low, bool isClosed) => low == "-∞" && !isClosed
        ? ValueRange.Everything
        : Rational.Parse(low) is var end && isClosed ? ValueRange.AtLeast(end) : ValueRange.MoreThan(end);

    private static ValueRange Below(string high, bool isClosed) => high == "∞" && !isClosed
        ? ValueRange.Everything
        : Rational.Parse(high) is var end && isClosed ? ValueRange.AtMost(end) : ValueRange.LessThan(end);
}
