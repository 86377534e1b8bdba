namespace Erqi.Domain.Published.Meanings;

/// <summary>
/// The first figure is part ÷ whole, with a whole above zero; part and whole are figures added or taken away. Taken so many
/// times by itself, the first figure less its offset is the quotient, where there are periods.
/// </summary>
/// <param name="Part">For each figure 1 or −1 where it is added to the part or taken away, else 0.</param>
/// <param name="Whole">The same for the whole.</param>
internal sealed record QuotientMeaning(sbyte[] Part, sbyte[] Whole) : RelationMeaning
{
    /// <summary>Gets a value indicating whether the first figure is a rate: of two amounts of one dimension.</summary>
    public bool IsRate { get; init; } = true;

    /// <summary>Gets what is added to the quotient: −1 for a growth.</summary>
    public Rational Offset { get; init; }

    /// <summary>Gets how many times over: (first − offset)^periods = part ÷ whole.</summary>
    public int Periods { get; init; } = 1;

    /// <summary>Gets for each figure of the part the place of the figure that it is multiplied by; empty where none is.</summary>
    public int[] Weights { get; init; } = [];

    /// <summary>A quotient of two figures, by their places.</summary>
    public static QuotientMeaning Of(int part, int whole)
    {
        sbyte[] parts = new sbyte[3], wholes = new sbyte[3];
        (parts[part], wholes[whole]) = (1, 1);
        return new QuotientMeaning(parts, wholes);
    }
}
