namespace Erqi.Domain.Published.Meanings;

/// <summary>The figures, each added or taken away, make zero; or zero or more; or make up one whole, with what is constant.</summary>
/// <param name="Signs">For each figure 1 where it is added, −1 where it is taken away.</param>
/// <param name="HasOneWhole">Whether one whole is added, that shares make up.</param>
/// <param name="IsOfOneBasis">Whether figures that count on different bases cannot be set beside each other.</param>
internal sealed record SumMeaning(ValueList<sbyte> Signs, bool AllowsRemainder = false, bool HasOneWhole = false, bool IsOfOneBasis = true)
    : RelationMeaning
{
    /// <summary>
    /// What is added: 0, or where the figures are shares of one whole, 100 in % and for the terms of a ratio such as
    /// 7∶38∶55, and 1 for plain numbers of which none is greater than the whole.
    /// </summary>
    public Rational Whole(IEnumerable<BulletinFigure> shares) => !HasOneWhole ? Rational.Zero
        : shares.Any(share => share.Unit.Dimension.Kind == UnitKind.Rate || share.Print?.BaseValue > 1) ? 100
        : Rational.One;

    /// <summary>Says whether what the figures make can be as demanded, where it may be anything within a range.</summary>
    public bool Admits(ValueRange remainder) => AllowsRemainder
        ? !remainder.Intersect(ValueRange.NotNegative).IsEmpty
        : remainder.Contains(Rational.Zero);

    /// <summary>A first figure and others that are added up, or taken away, on the other side.</summary>
    public static SumMeaning Of(IEnumerable<sbyte> others) => new([1, .. others.Select(sign => (sbyte)-sign)]);
}
