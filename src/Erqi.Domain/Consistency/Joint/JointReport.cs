using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Puts the answers of the solver, which knows places in an excerpt, into the words of a report on the whole.</summary>
/// <param name="excerpt">What the solver was given.</param>
/// <param name="place">The place in the whole bulletin of a relation of the excerpt.</param>
/// <param name="leftOut">The relations of the whole that take no part.</param>
internal sealed class JointReport(
    Bulletin excerpt, Bulletin whole, Func<int, int> place, LeftOut leftOut, CheckOptions options, Budget budget, CancellationToken cancellation)
{
    // All components look into the whole, which is read once for them.
    private readonly Twins _twins = new(whole);
    private readonly Likelihood _likelihood = new(whole);

    public ComponentReport Of(ComponentResult result)
    {
        ComponentFinding finding = new(
            Ids(result.Figures),
            [.. result.Relations.Select(place)],
            (BulletinVerdict)result.Standing,
            result.Reason,
            result.Witness is { } witness ? ValueList<Rational>.Taking(witness) : [],
            [.. result.Conflicts.Select(Conflict)]);
        ComponentReport report = new(finding, Implied(excerpt, result))
        {
            Unfinished = result.IsComplete ? Unfinished.Nothing : Unfinished.Ranges,
        };
        return result.Standing == Standing.Inconsistent ? WithMisprints(report, result) : report;
    }

    /// <summary>What the others leave each figure of a component to which they leave anything.</summary>
    public static ValueList<(string Figure, ValueRange Range)> Implied(Bulletin excerpt, ComponentResult result)
    {
        // In a loop, for there may be a million; nearly always there is one for each figure.
        (string, ValueRange)[] ranges = new (string, ValueRange)[result.Figures.Count];
        int count = 0;
        for (int i = 0; i < ranges.Length; i++)
        {
            if (result.Implied[i] is { IsEmpty: false } range)
            {
                ranges[count++] = (excerpt.Figures[result.Figures[i]].Id, range);
            }
        }

        Array.Resize(ref ranges, count);
        return ValueList<(string Figure, ValueRange Range)>.Taking(ranges);
    }

    private ComponentReport WithMisprints(ComponentReport report, ComponentResult result)
    {
        using var share = budget.Ask();
        int[] relations = [.. result.Relations];
        Bulletin component = excerpt.Excerpt(result.Figures, relations);
        Func<Bulletin, Bulletin>? beside = leftOut.Beside(Ids(result.Figures));
        JointJudge judge = new(budget, beside);
        MisprintSearch search = new(
            component,
            _twins,
            _likelihood,
            judge,
            options,
            new Recheck(judge.CanHold, (int)Math.Min(options.MaxRechecks, budget.Left / JointJudge.LeastCost(component)), cancellation),
            result.IsGapless && beside is null && !Array.Exists(relations, HangsOnPrints));
        Explanation explanation = search.Explain(report.Implied, [.. result.Conflicts.Select(Within)], result.IsComplete);
        return report with
        {
            Suspects = explanation.Suspects,
            Pairs = explanation.Pairs,
            Reconciliations = [.. explanation.Reconciliations.Select(reconciliation => reconciliation.At(relation => place(relations[relation])))],
            Unfinished = report.Unfinished | explanation.Unfinished,
        };

        ConflictFinding Within(Conflict conflict) => new(
            Ids(conflict.Figures), [.. conflict.Relations.Select(relation => Array.BinarySearch(relations, relation))], []);
    }

    // Whether plain numbers make up a whole of 1 or of 100 is what their prints say, so that another print changes more than its range.
    private bool HangsOnPrints(int relation) => excerpt.Relations[relation].Meaning is SumMeaning { HasOneWhole: true }
        && excerpt.Figures[excerpt.PlacesOf(relation)[0]].Unit.Dimension.Kind == UnitKind.Number;

    private ConflictFinding Conflict(Conflict conflict) => new(
        Ids(conflict.Figures),
        [.. conflict.Relations.Select(place)],
        [.. conflict.Multipliers.Select(multiplier => new ProofStep(
            place(multiplier.Relation),
            (ProofStatement)multiplier.Side,
            multiplier.Weight,
            multiplier.Owner < 0 ? null : excerpt.Figures[multiplier.Owner].Id))])
    {
        IsIrreducible = conflict.IsIrreducible,
    };

    private ValueList<string> Ids(IReadOnlyList<int> figures) =>
        ValueList<string>.Taking([.. figures.Select(figure => excerpt.Figures[figure].Id)]);
}
