using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Says by its label what a row is in the body of its table.</summary>
internal static class RowRoles
{
    /// <summary>Gets labels of rows that are the mean of those above them.</summary>
    private static WordList Averages { get; } = WordList.Of("平均 平均值 平均数 平均水平 均值 平均分 平均得分 平均成绩 年均 季均 月均 日均 全校平均 全区平均 全县平均 全市平均 全省平均 全国平均 总平均");

    private static readonly WordList Statistics = WordList.Of(
        "最高 最高值 最大 最大值 最低 最低值 最小 最小值 中位数 中位值 众数 标准差 方差 极差 全距 变异系数 离散系数");

    /// <summary>Says whether a label is that of a mean of the rows above it.</summary>
    public static bool IsAverage(string label) => Averages.Holds(label);

    private static readonly WordList Changes = WordList.Of("增减 增减额 增减数 增减量 增减% 增减幅度 增长 增长率 增长额 增长量 增速 增幅 变动 变动额 变动率 变化 涨跌 涨跌幅");

    private static readonly WordList SinceThen = WordList.Of("比上年 比去年 比上月 比上期 比上季 比年初 比同期 较上年 较去年 较上月 较上期 较上季 较年初 较同期 同比 环比");

    private static readonly WordList Formers = WordList.Of("上年同期 上年同期数 上年同期累计 去年同期 上年同月 上年 去年 上年数 上期 上期数 上月 上季 上季度 同期 上年合计 上年总计 本年累计 累计至今 自年初累计");

    private static readonly WordList Asides = WordList.Of("附: 另: 附, 另, 另有 另外");

    private static readonly WordList Insides = WordList.Of("含在 已含于 已计入 已列入 去重 剔重 不重复");

    /// <summary>Gives the role that words give to a row.</summary>
    /// <param name="name">Its label without number and unit.</param>
    /// <param name="isTotal">Whether it is called a total.</param>
    public static RowRole Of(string name, bool isTotal)
    {
        string bare = name.TrimEnd('±', '%');
        return IsAverage(bare) || Statistics.Holds(bare) ? RowRole.Statistic
            : Changes.Holds(bare) || SinceThen.IsAt(bare, 0) ? RowRole.Change
            : Formers.Holds(bare) ? RowRole.Former
            : Asides.IsAt(bare, 0) || Insides.IsIn(bare) ? RowRole.Aside
            : isTotal ? RowRole.Total
            : RowRole.Item;
    }
}
