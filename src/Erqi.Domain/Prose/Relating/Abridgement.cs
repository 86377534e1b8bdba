using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>How a headline is cut out of the text below it: 港口货物吞吐量同比增长 out of 我国港口完成货物吞吐量14.9亿吨，同比增长.</summary>
internal static class Abridgement
{
    // Fewer characters are common to many things; below a headline that is sure to be one, to few.
    private const int Fewest = 6;
    private const int FewestOfSure = 4;

    // What tells the time or the area, for which others ask, and what only leads to a number.
    private static readonly WordList Common = WordList.Of(
        "前 今年 今年以来 本年 上半年 下半年 全年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 前三季度 当月 月 月份 年 个月 年末 年底 月末 月底 截至 期间 累计 合计 达到 达 升至 降至 增至 为 共 约 近 超 我国 中国 全国 我省 全省 我市 全市 我县 全县 我区 全区 同比 环比 较年初 比年初 比上年末 较上年末 上升 上涨 增长 增速 增幅 下降 总");

    /// <summary>Gives where the words of a headline end in a text that tells them one after the other, with others between them; -1 where it does not.</summary>
    public static int EndIn(ReadOnlySpan<char> text, ReadOnlySpan<char> headline, bool isSure)
    {
        int found = 0, end = 0;
        for (int at = 0; at < headline.Length;)
        {
            if (Common.At(headline, at) is { Length: > 0 } common)
            {
                at += common.Length;
                continue;
            }

            if (IsCharacter(headline[at]))
            {
                int next = text[end..].IndexOf(headline[at]);
                if (next < 0)
                {
                    return -1;
                }

                end += next + 1;
                found++;
            }

            at++;
        }

        return found >= (isSure ? FewestOfSure : Fewest) ? end : -1;
    }

    // Numbers are written in more than one way.
    private static bool IsCharacter(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= 'A' and <= 'Z') && !Numerals.IsAny(c);
}
