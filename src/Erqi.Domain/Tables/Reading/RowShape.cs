namespace Erqi.Domain.Tables.Reading;

/// <summary>What a row is, as far as its own shape tells.</summary>
/// <param name="Kind">What the shape says.</param>
/// <param name="Label">What the row is called.</param>
/// <param name="Skipped">What a row that is skipped is called.</param>
/// <param name="Rank">How its group stands to others: 0 before 1, which is within it.</param>
/// <param name="FewestRows">How many rows around it must add up to it before that speaks against a project.</param>
/// <param name="LacksNumber">Whether a numbered row anywhere speaks against a project.</param>
internal sealed record RowShape(
    ShapeKind Kind,
    string Label,
    LedgerRowKind Skipped = default,
    Wording? Reason = null,
    int Rank = 0,
    long? Count = null,
    int FewestRows = 1,
    bool LacksNumber = false)
{
    /// <summary>Gets the shape of a project with nothing remarkable.</summary>
    public static RowShape Project { get; } = new(ShapeKind.Project, string.Empty);
}
