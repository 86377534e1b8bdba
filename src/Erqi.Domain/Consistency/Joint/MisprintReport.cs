using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>What may explain that one component of a bulletin cannot be true.</summary>
internal sealed class MisprintReport
{
    private MisprintReport(
        ValueList<Suspect> suspects, ValueList<SwappedPair> swaps, ValueList<Reconciliation> reconciliations, bool isComplete)
    {
        Suspects = suspects;
        Swaps = swaps;
        Reconciliations = reconciliations;
        IsComplete = isComplete;
    }

    public ValueList<Suspect> Suspects { get; }

    public ValueList<SwappedPair> Swaps { get; }

    public ValueList<Reconciliation> Reconciliations { get; }

    public bool IsComplete { get; }

    public static MisprintReport Of(
        Bulletin bulletin, ComponentResult component, CheckOptions options, CancellationToken cancellation)
    {
        Excerpt excerpt = new(bulletin, component);
        MisprintSearch search = new(
            excerpt.Bulletin,
            Enumerable.Range(0, component.Relations.Count),
            changed => Excerpt.CanHold(changed, options.Limits, cancellation),
            (changed, figure) => Excerpt.Implied(changed, figure, options.Limits, cancellation),
            options.MostRechecks,
            cancellation);
        ValueList<Suspect> suspects =
            [.. JointReport.Implied(component).Select(implied => options.FindCandidates
                ? search.Suspect(bulletin.Figures[implied.Figure].Id, implied.Range)
                : new Suspect(bulletin.Figures[implied.Figure].Id, implied.Range, []))];
        HashSet<int> conflicting = [.. component.Conflicts.SelectMany(conflict => conflict.Relations)];
        ValueList<SwappedPair> swaps = options.FindSwaps
            ? search.Swaps(
                component.Figures.Select(place => bulletin.Figures[place].Id),
                component.Conflicts[0].Figures.Select(place => bulletin.Figures[place].Id))
            : [];
        ValueList<Reconciliation> reconciliations = options.FindReconciliations
            ? [.. search.Reconciliations(
                suspects,
                Enumerable.Range(0, component.Relations.Count).Where(place => conflicting.Contains(excerpt.Place(place))))
                .Select(reconciliation => InWhole(reconciliation, excerpt))]
            : [];
        return new MisprintReport(suspects, swaps, reconciliations, search.IsComplete);
    }

    private static Reconciliation InWhole(Reconciliation reconciliation, Excerpt excerpt) => reconciliation switch
    {
        MissingPart missing => missing with { Relation = excerpt.Place(missing.Relation) },
        OtherBasis basis => basis with { Relation = excerpt.Place(basis.Relation) },
        _ => reconciliation,
    };
}
