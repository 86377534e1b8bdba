using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>What was found of all components, in the order of the bulletin.</summary>
internal sealed class ReportLists(Bulletin bulletin, ValueList<RelationFinding> findings, ValueList<ComponentReport> parts)
{
    public ValueList<ComponentFinding> Components { get; } = [.. parts.Select(part => part.Finding)];

    // Those of a relation that is impossible alone come first.
    public ValueList<ConflictFinding> Conflicts { get; } =
    [
        .. parts.SelectMany(part => part.Finding.Conflicts).OrderBy(conflict =>
            conflict.Relations is [var relation] && findings[relation].Verdict == Verdict.Inconsistent ? relation : int.MaxValue),
    ];

    public ValueList<(string Figure, ValueRange Range)> Implied { get; } = parts.Count == 1
        ? parts[0].Implied
        : [.. parts.SelectMany(part => part.Implied).OrderBy(implied => bulletin.PositionOf(implied.Figure))];

    public ValueList<Suspect> Suspects { get; } =
        [.. parts.SelectMany(part => part.Suspects).OrderBy(suspect => bulletin.PositionOf(suspect.Figure))];

    public ValueList<SuspectPair> Pairs { get; } = [.. parts.SelectMany(part => part.Pairs)];

    public ValueList<Reconciliation> Reconciliations { get; } = [.. parts.SelectMany(part => part.Reconciliations)];
}
