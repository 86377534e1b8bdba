using System.Numerics;
using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>Tries whole numbers one by one, each of them a case, as far as the budget goes.</summary>
internal sealed class Trial(Budget budget)
{
    /// <summary>One relation may try for this part of what is left, so that many hard ones leave something to the joint check.</summary>
    public const int Part = 16;

    // Cutting half a dozen half-planes takes about as many operations.
    private const int StepsForEach = 20;

    /// <summary>
    /// Says whether something holds for one of the values: true or false, or null where it was null for one of them.
    /// It begins at the far end, where the sections of a cone are widest.
    /// </summary>
    /// <exception cref="LimitReachedException">The limit came first.</exception>
    public bool? OfEach(ValueRange range, Func<Rational, bool?> holds)
    {
        if (range.IsEmpty)
        {
            return false;
        }

        int step = range.High is null ? 1 : -1;
        BigInteger first = range.High?.Floor() ?? range.Low?.Ceiling() ?? BigInteger.Zero;
        for (BigInteger value = first; range.Contains(value); value += step)
        {
            budget.Case();
            budget.Step(StepsForEach);
            if (holds(value) is not false and var answer)
            {
                return answer;
            }
        }

        return false;
    }
}
