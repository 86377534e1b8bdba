using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>Decides whether a weighted sum of figures can be zero, whole numbers as whole numbers.</summary>
internal static class LinearJudge
{
    /// <summary>Says so, or null where trying whole numbers reached a limit; no figure's range is empty.</summary>
    public static bool? CanBeZero(LinearForm form, PrintedRelation relation, Budget budget)
    {
        ILookup<bool, Term> terms = form.Terms
            .Select(term => new Term(relation.RangeOf(term.Figure), term.Weight, relation.Bulletin[term.Figure].IsWhole))
            .ToLookup(term => term.IsWhole);
        Term[] whole = [.. terms[true].Where(term => term.Weight.Sign != 0).OrderBy(term => Rational.Abs(term.Weight))];
        try
        {
            using (budget.Ask(part: Trial.Part))
            {
                return CanMeet(-Sum(terms[false]), whole, new Trial(budget));
            }
        }
        catch (LimitReachedException)
        {
            return null;
        }
    }

    // Whole numbers that count once add up without gaps, so their sum is again every whole number of a range. So do
    // those that count n times, once the rest spans n numbers. What still leaves gaps is tried value by value.
    private static bool? CanMeet(ValueRange target, ReadOnlySpan<Term> whole, Trial trial)
    {
        ValueRange run = ValueRange.Point(Rational.Zero);
        for (int i = 0; i < whole.Length; i++)
        {
            if (!Spans(run, Rational.Abs(whole[i].Weight)))
            {
                return AnyValue(whole[i], target, [.. whole[..i], .. whole[(i + 1)..]], trial);
            }

            run += whole[i].Reach;
        }

        ValueRange meeting = target.Intersect(run);
        return !(whole.IsEmpty ? meeting : meeting.WholeNumbers()).IsEmpty;
    }

    private static bool Spans(ValueRange run, Rational count) =>
        run is not { Low: { } low, High: { } high } || high - low + Rational.One >= count;

    private static bool? AnyValue(Term term, ValueRange target, Term[] others, Trial trial)
    {
        ValueRange useful = (target + -Sum(others)) * (Rational.One / term.Weight);
        ValueRange values = useful.Intersect(term.Range).WholeNumbers();
        return trial.OfEach(values, value => CanMeet(target + ValueRange.Point(-term.Weight * value), others, trial));
    }

    private static ValueRange Sum(IEnumerable<Term> terms) =>
        terms.Aggregate(ValueRange.Point(Rational.Zero), (sum, term) => sum + term.Reach);

    private readonly record struct Term(ValueRange Range, Rational Weight, bool IsWhole)
    {
        public ValueRange Reach => Range * Weight;
    }
}
