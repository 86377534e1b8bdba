using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what was planned, what it took and what was left: 预算100万元，实际支出90万元，节约10万元.</summary>
internal sealed class SavingsFinder(
    List<Mention> mentions, Dictionary<Mention, Mention> wholeOf, Dictionary<Mention, Mention> totalOf, List<Claim> claims)
{
    private static readonly WordList Planned = WordList.Of("预算 概算 计划 控制价 拦标价 预计");
    private static readonly WordList Taken = WordList.Of("实际 支出 中标 成交 决算 结算");
    private static readonly WordList Left = WordList.Of("节约 节省 节余 结余");

    public void Find()
    {
        for (int i = 2; i < mentions.Count; i++)
        {
            Mention plan = mentions[i - 2], taken = mentions[i - 1], left = mentions[i];
            bool isOneBalance = plan.Segment == left.Segment && plan.Bracket == left.Bracket && plan.IsLike(taken) && taken.Unit == left.Unit && plan.Unit == taken.Unit
                && Planned.IsIn(plan.Lead) && Taken.IsIn(taken.Lead) && Left.IsAt(left.Lead, 0);
            if (isOneBalance)
            {
                claims.Add(new Claim(
                    new SumRelation(plan.Id, [new SumPart(taken.Id), new SumPart(left.Id)]), RelationGround.Wording, left.LeadStart, left.Token.End));
                foreach (Mention part in (Mention[])[taken, left])
                {
                    _ = wholeOf.TryAdd(part, plan);
                    _ = totalOf.TryAdd(part, plan);
                }
            }
        }
    }
}
