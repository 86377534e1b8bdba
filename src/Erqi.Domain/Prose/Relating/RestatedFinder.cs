using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what brackets say again in another unit: 14582万吨（2916亿斤）, 26.5万公顷（398.2万亩）.</summary>
/// <remarks>Where the two differ it is claimed only where one slip explains it.</remarks>
internal sealed class RestatedFinder(List<Mention> mentions, Repetitions repetitions)
{
    public void Find()
    {
        foreach (Mention mention in mentions)
        {
            if (Restated(mentions, mention) is { } owner && (Agree(owner.Amount, mention.Amount) || (!IsCutOff(owner, mention) && (IsSlip(owner, mention) || IsSlip(mention, owner)))))
            {
                repetitions.Join(owner, mention);
            }
        }
    }

    /// <summary>Gives the figure that one in brackets says again; null where it says something else.</summary>
    public static Mention? Restated(List<Mention> mentions, Mention mention) => mention is { Bracket: > 0, MarkBehind: ')', Lead.Length: 0, Trail.Length: 0, IsThreshold: false } && mention.Owner == mention.Index - 1
        && mentions.ElementAtOrDefault(mention.Owner) is { IsThreshold: false } owner && owner.Unit.Dimension == mention.Unit.Dimension && owner.Unit != mention.Unit && mention.Unit.Dimension != Dimension.Rate ? owner : null;

    private static bool IsSlip(Mention wrong, Mention other) => Slips.Of(wrong.Amount, wrong.Print).Any(slip => Agree(slip, other.Amount));

    private static bool Agree(Amount one, Amount other) => Apart(one, other) is var apart && (apart.Sign == 0 || apart < one.HalfUnit + other.HalfUnit);

    // 474.8万吨（94.9亿斤）: a last digit cut off where it ought to be rounded misleads nobody.
    private static bool IsCutOff(Mention one, Mention other) => Apart(one.Amount, other.Amount) <= one.Print.BasePlace + other.Print.BasePlace;

    // Of which only one may be told below zero.
    private static Rational Apart(Amount one, Amount other) => Rational.Abs(Rational.Abs(one.Value) - Rational.Abs(other.Value));
}
