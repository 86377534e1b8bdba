namespace Erqi.Domain.Quantities;

/// <summary>Powers of ten, looked up instead of multiplied out.</summary>
internal static class PowersOfTen
{
    /// <summary>The greatest exponent whose power fits an unsigned word.</summary>
    public const int MaxWordExponent = 19;

    private static readonly ulong[] Words =
        [.. Enumerable.Range(0, MaxWordExponent + 1).Select(exponent => (ulong)BigInteger.Pow(10, exponent))];

    /// <summary>Ten to a power from 0 to 19.</summary>
    public static ulong Word(int exponent) => Words[exponent];

    /// <summary>Ten to a power from 0 to 38.</summary>
    public static Int128 Wide(int exponent) => exponent <= MaxWordExponent
        ? Word(exponent)
        : (Int128)Word(MaxWordExponent) * Word(exponent - MaxWordExponent);
}
