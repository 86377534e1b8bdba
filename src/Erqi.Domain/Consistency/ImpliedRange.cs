using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>What all the other figures leave one figure when its own print is given up.</summary>
public readonly record struct ImpliedRange
{
    internal ImpliedRange(string figure, ValueRange range) => (Figure, Range) = (figure, range);

    /// <summary>Gets the id of the figure.</summary>
    public string Figure { get; }

    /// <summary>Gets the values left, in base units; never empty.</summary>
    public ValueRange Range { get; }
}
