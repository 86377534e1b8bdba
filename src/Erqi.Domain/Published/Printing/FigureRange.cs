namespace Erqi.Domain.Published.Printing;

/// <summary>The true values behind a print: the one place that knows what rounding and qualifiers leave possible.</summary>
internal static class FigureRange
{
    /// <summary>The values a quantity can have at all, before any print of it is looked at.</summary>
    public static ValueRange Domain(FigureUnit unit, PublishedFigure? print, FigureReading reading)
    {
        bool signed = reading.Signed ?? (unit.Dimension.Kind == UnitKind.Rate || print is { HasMinusSign: true });
        return signed ? ValueRange.Everything : ValueRange.NotNegative;
    }

    /// <summary>What the true value is a whole multiple of, in base units; null where it may be any number.</summary>
    public static Rational? Step(FigureUnit unit, PublishedFigure? print, FigureReading reading, bool isMean = false)
    {
        bool isCounted = !isMean && unit.Dimension.Kind == UnitKind.Count && (print is null or { Places: 0 } || unit.HasMultiplier);

        // Whole 亩 are no whole square metres.
        return reading.Integer ?? isCounted ? unit.Size : null;
    }

    /// <summary>The convention in force for a print, given what the bulletin says for all its figures.</summary>
    public static RoundingConvention Convention(
        PublishedFigure print, FigureReading reading, RoundingConvention usual, bool isMean = false)
    {
        if (print.IsInWords)
        {
            return RoundingConvention.Exact;
        }

        bool isPlainCount = !isMean
            && print.Unit is { Dimension.Kind: UnitKind.Count, HasMultiplier: false }
            && print.Places == 0
            && reading.Quantum is null;
        return reading.Rounding ?? (isPlainCount ? RoundingConvention.Exact : usual);
    }

    /// <summary>Says how a reading contradicts its print, or null.</summary>
    public static Wording? FaultOf(PublishedFigure print, FigureReading reading)
    {
        if (reading.Signed == false && print.HasMinusSign)
        {
            return new(
                $"“{print}”带负号，却又说真值不会小于零。",
                $"'{print}' is printed with a minus sign, but its true value is said to be never below zero.");
        }

        return reading.Quantum is { } quantum && !(print.Number / quantum).IsInteger
            ? new(
                $"“{print}”不是quantum {quantum}的整数倍；quantum是最后一位有效数字的单位。",
                $"'{print}' is no multiple of its quantum {quantum}; the quantum is the unit of its last meaningful digit.")
            : null;
    }

    /// <summary>The true values, in base units.</summary>
    public static ValueRange Of(PublishedFigure print, FigureReading reading, RoundingConvention usual, bool isMean = false)
    {
        // Amounts in base units are nearly always whole numbers, which are cheaper to reckon with than tenths of 亿元.
        Rational place = print.BasePlace;
        Rational quantum = reading.Quantum is { } stated ? stated * print.Unit.Scale : place;
        ValueRange behind = print switch
        {
            { IsPlain: true, IsInWords: false } => Rounded(print.Counting(place), quantum, Convention(print, reading, usual, isMean)),
            { UpperNumber: { } upper } => ValueRange.Between(print.Number, upper) * print.Unit.Scale,
            { IsPlain: false } => Qualified(print, reading) * print.Unit.Scale,
            _ => ValueRange.Point(print.BaseValue),
        };
        ValueRange range = behind.Intersect(Domain(print.Unit, print, reading));
        return Step(print.Unit, print, reading, isMean) is { } step ? range.Multiples(step) : range;
    }

    private static ValueRange Rounded(Rational v, Rational u, RoundingConvention convention)
    {
        if (v.Sign < 0 && convention is not (RoundingConvention.Ceiling or RoundingConvention.Floor))
        {
            return -Rounded(-v, u, convention);
        }

        Rational h = u / 2;
        bool isZero = v.Sign == 0;
        return convention switch
        {
            RoundingConvention.HalfAwayFromZero => ValueRange.Between(v - h, v + h, !isZero, false),
            RoundingConvention.HalfToEven when !(v / u).Numerator.IsEven => ValueRange.Between(v - h, v + h, false, false),
            RoundingConvention.HalfToEven or RoundingConvention.NearestUnknownTies => ValueRange.Between(v - h, v + h),
            RoundingConvention.Truncate => ValueRange.Between(isZero ? -u : v, v + u, !isZero, false),
            RoundingConvention.Ceiling => ValueRange.Between(v - u, v, false, true),
            RoundingConvention.Floor => ValueRange.Between(v, v + u, true, false),
            _ => ValueRange.Point(v),
        };
    }

    // For a number below zero the words speak of its magnitude, so the range is mirrored.
    private static ValueRange Qualified(PublishedFigure print, FigureReading reading)
    {
        Rational v = Rational.Abs(print.Number);
        QualifierPolicy policy = reading.Policy;
        ValueRange range = print.Qualifier switch
        {
            Qualifier.MoreThan => ValueRange.MoreThan(v),
            Qualifier.AtLeast => ValueRange.AtLeast(v),
            Qualifier.Below => ValueRange.LessThan(v),
            Qualifier.AtMost => ValueRange.AtMost(v),
            Qualifier.ALittleOver => ValueRange.Between(v, v + (Step(print, reading) * policy.ALittleOver), false, false),
            Qualifier.JustBelow => ValueRange.Between(v - (FirstPlace(print) * policy.JustBelow), v, true, false),
            _ => About(v, print, reading),
        };
        return print.Number.Sign < 0 ? -range : range;
    }

    private static ValueRange About(Rational v, PublishedFigure print, FigureReading reading)
    {
        // A round number says less of itself the rounder it is, but 约100亿元 is never said of 20亿元.
        Rational reach = Rational.Min(Step(print, reading) * reading.Policy.About, v * reading.Policy.AboutShare);
        Rational half = print.IsInWords ? Rational.Zero : (reading.Quantum ?? print.LastPlace) / 2;
        reach = Rational.Max(reach, half);
        return ValueRange.Between(v - reach, v + reach);
    }

    // The unit of the last non-zero digit; of the last digit where 余 stands behind 万; a rate in words has one of its first.
    private static Rational Step(PublishedFigure print, FigureReading reading) =>
        reading.Quantum
        ?? (print.IsOverMultiplier ? print.LastPlace
            : print.IsInWords ? FirstPlace(print)
            : Rational.PowerOfTen(print.TrailingNoughts - print.Places));

    // The power of ten at or below the number, which may be a fraction such as 200/3.
    private static Rational FirstPlace(PublishedFigure print)
    {
        Rational v = Rational.Abs(print.Number);
        return Rational.PowerOfTen(v < Rational.One
            ? -LengthOf((Rational.One / v).Ceiling() - BigInteger.One)
            : LengthOf(v.Floor()) - 1);
    }

    private static int LengthOf(BigInteger digits) => digits.ToString(CultureInfo.InvariantCulture).Length;
}
