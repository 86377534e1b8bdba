namespace Erqi.Domain.Quantities.Text;

/// <summary>Turns a written number and the size of its unit into whole 分.</summary>
internal static class FenScale
{
    // One more than the greatest long: the distance of the least from zero.
    private const ulong MaxMagnitude = 1UL << 63;

    /// <summary>Gives the numeral times ten to a power, where that is a whole number of 分 within the range.</summary>
    public static MoneyFault Apply(in Numeral numeral, int power, out Money amount)
    {
        amount = default;
        int shift = power - numeral.Places;
        MoneyFault fault = numeral.TryGetDigits(out ulong digits)
            ? Shift(digits, shift, out ulong magnitude)
            : Shift(numeral.Digits, shift, out magnitude);
        if (fault != MoneyFault.None)
        {
            return fault;
        }

        if (magnitude > MaxMagnitude || (magnitude == MaxMagnitude && !numeral.HasMinus))
        {
            return MoneyFault.OutOfRange;
        }

        amount = Money.FromFen(unchecked(numeral.HasMinus ? -(long)magnitude : (long)magnitude));
        return MoneyFault.None;
    }

    private static MoneyFault Shift(ulong digits, int shift, out ulong shifted)
    {
        shifted = digits;
        if (digits == 0 || shift == 0)
        {
            return MoneyFault.None;
        }

        if (shift is < -PowersOfTen.MaxWordExponent or > PowersOfTen.MaxWordExponent)
        {
            return shift < 0 ? MoneyFault.PartOfFen : MoneyFault.OutOfRange;
        }

        if (shift < 0)
        {
            (shifted, ulong rest) = Math.DivRem(digits, PowersOfTen.Word(-shift));
            return rest == 0 ? MoneyFault.None : MoneyFault.PartOfFen;
        }

        ulong overflow = Math.BigMul(digits, PowersOfTen.Word(shift), out shifted);
        return overflow == 0 ? MoneyFault.None : MoneyFault.OutOfRange;
    }

    // Twenty digits and more exceed the range unless noughts among the places make them so many.
    private static MoneyFault Shift(BigInteger digits, int shift, out ulong shifted)
    {
        shifted = 0;
        if (shift >= 0)
        {
            return MoneyFault.OutOfRange;
        }

        // A power of ten above the number itself leaves a part; it is not even computed, however great it is.
        if (-shift > digits.GetBitLength())
        {
            return MoneyFault.PartOfFen;
        }

        BigInteger quotient = BigInteger.DivRem(digits, BigInteger.Pow(10, -shift), out BigInteger rest);
        if (!rest.IsZero)
        {
            return MoneyFault.PartOfFen;
        }

        if (quotient > MaxMagnitude)
        {
            return MoneyFault.OutOfRange;
        }

        shifted = (ulong)quotient;
        return MoneyFault.None;
    }
}
