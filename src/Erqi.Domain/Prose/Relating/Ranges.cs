using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The true values that prints leave possible, for a look at whether they can agree.</summary>
internal static class Ranges
{
    public static bool Overlap(Mention one, Mention other) => !Of(one).Intersect(Of(other)).IsEmpty;

    public static ValueRange Of(Mention mention) => mention.Figure.TrueValues(RoundingConvention.HalfAwayFromZero);

    public static ValueRange Sum(IEnumerable<Mention> parts) => parts.Aggregate(ValueRange.Point(Rational.Zero), (sum, part) => ValueRange.Sum(sum, Of(part)));
}
