using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Looks in one component of an inconsistent bulletin for what was misprinted and what would reconcile it.</summary>
/// <remarks>
/// Asks no solver: it proposes changes and has each judged. A change that could not be judged is left out, and
/// <see cref="Unfinished"/> says of what kind it was. The same bulletin gives the same answers in the same order.
/// </remarks>
/// <param name="bulletin">The component as printed.</param>
/// <param name="twins">The figures of the whole bulletin, from which a print may have been copied.</param>
/// <param name="likelihood">What is usual in the whole bulletin.</param>
/// <param name="isGapless">
/// Whether every value that the others leave a figure is possible, so that prints that meet it need no judge.
/// </param>
internal sealed class MisprintSearch(
    Bulletin bulletin,
    Twins twins,
    Likelihood likelihood,
    IJudge judge,
    CheckOptions options,
    Recheck recheck,
    bool isGapless)
{
    // A number has a hundred misprints and more, each to be made and compared with a range.
    private const int StepsForCandidates = 1000;

    // Two numbers are printed anew, and the sums they stand in looked at.
    private const int StepsForSwap = 500;

    private readonly CandidateFinder _candidates = new(bulletin, twins, likelihood, recheck, isGapless);
    private readonly QuickLook _look = new(bulletin);

    /// <summary>Looks for all that the options ask for.</summary>
    /// <param name="implied">What the others leave the figures, each with its own print given up.</param>
    /// <param name="conflicts">The conflicts, which speak of this component's relations.</param>
    /// <param name="isKnown">Whether a figure without a range is known to have none.</param>
    public Explanation Explain(ValueList<(string Figure, ValueRange Range)> implied, IReadOnlyList<ConflictFinding> conflicts, bool isKnown = true)
    {
        int[] relations = [.. conflicts.SelectMany(conflict => conflict.Relations).Distinct().Order()];
        var unfinished = Unfinished.Nothing;
        Suspect[] left = [.. implied.Select(SuspectOf)];
        if (options.FindCandidates && !left.Any(IsTelling))
        {
            left = Array.ConvertAll(left, suspect => Suspect(suspect.Figure, suspect.Implied, hasRival: false));
        }

        Suspect[] lost = [.. Lost()];
        Settle(Unfinished.Prints, isPaidFor: true);
        ValueList<SuspectPair> pairs = [.. Pairs()];
        Settle(Unfinished.Pairs, isPaidFor: true);
        ValueList<Reconciliation> reconciliations =
            options.FindReconciliations ? new Reconciler(bulletin, judge, recheck, isGapless).Find(left, relations) : [];
        Settle(Unfinished.Assumptions, isPaidFor: true);
        return new Explanation(
            [.. left.Concat(lost).OrderBy(suspect => bulletin.PositionOf(suspect.Figure))], pairs, reconciliations, unfinished);

        Suspect SuspectOf((string Figure, ValueRange Range) range)
        {
            bool find = options.FindCandidates && judge.TryStep(StepsForCandidates, range.Range);
            Settle(Unfinished.Prints, isPaidFor: find || !options.FindCandidates);
            return find ? Suspect(range.Figure, range.Range) : new Suspect(range.Figure, range.Range, []);
        }

        IEnumerable<Suspect> Lost() => options.FindCandidates
            ? new LostMinus(bulletin, judge, _look, recheck).Find(relations).Where(lost => left.All(suspect => suspect.Figure != lost.Figure))
            : [];

        IEnumerable<SuspectPair> Pairs()
        {
            IReadOnlySet<string>[] accused = [.. conflicts.Select(conflict => conflict.Figures.ToHashSet())];
            bool find = options.FindPairs
                && judge.TryStep((long)StepsForSwap * accused.Min(conflict => conflict.Count) * bulletin.Figures.Count);
            unfinished |= find || !options.FindPairs ? Unfinished.Nothing : Unfinished.Pairs;
            SuspectPair[] exchanged = !find ? []
                : [.. new SwapFinder(bulletin, _look, recheck).Find(accused), .. new MovedDigits(bulletin, likelihood, _look, recheck).Find(accused)];
            return find && isKnown && options.FindCandidates && exchanged.Length == 0 && left.Length + lost.Length == 0
                ? new TwoSlips(bulletin, judge, Finder).Find(conflicts[0].Figures)
                : exchanged;
        }

        void Settle(Unfinished task, bool isPaidFor) => unfinished |= isPaidFor && recheck.AllAnswered() ? Unfinished.Nothing : task;
    }

    /// <summary>What a figure may have to read, given the range that the others leave it with its own print given up.</summary>
    /// <param name="hasRival">Whether evidence speaks for another figure.</param>
    public Suspect Suspect(string figure, ValueRange implied, bool hasRival = true) =>
        new(figure, implied, [.. _candidates.Each(bulletin[figure], implied, hasRival)]);

    private static bool IsTelling(Suspect suspect) => suspect.Candidates is [var likeliest, ..] && Likelihood.IsTelling(likeliest.Slip);

    // What is left to a figure of a changed bulletin may have gaps, so that each print needs the judge.
    private CandidateFinder Finder(Bulletin changed) =>
        new(changed, twins, likelihood, recheck, isGapless: false);
}
