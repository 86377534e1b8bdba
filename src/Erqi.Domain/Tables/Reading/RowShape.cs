namespace Erqi.Domain.Tables.Reading;

/// <summary>What a row is, as far as its own shape tells.</summary>
/// <param name="Kind">What the shape says.</param>
/// <param name="Label">What the row is called.</param>
internal sealed record RowShape(ShapeKind Kind, string Label)
{
    /// <summary>Gets the shape of a project with nothing remarkable.</summary>
    public static RowShape Project { get; } = new(ShapeKind.Project, string.Empty);

    /// <summary>Gets what a row that is skipped is called.</summary>
    public LedgerRowKind Skipped { get; init; }

    public Wording? Reason { get; init; }

    /// <summary>Gets how its group stands to others: 0 before 1, which is within it.</summary>
    public int Rank { get; init; }

    public long? Count { get; init; }

    /// <summary>Gets how many rows around it must add up to it before that speaks against a project.</summary>
    public int FewestRows { get; init; } = 1;

    /// <summary>Gets a value indicating whether a numbered row anywhere speaks against a project.</summary>
    public bool LacksNumber { get; init; }
}
