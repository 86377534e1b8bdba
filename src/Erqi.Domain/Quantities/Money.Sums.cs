using System.Runtime.InteropServices;

namespace Erqi.Domain.Quantities;

/// <content>Sums of many amounts, and the way back: shares of one.</content>
public readonly partial record struct Money
{
    /// <summary>Adds amounts, in whatever order.</summary>
    /// <param name="amounts">The amounts; none make zero.</param>
    /// <exception cref="OverflowException">
    /// The total is beyond the range of amounts. A partial sum may be: only the total counts.
    /// </exception>
    public static Money Sum(params ReadOnlySpan<Money> amounts)
    {
        // Upper and lower halves are added apart. A span has fewer than 2³¹ amounts, so neither sum can overflow.
        ReadOnlySpan<long> fen = MemoryMarshal.Cast<Money, long>(amounts);
        ReadOnlySpan<Vector<long>> lanes = MemoryMarshal.Cast<long, Vector<long>>(fen);
        Vector<long> uppers = default, lowers = default;
        foreach (Vector<long> lane in lanes)
        {
            uppers += lane >> 32;
            lowers += lane & new Vector<long>(uint.MaxValue);
        }

        long upper = Vector.Sum(uppers), lower = Vector.Sum(lowers);
        foreach (long rest in fen[(lanes.Length * Vector<long>.Count)..])
        {
            upper += rest >> 32;
            lower += rest & uint.MaxValue;
        }

        return Narrow(((Int128)upper << 32) + lower);
    }

    /// <inheritdoc cref="Sum(ReadOnlySpan{Money})"/>
    public static Money Sum(IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        switch (amounts)
        {
            case Money[] array:
                return Sum(array.AsSpan());
            case List<Money> list:
                return Sum(CollectionsMarshal.AsSpan(list));
            default:
                Int128 total = 0;
                foreach (Money amount in amounts)
                {
                    total += amount.Fen;
                }

                return Narrow(total);
        }
    }

    /// <summary>Divides the amount in proportion to weights, so that the parts add up to it exactly.</summary>
    /// <param name="weights">The weights: at least one, none negative, not all zero.</param>
    /// <returns>
    /// A part for each weight, in the same order. Every part is the exact share cut to a whole 分; the 分 that are left
    /// go one each to the parts that lost most by the cut, the earlier first among equals. A weight of zero gets
    /// nothing, and a negative amount gives the parts of its opposite with the signs changed.
    /// </returns>
    /// <exception cref="ArgumentException">There is no weight, one is negative, or all are zero.</exception>
    /// <example>
    /// <code>
    /// var parts = Money.FromYuan(100).Allocate(1, 1, 1);
    /// Console.WriteLine(string.Join(" + ", parts.Select(part => part.ToString(MoneyUnit.Yuan)))); // → 33.34元 + 33.33元 + 33.33元
    /// </code>
    /// </example>
    public ImmutableArray<Money> Allocate(params ReadOnlySpan<long> weights)
    {
        Int128 whole = TotalWeight(weights);
        var parts = new ulong[weights.Length];
        var cuts = new (Int128 Lost, int Index)[weights.Length];
        ulong left = Magnitude;
        for (int i = 0; i < weights.Length; i++)
        {
            (Int128 part, Int128 rest) = Int128.DivRem((Int128)Magnitude * weights[i], whole);
            parts[i] = (ulong)part;
            cuts[i] = (-rest, i);
            left -= parts[i];
        }

        Array.Sort(cuts);
        for (int i = 0; i < (int)left; i++)
        {
            parts[cuts[i].Index]++;
        }

        bool isNegative = Fen < 0;
        return [.. parts.Select(part => new Money((long)(isNegative ? -(Int128)part : part)))];
    }

    private static Int128 TotalWeight(ReadOnlySpan<long> weights)
    {
        Int128 total = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            total += weights[i] >= 0
                ? weights[i]
                : throw new ArgumentException(
                    FormattableString.Invariant($"Weight {i} is {weights[i]}; a weight is zero or more."),
                    nameof(weights));
        }

        return total > 0
            ? total
            : throw new ArgumentException(
                "There is no weight above zero, so nothing says where the amount should go; give at least one.",
                nameof(weights));
    }
}
