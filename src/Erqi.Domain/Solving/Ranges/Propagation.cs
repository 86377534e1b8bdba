using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Ranges;

/// <summary>Narrows the ranges of all variables by what each atom leaves them when the others have theirs.</summary>
internal static class Propagation
{
    // A chain of so many atoms is followed to its end; what would go on for ever is broken off.
    private const int MostRounds = 12;

    /// <summary>Narrows ranges; false where nothing is left to one of the variables.</summary>
    /// <remarks>All atoms of a round see the same ranges, so that nothing depends on the order of the relations.</remarks>
    public static bool Narrow(Problem problem, ValueRange[] ranges, Budget budget)
    {
        bool changes = true;
        for (int round = 0; changes && round < MostRounds; round++)
        {
            ValueRange[] known = [.. ranges];
            foreach ((Atom atom, int[] scope) in problem.Atoms.Zip(problem.Scopes))
            {
                foreach ((int variable, ValueRange left) in Left(atom, known))
                {
                    budget.Step(Budget.Cost(left) + Budget.CostOfRoot(atom.Periods) + (4 * scope.Length));
                    ranges[variable] = problem.Cut(variable, ranges[variable].Intersect(Shortened.Of(left)));
                }
            }

            if (Array.Exists(ranges, range => range.IsEmpty))
            {
                return false;
            }

            changes = !ranges.AsSpan().SequenceEqual(known);
        }

        return true;
    }

    /// <summary>Gives what a form can be.</summary>
    public static ValueRange RangeOf(LinearForm form, ValueRange[] known) => RangeSum.Of(form, known).Total();

    private static IEnumerable<(int Variable, ValueRange Left)> Left(Atom atom, ValueRange[] known) => atom switch
    {
        // A factor below zero turns the sense of a product round.
        ProductAtom product when !(known[product.Count].Low >= 0 && known[product.Threshold].Low >= 0) => [],
        RatioAtom { IsSimple: false } ratio => [(ratio.Rate, ratio.Scale.Rates(Quotients(ratio, known)))],
        AverageAtom average => AverageRange.Of(average, known),
        _ => TreeProjection.All(atom, known),
    };

    private static ValueRange Quotients(RatioAtom ratio, ValueRange[] known) => ratio.Part.Terms.SequenceEqual(ratio.Whole.Terms)
        ? ValueRange.Point(Rational.One)
        : QuotientRange.Quotients(RangeOf(ratio.Part, known), RangeOf(ratio.Whole, known));
}
