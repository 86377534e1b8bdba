namespace Erqi.Domain.Quantities;

/// <summary>Rounds plain numbers by a named convention; amounts have <see cref="Money.Round"/>.</summary>
internal static class RoundingConventionExtensions
{
    /// <summary>Rounds a number to a given number of places.</summary>
    /// <param name="value">The number; any decimal.</param>
    /// <param name="places">How many places to keep, from 0 to 28.</param>
    /// <returns>The rounded number; a number that has no more places than asked for is returned as it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The convention is no member of its enumeration, or <paramref name="places"/> is not from 0 to 28.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The convention cannot decide: a tie under <see cref="RoundingConvention.NearestUnknownTies"/>, or a number with
    /// further places under <see cref="RoundingConvention.Exact"/>.
    /// </exception>
    public static decimal Round(this RoundingConvention convention, decimal value, int places)
    {
        Rounding.Check(convention);
        if (places is < 0 or > DecimalDigits.MaxPlaces)
        {
            throw new ArgumentOutOfRangeException(
                nameof(places), places, "A decimal is rounded to some number of places from 0 to 28.");
        }

        if (value.Scale <= places)
        {
            return value;
        }

        Int128 divisor = PowersOfTen.Wide(value.Scale - places);
        return Rounding.TryDivide(DecimalDigits.Of(value), divisor, convention, out Int128 digits)
            ? DecimalDigits.ToDecimal(digits, places)
            : throw Rounding.Undecided(((Rational)value).ToString(), convention);
    }
}
