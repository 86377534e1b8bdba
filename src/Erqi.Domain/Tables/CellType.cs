namespace Erqi.Domain.Tables;

/// <summary>What the cells of a column hold.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door.</remarks>
public enum CellType : byte
{
    /// <summary>Text: a <see cref="string"/>.</summary>
    Text = 1,

    /// <summary>An exact number with places: a <see cref="decimal"/>.</summary>
    Decimal,

    /// <summary>A whole number: a <see cref="long"/>.</summary>
    Whole,

    /// <summary>A day: a <see cref="DateTime"/> without a time of day and without a zone.</summary>
    Date,
}
