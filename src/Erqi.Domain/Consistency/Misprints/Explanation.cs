namespace Erqi.Domain.Consistency.Misprints;

/// <summary>What may be wrong in one inconsistent component.</summary>
/// <param name="Suspects">The figures whose misprint alone would explain it.</param>
/// <param name="Swaps">The pairs whose numbers may be interchanged.</param>
/// <param name="Reconciliations">The changes of assumption that would suffice.</param>
/// <param name="IsComplete">Whether all was looked for to the end.</param>
internal sealed record Explanation(
    ValueList<Suspect> Suspects,
    ValueList<SwappedPair> Swaps,
    ValueList<Reconciliation> Reconciliations,
    bool IsComplete);
