using Erqi.Domain.Prose.Grids;

namespace Erqi.Domain.Prose;

/// <summary>A text or a table that was read, as it was given.</summary>
/// <param name="Name">Its name where several were read together; null for the only one.</param>
/// <param name="Text">The text; empty for a table that is no text.</param>
/// <remarks>Equality is by name and text: what stands in the cells of a table is told by its figures.</remarks>
internal sealed record ReadSource(string? Name, string Text)
{
    /// <summary>Gets the sheets of a table that is no text.</summary>
    public IReadOnlyList<Sheet> Sheets { get; init; } = [];

    public bool Equals(ReadSource? other) => other is not null && Name == other.Name && Text == other.Text;

    public override int GetHashCode() => HashCode.Combine(Name, Text);
}
