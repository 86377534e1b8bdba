namespace Erqi.Domain.Solving.Ranges;

/// <summary>The greatest fraction of which all numbers measured are multiples; <c>default</c> has measured only zeros.</summary>
internal struct GridStep
{
    private long _numerator;
    private long _denominatorLessOne;

    public readonly Rational Size => _numerator == 0 ? Rational.One : (Rational)_numerator / Denominator;

    private readonly long Denominator => _denominatorLessOne + 1;

    /// <summary>Makes the step small enough for one more number; false where machine words do not hold it.</summary>
    public bool Measures(Rational value)
    {
        if (!value.TryGetWords(out long numerator, out long denominator))
        {
            return false;
        }

        if (numerator == 0 || (denominator == 1 && Denominator == 1 && _numerator != 0 && numerator % _numerator == 0))
        {
            return true;
        }

        // gcd(a/b, c/d) = gcd(a·d, c·b) / (b·d), brought to lowest terms.
        Int128 own = (Int128)_numerator * denominator, other = Int128.Abs((Int128)numerator * Denominator);
        Int128 common = Rational.GreatestCommonDivisor(own, other), below = (Int128)Denominator * denominator;
        Int128 shared = Rational.GreatestCommonDivisor(common, below);
        (common, below) = (common / shared, below / shared);
        if (common > long.MaxValue || below > long.MaxValue)
        {
            return false;
        }

        (_numerator, _denominatorLessOne) = ((long)common, (long)below - 1);
        return true;
    }

    /// <summary>Gives how many steps a measured number is away from zero.</summary>
    public readonly long CountTo(Rational value)
    {
        value.TryGetWords(out long numerator, out long denominator);
        if (numerator == 0)
        {
            return 0;
        }

        if (denominator == 1 && Denominator == 1)
        {
            return numerator / _numerator;
        }

        // The step divides the number, so its denominator is a multiple of the number's.
        return (long)Int128.Clamp(
            (Int128)numerator * (Denominator / denominator) / _numerator, -long.MaxValue, long.MaxValue);
    }
}
