using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Words by which a sentence says why its numbers need not add up: 党员77人、老兵74人，共147人（去重）; 1—9月306亿元（核减3亿元）; 境内150亿元，境外60亿元（内部抵销10亿元）.</summary>
internal static class OverlapWords
{
    // No sentence that a reader can follow goes on farther.
    private const int Reach = 400;

    private static readonly WordList Words = WordList.Of(
        "去重 重复 重叠 重合 交叉 兼有 兼任 身兼 既是 既有 既为 既属 既新建 同时登记 联合体 联合中标 共用 按一 只计一 计一次 计算一次 两地上市 两地同时 两次 均派 核减 核增 扣除 剔除 抵销 抵消 经调整 调整后 快报 年报数 余为 另含");

    /// <summary>Takes back sums and parts that do not hold as printed in such a sentence.</summary>
    public static void TakeBack(string text, IReadOnlyDictionary<string, Mention> byId, List<Claim> claims) =>
        claims.RemoveAll(claim => claim.Relation is SumRelation or PartOfRelation && claim.Relation.Figures.All(byId.ContainsKey)
            && !Holds(claim.Relation, byId) && Words.IsIn(Sentences(text, claim.Relation.Figures.Select(id => byId[id]))));

    private static bool Holds(Relation relation, IReadOnlyDictionary<string, Mention> byId) => relation is SumRelation sum
        ? Closing.Holds(byId[sum.Total].Amount, [.. sum.Parts.Select(part => (byId[part.Figure].Amount, part.Sign)).Select(part => part.Amount with { Value = part.Amount.Value * part.Sign })])
        : !Slips.IsMore(relation.Figures.Skip(1).Select(id => byId[id]), byId[relation.Figures[0]]);

    private static ReadOnlySpan<char> Sentences(string text, IEnumerable<Mention> mentions)
    {
        int first = mentions.Min(mention => mention.Token.Start), last = mentions.Max(mention => mention.Token.End);
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, first - Reach)..first), behind = text.AsSpan(last..Math.Min(text.Length, last + Reach));
        return text.AsSpan((first - before.Length + before.LastIndexOf('。') + 1)..(last + (behind.IndexOf('。') is >= 0 and var stop ? stop : behind.Length)));
    }
}
