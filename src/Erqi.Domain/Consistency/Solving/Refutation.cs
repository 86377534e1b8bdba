namespace Erqi.Domain.Consistency.Solving;

/// <summary>Prints that cannot hold together, by the figures' places in the component, and the proof where it is linear.</summary>
internal sealed record Refutation(IReadOnlyList<int> Figures, IReadOnlyList<Multiplier> Multipliers);
