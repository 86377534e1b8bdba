using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Linear;

/// <summary>
/// Decides any problem whose relations are linear statements: the simplex method for broken numbers, with branching
/// for whole ones. Exact within its limits.
/// </summary>
internal sealed class LinearMethod(Problem problem, LinearModel model, Budget budget, QuotientBracket? bracket = null) : IMethod
{
    // An end among very many whole numbers is looked for so long; else it is that of broken numbers, next to which it lies.
    private const long MostForWhole = 50_000;
    private const long MostForAll = 1_000_000;
    private const int Many = 50;

    // Measured: up to here the simplex decides sooner than two problems without quotients are made.
    private const int Few = 300;

    private readonly Lazy<LinearMethod?> _broken = new(() => HoldsMany(problem) ? Broken(problem, budget) : null);
    private LinearWork? _work;

    // What shows that all prints can be true shows it of fewer.
    private Rational[]? _shown;

    // What can be true makes a convex set, unless whole numbers take it apart.
    public bool IsGapless => !problem.Whole.Contains(true);

    // With so little left not even a look at every variable is possible.
    private bool IsSpent() => budget.Left < problem.Variables + model.Statements.Count;

    public Answer Decide(bool[] held) => Ask(work =>
    {
        work.Bounds.Hold(held);
        if (IsShown(held))
        {
            return Answer.Consistent([.. _shown!]);
        }

        if (Bracketed(held) is { } bracketed)
        {
            return bracketed;
        }

        work.Centre();
        if (work.Search.Find() is not { } values)
        {
            return Answer.Inconsistent(new LinearProof(problem, model, work.Bounds).Of(work.Search.Contradictions));
        }

        _shown = new LinearWitness(problem, model).Complete(values, held);
        return Answer.Consistent([.. _shown]);
    });

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members, out bool isKnown) => GivingUp.FirstNeedless(
        held, members, fewer => budget.Ask<bool?>(() => Exists(fewer), _ => null), out isKnown, IsSpent);

    public IReadOnlyList<ValueRange?> Implied(bool[] held, IReadOnlyList<int> asked, out bool isComplete)
    {
        ValueRange?[] implied = new ValueRange?[held.Length];
        EnterBracketed(held, asked, implied);
        isComplete = GivingUp.Enter(implied, held, asked.Where(figure => implied[figure] is null), RangeOf, IsSpent);
        return implied;

        (ValueRange?, bool) RangeOf(int figure, bool[] fewer) => budget.Ask<(ValueRange?, bool)>(
            () => (Exists(fewer) ? RangeWithin(Math.Min(MostForWhole, MostForAll / asked.Count), figure, fewer) : null, true),
            _ => (null, false));
    }

    // Whatever this takes, the simplex would take for a few figures.
    private void EnterBracketed(bool[] held, IReadOnlyList<int> asked, ValueRange?[] implied)
    {
        if (bracket is null)
        {
            return;
        }

        try
        {
            using Budget.Share share = budget.Ask(part: 1);
            bracket.Enter(held, asked, implied);
        }
        catch (LimitReachedException)
        {
            // What has been found stands.
        }
    }

    private bool Exists(bool[] held) => Ask(work =>
    {
        budget.Step(held.Length);
        work.Bounds.Hold(held);
        return IsShown(held) || (Bracketed(held) is { } bracketed ? bracketed.Standing == Standing.Consistent : work.Search.Exists());
    });

    private Answer? Bracketed(bool[] held)
    {
        Answer? answer = problem.Variables > Few ? budget.Ask(() => bracket?.Decide(held), _ => null) : null;
        _shown = answer?.Values ?? _shown;
        return answer is { Values: { } values } ? Answer.Consistent([.. values]) : answer;
    }

    private bool IsShown(bool[] held)
    {
        if (_shown is not null && problem.IsWitness(_shown, held))
        {
            return true;
        }

        if (_broken.Value is null || model.Products.Count > 0)
        {
            return false;
        }

        try
        {
            using Budget.Share? share = budget.Try(budget.Left / 4);
            return new WholeNeighbours(problem, model, budget).Find(held) is { } found && (_shown = found) is not null;
        }
        catch (LimitReachedException)
        {
            return false;
        }
    }

    private ValueRange RangeWithin(long most, int figure, bool[] held)
    {
        if (_broken.Value is not { } broken || budget.Try(most) is not { } share)
        {
            return ExactRangeOf(figure, held);
        }

        try
        {
            using (share)
            {
                return ExactRangeOf(figure, held);
            }
        }
        catch (LimitReachedException)
        {
            return broken.Exists(held)
                ? problem.Cut(problem.VariableOf[figure], broken.ExactRangeOf(figure, held))
                : throw budget.Exhausted();
        }
    }

    private ValueRange ExactRangeOf(int figure, bool[] held) => Ask(work =>
    {
        if (_shown is not null)
        {
            work.MoveTo(_shown);
        }

        return new LinearRanges(problem, model, work.Search).Of(problem.VariableOf[figure], held);
    });

    // Some print leaves very many whole numbers, and none leaves few.
    private static bool HoldsMany(Problem problem)
    {
        ValueRange[] ranges = [.. problem.Ranges(problem.AllHeld())
            .Where((range, variable) => problem.Whole[variable] && range is { IsPoint: false, Low: not null, High: not null })];
        return ranges.Length > 0 && Array.TrueForAll(ranges, range => range.High!.Value - range.Low!.Value > Many);
    }

    private static LinearMethod? Broken(Problem problem, Budget budget)
    {
        Problem broken = problem.With(whole: new bool[problem.Variables]);
        return LinearModel.Of(broken) is { } model ? new LinearMethod(broken, model, budget) : null;
    }

    // A question that is broken off leaves the tableau in disorder, so that the next one starts afresh.
    private T Ask<T>(Func<LinearWork, T> question)
    {
        try
        {
            return question(_work ??= new LinearWork(problem, model, budget));
        }
        catch (LimitReachedException)
        {
            _work = null;
            throw;
        }
    }
}
