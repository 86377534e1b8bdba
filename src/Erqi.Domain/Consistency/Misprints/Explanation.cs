namespace Erqi.Domain.Consistency.Misprints;

/// <summary>What may be wrong in one inconsistent component.</summary>
/// <param name="Suspects">The figures whose misprint alone would explain it.</param>
/// <param name="Pairs">The pairs of figures whose misprints together would.</param>
/// <param name="Reconciliations">The changes of assumption that would suffice.</param>
/// <param name="Unfinished">What was not looked for to the end.</param>
internal sealed record Explanation(
    ValueList<Suspect> Suspects,
    ValueList<SuspectPair> Pairs,
    ValueList<Reconciliation> Reconciliations,
    Unfinished Unfinished);
