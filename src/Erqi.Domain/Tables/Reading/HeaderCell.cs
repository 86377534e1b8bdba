using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>The header of one column, which may stand in several rows: 完成投资 over 年初以来累计完成.</summary>
internal sealed class HeaderCell
{
    // Under these the last row alone would say something else: 其中：政府投资 over 总投资.
    private static readonly string[] Narrowing = ["其中", "本月", "当月", "上月", "上年", "去年", "明年", "下年"];

    private static readonly string[] WordsForAll = ["合计", "小计", "总计", "计", "总额"];

    private static readonly string[] Ours =
    [
        "投资额", "总投资", "计划投资", "完成", "资金", "开工时间", "开工日期", "竣工", "完工", "投产时间", "级别", "领域", "行业", "批次", "项目代码", "项目名称", "区划", "县", "状态", "建设性质",
    ];

    private readonly ImmutableArray<HeaderText> _texts;

    /// <summary>Makes it of what stands in its rows from the top, a merged cell once, blanks left out.</summary>
    public HeaderCell(params ReadOnlySpan<string> parts)
    {
        Parts = [.. parts];
        Display = string.Join("/", Parts.Select(part => string.Concat(part.Where(sign => !char.IsWhiteSpace(sign)))));
        _texts = [.. Parts.Select(HeaderText.Of)];
        Names = [.. NamesOf([.. _texts.Select(text => text.Name).Where(name => name.Length > 0)]).Distinct()];
    }

    public ImmutableArray<string> Parts { get; }

    /// <summary>Gets the header as a person would quote it, its rows parted by a stroke.</summary>
    public string Display { get; }

    /// <summary>Gets what it may be called, the likeliest first.</summary>
    public ImmutableArray<string> Names { get; }

    public int? Year => _texts.Select(text => text.Year).LastOrDefault(year => year is not null);

    public MoneyUnit? Unit => _texts.Select(text => text.Unit).LastOrDefault(unit => unit is not null);

    /// <summary>Gets what it names as a unit of money that is none, or another than the one it names.</summary>
    public string? OtherUnit => _texts.Select(text => text.OtherUnit).LastOrDefault(other => other is not null);

    public bool LooksLikeLedger => Names.Any(name => Ours.Any(word => name.Contains(word, StringComparison.Ordinal)));

    /// <summary>Says whether a caller means it by a name.</summary>
    public bool IsCalled(string header) =>
        Parts.Any(part => part == header) || IsShown(LooseText.Plain(header)) || Parts is [.., var last] && LooseText.Plain(last) == LooseText.Plain(header);

    /// <summary>Says whether a plain text is what stands in its rows together.</summary>
    public bool IsShown(string plain) => plain == LooseText.Plain(Display);

    // 本月完成 under 完成投资 is 本月完成投资.
    private static string Overlapped(string first, string second)
    {
        int common = Math.Min(first.Length, second.Length);
        while (common > 0 && !first.EndsWith(second[..common], StringComparison.Ordinal))
        {
            common--;
        }

        return first + second[common..];
    }

    private static string[] NamesOf(string[] names)
    {
        if (names is not [.. var above, var last] || above.Length == 0)
        {
            return names;
        }

        string joined = string.Concat(names), top = above[^1];
        string[] together =
        [
            joined, top + last, Overlapped(last, top), .. above.Any(name => name.Contains("投资", StringComparison.Ordinal)) ? [last + "投资"] : Array.Empty<string>(),
        ];
        return WordsForAll.Contains(last) ? [top, .. together]
            : above.Any(name => Narrowing.Any(word => name.Contains(word, StringComparison.Ordinal))) ? together
            : [last, .. together];
    }
}
