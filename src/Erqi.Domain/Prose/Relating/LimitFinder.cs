using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what a text says to be within a limit: 债务余额129.92亿元，控制在131.50亿元的限额以内.</summary>
internal sealed class LimitFinder(List<Mention> mentions, List<Claim> claims)
{
    private static readonly WordList Limits = WordList.Of("的限额 限额 的额度以内 的限额以内 的控制数");
    private static readonly WordList Within = WordList.Of("控制在 不超过 未超过 没有超过 低于");

    /// <summary>Says whether a figure is a limit, of which nothing is part.</summary>
    public static bool IsLimit(Mention mention) => Limits.IsAt(mention.Trail, 0) && Within.IsIn(mention.Lead + mention.Print.Text);

    public void Find()
    {
        foreach (Mention limit in mentions.Where(mention => mention.Index > 0 && IsLimit(mention)))
        {
            if (mentions[limit.Index - 1] is { Role: Role.Level, IsThreshold: false } level && level.Segment == limit.Segment && level.Unit.Dimension == limit.Unit.Dimension
                && Within.IsAt(limit.Lead + limit.Print.Text, 0))
            {
                claims.Add(new Claim(new AtMostRelation(level.Id, limit.Id), RelationGround.Wording, limit.LeadStart, limit.Token.End));
            }
        }
    }
}
