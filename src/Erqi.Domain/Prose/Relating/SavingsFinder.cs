using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what was planned, what it took and what was left: 预算100万元，实际支出90万元，节约10万元.</summary>
internal sealed class SavingsFinder(
    List<Mention> mentions, Names names, Dictionary<Mention, Mention> wholeOf, Dictionary<Mention, Mention> totalOf, List<Claim> claims)
{
    // A share and a growth may stand between what was planned and what was left.
    private const int Reach = 5;

    private static readonly WordList Planned = WordList.Of("预算 概算 计划 控制价 拦标价 限价 预计");
    private static readonly WordList Taken = WordList.Of("实际 支出 中标 成交 决算 结算 采购规模 采购总额 采购额");
    private static readonly WordList Left = WordList.Of("节约 节省 节余 结余");
    private static readonly WordList Adverbs = WordList.Of("还 共 累计 可");

    public void Find()
    {
        foreach (Mention left in mentions.Where(mention => mention is { Role: Role.Level, Index: > 1 }))
        {
            if (Compared(left) is { } other)
            {
                // 合同金额58950元，比预算节约11050元，比市价62792元还节省3842元.
                if (mentions.Before(left, Reach).FirstOrDefault(mention => mention != other && mention.IsLike(left) && !IsLeft(mention) && !IsDearer(mention)) is { } price
                    && Slips.Explain(other, [price, left]))
                {
                    Add(other, price, left);
                }
            }
            else if (IsLeft(left) && mentions.Before(left, Reach).FirstOrDefault(mention => mention.IsLike(left) && Taken.IsIn(mention.Lead)) is { } taken
                && mentions.Before(taken, Reach).FirstOrDefault(mention => mention.IsLike(taken)) is { } plan && Planned.IsIn(plan.Lead)
                && (plan.Index == left.Index - 2 && taken.Unit == left.Unit && plan.Unit == taken.Unit ? plan.Segment == left.Segment : Slips.Explain(plan, [taken, left])))
            {
                Add(plan, taken, left);
                foreach (Mention part in (Mention[])[taken, left])
                {
                    _ = wholeOf.TryAdd(part, plan);
                    _ = totalOf.TryAdd(part, plan);
                }
            }
        }
    }

    // What a saving is told against: 比市价62792元还节省, 比采购预算节约.
    private Mention? Compared(Mention left)
    {
        ReadOnlySpan<char> words = left.Lead.AsSpan().TrimEnd('了');
        string word = Left.Before(words, words.Length);
        words = word.Length == 0 ? [] : words[..^word.Length];
        while (Adverbs.Before(words, words.Length) is { Length: > 0 } adverb)
        {
            words = words[..^adverb.Length];
        }

        return words is ['比' or '较', _, _, ..] ? names.Find(words[1..], left.Index, mention => mention.IsLike(left))
            : word.Length > 0 && words.IsEmpty && IsDearer(mentions[left.Index - 1]) && mentions[left.Index - 1].Token.End == left.LeadStart ? mentions[left.Index - 1]
            : null;
    }

    private static bool IsDearer(Mention mention) => mention.Lead is ['比' or '较', ..];

    // 累计节约资金, but not 货物节约: that is a part of what was left.
    private static bool IsLeft(Mention mention)
    {
        ReadOnlySpan<char> words = mention.Lead;
        while (Adverbs.At(words, 0) is { Length: > 0 } adverb)
        {
            words = words[adverb.Length..];
        }

        return Left.IsAt(words, 0);
    }

    private void Add(Mention whole, Mention taken, Mention left) => claims.Add(new Claim(
        new SumRelation(whole.Id, [new SumPart(taken.Id), new SumPart(left.Id)]), RelationGround.Wording, left.LeadStart, left.Token.End));
}
