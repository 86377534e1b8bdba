namespace Erqi.Domain.Quantities;

/// <content>Sums, differences, products and quotients: in machine words as long as they fit, exact in any case.</content>
public readonly partial record struct Rational
{
    /// <summary>Adds two values.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (AreWholeWords(left, right))
        {
            long sum = unchecked(left._numerator + right._numerator);
            if (((left._numerator ^ sum) & (right._numerator ^ sum)) >= 0 && sum != long.MinValue)
            {
                return new Rational(sum, 1);
            }
        }

        if (left._wide is null && right._wide is null)
        {
            long b = left.SmallDenominator, d = right.SmallDenominator;
            return b == d
                ? Reduce((Int128)left._numerator + right._numerator, b)
                : Reduce(((Int128)left._numerator * d) + ((Int128)right._numerator * b), (Int128)b * d);
        }

        return left.IsInteger && right.IsInteger
            ? left.Numerator + right.Numerator
            : Of(
                (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
                left.Denominator * right.Denominator);
    }

    /// <summary>Subtracts one value from another.</summary>
    /// <param name="left">The value to subtract from.</param>
    /// <param name="right">The value to subtract.</param>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>Changes the sign.</summary>
    public static Rational operator -(Rational value) => value._wide is { } wide
        ? new Rational(new WideFraction(-wide.Numerator, wide.Denominator))
        : new Rational(-value._numerator, value.SmallDenominator);

    /// <summary>Multiplies two values.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        if (AreWholeWords(left, right))
        {
            long high = Math.BigMul(left._numerator, right._numerator, out long low);
            if (high == low >> 63 && low != long.MinValue)
            {
                return new Rational(low, 1);
            }
        }

        return left._wide is null && right._wide is null
            ? Reduce((Int128)left._numerator * right._numerator, (Int128)left.SmallDenominator * right.SmallDenominator)
            : left.IsInteger && right.IsInteger ? left.Numerator * right.Numerator
            : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    /// <summary>Divides one value by another.</summary>
    /// <param name="left">The value to divide.</param>
    /// <param name="right">The divisor, not zero.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (AreWholeWords(left, right) && right._numerator != 0 && left._numerator % right._numerator == 0)
        {
            return new Rational(left._numerator / right._numerator, 1);
        }

        if (left._wide is not null || right._wide is not null || right._numerator == 0)
        {
            if (left.IsInteger && right.IsInteger && right.Sign != 0)
            {
                BigInteger quotient = BigInteger.DivRem(left.Numerator, right.Numerator, out BigInteger rest);
                if (rest.IsZero)
                {
                    return quotient;
                }
            }

            return Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
        }

        Int128 numerator = (Int128)left._numerator * right.SmallDenominator;
        Int128 denominator = (Int128)left.SmallDenominator * right._numerator;
        return denominator < 0 ? Reduce(-numerator, -denominator) : Reduce(numerator, denominator);
    }

    // The common case, in which sums and products need neither 128 bits nor lowest terms.
    private static bool AreWholeWords(Rational left, Rational right) =>
        (left._denominatorLessOne | right._denominatorLessOne) == 0 && left._wide is null && right._wide is null;
}
