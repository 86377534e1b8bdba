using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Solving;
using Erqi.Domain.Solving.Conflicts;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Whether all that is printed in a component can be true, put to the method that is exact for it.</summary>
internal sealed class Question
{
    private static readonly Wording SeveralUnits = new(
        "加权平均中取整的单位不一，未找到都取整的真值",
        "a weighted mean names numbers that are whole in several units, and no values were found that are whole in each");

    private readonly Budget _budget;

    public Question(PrintedRanges ranges, Component component, Budget budget)
    {
        (Lowered, _budget) = (Lowering.Lower(ranges, component), budget);
        (Method, Held) = (MethodChoice.For(Problem, budget), Problem.AllHeld());
    }

    public Lowered Lowered { get; }

    public Component Component => Lowered.Component;

    public Problem Problem => Lowered.Problem;

    public IMethod Method { get; }

    /// <summary>Gets all prints as held.</summary>
    public bool[] Held { get; }

    /// <summary>Decides about one relation as if nothing else were published.</summary>
    /// <param name="part">The question may take what is left divided by this.</param>
    public static Answer DecideAlone(PrintedRanges ranges, int relation, Budget budget, int part)
    {
        Question alone = new(ranges, Component.Of(ranges.Bulletin, relation), budget);
        return alone.Decide(FreeFor(ranges.Bulletin.PlacesOf(relation).Length), part);
    }

    /// <summary>Gives the steps for what is linear in a size: it is done however little is left of the budget, at no cost.</summary>
    public static long FreeFor(long size) => 100 * size;

    /// <summary>Decides it as far as the budget goes.</summary>
    public Answer Decide(long free = 0, int part = 2)
    {
        // A print that its own domain rules out is a conflict by itself.
        int empty = Array.FindIndex(Problem.Prints, print => print.IsEmpty);
        if (empty >= 0)
        {
            return Answer.Inconsistent(new Refutation([empty], []));
        }

        Answer answer = _budget.Ask(() => Method.Decide(Held), Answer.Undetermined, free, part);
        return answer.Values is { } values && !Lowered.IsExact && Lowered.ByFigure(values) is null ? Answer.Undetermined(SeveralUnits) : answer;
    }

    /// <summary>Gives what all others leave some figures, as far as the budget goes; the verdict does not depend on it.</summary>
    public IReadOnlyList<ValueRange?> Implied(int[] asked, long free, out bool isComplete)
    {
        (IReadOnlyList<ValueRange?> implied, isComplete) = _budget.Ask<(IReadOnlyList<ValueRange?>, bool)>(
            () => (Method.Implied(Held, asked, out bool isFound), isFound), _ => (new ValueRange?[Held.Length], false), free);
        isComplete &= Lowered.IsExact;
        return Lowered.InBaseUnits(implied);
    }

    /// <summary>Gives up prints of a contradiction as long as it stays one.</summary>
    public (Refutation Refutation, bool IsIrreducible) Shrink(Refutation refutation)
    {
        (refutation, bool isIrreducible) = ConflictSearch.Shrink(Method, Problem, refutation);
        return (refutation, isIrreducible && Lowered.IsExact);
    }
}
