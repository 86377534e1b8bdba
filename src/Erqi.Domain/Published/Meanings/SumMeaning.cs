namespace Erqi.Domain.Published.Meanings;

/// <summary>The figures, each added or taken away, make zero; or zero or more; or make up one whole, with what is constant.</summary>
/// <param name="Signs">For each figure 1 where it is added, −1 where it is taken away.</param>
internal sealed record SumMeaning(sbyte[] Signs) : RelationMeaning
{
    /// <summary>Gets a value indicating whether a remainder above zero is allowed.</summary>
    public bool AllowsRemainder { get; init; }

    /// <summary>Gets a value indicating whether one whole is added: 100 % of rates, 1 of plain numbers.</summary>
    public bool HasOneWhole { get; init; }

    /// <summary>Gets a value indicating whether figures that count on different bases cannot be set beside each other.</summary>
    public bool IsOfOneBasis { get; init; } = true;

    /// <summary>A first figure and others that are added up, or taken away, on the other side.</summary>
    public static SumMeaning Of(ReadOnlySpan<sbyte> others)
    {
        sbyte[] signs = new sbyte[others.Length + 1];
        signs[0] = 1;
        for (int i = 0; i < others.Length; i++)
        {
            signs[i + 1] = (sbyte)-others[i];
        }

        return new SumMeaning(signs);
    }
}
