using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds the unit that a heading or a caption states: 总投资（亿元）, 单位：亿元.</summary>
internal static class HeadingUnit
{
    private static readonly WordList Captions = WordList.Of("单位: 计量单位: 金额单位: 货币单位: 数量单位:");

    private static readonly WordList Eaches = WordList.Of("人 户 公顷 亩 平方公里 平方千米 平方米");

    /// <summary>Parts a flat heading into its words and its unit.</summary>
    public static (string Heading, FigureUnit? Unit) Split(string heading)
    {
        for (int open = heading.LastIndexOf('('); open >= 0 && heading.IndexOf(')', open) is >= 0 and var close && IsEnd(heading, close + 1); open = open == 0 ? -1 : heading.LastIndexOf('(', open - 1))
        {
            string inside = heading[(open + 1)..close].TrimStart('±', '+');
            if (inside.EndsWith("=100", StringComparison.Ordinal) && heading[..open] is [.., '比'])
            {
                // 性别比（女=100）
                return (heading[..open], FigureUnit.Percent);
            }

            inside = inside.StartsWith("单位:", StringComparison.Ordinal) ? inside[3..] : inside;
            if (IsUnit(inside, out FigureUnit? unit) && !IsName(heading[..open], inside))
            {
                return PerMany(heading, unit!) is { } per ? (heading[..open], per) : (heading[..open] + YearAt(heading, close + 1) + (unit!.Dimension == Dimension.Rate && heading.Contains('±') ? "±%" : string.Empty), unit);
            }
        }

        // 比上年% is growth, 决算为预算的% a part.
        return heading is [.., '%'] && heading.TrimEnd('%', '±') is { Length: > 0 } words ? (words + (words[^1] == '的' ? "%" : "±%"), FigureUnit.Percent)
            : (heading, heading.Contains('%') ? FigureUnit.Percent : null);
    }

    // 企业单位数（个） Number of Enterprises (unit), 产量（吨）2023年
    private static bool IsEnd(string heading, int at) => at == heading.Length || char.IsAsciiLetter(heading[at]) || YearAt(heading, at).Length > 0;

    private static string YearAt(string heading, int at) => CellPrint.IsYear(heading[at..]) ? heading[at..] : string.Empty;

    // 门诊部（所）, 社区卫生服务中心（站）: a place by two names.
    private static bool IsName(string words, string inside) => inside is "站" or "所" or "部" or "室" or "点" or "场" && words is [.., '中', '心'] or [.., '部' or '站' or '所' or '室' or '社' or '点'];

    // 每千人口床位数（张）: 张/千人; 每公顷产量（公斤）: 公斤/公顷.
    private static FigureUnit? PerMany(string heading, FigureUnit unit)
    {
        int start = heading is ['每', ..] ? heading.AsSpan(1).IndexOfAnyExcept("十百千万") + 1 : 0;
        string each = start > 0 ? Eaches.At(heading, start) : string.Empty;
        return each.Length > 0 && FigureUnit.TryParse($"{unit.Text}/{heading[1..start]}{each}", out FigureUnit? per) && per.Dimension.Kind == UnitKind.PerUnit ? per : null;
    }

    /// <summary>Gives the unit of a line such as 单位：亿元, or 单位：亿元、% where rates are the others; null where it states none, or several.</summary>
    public static FigureUnit? Caption(string cell) => Amounts(cell) is [var amount] ? amount : null;

    /// <summary>Gives the units of a line such as 单位：个、亿元, without rates where others stand beside them; none where one is no unit.</summary>
    public static FigureUnit[] Amounts(string cell)
    {
        string flat = new FlatText(cell).Text;
        int at = flat.IndexOf("单位:", StringComparison.Ordinal);
        FigureUnit?[] units = at < 0 ? [] : [.. flat[(at + 3)..].TrimEnd(')', '。').Split('、', ',', '和').Select(text => IsUnit(text, out FigureUnit? unit) ? unit : null)];
        FigureUnit[] stated = Array.Exists(units, unit => unit is null) ? [] : [.. units.OfType<FigureUnit>()];
        return stated.Length == 1 ? stated : Array.FindAll(stated, unit => unit.Dimension != Dimension.Rate);
    }

