using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what so many of many get, and all of them: 总股本12.4亿股，每10股派2.5元，共派3.1亿元.</summary>
/// <remarks>What one of them gets is not printed. Claimed where it holds, or where one slip keeps it from holding.</remarks>
internal sealed class ScaledMeanFinder(List<Mention> mentions, List<Claim> claims, UnprintedFigures unprinted)
{
    private const int Reach = 6;

    public void Find()
    {
        foreach (Mention some in mentions.Where(mention => mention is { Role: Role.Level, IsPlain: true, Unit.Dimension.Kind: UnitKind.Count, Lead: [.., '每'] }))
        {
            if (mentions.ElementAtOrDefault(some.Index + 1) is { Role: Role.Level, Mark: '\0' } mean && mean.LeadStart == some.Token.End && !mean.IsLike(some)
                && Total(mean) is { } total && Count(some, total) is { } count && Explain(some, mean, total, count))
            {
                string id = unprinted.Add(mean.Unit, $"每{some.Unit.Word}");
                claims.Add(new Claim(new MeanRelation(id, mean.Id, some.Id), RelationGround.Wording, some.LeadStart, mean.Token.End));
                claims.Add(new Claim(new MeanRelation(id, total.Id, count.Id), RelationGround.Wording, some.LeadStart, mean.Token.End));
            }
        }
    }

    // 合计派发现金红利3.1亿元: the only amount that is told behind as that of all.
    private Mention? Total(Mention mean) => mentions.Behind(mean, Reach).TakeWhile(other => other.Sentence == mean.Sentence)
        .Where(other => other.IsLike(mean) && other.IsPlain && CueWords.Totalling.IsAt(other.Lead, 0)).ToArray() is [var only] ? only : null;

    private Mention? Count(Mention some, Mention total) => mentions[Math.Max(0, some.Index - Reach)..total.Index]
        .FindAll(other => other != some && other.Sentence == some.Sentence && other is { Role: Role.Level, IsPlain: true } && other.Unit.Word == some.Unit.Word && other.Value > some.Value) is [var only] ? only : null;

    private static bool Explain(Mention some, Mention mean, Mention total, Mention count) => Slips.ExplainByDigit(
        (each, all, divisor) => Closing.HoldsMean(each with { Value = each.Value / some.Value, HalfUnit = each.HalfUnit / some.Value }, all, divisor), mean, total, count);
}
