using System.Globalization;
using System.Numerics;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>Rounds and prints without any of the library's own rounding and printing.</summary>
internal static class Slowly
{
    /// <summary>Rounds to a whole number.</summary>
    public static Rational Round(Rational value, RoundingConvention convention)
    {
        BigInteger floor = value.Floor();
        Rational rest = value - floor, half = Rational.Of(1, 2);
        bool up = convention switch
        {
            _ when rest.Sign == 0 => false,
            RoundingConvention.Ceiling => true,
            RoundingConvention.Floor => false,
            RoundingConvention.Truncate => value.Sign < 0,
            RoundingConvention.HalfToEven when rest == half => !floor.IsEven,
            RoundingConvention.HalfAwayFromZero when rest == half => value.Sign > 0,
            _ => rest >= half,
        };
        return floor + (up ? 1 : 0);
    }

    public static string Write(Rational number, int places)
    {
        BigInteger digits = (number * Rational.PowerOfTen(places)).Numerator;
        string text = BigInteger.Abs(digits).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string sign = digits.Sign < 0 ? "-" : string.Empty;
        return places == 0 ? sign + text : $"{sign}{text[..^places]}.{text[^places..]}";
    }

    public static string Word(Qualifier qualifier) => qualifier switch
    {
        Qualifier.MoreThan => "超",
        Qualifier.AtLeast => "不低于",
        Qualifier.AtMost => "不超过",
        Qualifier.Below => "不足",
        _ => "约",
    };
}
