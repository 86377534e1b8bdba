namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The last step of a printed quotient: one rounding, to decimal places that are kept.</summary>
internal static class DecimalPlaces
{
    private const int Most = 20;

    /// <summary>Rounds once; 28 to one place is 28.0.</summary>
    public static decimal Round(Rational value, int places, RoundingConvention convention) =>
        Decimal(Units(value, places, convention), places);

    /// <summary>Rounds to a whole number of units of the last place.</summary>
    public static BigInteger Units(Rational value, int places, RoundingConvention convention)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, Most);
        return Rounding.ToWhole(value * Rational.PowerOfTen(places), convention);
    }

    /// <summary>Puts the point before the last places of a whole number.</summary>
    public static decimal Decimal(BigInteger units, int places)
    {
        if (BigInteger.Abs(units) > (BigInteger)decimal.MaxValue)
        {
            throw new ArgumentException(
                $"With {places.ToString(CultureInfo.InvariantCulture)} places the number has more digits than a decimal holds, 28; ask for fewer places.",
                nameof(places));
        }

        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits((decimal)BigInteger.Abs(units), bits);
        return new decimal(bits[0], bits[1], bits[2], units.Sign < 0, (byte)places);
    }
}
