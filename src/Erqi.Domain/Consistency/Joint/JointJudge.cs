using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Judges a changed bulletin, for those who propose changes.</summary>
/// <param name="beside">Adds what a change may bring to bear; null where there is nothing.</param>
internal sealed class JointJudge(Budget budget, Func<Bulletin, Bulletin>? beside = null) : IJudge
{
    /// <summary>The steps that it takes to make a changed bulletin and to begin with it.</summary>
    public static long LeastCost(Bulletin bulletin) => 10L * (bulletin.Figures.Count + bulletin.Relations.Count);

    // What would come back has to be refuted to count: where a relation is too hard to decide, nothing could be proposed.
    public bool? CanHold(Bulletin changed) => Decide(changed) is not true and var answer ? answer
        : beside is null || Decide(beside(changed)) != false;

    private bool? Decide(Bulletin changed) => budget.Ask<bool?>(
        () =>
        {
            budget.Step(LeastCost(changed));
            Standing standing = JointCheck.Decide(changed, TakesPart(changed), budget);
            return standing == Standing.Undetermined ? null : standing == Standing.Consistent;
        },
        _ => null);

    public ValueRange Implied(Bulletin changed, string figure) =>
        Left(changed, figure).FirstOrDefault(left => left.Figure == figure) is { Figure: not null } implied ? implied.Range : ValueRange.Empty;

    public IReadOnlyList<(string Figure, ValueRange Range)> Left(Bulletin changed, string figure)
    {
        ComponentResult component = JointCheck.RunAround(
            changed, new RelationGraph(changed, TakesPart(changed)), changed.PositionOf(figure), budget);
        return [.. JointReport.Implied(component).Select(left => (changed.Figures[left.Figure].Id, left.Range))];
    }

    public bool TryStep(long count, ValueRange range = default) => budget.TryStep(count * Budget.Cost(range));

    private static bool[] TakesPart(Bulletin bulletin)
    {
        PrintedRanges ranges = new(bulletin);
        return [.. Enumerable.Range(0, bulletin.Relations.Count)
            .Select(relation => Admission.Refusal(new PrintedRelation(ranges, relation)) is null)];
    }
}
