using System.Collections.Immutable;

namespace Erqi.Domain.Quantities;

/// <summary>Powers of ten, looked up instead of multiplied out.</summary>
internal static class PowersOfTen
{
    /// <summary>The greatest exponent whose power fits an unsigned word.</summary>
    public const int MaxWordExponent = 19;

    private static readonly ImmutableArray<ulong> Words =
    [
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        100_000_000_000,
        1_000_000_000_000,
        10_000_000_000_000,
        100_000_000_000_000,
        1_000_000_000_000_000,
        10_000_000_000_000_000,
        100_000_000_000_000_000,
        1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    /// <summary>Ten to a power from 0 to 19.</summary>
    public static ulong Word(int exponent) => Words[exponent];

    /// <summary>Ten to a power from 0 to 38.</summary>
    public static Int128 Wide(int exponent) => exponent <= MaxWordExponent
        ? Word(exponent)
        : (Int128)Word(MaxWordExponent) * Word(exponent - MaxWordExponent);
}
