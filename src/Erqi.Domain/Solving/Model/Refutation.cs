namespace Erqi.Domain.Solving.Model;

/// <summary>Prints that cannot hold together.</summary>
/// <param name="Figures">The figures of the prints, by their places in the component, rising.</param>
/// <param name="Multipliers">The proof; empty where no one combination is one.</param>
/// <param name="Relations">
/// The places in the bulletin of relations that suffice, those that repeat a quantity aside; null where all of the
/// component may be needed.
/// </param>
internal sealed record Refutation(
    IReadOnlyList<int> Figures, IReadOnlyList<Multiplier> Multipliers, IReadOnlyList<int>? Relations = null);
