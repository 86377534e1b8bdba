using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The ways to divide a whole that leave nothing over, whatever the whole: 城镇 and 乡村, the three industries, 已开工 and 未开工.</summary>
internal static class Divisions
{
    private static readonly WordList[][] All =
    [
        Of("第一产业 一产", "第二产业 二产", "第三产业 三产"),
        Of("出口", "进口"),
        Of("城镇", "乡村 农村"),
        Of("男性 男生", "女性 女生"),
        Of("税收", "非税"),
        Of("餐饮收入", "商品零售"),
        Of("大型企业", "中型企业", "小型企业", "微型企业"),
        Of("大型企业", "中型企业", "小微企业"),
        Of("国内游客", "入境游客"),
        Of("夏粮", "秋粮"),
        Of("地上", "地下"),
        Of("县道", "乡道", "村道"),
        Of("公办", "民办"),
        Of("已开工", "未开工"),
        Of("已完工 已竣工", "未完工 未竣工"),
        Of("已供地", "未供地"),
        Of("已完成", "未完成"),
    ];

    /// <summary>Gives how many rows, from the first, are such a division; 0 where they are none.</summary>
    public static int Length(List<Row> rows) => Length([.. rows.Select(row => row.Key.Before.Length > 0 ? row.Key.Before : row.Key.Trail)]);

    /// <summary>Says whether just these are such a division.</summary>
    public static bool AreAll(IReadOnlyList<string> names) => Length(names) == names.Count && names.Count > 0;

    // 非税收入 is no 税收收入.
    private static int Length(IReadOnlyList<string> names) =>
        Array.Find(All, division => names.Count >= division.Length && Array.TrueForAll(division, words => names.Take(division.Length).Count(name => words.IsAt(name, 0)) == 1))?.Length ?? 0;

    private static WordList[] Of(params string[] words) => [.. words.Select(WordList.Of)];
}
