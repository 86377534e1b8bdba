namespace Erqi.Domain.Quantities;

/// <summary>Takes a decimal apart into whole digits and a power of ten, and puts it together again.</summary>
internal static class DecimalDigits
{
    /// <summary>The most places a decimal can have.</summary>
    public const int MaxPlaces = 28;

    /// <summary>All digits of a value as a whole number with its sign; <see cref="decimal.Scale"/> are places.</summary>
    public static Int128 Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        unchecked
        {
            var magnitude = new Int128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
            return decimal.IsNegative(value) ? -magnitude : magnitude;
        }
    }

    /// <summary>The decimal of the given digits, of which the last <paramref name="places"/> follow the point.</summary>
    public static decimal ToDecimal(Int128 digits, int places)
    {
        Int128 magnitude = Int128.Abs(digits);
        unchecked
        {
            return new decimal(
                (int)magnitude,
                (int)(magnitude >> 32),
                (int)(magnitude >> 64),
                digits < 0,
                (byte)places);
        }
    }

    /// <summary>Drops noughts at the end of the places: 1345.80 becomes 1345.8.</summary>
    public static void TrimNoughts(ref ulong digits, ref int places)
    {
        // Four steps bring down any run of up to fifteen noughts, and amounts have fourteen places at most.
        Trim(ref digits, ref places, 8);
        Trim(ref digits, ref places, 4);
        Trim(ref digits, ref places, 2);
        Trim(ref digits, ref places, 1);
    }

    private static void Trim(ref ulong digits, ref int places, int count)
    {
        if (places < count)
        {
            return;
        }

        (ulong quotient, ulong rest) = Math.DivRem(digits, PowersOfTen.Word(count));
        if (rest == 0)
        {
            digits = quotient;
            places -= count;
        }
    }
}
