using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>A header as people write it: a name, perhaps with a year before it, and a unit behind it.</summary>
/// <param name="Name">The name alone, in lower case and without blanks.</param>
/// <param name="Year">The year before it.</param>
/// <param name="Unit">The unit of money that it names.</param>
/// <param name="OtherUnit">What it names instead, or beside it, that is none: 百万元, 美元.</param>
internal sealed record HeaderText(string Name, int? Year, MoneyUnit? Unit, string? OtherUnit)
{
    // What can stand before 元 in a unit, so that 百万元 is not taken for 万元.
    private const string BeforeYuan = "十百千万亿兆美欧日港澳台人民币";

    private static readonly MoneyUnit[] Units = [MoneyUnit.Yuan, MoneyUnit.Wan, MoneyUnit.Yi, MoneyUnit.WanYi];

    /// <summary>Takes a header apart: <c>2023年度计划投资（亿元）</c> is 年度计划投资 of 2023, in 亿元.</summary>
    public static HeaderText Of(string header)
    {
        string name = LooseText.Plain(header).ToLowerInvariant();
        string[] brackets = [];
        if (name.IndexOf('(', StringComparison.Ordinal) is var open and >= 0 && name.EndsWith(')'))
        {
            brackets = name[open..].Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries);
            name = name[..open];
        }

        string behind = Behind(name);
        if (behind.Length > 0)
        {
            name = name[..^behind.Length].TrimEnd('/', ':', '-');
        }

        string[] stated = [.. brackets.Append(behind).Where(NamesMoney)];
        MoneyUnit? unit = stated is [var first, ..] ? UnitOf(first) : null;
        string? other = stated.FirstOrDefault(text => UnitOf(text) is not { } known || known != unit);
        bool hasYear = name.Length > 4 && name[4] == '年' && name.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;
        return new HeaderText(
            hasYear ? name[4..] : name,
            hasYear ? int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture) : null,
            unit,
            other);
    }

    /// <summary>The unit of money that a text names, such as 单位：万元, and nothing else.</summary>
    public static MoneyUnit? UnitOf(string text)
    {
        string bare = (text.StartsWith("单位", StringComparison.Ordinal) ? text["单位".Length..] : text).TrimStart(':');
        bare = bare.StartsWith("人民币", StringComparison.Ordinal) ? bare["人民币".Length..] : bare;
        return Units
            .Where(unit => bare == unit.ToChinese() || bare == LooseText.Plain(UnitTerms.Of(unit).English))
            .Select(unit => (MoneyUnit?)unit)
            .FirstOrDefault();
    }

    public static bool NamesMoney(string text) => text.EndsWith('元') || text.EndsWith("yuan", StringComparison.Ordinal);

    // The unit at the end of a name without brackets; empty where there is none, or nothing before it.
    private static string Behind(string name)
    {
        int start = name.EndsWith('元') ? name.Length - 1 : name.Length;
        while (start < name.Length && start > 0 && BeforeYuan.Contains(name[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return start > 0 ? name[start..] : string.Empty;
    }
}
