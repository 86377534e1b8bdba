using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the two sides whose difference a balance is: 出口17.6亿元；进口13.2亿元；贸易顺差4.4亿元; 产能12万吨，需求15万吨，缺口3万吨.</summary>
internal sealed class BalanceFinder(List<Mention> mentions, List<Claim> claims)
{
    // Exports, imports and the growth of both stand right before their balance.
    private const int Reach = 8;

    private static readonly string[] Trades = ["", "贸易", "外贸", "货物贸易", "进出口", "货物进出口", "外贸进出口"];
    private static readonly string[] Amounts = ["", "额", "金额", "总额"];
    private static readonly WordList Surplus = Called("顺差");
    private static readonly WordList Deficit = Called("逆差");
    private static readonly WordList Months = WordList.Of("当月 本月 单月 当季 本季");

    // Needs and supplies are called in many ways, and a gap is told of one where the numbers agree.
    private static readonly WordList Needs = WordList.Of("需求 需要 消耗 消费 用电负荷");
    private static readonly WordList Supplies = WordList.Of("产能 产量 供应 供给 生产");

    /// <summary>Gets what the one side of trade is called.</summary>
    public static WordList Exports { get; } = WordList.Of("出口 出口额 出口值 出口总值 出口总额 出口金额");

    /// <summary>Gets what the other side is called.</summary>
    public static WordList Imports { get; } = WordList.Of("进口 进口额 进口值 进口总值 进口总额 进口金额");

    public void Find()
    {
        // 出口257.4亿元，进口52.5亿元，顺差204.9亿元；其中对甲国出口77.2亿元，顺差51.5亿元: the first is theirs.
        HashSet<(Mention, Mention)> balanced = [];
        foreach (Mention balance in mentions.Where(mention => mention is { Role: Role.Level, IsThreshold: false }))
        {
            bool isSurplus = Surplus.Holds(balance.Before);
            (Mention? more, Mention? less) = isSurplus ? (Side(balance, Exports), Side(balance, Imports))
                : Deficit.Holds(balance.Before) ? (Side(balance, Imports), Side(balance, Exports))
                : balance.Before.EndsWith("缺口", StringComparison.Ordinal) ? Missing(balance)
                : default;
            if (more is not null && less is not null && balanced.Add((more, less)) && (Closing.Holds(more.Amount, [less.Amount, balance.Amount]) || (AreLast(balance, more, less) && Slips.Explain(more, [less, balance]))))
            {
                claims.Add(new Claim(
                    new SumRelation(more.Id, [new SumPart(less.Id), new SumPart(balance.Id)]), RelationGround.Wording, balance.LeadStart, balance.Token.End));
            }
        }
    }

    // 出口568.0亿元，进口132.6亿元。其中对甲国出口59.1亿元，顺差35.5亿元: of what was told last.
    private bool AreLast(Mention balance, Mention more, Mention less) => mentions.Back(balance, sentences: 1, Reach).FirstOrDefault(other => other.IsLike(balance)) is { } last && (last == more || last == less);

    private (Mention? Need, Mention? Supply) Missing(Mention gap)
    {
        Mention[] levels = [.. mentions.Back(gap, sentences: 2, Reach).Where(other => other.IsLike(gap))];
        return (from need in levels
                where Needs.IsIn(need.Lead)
                from supply in levels
                where supply != need && (Supplies.IsIn(supply.Lead) || Supplies.IsIn(supply.Trail)) && Closing.Holds(need.Amount, [supply.Amount, gap.Amount])
                select ((Mention?)need, (Mention?)supply)).FirstOrDefault();
    }

    private static WordList Called(string balance) => new(Trades.SelectMany(trade => Amounts.Select(amount => trade + balance + amount)));

    private Mention? Side(Mention balance, WordList names) =>
        mentions.Back(balance, sentences: 1, Reach).FirstOrDefault(other => other.IsLike(balance) && names.Holds(other.Before.AsSpan(Months.At(other.Before, 0).Length)));
}
