using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says whether two figures count the same kind of things.</summary>
internal static class CountedThings
{
    // 死亡84人，其中28名儿童: whatever is told of them, they are people.
    private const string People = "人名";

    private static readonly string[] Counters = [People, "个项", "件宗起例"];

    // The nouns of a list, up to the one that they end with.
    private static readonly SearchValues<char> ListEnds = SearchValues.Create(",。;:0123456789");
    private const int MostListed = 24;

    private const int LongName = 3;
    private const int LongestPart = 6;

    // 60多辆车相撞，其中20辆车起火.
    private const string ShortNouns = "车船桥路井站";

    private static readonly WordList Areas = WordList.Of("省市 省份 城市 国家 地区 县区 市县 区县 县市 省区");
    private static readonly WordList Predicates = WordList.Of("在 由 为 是 已 被 获 将 来自 位于 用于 属于 实现 呈 出现 达到 保持 通过 完成 首发 净利润 利润 营收");

    /// <summary>Says whether what is counted or measured ends alike.</summary>
    public static bool IsSameThing(Mention one, Mention other) => Measures.CommonEnd(Measures.Of(one), Measures.Of(other)) > 1;

    /// <summary>Says whether two figures that count use counters that add up: 死亡84人，其中包括28名儿童; but not 7.4万个 and 3万家.</summary>
    public static bool CountAlike(Mention whole, Mention part) => whole.Unit.Dimension.Kind != UnitKind.Count
        || (whole.Unit.Text[^1], part.Unit.Text[^1]) is var (one, other) && (one == other || Array.Exists(Counters, alike => alike.Contains(one) && alike.Contains(other)));

    /// <summary>Says whether the nouns behind a whole and a part tell of two things: 标准1660项，包含2万项指标.</summary>
    public static bool IsOtherNoun(string text, Cue cue, Mention whole, Mention part) => part.Trail.Length > 1 && !IsFirstNoun(text, whole, part) && whole.Unit.Dimension.Kind == UnitKind.Count
        && !(cue.Kind == CueKind.Within && (People.Contains(whole.Unit.Text[^1]) || (IsPredicate(part) && !IsArea(part))))
        && Measures.CommonEnd(whole.Trail, part.Trail) < (whole.Trail.Length == 2 && part.Trail.Length == 2 ? 2 : 1)
        && !whole.Trail.StartsWith(part.Trail[..(ShortNouns.Contains(part.Trail[0]) ? 1 : 2)], StringComparison.Ordinal)
        && !whole.Trail.Contains(part.Trail[^2..], StringComparison.Ordinal) && Measures.CommonEnd(whole.Before, part.Trail) == 0 && !whole.Trail.TrimEnd('有').EndsWith('中') && !ShareNoun(whole.Trail, part.Trail);

    // 38个创新药，其中11个新靶点、新机制创新药: what is counted is named at the end.
    private static bool IsFirstNoun(string text, Mention whole, Mention part)
    {
        int end = part.Token.End + part.Trail.Length;
        ReadOnlySpan<char> behind = text.AsSpan(end, Math.Min(MostListed, text.Length - end));
        int stop = behind.IndexOfAny(ListEnds);
        return part.MarkBehind == '、' && behind[..(stop < 0 ? behind.Length : stop)].Contains(whole.Trail, StringComparison.Ordinal);
    }

    /// <summary>Says whether a whole is called as its part is, before its number or behind it: 48个乡镇、326个行政村。其中行政村200个.</summary>
    /// <remarks>
    /// 20家地区总部和10家研发中心，其中亚洲地区总部7家; 遇难1.7万人，受伤6.7万人。其中甲国1.4万人遇难; 213个城市设立机构，涉及项目5347个。其中，161个项目已获融资; 773人死亡、1933人受伤。其中，死亡儿童人数103人.
    /// </remarks>
    public static bool AreCalledAlike(Mention whole, Mention part) =>
        (part.Before.Length > 1 && (whole.Trail.StartsWith(part.Before, StringComparison.Ordinal) || Measures.CommonEnd(whole.Trail.TrimEnd('和', '与', '及'), part.Before) > 2))
        || AreOneNoun(whole, part)
        || (whole.Before.Length > 1 && part.Before.StartsWith(whole.Before, StringComparison.Ordinal))
        || (whole.Trail.Length > 1 && part.Before.StartsWith(whole.Trail, StringComparison.Ordinal));

    /// <summary>Says whether the noun behind a part stands behind its whole, or right before it: 涉及项目5347个。其中，161个项目.</summary>
    public static bool AreOneNoun(Mention whole, Mention part) => part.Trail.Length > 1 && part.Trail[0] != '的'
        && (whole.Trail.StartsWith(part.Trail[..2], StringComparison.Ordinal) || whole.Before.EndsWith(part.Trail[..2], StringComparison.Ordinal));

    /// <summary>Says whether a noun stands behind a figure, and is no first of several: 6个新能源、新材料项目.</summary>
    public static bool HasNoun(Mention mention) => mention.Trail.Length > 1 && mention.MarkBehind != '、';

    /// <summary>Says whether a figure counts areas, which are part of nothing but areas: 小区4.2万个。其中，6个省市.</summary>
    public static bool IsArea(Mention mention) => Enumerable.Range(0, Math.Min(3, mention.Trail.Length)).Any(i => Areas.IsAt(mention.Trail, i));

    // 570万辆汽车，其中109万辆在国内售出; 55家公园，其中11家游客总量超10万人次: what is told of the part is no noun for it.
    private static bool IsPredicate(Mention part) => Predicates.IsAt(part.Trail, 0) || (part.MarkBehind != '\0' && !CueReader.Marks.Contains(part.MarkBehind));

    /// <summary>Says whether both tell of one noun that is counted: 312个重点项目完成投资, 118个新开工项目已开工.</summary>
    public static bool ShareNoun(string one, string other) => Enumerable.Range(0, one.Length)
        .Any(i => CueWords.Divided.At(one, i) is { Length: > 1 } noun && other.Contains(noun, StringComparison.Ordinal));

    /// <summary>Says whether the next sentence says the same of another part: 铁路预计发送旅客1950万人次。公路预计发送旅客3450万人次.</summary>
    public static bool AreTwins(Mention one, Mention other) => other.Mark == '。' && AreTold(one, other);

    /// <summary>Says whether two figures say the same of two parts: 铁路预计发送旅客, 民航预计发送旅客.</summary>
    public static bool AreTold(Mention one, Mention other) => one.Unit == other.Unit && Measures.CommonEnd(one.Before, other.Before) is > LongName and var said
        && one.Before.Length - said is > 0 and < LongestPart && other.Before.Length - said is > 0 and < LongestPart;
}
