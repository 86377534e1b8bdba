using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Products;

/// <summary>A problem without products, of which every variable lies in what is printed of it.</summary>
internal static class LinearProblem
{
    /// <summary>Gives values; null where there are none. What was not decided reaches a limit.</summary>
    public static Rational[]? Solve(Problem problem, Func<Problem, IMethod> choose)
    {
        if (Array.Exists(problem.Prints, print => print.IsEmpty))
        {
            return null;
        }

        Answer answer = choose(problem).Decide(new bool[problem.Variables]);
        return answer.Standing == Standing.Undetermined ? throw new LimitReachedException(answer.Reason!) : answer.Values;
    }
}
