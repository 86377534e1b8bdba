using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the total and the number that a printed mean was made of: 平均每个项目投资6亿元.</summary>
internal sealed class MeanFinder(List<Mention> mentions, RepetitionFinder repetitions, Dictionary<Mention, Row> rowOf, List<Claim> claims)
{
    public void Find()
    {
        foreach (Mention mean in mentions.Where(mention => mention.Role == Role.Level && mention.Lead.Contains("平均", StringComparison.Ordinal)))
        {
            if (mean.Index == 0 || mentions[mean.Index - 1] is not { Role: Role.Level, IsThreshold: false } total || total.Sentence != mean.Sentence || !total.IsLike(mean))
            {
                continue;
            }

            Mention? count = CountBeside(total) ?? CountBeside(repetitions.FirstOf(total));
            if (count is not null && Closing.HoldsMean(mean.Amount, total.Amount, count.Amount))
            {
                claims.Add(new Claim(
                    new MeanRelation(mean.Id, total.Id, count.Id), RelationGround.Arithmetic, mean.LeadStart, mean.Token.End));
            }
        }
    }

    private Mention? CountBeside(Mention total) => rowOf.TryGetValue(total, out Row? row)
        ? row.Members.Find(member => member is { Role: Role.Level, IsThreshold: false, Unit.Dimension.Kind: UnitKind.Count })
        : null;
}
