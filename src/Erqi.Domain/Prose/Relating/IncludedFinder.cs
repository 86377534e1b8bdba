using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds parts that are told before their whole: 包括8名儿童在内的134人.</summary>
internal sealed class IncludedFinder(List<Mention> mentions, Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    private static readonly WordList Including = WordList.Of("包括 包含 含");

    public void Find()
    {
        foreach (Mention part in mentions.Where(mention =>
            mention.Trail.EndsWith("在内的", StringComparison.Ordinal) && mention.Index + 1 < mentions.Count && Including.IsIn(mention.Lead)))
        {
            Mention whole = mentions[part.Index + 1];
            if (whole.IsLike(part) && whole.Bracket == part.Bracket && whole.Token.Start <= part.Token.End + part.Trail.Length && wholeOf.TryAdd(part, whole))
            {
                claims.Add(new Claim(new PartOfRelation(whole.Id, [part.Id]), RelationGround.Wording, part.LeadStart, whole.Token.End));
            }
        }
    }
}
