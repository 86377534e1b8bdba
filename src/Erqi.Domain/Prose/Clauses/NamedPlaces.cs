using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>The place or the office that each figure is told of, as its own words or those before it in its sentence name it.</summary>
internal sealed class NamedPlaces
{
    // No name of a place is longer.
    private const int MostName = 14;

    private static readonly WordList Endings = WordList.Of("市 县 区 省区 省 州 盟 旗 镇 乡 村 街道 公司 集团 局 厅 委 园 办事处 开发区 学院 大学 医院");

    private static readonly WordList Whole = WordList.Of("全市 全县 全区 全省 全州 全旗 全镇 全乡 我市 我县 我区 我省 本市 本县 本区 本省 该市 该县 该区 各市 各县 各区 县区 市县 市区 城区 园区 小区 社区 地区 灾区 景区 库区 矿区 林区 牧区 街区");

    private static readonly WordList NoNames = WordList.Of("城镇 农村 乡村 村镇 乡镇 城市 省区");

    // 期货市场 is no 市, 功能区域 no 区.
    private static readonly WordList Others = WordList.Of("市场 市值 市政 市民 市级 县级 省级 区级 区域 县域 村民 园林 院线 院校 局面 委托 省际 州际");

    private static readonly WordList Times = WordList.Of("今年 去年 上半年 下半年 一季度 前三季度 目前 截至目前");

    private readonly string[] _places;

    public NamedPlaces(IReadOnlyList<Mention> mentions)
    {
        _places = new string[mentions.Count];
        for (int i = 0; i < _places.Length; i++)
        {
            // What follows tells of the same place until another is named, or the whole.
            string own = NameIn(mentions[i].Lead);
            bool goesOn = i > 0 && own.Length == 0 && !Whole.IsIn(mentions[i].Lead)
                && (mentions[i - 1].Sentence == mentions[i].Sentence || _places[i - 1] is [.., '市' or '县' or '区' or '省' or '州' or '盟' or '旗' or '镇' or '乡']);
            _places[i] = goesOn ? _places[i - 1] : own;
        }
    }

    /// <summary>Says whether two figures are told of two places: 甲县推进项目12个, 乙县推进项目12个.</summary>
    public bool AreApart(Mention one, Mention other)
    {
        string first = _places[one.Index], second = _places[other.Index];
        return first.Length > 0 && second.Length > 0 && !IsWithin(first, second) && !IsWithin(second, first);
    }

    // 二七区 is 郑州市二七区; 9号片区 is not 19号片区.
    private static bool IsWithin(string whole, string name) => whole.EndsWith(name, StringComparison.Ordinal)
        && (whole.Length == name.Length || !char.IsAsciiDigit(whole[^(name.Length + 1)]));

    /// <summary>Gives the name of a place that words begin with; empty where they begin with none.</summary>
    public static string NameIn(string lead)
    {
        lead = lead[Numerals.EndOfDigits(lead, 0)..] is ['年', .. var behindYear] ? behindYear : lead;
        while (Times.At(lead, 0) is { Length: > 0 } time)
        {
            lead = lead[time.Length..];
        }

        int end = 0;
        for (int i = 1; i < lead.Length && i < MostName && (end == 0 || i <= end + 3); i++)
        {
            string ending = Endings.At(lead, i);
            bool isName = ending.Length > 0 && !Others.IsAt(lead, i + ending.Length - 1) && !Whole.IsBefore(lead, i + ending.Length) && !NoNames.IsBefore(lead, i + ending.Length);
            end = isName ? i + ending.Length : end;
            i += isName ? ending.Length - 1 : 0;
        }

        return lead[..end];
    }
}
