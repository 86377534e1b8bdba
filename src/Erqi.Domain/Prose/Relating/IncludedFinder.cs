using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds parts that are told before their whole: 包括8名儿童在内的134人, 甲罪9项、乙罪17项等31项; or in so many words: 总投资508万元，装置占了200万元.</summary>
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

        foreach (Mention part in mentions.Where(mention => mention.Role == Role.Level && mention.Unit.Dimension != Dimension.Rate && mention.Lead is [.., '占'] or [.., '占', '了']))
        {
            // 总投资508万元，充电装置占了200万元
            if (mentions.ElementAtOrDefault(part.Index - 1) is { } whole && whole.IsLike(part) && whole.Segment == part.Segment && part.Value <= whole.Value && wholeOf.TryAdd(part, whole))
            {
                claims.Add(new Claim(new PartOfRelation(whole.Id, [part.Id]), RelationGround.Wording, part.LeadStart, part.Token.End));
            }
        }

        foreach (Mention whole in mentions.Where(mention => mention is { Role: Role.Level, IsThreshold: false, Unit.Dimension.Kind: UnitKind.Count, Trail.Length: > 1, Lead: [.., '等'] }))
        {
            foreach (Mention part in Listed(whole).Where(part => wholeOf.TryAdd(part, whole)))
            {
                claims.Add(new Claim(new PartOfRelation(whole.Id, [part.Id]), RelationGround.Wording, part.LeadStart, whole.Token.End));
            }
        }
    }

    // The list that 等 ends, two or more of what it counts.
    private List<Mention> Listed(Mention whole)
    {
        List<Mention> listed = [.. mentions.Before(whole).TakeWhile(part => part.Unit == whole.Unit && part is { Role: Role.Level, IsThreshold: false, MarkBehind: not ',' } && part.Segment == whole.Segment && part.Value < whole.Value)];
        int count = listed.FindIndex(part => part.Mark != '、') + 1;
        return count > 1 ? listed[..count] : [];
    }
}
