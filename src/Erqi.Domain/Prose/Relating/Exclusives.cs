using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Kinds of which nothing is two at a time, so that together they are no more than all: 简易程序 and 普通程序, 小学 and 初中.</summary>
internal static class Exclusives
{
    private static readonly string[] Words =
    [
        "简易程序 普通程序 速裁程序",
        "刑事 民事 民商事 行政",
        "幼儿园 小学 初中 高中 普通高中 中职",
        "博士 硕士 本科 专科 大专",
        "统招 统招生 分配生 指标生 特长生 推荐生",
        "委员提案 集体提案 联名提案",
        "中央资金 省级资金 市级资金 县级资金 区级资金 省级配套 市级配套 县级配套 区级配套",
        "企业 个体工商户 农民专业合作社",
        "职工医保 居民医保",
        "省内 省外",
        "县内 县外",
        "国内 涉外 涉港澳台",
        "现金清收 核销 批量转让",
        "铁路 公路 水路 民航",
        "一级文物 二级文物 三级文物",
        "改判 发回重审 发回 维持 驳回上诉 调撤",
        "批准和决定逮捕 批准逮捕 批捕 不捕 不批捕",
        "已建成 已全部完成 已完成 已完工 已竣工 基本完成 正在推进 在建 待建 未建",
        "新建 改建 扩建 改扩建 改造",
        "第一志愿录取 第二志愿录取",
        "一期投资 二期投资 三期投资 一期工程 二期工程 三期工程",
    ];

    private static readonly WordList[] Groups = [.. Words.Select(WordList.Of)];
    private static readonly WordList All = WordList.Of(string.Join(' ', Words));
    private static readonly WordList Stages = WordList.Of("签约 开工 投产");

    // 本科及以上 holds 硕士, too.
    private static readonly WordList Open = WordList.Of("以上 以下 及 和");

    /// <summary>Gives how many parts, from the first, are of kinds that exclude each other.</summary>
    public static int Length(List<Mention> parts)
    {
        // 签约17个、开工23个、投产12个: what was started may have been signed before, unless there is more of it.
        bool areNested = parts.Zip(parts.Skip(1)).All(pair => pair.First.Value >= pair.Second.Value);
        return Groups.Append(Stages).Where(group => group != Stages || !areNested).Max(group => Length(parts, group));
    }

    /// <summary>Says whether a figure counts such a kind.</summary>
    public static bool IsKind(Mention mention) => KindOf(mention, All).Length > 0;

    private static int Length(List<Mention> parts, WordList group)
    {
        HashSet<string> kinds = [];
        return parts.TakeWhile(part => part.Sentence == parts[0].Sentence && KindOf(part, group) is { Length: > 0 } kind && kinds.Add(kind)).Count();
    }

    private static string KindOf(Mention part, WordList group)
    {
        string name = group.IsAt(part.Before, 0) ? part.Before : part.Lead, kind = group.At(name, 0);
        return Open.IsIn(name.AsSpan(kind.Length)) ? string.Empty : kind;
    }
}
