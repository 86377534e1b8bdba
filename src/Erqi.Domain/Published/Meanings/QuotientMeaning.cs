namespace Erqi.Domain.Published.Meanings;

/// <summary>
/// The first figure is part ÷ whole, with a whole above zero; part and whole are figures added or taken away. Taken so many
/// times by itself, the first figure less its offset is the quotient, where there are periods.
/// </summary>
/// <param name="Part">For each figure 1 or −1 where it is added to the part or taken away, else 0.</param>
/// <param name="Whole">The same for the whole.</param>
/// <param name="IsRate">Whether the first figure is a rate: of two amounts of one dimension.</param>
/// <param name="Offset">What is added to the quotient: −1 for a growth.</param>
/// <param name="Periods">How many times over: (first − offset)^periods = part ÷ whole.</param>
/// <param name="Weights">For each figure of the part the place of the figure that it is multiplied by; empty where none is.</param>
internal sealed record QuotientMeaning(
    ValueList<sbyte> Part, ValueList<sbyte> Whole, bool IsRate = true, Rational Offset = default, int Periods = 1, ValueList<int> Weights = default)
    : RelationMeaning
{
    /// <summary>Gets a quotient of the second figure and the third.</summary>
    public static QuotientMeaning Plain { get; } = new([0, 1, 0], [0, 0, 1]);

    /// <summary>Gets a growth from the third figure to the second.</summary>
    public static QuotientMeaning Growth { get; } = Plain with { Offset = -Rational.One };

    /// <summary>Gets a growth to the second figure by the third.</summary>
    public static QuotientMeaning OfIncrease { get; } = new([0, 0, 1], [0, 1, -1]);

    /// <summary>Gives the place of the first figure that has a sign.</summary>
    public static int FirstOf(ValueList<sbyte> signs) => signs.TakeWhile(sign => sign == 0).Count();

    /// <summary>Gives the quotient of values; null where one of them is not known, or the whole is not above zero.</summary>
    /// <param name="valueAt">Gives the value at a place, or null.</param>
    public Rational? Of(Func<int, Rational?> valueAt)
    {
        return Sum(Part, Weights) is { } part && Sum(Whole, []) is { Sign: > 0 } whole ? part / whole : null;

        Rational? Sum(ValueList<sbyte> signs, ValueList<int> weights)
        {
            Rational sum = Rational.Zero;
            for (int place = 0; place < signs.Count; place++)
            {
                if (signs[place] == 0)
                {
                    continue;
                }

                if (valueAt(place) is not { } value || (weights.IsEmpty ? Rational.One : valueAt(weights[place])) is not { } weight)
                {
                    return null;
                }

                sum += value * weight * signs[place];
            }

            return sum;
        }
    }
}
