using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Writes numbers for a reader: what no short decimal holds is rounded, and marked with ≈.</summary>
/// <remarks>The exact values stay in the report.</remarks>
internal static class ReportNumbers
{
    private const int LongestExact = 20;
    private const int Significant = 6;

    // Digits of a number, or of both parts of a fraction, that fit a line of a table.
    private const int Longest = 60;

    public static string Write(FigureUnit unit, Rational baseValue) => Write(baseValue / unit.Scale) + Unit(unit);

    /// <summary>Writes how far two amounts are apart: percentages by percentage points.</summary>
    public static Wording Gap(FigureUnit unit, Rational baseValue)
    {
        string number = Write(baseValue / unit.Scale);
        return unit == FigureUnit.Percent
            ? new($"{number}个百分点", $"{number} percentage {(number == "1" ? "point" : "points")}")
            : new(number + Unit(unit), number + Unit(unit));
    }

    /// <summary>Writes a unit as it stands behind a number: words in Latin letters after a blank.</summary>
    public static string Unit(FigureUnit unit) => unit.Text is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..] ? $" {unit.Text}" : unit.Text;

    /// <summary>Writes what was printed, with the unit of its caption where it has none.</summary>
    public static string Printed(BulletinFigure figure) => Printed(figure.Print!, figure.Unit);

    /// <summary>Writes what should be printed, with the unit of its caption where it has none.</summary>
    public static string Printed(PublishedFigure print) => Printed(print, print.Unit);

    private static string Printed(PublishedFigure print, FigureUnit unit) =>
        char.IsDigit(print.Text[^1]) && !print.IsInWords && !print.Text.EndsWith(unit.Text, StringComparison.Ordinal) ? print.Text + Unit(unit) : print.Text;

    /// <summary>Writes a range as it writes itself, but for long numbers.</summary>
    public static string Write(FigureUnit unit, ValueRange range) => range.ToString(end => Write(unit, end));

    /// <summary>Says where a value must lie, in words.</summary>
    public static Wording Must(FigureUnit unit, ValueRange range) => (range.Low, range.High) switch
    {
        _ when range.IsEmpty => new("没有可能的值", "can have no value"),
        ({ } low, _) when range.IsPoint => new($"应为{Write(unit, low)}", $"must be {Write(unit, low)}"),
        ({ } low, { } high) => new($"应在{Write(unit, low)}至{Write(unit, high)}之间", $"must lie between {Write(unit, low)} and {Write(unit, high)}"),
        ({ } low, null) => new($"应在{Write(unit, low)}以上", $"must be at least {Write(unit, low)}"),
        (null, { } high) => new($"应在{Write(unit, high)}以下", $"must be at most {Write(unit, high)}"),
        _ => new("可为任何值", "may have any value"),
    };

    private static string Write(Rational value)
    {
        if (Approximation.IsLong(value, Longest))
        {
            return Approximation.Write(value, Significant, RoundingConvention.HalfAwayFromZero);
        }

        if (value.IsInteger || IsShort(value))
        {
            return value.ToString();
        }

        Rational unit = Rational.PowerOfTen(-Math.Max(2, Significant - Magnitude(value)));
        return $"≈{Rounding.ToMultiple(value, unit, RoundingConvention.HalfAwayFromZero)}";
    }

    // Numbers of a thousand digits are not written out only to see that they are long.
    private static bool IsShort(Rational value) =>
        value.Words == 0 && value.ToString() is { Length: <= LongestExact } text && !text.Contains('/', StringComparison.Ordinal);

    // Digits before the point, or noughts behind it less than zero; three tenths of a digit are about a bit.
    private static int Magnitude(Rational value) =>
        (int)((value.Numerator.GetBitLength() - value.Denominator.GetBitLength()) * 3 / 10);
}
