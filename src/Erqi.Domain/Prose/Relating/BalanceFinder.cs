using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the exports and imports whose difference a trade balance is: 出口17.6亿元；进口13.2亿元；贸易顺差4.4亿元.</summary>
internal sealed class BalanceFinder(List<Mention> mentions, List<Claim> claims)
{
    // Exports, imports and the growth of both stand right before their balance.
    private const int Reach = 6;

    private static readonly WordList Surplus = WordList.Of("贸易顺差 顺差 外贸顺差 货物贸易顺差 进出口顺差");
    private static readonly WordList Deficit = WordList.Of("贸易逆差 逆差 外贸逆差 货物贸易逆差 进出口逆差");
    private static readonly WordList Exports = WordList.Of("出口 出口额 出口值 出口总值 出口总额 出口金额");
    private static readonly WordList Imports = WordList.Of("进口 进口额 进口值 进口总值 进口总额 进口金额");

    public void Find()
    {
        foreach (Mention balance in mentions.Where(mention => mention is { Role: Role.Level, IsThreshold: false }))
        {
            bool isSurplus = Surplus.Holds(balance.Before);
            if ((isSurplus || Deficit.Holds(balance.Before)) && Side(balance, Exports) is { } exports && Side(balance, Imports) is { } imports)
            {
                (Mention more, Mention less) = isSurplus ? (exports, imports) : (imports, exports);
                claims.Add(new Claim(
                    new SumRelation(more.Id, [new SumPart(less.Id), new SumPart(balance.Id)]), RelationGround.Wording, balance.LeadStart, balance.Token.End));
            }
        }
    }

    private Mention? Side(Mention balance, WordList names) =>
        mentions.Back(balance, sentences: 1, Reach).FirstOrDefault(other => other.IsLike(balance) && names.Holds(other.Before));
}
