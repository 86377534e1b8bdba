using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds figures that their own wording or print makes impossible.</summary>
internal static class ImpossibleWording
{
    // What can be below zero can fall by more than all of it.
    private static readonly WordList CanBeNegative = WordList.Of("利润 利税 盈 亏 赤字 结余 收益 净 差额 顺差 逆差 现金流 增速 增长 增量 增幅 涨幅 效益 少增 多增");

    // 由盈余1亿元变为赤字1亿元，下降200%: what is told so anywhere in a sentence has gone below zero.
    private static readonly WordList BelowZero = WordList.Of("盈 亏 赤字");
    private const int Nearby = 4;

    private static readonly WordList All = WordList.Of("总量 总数 总额 总值 总人口 总投资 总面积 总收入 总支出 总产量 全部 全区 全市 全省 全县 全国");

    private static readonly WordList Planned = WordList.Of("计划 目标 任务 预算 序时 进度 上年 去年 同期");

    // 下降200%的说法没有意义, 下降1.2倍于上年降幅.
    private static readonly WordList Unsaid = WordList.Of("的说法 的网传 的传言 的谣言 于");

    public static IEnumerable<(Mention Mention, Wording Reason)> Find(List<Mention> mentions)
    {
        Rational all = Rational.Of(100, 1);
        foreach (Mention mention in mentions)
        {
            bool falls = mention.Role == Role.Growth && mention.IsNegative && mention.Amount.High < -all && !Unsaid.IsAt(mention.Trail, 0);
            if (falls && !CanBeNegative.IsIn(Named(mentions, mention)) && !mentions.Back(mention, reach: Nearby).Any(IsBelowZero))
            {
                yield return (mention, new Wording("减少不可能超过原有的全部", "nothing falls by more than all of it"));
            }

            bool isShare = mention.Role == Role.Share && !mention.IsNegative && mention.Amount.Low > all;
            if (isShare && Lead(mentions, mention) is var said && !Planned.IsIn(said) && !ShareClaims.IsOfOther(said) && IsOfAll(said))
            {
                yield return (mention, new Wording("部分不可能超过整体", "a part is no more than its whole"));
            }

            if (Loosened.IsBetween(mention.Figure))
            {
                yield return (mention, new Wording("个数没有零头：余、多应在整十、整百之后", "there is no number between two whole ones: 余 and 多 go with round numbers"));
            }

            if (IsPadded(mention.Print.Text) && !IsBehindComma(mention))
            {
                yield return (mention, new Wording("没有以0开头的统计数，有一位印错", "no figure begins with 0: a digit is wrong"));
            }
        }
    }

    // 分别占年度任务的100%、102%: what is said of the first is said of all.
    private static string Lead(List<Mention> mentions, Mention mention)
    {
        while (mention is { Mark: '、', Lead.Length: 0, Index: > 0 })
        {
            mention = mentions[mention.Index - 1];
        }

        return mention.Lead;
    }

    // 担保总额占净资产的126.6% divides one thing by another: only what is called all of something holds its parts.
    private static bool IsOfAll(string lead) => ShareWords.WholeSaid(lead) is var whole && (whole.Length == 0 || (All.IsIn(whole) && !CanBeNegative.IsIn(whole)));

    private static bool IsPadded(ReadOnlySpan<char> print) =>
        print.IndexOfAnyInRange('0', '9') is >= 0 and var first && print[first..] is ['0', >= '0' and <= '9', ..];

    // 1，000万户: the comma parts thousands, and what is wrong is not the nought.
    private static bool IsBehindComma(Mention mention) => mention is { Mark: ',' or '.', Lead.Length: 0 };

    private static bool IsBelowZero(Mention mention) => BelowZero.IsIn(mention.Lead) || (mention.Role == Role.Level && mention.Value.Sign < 0);

    private static string Named(List<Mention> mentions, Mention mention) => string.Concat(mentions.Back(mention, reach: 1).Prepend(mention).Select(other => other.Lead));
}
