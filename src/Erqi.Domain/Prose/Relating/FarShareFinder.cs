using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what a share is of where its whole stands farther off, or is called otherwise: 签约项目324个。…东部216个，占签约项目总量的66.7%.</summary>
/// <remarks>Claimed only where the numbers agree, and with one whole alone, so that it never makes anything inconsistent.</remarks>
internal sealed class FarShareFinder(List<Mention> mentions, ShareClaims shares)
{
    private const int MostSentences = 6;

    // So many digits agree with no other number by chance; fewer with none that is called alike.
    private const int FewestDigits = 1_000;
    private const int FewestOfAlike = 100;

    public void Find()
    {
        foreach (Mention said in mentions.Where(mention => (mention.Role == Role.Share || IsRate(mention)) && !shares.AreOf(mention)))
        {
            // 比重由53.8%下降至50.3%: the later one is that of the part.
            Mention rate = mentions.ElementAtOrDefault(said.Index + 1) is { } end && said.StepsTo(end) ? end : said;
            if (!shares.AreOf(rate) && rate.IsPlain && PartOf(said) is { IsPlain: true } part && Whole(said, rate, part) is { } whole)
            {
                shares.Add(rate, part, whole, RelationGround.Arithmetic);
            }
        }
    }

    private static bool IsRate(Mention mention) => mention.Role == Role.Rate && mention.Unit == FigureUnit.Percent
        && (ShareWords.RateName(mention.Before) is not null || ShareWords.PlanName(mention.Lead) is not null);

    private Mention? PartOf(Mention rate) => mentions.Before(rate).FirstOrDefault(other => other.Role is not (Role.Growth or Role.Points or Role.Change)) is { Role: Role.Level, IsThreshold: false, IsCompared: false, IsBase: false } part
        && part.Unit.Dimension != Dimension.Rate && part.Sentence == rate.Sentence ? part : null;

    private Mention? Whole(Mention said, Mention rate, Mention part)
    {
        int sentences = said.Lead.Contains("占其", StringComparison.Ordinal) ? 0 : MostSentences;
        List<Mention> agreeing = [.. mentions.Back(part, sentences).Where(other => other is { Role: Role.Level, IsThreshold: false, IsPlain: true, IsCompared: false }
            && other.IsLike(part) && other.Unit.Word == part.Unit.Word && Closing.HoldsShare(rate, part, other)
            && rate.Print.Digits >= (AreAlike(said, part, other) ? FewestOfAlike : FewestDigits))];
        return agreeing.Count > 0 && agreeing.TrueForAll(other => other.Value == agreeing[0].Value) ? agreeing[0] : null;
    }

    // By the words of the share, or where it has none by those of its part.
    private static bool AreAlike(Mention said, Mention part, Mention whole)
    {
        string name = Names.WithoutAmount(ShareWords.Counted(said.Role == Role.Share ? ShareWords.Split(said.Lead).Whole : string.Empty));
        name = name.Length > 1 ? name : part.Before;
        return Measures.CommonEnd(name, whole.Before) > 1 || Measures.CommonEnd(name, whole.Trail) > 1 || (ShareWords.IsPlan(said.Lead) && whole.IsPlanned);
    }
}
