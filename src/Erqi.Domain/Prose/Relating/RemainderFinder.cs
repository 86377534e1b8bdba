using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what is left of a number when some of it is done: 排查隐患3286处，已整改3142处，剩余144处正在整改.</summary>
/// <remarks>Claimed where it holds, or where one slip keeps it from holding to the last digit.</remarks>
internal sealed class RemainderFinder(List<Mention> mentions, List<Claim> claims)
{
    // No sentence that a reader can follow goes back further.
    private const int Reach = 12;

    private static readonly WordList Left = WordList.Of("剩余 其余 尚余 余下 尚有 剩下 尚未支付 未支付 未拨付");

    public void Find()
    {
        foreach (Mention left in mentions.Where(mention => mention is { Role: Role.Level, IsThreshold: false, IsPlain: true } && Left.IsAt(mention.Lead, 0)))
        {
            List<Mention> before = [.. mentions.Before(left, Reach).Where(other => other.IsLike(left))];
            if (before is [var done, var all] && all.Unit.Text == left.Unit.Text && done.Unit.Text == left.Unit.Text
                && !claims.Exists(claim => claim.Relation is SumRelation sum && sum.Total == all.Id)
                && (Closing.Holds(all.Amount, [done.Amount, left.Amount])
                    || ((done.Lead.Contains('已', StringComparison.Ordinal) || done.Lead.StartsWith("累计", StringComparison.Ordinal)) && Slips.ExplainExactly(all, [done, left]))))
            {
                claims.Add(new Claim(new SumRelation(all.Id, [new SumPart(done.Id), new SumPart(left.Id)]), RelationGround.Wording, left.LeadStart, left.Token.End));
            }
        }
    }
}
