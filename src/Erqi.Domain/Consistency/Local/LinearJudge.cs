using System.Numerics;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>Decides whether a weighted sum of figures can be zero, whole numbers as whole numbers.</summary>
internal static class LinearJudge
{
    // Beyond so many values of a figure that counts more than once, trying them one by one is not worth the wait.
    private const int MostValuesTried = 100_000;

    public static bool? CanBeZero(LinearForm form, PrintedRelation relation)
    {
        (string Figure, Rational Weight)[] whole =
            [.. form.Terms.Where(term => relation.Bulletin[term.Figure].IsWhole && term.Weight.Sign != 0)];
        ValueRange fluid = form.Terms
            .Where(term => !relation.Bulletin[term.Figure].IsWhole)
            .Aggregate(ValueRange.Point(Rational.Zero), (sum, term) => sum + (relation.RangeOf(term.Figure) * term.Weight));
        return CanMeet(fluid, whole, relation);
    }

    // Whole numbers that count once add up without gaps, so their sum is again every whole number of a range. One that
    // counts twice leaves gaps: it is tried value by value.
    private static bool? CanMeet(
        ValueRange fluid, ReadOnlySpan<(string Figure, Rational Weight)> whole, PrintedRelation relation)
    {
        for (int i = 0; i < whole.Length; i++)
        {
            if (Rational.Abs(whole[i].Weight) != Rational.One)
            {
                (string figure, Rational weight) = whole[i];
                return AnyValue(
                    relation.RangeOf(figure),
                    fluid,
                    weight,
                    [.. whole[..i], .. whole[(i + 1)..]],
                    relation);
            }
        }

        ValueRange sum = ValueRange.Point(Rational.Zero);
        foreach ((string figure, Rational weight) in whole)
        {
            sum += relation.RangeOf(figure) * weight;
        }

        ValueRange meeting = (-fluid).Intersect(sum);
        return !(whole.Length == 0 ? meeting : meeting.WholeNumbers()).IsEmpty;
    }

    private static bool? AnyValue(
        ValueRange values,
        ValueRange fluid,
        Rational weight,
        (string Figure, Rational Weight)[] others,
        PrintedRelation relation)
    {
        if (values is not { Low: { } low, High: { } high } || high - low > MostValuesTried)
        {
            return null;
        }

        for (BigInteger value = low.Ceiling(); value <= high; value++)
        {
            if (CanMeet(fluid + ValueRange.Point(weight * value), others, relation) is not false and var meets)
            {
                return meets;
            }
        }

        return false;
    }
}
