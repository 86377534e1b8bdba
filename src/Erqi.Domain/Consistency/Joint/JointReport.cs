using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Puts the answers of the solver, which knows places in an excerpt, into the words of a report on the whole.</summary>
/// <param name="excerpt">What the solver was given.</param>
/// <param name="place">The place in the whole bulletin of a relation of the excerpt.</param>
/// <param name="options">How far the check goes.</param>
/// <param name="budget">What is left for changed bulletins to cost.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class JointReport(
    Bulletin excerpt, Func<int, int> place, CheckOptions options, Budget budget, CancellationToken cancellation)
{
    // A number has a hundred misprints and more, each to be made and compared with a range.
    private const int StepsForCandidates = 1000;

    // Two numbers are printed anew, and the sums they stand in looked at.
    private const int StepsForSwap = 500;

    public ComponentReport Of(ComponentResult result)
    {
        ComponentFinding finding = new(
            Ids(result.Figures),
            [.. result.Relations.Select(place)],
            Verdict(result.Standing),
            result.Reason,
            result.Witness is { } witness ? ValueList<Rational>.Taking(witness) : [],
            [.. result.Conflicts.Select(Conflict)]);
        ComponentReport report = new(finding, ImpliedRanges(result)) { IsComplete = result.IsComplete };
        return result.Standing == Standing.Inconsistent ? WithMisprints(report, result) : report;
    }

    /// <summary>What the others leave each figure of a component to which they leave anything.</summary>
    public static IEnumerable<(int Figure, ValueRange Range)> Implied(ComponentResult result) =>
        from pair in result.Figures.Zip(result.Implied)
        where pair.Second is { IsEmpty: false }
        select (pair.First, pair.Second!.Value);

    // In a loop, for there may be a million; nearly always there is one for each figure.
    private ValueList<ImpliedRange> ImpliedRanges(ComponentResult result)
    {
        ImpliedRange[] ranges = new ImpliedRange[result.Figures.Count];
        int count = 0;
        for (int i = 0; i < ranges.Length; i++)
        {
            if (result.Implied[i] is { IsEmpty: false } range)
            {
                ranges[count++] = new ImpliedRange(excerpt.Figures[result.Figures[i]].Id, range);
            }
        }

        Array.Resize(ref ranges, count);
        return ValueList<ImpliedRange>.Taking(ranges);
    }

    private static BulletinVerdict Verdict(Standing standing) => standing switch
    {
        Standing.Consistent => BulletinVerdict.Consistent,
        Standing.Inconsistent => BulletinVerdict.Inconsistent,
        _ => BulletinVerdict.Undetermined,
    };

    private ComponentReport WithMisprints(ComponentReport report, ComponentResult result)
    {
        using var share = budget.Ask();
        Bulletin component = excerpt.Excerpt(result.Figures, result.Relations);
        MisprintSearch search = new(
            component,
            Enumerable.Range(0, component.Relations.Count),
            changed => ChangedBulletin.CanHold(changed, budget),
            (changed, figure) => ChangedBulletin.Implied(changed, figure, budget),
            (int)Math.Min(options.MostRechecks, budget.Left / ChangedBulletin.LeastCost(component)),
            result.IsGapless,
            cancellation);
        bool isComplete = report.IsComplete;
        ValueList<Suspect> suspects = [.. report.Implied.Select(SuspectOf)];
        long pairs = (long)report.Finding.Conflicts[0].Figures.Count * result.Figures.Count;
        bool findSwaps = options.FindSwaps && budget.TryStep(StepsForSwap * pairs);
        isComplete &= findSwaps || !options.FindSwaps;
        HashSet<int> conflicting = [.. result.Conflicts.SelectMany(conflict => conflict.Relations)];
        return report with
        {
            Suspects = suspects,
            Swaps = findSwaps ? search.Swaps(report.Finding.Figures, report.Finding.Conflicts[0].Figures) : [],
            Reconciliations = options.FindReconciliations
                ? [.. search
                    .Reconciliations(
                        suspects,
                        Enumerable.Range(0, component.Relations.Count).Where(i => conflicting.Contains(result.Relations[i])))
                    .Select(reconciliation => InWhole(reconciliation, result))]
                : [],
            IsComplete = isComplete && search.IsComplete,
        };

        Suspect SuspectOf(ImpliedRange implied)
        {
            bool find = options.FindCandidates && budget.TryStep(StepsForCandidates * Budget.Cost(implied.Range));
            isComplete &= find || !options.FindCandidates;
            return find
                ? search.Suspect(implied.Figure, implied.Range)
                : new Suspect(implied.Figure, implied.Range, []);
        }
    }

    private Reconciliation InWhole(Reconciliation reconciliation, ComponentResult result) => reconciliation switch
    {
        MissingPart missing => missing with { Relation = place(result.Relations[missing.Relation]) },
        OtherBasis basis => basis with { Relation = place(result.Relations[basis.Relation]) },
        _ => reconciliation,
    };

    private ConflictFinding Conflict(Conflict conflict) => new(
        Ids(conflict.Figures),
        [.. conflict.Relations.Select(place)],
        [.. conflict.Multipliers.Select(multiplier => new ProofStep(
            place(multiplier.Relation),
            (ProofStatement)multiplier.Side,
            multiplier.Weight,
            multiplier.Owner < 0 ? null : excerpt.Figures[multiplier.Owner].Id))]);

    private ValueList<string> Ids(IReadOnlyList<int> figures)
    {
        string[] ids = new string[figures.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = excerpt.Figures[figures[i]].Id;
        }

        return ValueList<string>.Taking(ids);
    }
}
