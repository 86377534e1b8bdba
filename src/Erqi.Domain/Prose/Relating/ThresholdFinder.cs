using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the number and the investment of things that are each above a bound: 10个亿元以上项目、总投资210亿元.</summary>
internal sealed class ThresholdFinder(List<Mention> mentions, List<Claim> claims)
{
    // 最大的总投资32亿元 is that of one of them.
    private static readonly WordList Totals = WordList.Of("总投资 投资 计划总投资 计划投资 投资额 投资总额 总投资额 合计投资 概算总投资 估算总投资");

    public void Find()
    {
        for (int i = 0; i + 1 < mentions.Count; i++)
        {
            Mention bound = mentions[i];
            if (!bound.IsThreshold || bound.Print.Qualifier is not (Qualifier.AtLeast or Qualifier.MoreThan) || bound.Unit.Dimension != Dimension.Money)
            {
                continue;
            }

            Mention? count = i > 0 && IsCountBefore(bound, mentions[i - 1]) ? mentions[i - 1]
                : mentions[i + 1].Mark == '\0' ? mentions[i + 1]
                : null;
            int after = Math.Max(i, count?.Index ?? 0) + 1;
            if (count is { Unit.Dimension.Kind: UnitKind.Count } && after < mentions.Count && mentions[after] is { Role: Role.Level } total
                && total.Unit.Dimension == Dimension.Money && total.Segment == count.Segment && Totals.Holds(total.Before.AsSpan(total.Before.LastIndexOf('、') + 1)) && !total.IsThreshold)
            {
                // 总投资超过60亿元的7个项目: it may be all of them that exceed it.
                if (count.Index > i && bound.Trail.StartsWith('的') && total.Value < count.Value * bound.Value)
                {
                    continue;
                }

                claims.Add(new Claim(
                    new EachAtLeastRelation(total.Id, count.Id, bound.Id), RelationGround.Wording, bound.Token.Start, bound.Token.End));
            }
        }
    }

    // 85个亿元以上项目, 85个投资亿元以上项目.
    private static bool IsCountBefore(Mention bound, Mention count) =>
        count.Token.End == bound.Token.Start || (count.Token.End == bound.LeadStart && bound.Mark == '\0' && Totals.Holds(bound.Lead));
}
