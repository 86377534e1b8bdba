using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds a number that is told as a bound and at once as it is: 销量突破6000万台，达6011.6万台.</summary>
/// <remarks>Claimed of what is little above the bound, or would be without a slip.</remarks>
internal sealed class PassedBoundFinder(List<Mention> mentions, Repetitions repetitions)
{
    // Of 净增超1.4亿平方米，达到43.72亿平方米 the one is no bound of the other.
    private const int MostAbove = 5;

    public void Find()
    {
        foreach (Mention reached in mentions.Where(mention => mention is { Amount.IsPoint: true, Mark: ',', Index: > 0, IsThreshold: false } && CueWords.Endpoint.Holds(mention.Lead)))
        {
            if (mentions[reached.Index - 1] is { IsThreshold: false, Print.Qualifier: Qualifier.MoreThan or Qualifier.AtLeast } bound && bound.Sentence == reached.Sentence && bound.Segment == reached.Segment && bound.Bracket == reached.Bracket
                && bound.Unit.Dimension == reached.Unit.Dimension && bound.Trail is "" or "大关"
                && Slips.Of(reached.Amount, reached.Print).Append(reached.Amount).Any(amount => IsLittleAbove(amount, bound.Value)))
            {
                repetitions.Join(bound, reached);
            }
        }
    }

    private static bool IsLittleAbove(Amount amount, Rational bound) => amount.High >= bound && (amount.Low - bound) * MostAbove <= bound;
}
