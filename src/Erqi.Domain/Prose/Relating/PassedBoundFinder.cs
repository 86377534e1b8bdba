using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds a number that is told to have passed a bound that it does not reach: 销量突破6000万台，达5011.6万台.</summary>
/// <remarks>Claimed where a slip explains it: what did pass its bound tells nothing that arithmetic could miss.</remarks>
internal sealed class PassedBoundFinder(List<Mention> mentions, Repetitions repetitions)
{
    // Of 净增超1.4亿平方米，达到43.72亿平方米 the one is no bound of the other.
    private const int MostAbove = 5;

    public void Find()
    {
        foreach (Mention reached in mentions.Where(mention => mention is { Amount.IsPoint: true, Index: > 0 }))
        {
            if (mentions[reached.Index - 1] is var bound && IsSaid(bound, reached) && IsMissed(bound, reached))
            {
                repetitions.Join(bound, reached);
            }
        }
    }

    /// <summary>Says whether a figure is told as what the bound right before it was passed to.</summary>
    public static bool IsSaid(Mention bound, Mention reached) => reached is { Mark: ',', IsThreshold: false } && CueWords.Endpoint.Holds(reached.Lead)
        && bound is { IsThreshold: false, Print.Qualifier: Qualifier.MoreThan or Qualifier.AtLeast } && bound.Index == reached.Index - 1 && bound.Segment == reached.Segment && bound.Bracket == reached.Bracket
        && bound.Unit.Dimension == reached.Unit.Dimension && bound.Trail is "" or "大关";

    /// <summary>Says whether a figure does not reach a bound that it would have passed by little but for a slip in one of them.</summary>
    public static bool IsMissed(Mention bound, Mention reached) => bound.Print.Qualifier is Qualifier.MoreThan or Qualifier.AtLeast && reached is { IsPlain: true, Amount.IsPoint: true } && reached.Amount.High < bound.Value
        && (Slips.Of(reached.Amount, reached.Print).Any(amount => IsLittleAbove(amount, bound.Value)) || Slips.Of(bound.Amount, bound.Print).Any(amount => IsLittleAbove(reached.Amount, amount.Value)));

    private static bool IsLittleAbove(Amount amount, Rational bound) => amount.High >= bound && (amount.Low - bound) * MostAbove <= bound;
}
