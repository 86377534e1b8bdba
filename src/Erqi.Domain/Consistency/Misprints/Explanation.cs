namespace Erqi.Domain.Consistency.Misprints;

/// <summary>What may be wrong in one inconsistent component.</summary>
internal sealed record Explanation(
    ValueList<Suspect> Suspects,
    ValueList<SuspectPair> Pairs,
    ValueList<Reconciliation> Reconciliations,
    Unfinished Unfinished);
