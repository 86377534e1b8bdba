using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>All that is known of one component; a report is made of these, so that one can be replaced.</summary>
internal sealed record ComponentReport(ComponentFinding Finding, ValueList<(string Figure, ValueRange Range)> Implied)
{
    public ValueList<Suspect> Suspects { get; init; }

    public ValueList<SuspectPair> Pairs { get; init; }

    public ValueList<Reconciliation> Reconciliations { get; init; }

    public Unfinished Unfinished { get; init; }

    public bool IsComplete => Unfinished == Unfinished.Nothing;
}
