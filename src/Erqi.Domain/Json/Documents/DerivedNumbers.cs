using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Documents;

/// <summary>
/// Writes what was reckoned from prints: exactly, but for numbers of hundreds of digits, such as a chain of a thousand growth
/// rates makes. Those are marked with ≈ and, as ends of ranges, rounded outwards.
/// </summary>
internal static class DerivedNumbers
{
    private const int MostDigits = 300;
    private const int Kept = 40;

    public static string Write(FigureUnit unit, Rational baseValue) =>
        Write(baseValue / unit.Scale, RoundingConvention.HalfAwayFromZero) + unit.Text;

    public static string Write(FigureUnit unit, ValueRange range) => range.IsPoint
        ? $"{{{Write(unit, range.Low!.Value)}}}"
        : range.ToString(
            low => Write(low / unit.Scale, RoundingConvention.Floor) + unit.Text,
            high => Write(high / unit.Scale, RoundingConvention.Ceiling) + unit.Text);

    private static string Write(Rational value, RoundingConvention convention) =>
        Approximation.IsLong(value, MostDigits) ? Approximation.Write(value, Kept, convention) : value.ToString();
}
