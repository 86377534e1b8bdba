using System.Numerics;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>Decides whether a weighted sum of figures can be zero, whole numbers as whole numbers.</summary>
internal static class LinearJudge
{
    // Beyond so many values of a figure that counts more than once, trying them one by one is not worth the wait.
    private const int MostValuesTried = 100_000;

    /// <summary>Says so, or null where it cannot tell; no figure's range is empty.</summary>
    public static bool? CanBeZero(LinearForm form, PrintedRelation relation)
    {
        ILookup<bool, Term> terms = form.Terms
            .Select(term => new Term(relation.RangeOf(term.Figure), term.Weight, relation.Bulletin[term.Figure].IsWhole))
            .ToLookup(term => term.IsWhole);
        Term[] whole = [.. terms[true].Where(term => term.Weight.Sign != 0).OrderBy(term => Rational.Abs(term.Weight))];
        return CanMeet(-Sum(terms[false]), whole);
    }

    // Whole numbers that count once add up without gaps, so their sum is again every whole number of a range. So do
    // those that count n times, once the rest spans n numbers. What still leaves gaps is tried value by value.
    private static bool? CanMeet(ValueRange target, ReadOnlySpan<Term> whole)
    {
        ValueRange run = ValueRange.Point(Rational.Zero);
        for (int i = 0; i < whole.Length; i++)
        {
            if (!Spans(run, Rational.Abs(whole[i].Weight)))
            {
                return AnyValue(whole[i], target, [.. whole[..i], .. whole[(i + 1)..]]);
            }

            run += whole[i].Reach;
        }

        ValueRange meeting = target.Intersect(run);
        return !(whole.IsEmpty ? meeting : meeting.WholeNumbers()).IsEmpty;
    }

    private static bool Spans(ValueRange run, Rational count) =>
        run is not { Low: { } low, High: { } high } || high - low + Rational.One >= count;

    private static bool? AnyValue(Term term, ValueRange target, Term[] others)
    {
        ValueRange useful = (target + -Sum(others)) * (Rational.One / term.Weight);
        ValueRange values = useful.Intersect(term.Range).WholeNumbers();
        if (values.IsEmpty)
        {
            return false;
        }

        if (values is not { Low: { } low, High: { } high } || high - low > MostValuesTried)
        {
            return null;
        }

        for (BigInteger value = low.Ceiling(); value <= high; value++)
        {
            if (CanMeet(target + ValueRange.Point(-term.Weight * value), others) is not false and var meets)
            {
                return meets;
            }
        }

        return false;
    }

    private static ValueRange Sum(IEnumerable<Term> terms) =>
        terms.Aggregate(ValueRange.Point(Rational.Zero), (sum, term) => sum + term.Reach);

    private readonly record struct Term(ValueRange Range, Rational Weight, bool IsWhole)
    {
        public ValueRange Reach => Range * Weight;
    }
}
