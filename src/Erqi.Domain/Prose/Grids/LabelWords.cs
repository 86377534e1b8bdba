using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Says whether two labels speak of one thing.</summary>
internal static class LabelWords
{
    // A label that is longer says no more.
    private const int Longest = 40;

    private static readonly WordList Usual = WordList.Of(
        "合计 总计 总数 其中 本年 上年 去年 年末 年初 期末 期初 本期 上期 同期 本月 上月 累计 全年 平均 人均 户均 亩均 每个 比重 占比 占总 构成 增长 增速 增幅 同比 环比 比上 增减 提高 上升 变化 "
        + "全市 全省 全区 全县 全国 全州 所占 数量 总量 总额 总值 比例 完成 率 占 比 额 量 幅 度 数 (% ±% %) 的");

    /// <summary>Says whether two letters that stand side by side in one label do so in the other, but for words that any label may have.</summary>
    public static bool Share(string one, string other)
    {
        string plain = Plain(one), all = Plain(other);
        return Enumerable.Range(0, Math.Max(0, plain.Length - 1)).Any(i => plain[i] != ' ' && plain[i + 1] != ' ' && all.Contains(plain.Substring(i, 2), StringComparison.Ordinal));
    }

    /// <summary>Says whether two labels begin alike: 城镇化率, 城镇人口.</summary>
    public static bool BeginAlike(string one, string other) => one.Length > 2 && Plain(one)[..2] is var two && !two.Contains(' ', StringComparison.Ordinal) && other.StartsWith(two, StringComparison.Ordinal);

    /// <summary>Says whether two labels end in one noun: 卫生人员, 管理人员.</summary>
    public static bool EndAlike(string one, string other) => one.Length > 1 && one[^2..] is var noun && other.EndsWith(noun, StringComparison.Ordinal) && !AreUsual(noun);

    /// <summary>Says whether a label holds only words that any may have: 同比增长, 占全市比重.</summary>
    public static bool AreUsual(string label) => Plain(label).AsSpan().Trim(' ').Length < 2;

    private static string Plain(string label)
    {
        char[] plain = label[..Math.Min(label.Length, Longest)].ToCharArray();
        for (int i = 0; i < plain.Length;)
        {
            int length = Usual.At(label, i).Length;
            plain.AsSpan(i, Math.Min(length, plain.Length - i)).Fill(' ');
            i += Math.Max(1, length);
        }

        return new string(plain);
    }
}
