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
            PrintedRanges ranges = new(changed);
            Standing standing = JointCheck.Decide(ranges, Graph(ranges), budget);
            return standing == Standing.Undetermined ? null : standing == Standing.Consistent;
        },
        _ => null);

    public ValueList<(string Figure, ValueRange Range)> Left(Bulletin changed, string figure)
    {
        PrintedRanges ranges = new(changed);
        return JointReport.Implied(changed, JointCheck.RunAround(ranges, Graph(ranges), changed.PositionOf(figure), budget));
    }

    public bool TryStep(long count, ValueRange range = default) => budget.TryStep(count * Budget.Cost(range));

    private static RelationGraph Graph(PrintedRanges ranges) =>
        new(ranges.Bulletin, relation => Admission.Refusal(new PrintedRelation(ranges, relation)) is null);
}
