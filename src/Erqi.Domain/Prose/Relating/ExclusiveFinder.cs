using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds kinds that exclude each other behind what they are of, where no word opens the list: 二审案件86件，改判12件，维持70件，驳回24件.</summary>
/// <remarks>Claimed where together they are more, and one slip tells why to the last digit.</remarks>
internal sealed class ExclusiveFinder(List<Mention> mentions, Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    private const int MostParts = 6;

    public void Find()
    {
        foreach (Mention first in mentions.Where(mention => mention is { Role: Role.Level, Index: > 0 } && Exclusives.IsKind(mention)))
        {
            Mention whole = mentions[first.Index - 1];
            if (whole is not { Role: Role.Level, IsThreshold: false, IsPlain: true } || !whole.IsLike(first) || Exclusives.IsKind(whole))
            {
                continue;
            }

            // 新建12所、改扩建18所，已完工8所，在建15所 may be of both; 改判12件，改判率14.0%；维持70件: what is told of each stands between them.
            List<Mention> parts = [.. mentions.Behind(whole, 2 * MostParts).TakeWhile(other => other.Sentence == whole.Sentence).Where(other => other.IsLike(whole) && other.Unit.Text == whole.Unit.Text && other.Bracket == whole.Bracket).Take(MostParts)];
            int length = parts.Count > 1 ? Exclusives.Length(parts) : 0;
            if (length > 1 && !parts.Exists(part => wholeOf.ContainsKey(part) && wholeOf[part] != whole) && Slips.IsMore(parts[..length], whole)
                && !JoinedWholes.Hold(JoinedWholes.Ending(mentions, whole), parts[..length]) && Slips.ExplainExactly(whole, parts[..length]))
            {
                claims.Add(new Claim(new PartOfRelation(whole.Id, [.. parts[..length].Select(part => part.Id)]), RelationGround.Wording, parts[0].LeadStart, parts[length - 1].Token.End));
            }
        }
    }
}
