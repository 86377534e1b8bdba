using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what a share is of where its whole stands farther off, or is called otherwise: 签约项目324个。…东部216个，占签约项目总量的66.7%.</summary>
/// <remarks>Claimed only where the numbers agree, with one whole alone and with what else is told of that, so that it never makes anything inconsistent.</remarks>
internal sealed class FarShareFinder(List<Mention> mentions, OneWhole together, ShareClaims shares)
{
    private readonly FarWholes _wholes = new(mentions);

    public void Find()
    {
        List<(Mention Rate, Mention Part, Mention Whole)> found = [];
        foreach (Mention said in mentions.Where(mention => (mention.Role == Role.Share || IsRate(mention)) && !shares.AreOf(mention)))
        {
            // 比重由53.8%下降至50.3%: the later one is that of the part.
            Mention rate = mentions.ElementAtOrDefault(said.Index + 1) is { } end && said.StepsTo(end) ? end : said;
            if (!shares.AreOf(rate) && rate.IsPlain && PartOf(said) is { IsPlain: true } part && _wholes.Find(said, rate, part) is { } whole)
            {
                found.Add((rate, part, whole));
            }
        }

        foreach (IGrouping<Mention, (Mention Rate, Mention Part, Mention Whole)> told in found.GroupBy(share => share.Whole).Where(told => together.AreOf(told.Key, told.Select(share => (share.Rate, share.Part)))))
        {
            foreach ((Mention rate, Mention part, Mention whole) in told)
            {
                shares.Add(rate, part, whole, RelationGround.Arithmetic);
            }
        }
    }

    private static bool IsRate(Mention mention) => mention.Role == Role.Rate && mention.Unit == FigureUnit.Percent
        && (ShareWords.RateName(mention.Before) is not null || ShareWords.PlanName(mention.Lead) is not null);

    private Mention? PartOf(Mention rate) => mentions.Before(rate).FirstOrDefault(other => other.Role is not (Role.Growth or Role.Points or Role.Change)) is { Role: Role.Level, IsThreshold: false, IsCompared: false, IsBase: false } part
        && part.Unit.Dimension != Dimension.Rate && part.Sentence == rate.Sentence ? part : null;
}
