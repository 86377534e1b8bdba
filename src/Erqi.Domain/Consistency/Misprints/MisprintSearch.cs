using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Looks in one component of an inconsistent bulletin for what was misprinted and what would reconcile it.</summary>
/// <remarks>
/// Knows nothing of solving: it proposes changes and has each judged. A change that could not be judged is left out,
/// and <see cref="IsComplete"/> says so. The same bulletin gives the same answers in the same order.
/// </remarks>
internal sealed class MisprintSearch
{
    // A number has a hundred misprints and more, each to be made and compared with a range.
    private const int StepsForCandidates = 1000;

    // Two numbers are printed anew, and the sums they stand in looked at.
    private const int StepsForSwap = 500;

    private readonly Bulletin _bulletin;
    private readonly IJudge _judge;
    private readonly CheckOptions _options;
    private readonly Recheck _recheck;
    private readonly CandidateFinder _candidates;
    private readonly SwapFinder _swaps;
    private readonly Reconciler _reconciler;

    /// <summary>Prepares the search.</summary>
    /// <param name="bulletin">The component as printed.</param>
    /// <param name="whole">The whole bulletin, whose other figures a print may have been copied from.</param>
    /// <param name="judge">Judges changes.</param>
    /// <param name="options">What to look for.</param>
    /// <param name="maxChecks">The most changes to have judged.</param>
    /// <param name="isGapless">
    /// Whether every value that the others leave a figure is possible, so that prints that meet it need no judge.
    /// </param>
    /// <param name="cancellation">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public MisprintSearch(
        Bulletin bulletin,
        Bulletin whole,
        IJudge judge,
        CheckOptions options,
        int maxChecks,
        bool isGapless,
        CancellationToken cancellation)
    {
        (_bulletin, _judge, _options) = (bulletin, judge, options);
        _recheck = new Recheck(judge.CanHold, maxChecks, isGapless, cancellation);
        _candidates = new CandidateFinder(bulletin, new PrintedValues(bulletin, bulletin.Relations), new Twins(whole), _recheck);
        _swaps = new SwapFinder(bulletin, bulletin.Relations, _recheck);
        _reconciler = new Reconciler(bulletin, _recheck, judge.Implied);
    }

    /// <summary>Gets a value indicating whether every change so far was judged, so that nothing was left out.</summary>
    public bool IsComplete => _recheck.IsComplete;

    /// <summary>Looks for all that the options ask for.</summary>
    /// <param name="implied">What the others leave the figures, each with its own print given up.</param>
    /// <param name="conflicts">The conflicts, which speak of this component's relations.</param>
    public Explanation Explain(ValueList<ImpliedRange> implied, IReadOnlyList<ConflictFinding> conflicts)
    {
        int[] relations = [.. conflicts.SelectMany(conflict => conflict.Relations).Distinct().Order()];
        bool isComplete = true;
        Suspect[] left = [.. implied.Select(SuspectOf)];
        ValueList<Suspect> suspects = _options.FindCandidates
            ?
            [
                .. left.Concat(new LostMinus(_bulletin, _judge, _recheck).Find(relations).Where(lost => left.All(suspect => suspect.Figure != lost.Figure)))
                    .OrderBy(suspect => _bulletin.PositionOf(suspect.Figure)),
            ]
            : [.. left];
        bool findSwaps = _options.FindSwaps
            && _judge.TryStep((long)StepsForSwap * conflicts[0].Figures.Count * _bulletin.Figures.Count);
        isComplete &= findSwaps || !_options.FindSwaps;
        return new Explanation(
            suspects,
            findSwaps ? Swaps(_bulletin.Figures.Select(figure => figure.Id), conflicts[0].Figures) : [],
            _options.FindReconciliations ? Reconciliations(left, relations) : [],
            isComplete && IsComplete);

        Suspect SuspectOf(ImpliedRange range)
        {
            bool find = _options.FindCandidates && _judge.TryStep(StepsForCandidates, range.Range);
            isComplete &= find || !_options.FindCandidates;
            return find ? Suspect(range.Figure, range.Range) : new Suspect(range.Figure, range.Range, []);
        }
    }

    /// <summary>What a figure may have to read, given the range that the others leave it with its own print given up.</summary>
    /// <param name="figure">The id of the figure.</param>
    /// <param name="implied">The range.</param>
    public Suspect Suspect(string figure, ValueRange implied) =>
        new(figure, implied, _candidates.Find(_bulletin[figure], implied));

    /// <summary>The pairs of figures whose numbers were interchanged; one of each pair is in the conflict.</summary>
    public ValueList<SwappedPair> Swaps(IEnumerable<string> component, IEnumerable<string> conflict) =>
        _swaps.Find(component, conflict);

    /// <summary>The smallest changes of assumption that suffice, in order of size.</summary>
    public ValueList<Reconciliation> Reconciliations(IEnumerable<Suspect> suspects, IEnumerable<int> conflictRelations) =>
        _reconciler.Find(suspects, conflictRelations);
}
