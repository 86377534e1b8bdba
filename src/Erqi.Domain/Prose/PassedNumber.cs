namespace Erqi.Domain.Prose;

/// <summary>A number that was not taken for a figure, and why.</summary>
public sealed class PassedNumber
{
    internal PassedNumber(TextSpan? at, string printed, PassedReason reason) =>
        (At, Printed, Reason) = (at, printed, reason);

    /// <summary>Gets where it stands in the text; null in a table that is no text.</summary>
    public TextSpan? At { get; }

    /// <summary>Gets the cell of the table it stands in; null outside a table.</summary>
    public CellPlace? Cell { get; internal init; }

    /// <summary>Gets what is printed, as it stands.</summary>
    public string Printed { get; }

    /// <summary>Gets why it is no figure.</summary>
    public PassedReason Reason { get; }
}
