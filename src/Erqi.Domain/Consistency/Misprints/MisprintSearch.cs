using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Looks in one component of an inconsistent bulletin for what was misprinted and what would reconcile it.</summary>
/// <remarks>
/// Knows nothing of solving: it proposes changes and has each judged. A change that could not be judged is left out,
/// and <see cref="IsComplete"/> says so. The same bulletin gives the same answers in the same order.
/// </remarks>
internal sealed class MisprintSearch
{
    private readonly Bulletin _bulletin;
    private readonly Recheck _recheck;
    private readonly CandidateFinder _candidates;
    private readonly SwapFinder _swaps;
    private readonly Reconciler _reconciler;

    /// <summary>Prepares the search.</summary>
    /// <param name="bulletin">The bulletin as printed.</param>
    /// <param name="relations">The places of the component's relations.</param>
    /// <param name="canHold">
    /// Says whether the component can hold in a changed bulletin; null where that could not be decided. The changed
    /// bulletin has other prints, readings or rounding, or one relation fewer, or one unprinted figure more at the end.
    /// </param>
    /// <param name="implied">Gives the range that all prints leave a figure of a changed bulletin, in base units.</param>
    /// <param name="maxChecks">The most changes to have judged.</param>
    /// <param name="cancellation">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public MisprintSearch(
        Bulletin bulletin,
        IEnumerable<int> relations,
        Func<Bulletin, bool?> canHold,
        Func<Bulletin, string, ValueRange> implied,
        int maxChecks = 10_000,
        CancellationToken cancellation = default)
    {
        _bulletin = bulletin;
        _recheck = new Recheck(canHold, maxChecks, cancellation);
        Relation[] own = [.. relations.Select(place => bulletin.Relations[place])];
        _candidates = new CandidateFinder(bulletin, new PrintedValues(bulletin, own), _recheck);
        _swaps = new SwapFinder(bulletin, own, _recheck);
        _reconciler = new Reconciler(bulletin, _recheck, implied);
    }

    /// <summary>Gets a value indicating whether every change so far was judged, so that nothing was left out.</summary>
    public bool IsComplete => _recheck.IsComplete;

    /// <summary>What a figure may have to read, given the range that the others leave it with its own print given up.</summary>
    /// <param name="figure">The id of the figure.</param>
    /// <param name="implied">The range.</param>
    /// <param name="isGapless">Whether every value of the range is possible, so that prints that meet it need no judge.</param>
    public Suspect Suspect(string figure, ValueRange implied, bool isGapless = false) =>
        new(figure, implied, _candidates.Find(_bulletin[figure], implied, isGapless));

    /// <summary>The pairs of figures whose numbers were interchanged; one of each pair is in the conflict.</summary>
    public ValueList<SwappedPair> Swaps(IEnumerable<string> component, IEnumerable<string> conflict) =>
        _swaps.Find(component, conflict);

    /// <summary>The smallest changes of assumption that suffice, in order of size.</summary>
    public ValueList<Reconciliation> Reconciliations(IEnumerable<Suspect> suspects, IEnumerable<int> conflictRelations) =>
        _reconciler.Find(suspects, conflictRelations);
}
