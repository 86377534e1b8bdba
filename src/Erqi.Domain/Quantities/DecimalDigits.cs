namespace Erqi.Domain.Quantities;

/// <summary>Takes a decimal apart into whole digits and a power of ten, and puts it together again.</summary>
internal static class DecimalDigits
{
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
        if (places >= 8 && digits % 100_000_000 == 0)
        {
            digits /= 100_000_000;
            places -= 8;
        }

        if (places >= 4 && digits % 10_000 == 0)
        {
            digits /= 10_000;
            places -= 4;
        }

        if (places >= 2 && digits % 100 == 0)
        {
            digits /= 100;
            places -= 2;
        }

        if (places >= 1 && digits % 10 == 0)
        {
            digits /= 10;
            places--;
        }
    }
}
