using System.Collections.Immutable;

namespace Erqi.Domain.Quantities.Text;

/// <summary>The words and the sizes of <see cref="MoneyUnit"/>: one table, read both ways.</summary>
internal static class MoneyUnits
{
    // In the order of the enumeration, which begins at 1.
    private static readonly ImmutableArray<Entry> Table =
    [
        new(MoneyUnit.Yuan, "元", 2),
        new(MoneyUnit.Wan, "万元", 6),
        new(MoneyUnit.Yi, "亿元", 10),
        new(MoneyUnit.WanYi, "万亿元", 14),
    ];

    /// <summary>The word that stands behind the number.</summary>
    public static string Word(this MoneyUnit unit) => Find(unit).Word;

    /// <summary>One unit is ten to this power of 分: the most places an amount can have in it.</summary>
    public static int Places(this MoneyUnit unit) => Find(unit).Places;

    /// <summary>Finds the unit of a word without blanks.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out MoneyUnit unit)
    {
        foreach (ref readonly Entry entry in Table.AsSpan())
        {
            if (word.SequenceEqual(entry.Word))
            {
                unit = entry.Unit;
                return true;
            }
        }

        unit = default;
        return false;
    }

    private static ref readonly Entry Find(MoneyUnit unit)
    {
        if (unit is < MoneyUnit.Yuan or > MoneyUnit.WanYi)
        {
            throw new ArgumentOutOfRangeException(
                nameof(unit), unit, "A unit of money is Yuan, Wan, Yi or WanYi; zero is none of them.");
        }

        return ref Table.ItemRef((int)unit - 1);
    }

    private readonly record struct Entry(MoneyUnit Unit, string Word, int Places);
}