    /// <summary>Gives the one of several units that a heading speaks of: 项目个数 is counted, 总投资 money; null where that cannot be told.</summary>
    public static FigureUnit? Among(FigureUnit[] units, string name)
    {
        bool isCount = SheetWords.Counts.IsEndOf(name) && !SheetWords.AccountNumbers.IsEndOf(name);
        bool IsOf(FigureUnit unit) => unit.Dimension.Kind == UnitKind.Count ? name.Contains(unit.Dimension.Base, StringComparison.Ordinal) || (isCount && unit.Dimension == Dimension.Things)
            : unit.Dimension == Dimension.Money && !isCount && SheetWords.Moneys.IsIn(name);
        return !SheetWords.IsMean(name) && Array.FindAll(units, IsOf) is [var unit] ? unit : null;
    }

    /// <summary>Says whether a heading is of something else than a unit measures: 从业人员 are no 户, 投资 is no 个.</summary>
    public static bool Contradicts(string heading, FigureUnit unit) => (SheetWords.Moneys.IsEndOf(heading) && unit.Dimension != Dimension.Money)
        || (SheetWords.People.IsEndOf(heading) && unit.Dimension != Dimension.People)
        || (SheetWords.SureCounts.IsEndOf(heading) && unit.Dimension.Kind != UnitKind.Count);

    /// <summary>Says whether a cell is a line of its own that tells units: 单位：万人、%.</summary>
    public static bool IsCaption(string cell) => Captions.IsAt(new FlatText(cell).Text.TrimStart('('), 0);

    /// <summary>Says whether words speak of multiples of what is counted, 万户; 万元 and 千米 are other units.</summary>
    public static bool IsMultiple(string text) => Enumerable.Range(0, text.Length).Any(i => text[i] is '万' or '千' or '百' or '亿'
        && (i + 1 == text.Length || text[i + 1] is not ('元' or '万' or '亿' or '米' or '瓦' or '克')));

    /// <summary>Gives the unit of a column whose heading states none.</summary>
    public static FigureUnit? Usual(string name, FigureUnit? caption) =>
        (SheetWords.IsGrowth(name) && !SheetWords.IsDifference(name)) || SheetWords.IsShare(name) || name is [.., '率'] or [.., '性', '别', '比'] ? FigureUnit.Percent
        : name is [.., '比'] ? null
        : caption?.Dimension.Kind == UnitKind.Count && OfCounts(name) is { } counted && counted.Dimension != caption.Dimension ? counted
        : caption?.Dimension == Dimension.Money && SheetWords.Counts.IsEndOf(name) && !SheetWords.AccountNumbers.IsEndOf(name) ? null
        : caption;

    /// <summary>Gives the unit that a heading of a count names, 户数 in a table of 人; null where it names none.</summary>
    public static FigureUnit? OfCounts(string name) =>
        name is [.., var counter, '数'] && FigureUnit.TryParse(counter.ToString(), out FigureUnit? unit) && unit.Dimension.Kind == UnitKind.Count ? unit : null;

    /// <summary>Gives per cent for a label that ends as those of rates do; null for others.</summary>
    public static FigureUnit? OfRate(string label) => label is [.., '率'] or [.., '性', '别', '比'] || SheetWords.Shares.IsEndOf(label) || (SheetWords.Growths.IsEndOf(label) && SheetWords.IsGrowth(label)) ? FigureUnit.Percent : null;

    /// <summary>Gives the unit that a cell states from end to end; null where it is none.</summary>
    public static FigureUnit? Whole(string cell) => IsUnit(new FlatText(cell).Text, out FigureUnit? unit) ? unit : null;

    /// <summary>Says whether running text knows a unit too: any word could be one, as in 1工业.</summary>
    public static bool IsMeasure(FigureUnit unit) => unit.Dimension.Kind != UnitKind.Other || Numbers.UnitEnds.Of(unit.Text, 0) == unit.Text.Length;

    private static bool IsUnit(string text, out FigureUnit? unit)
    {
        unit = null;
        return text.Length is > 0 and < 8 && !text.AsSpan().ContainsAny("、,;") && FigureUnit.TryParse(text, out unit) && IsMeasure(unit);
    }
}
