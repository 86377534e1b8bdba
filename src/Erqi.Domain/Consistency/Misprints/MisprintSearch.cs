using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Looks in one component of an inconsistent bulletin for what was misprinted and what would reconcile it.</summary>
/// <remarks>
/// Asks no solver: it proposes changes and has each judged. A change that could not be judged is left out, and
/// <see cref="Unfinished"/> says of what kind it was. The same bulletin gives the same answers in the same order.
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
    private readonly Twins _twins;
    private readonly Likelihood _likelihood;
    private readonly CandidateFinder _candidates;
    private readonly LostMinus _lostMinus;
    private readonly SwapFinder _swaps;
    private readonly MovedDigits _movedDigits;
    private readonly Reconciler _reconciler;

    /// <param name="bulletin">The component as printed.</param>
    /// <param name="twins">The figures of the whole bulletin, from which a print may have been copied.</param>
    /// <param name="likelihood">What is usual in the whole bulletin.</param>
    /// <param name="isGapless">
    /// Whether every value that the others leave a figure is possible, so that prints that meet it need no judge.
    /// </param>
    public MisprintSearch(
        Bulletin bulletin,
        Twins twins,
        Likelihood likelihood,
        IJudge judge,
        CheckOptions options,
        int maxChecks,
        bool isGapless,
        CancellationToken cancellation)
    {
        (_bulletin, _judge, _options) = (bulletin, judge, options);
        _recheck = new Recheck(judge.CanHold, maxChecks, cancellation);
        (_twins, _likelihood) = (twins, likelihood);
        _candidates = new CandidateFinder(bulletin, new PrintedValues(bulletin), _twins, _likelihood, _recheck, isGapless);
        QuickLook look = new(bulletin);
        _lostMinus = new LostMinus(bulletin, judge, look, _recheck);
        _swaps = new SwapFinder(bulletin, look, _recheck);
        _movedDigits = new MovedDigits(bulletin, _likelihood, look, _recheck);
        _reconciler = new Reconciler(bulletin, _recheck, isGapless, judge.Implied);
    }

    /// <summary>Looks for all that the options ask for.</summary>
    /// <param name="implied">What the others leave the figures, each with its own print given up.</param>
    /// <param name="conflicts">The conflicts, which speak of this component's relations.</param>
    /// <param name="isKnown">Whether a figure without a range is known to have none.</param>
    public Explanation Explain(ValueList<(string Figure, ValueRange Range)> implied, IReadOnlyList<ConflictFinding> conflicts, bool isKnown = true)
    {
        int[] relations = [.. conflicts.SelectMany(conflict => conflict.Relations).Distinct().Order()];
        var unfinished = Unfinished.Nothing;
        Suspect[] left = [.. implied.Select(SuspectOf)];
        if (_options.FindCandidates && !left.Any(IsTelling))
        {
            left = Array.ConvertAll(left, suspect => Suspect(suspect.Figure, suspect.Implied, hasRival: false));
        }

        Suspect[] lost = [.. Lost()];
        Settle(Unfinished.Prints, isPaidFor: true);
        SuspectPair[] pairs = [.. Pairs()];
        Settle(Unfinished.Pairs, isPaidFor: true);
        ValueList<Reconciliation> reconciliations = _options.FindReconciliations ? Reconciliations(left, relations) : [];
        Settle(Unfinished.Assumptions, isPaidFor: true);
        return new Explanation(
            [.. left.Concat(lost).OrderBy(suspect => _bulletin.PositionOf(suspect.Figure))], [.. pairs], reconciliations, unfinished);

        Suspect SuspectOf((string Figure, ValueRange Range) range)
        {
            bool find = _options.FindCandidates && _judge.TryStep(StepsForCandidates, range.Range);
            Settle(Unfinished.Prints, isPaidFor: find || !_options.FindCandidates);
            return find ? Suspect(range.Figure, range.Range) : new Suspect(range.Figure, range.Range, []);
        }

        IEnumerable<Suspect> Lost() => _options.FindCandidates
            ? _lostMinus.Find(relations).Where(lost => left.All(suspect => suspect.Figure != lost.Figure))
            : [];

        IEnumerable<SuspectPair> Pairs()
        {
            IReadOnlySet<string>[] accused = [.. conflicts.Select(conflict => conflict.Figures.ToHashSet())];
            bool find = _options.FindPairs
                && _judge.TryStep((long)StepsForSwap * accused.Min(conflict => conflict.Count) * _bulletin.Figures.Count);
            unfinished |= find || !_options.FindPairs ? Unfinished.Nothing : Unfinished.Pairs;
            SuspectPair[] exchanged = find ? [.. _swaps.Find(accused), .. _movedDigits.Find(accused)] : [];
            return find && isKnown && _options.FindCandidates && exchanged.Length == 0 && left.Length + lost.Length == 0
                ? new TwoSlips(_bulletin, _judge, Finder).Find(conflicts[0].Figures)
                : exchanged;
        }

        void Settle(Unfinished task, bool isPaidFor) => unfinished |= isPaidFor && _recheck.AllAnswered() ? Unfinished.Nothing : task;
    }

    /// <summary>What a figure may have to read, given the range that the others leave it with its own print given up.</summary>
    /// <param name="hasRival">Whether evidence speaks for another figure.</param>
    public Suspect Suspect(string figure, ValueRange implied, bool hasRival = true) =>
        new(figure, implied, [.. _candidates.Each(_bulletin[figure], implied, hasRival)]);

    /// <summary>The pairs of figures whose numbers were interchanged; one of each pair is in the conflict.</summary>
    public ValueList<SuspectPair> Swaps(params IEnumerable<string> conflict) => [.. _swaps.Find([conflict.ToHashSet()])];

    /// <summary>The smallest changes of assumption that suffice, in order of size.</summary>
    public ValueList<Reconciliation> Reconciliations(IEnumerable<Suspect> suspects, IEnumerable<int> conflictRelations) =>
        _reconciler.Find(suspects, conflictRelations);

    private static bool IsTelling(Suspect suspect) => suspect.Candidates is [var likeliest, ..] && Likelihood.IsTelling(likeliest.Slip);

    // What is left to a figure of a changed bulletin may have gaps, so that each print needs the judge.
    private CandidateFinder Finder(Bulletin changed) =>
        new(changed, new PrintedValues(changed), _twins, _likelihood, _recheck, isGapless: false);
}
