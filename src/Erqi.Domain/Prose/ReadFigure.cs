using Erqi.Domain.Published;

namespace Erqi.Domain.Prose;

/// <summary>A figure that was read, where it stands and what it measures.</summary>
public sealed class ReadFigure
{
    internal ReadFigure(BulletinFigure figure, TextSpan? at, string subject) =>
        (Figure, At, Subject) = (figure, at, subject);

    /// <summary>Gets the figure of the bulletin; below zero where a word such as 下降 says so.</summary>
    public BulletinFigure Figure { get; }

    /// <summary>Gets its id.</summary>
    internal string Id => Figure.Id;

    /// <summary>Gets the name of the source it was read from, where several were read together; null for the only one.</summary>
    public string? Source { get; private init; }

    /// <summary>Gets where it stands in the text; null in a table that is no text, and for a quantity that is not printed.</summary>
    public TextSpan? At { get; }

    /// <summary>Gets the cell of the table it stands in; null outside a table.</summary>
    public CellPlace? Cell { get; internal init; }

    /// <summary>Gets the text's own words for what is measured.</summary>
    public string Subject { get; }

    /// <summary>Gets a value indicating whether a word, not a sign, turns the number below zero.</summary>
    internal bool IsNegative { get; init; }

    /// <summary>Gets a value indicating whether the two qualifiers around it contradict each other, so that the weaker one was read.</summary>
    internal bool HasClashingQualifiers { get; init; }

    /// <summary>The figure among those of other sources.</summary>
    internal ReadFigure From(string source, string id) => new(Figure.Renamed(id), At, Subject)
    {
        Source = source,
        Cell = Cell,
        IsNegative = IsNegative,
        HasClashingQualifiers = HasClashingQualifiers,
    };
}
