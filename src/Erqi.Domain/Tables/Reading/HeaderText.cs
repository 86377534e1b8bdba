using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>A header as people write it: a name, perhaps with a year before it, and a unit behind it.</summary>
/// <param name="Name">The name alone, in lower case and without blanks.</param>
/// <param name="Unit">The unit of money that it names.</param>
internal sealed record HeaderText(string Name, MoneyUnit? Unit)
{
    // The longest first: 亿元 ends as 元 does.
    private static readonly MoneyUnit[] Units = [MoneyUnit.WanYi, MoneyUnit.Yi, MoneyUnit.Wan, MoneyUnit.Yuan];

    /// <summary>Takes a header apart: <c>2023年度计划投资（亿元）</c> is 年度计划投资, in 亿元.</summary>
    public static HeaderText Of(string header)
    {
        string name = LooseText.Plain(header).ToLowerInvariant();
        MoneyUnit? unit = null;
        if (name.IndexOf('(', StringComparison.Ordinal) is var open and > 0 && name.EndsWith(')'))
        {
            unit = UnitOf(name[(open + 1)..^1]);
            name = name[..open];
        }
        else if (UnitOf(name) is { } behind && name.Length > behind.ToChinese().Length)
        {
            unit = behind;
            name = name[..^behind.ToChinese().Length].TrimEnd('/', ':', '-');
        }

        bool hasYear = name.Length > 4 && name.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;
        return new HeaderText(hasYear ? name[4..] : name, unit);
    }

    private static MoneyUnit? UnitOf(string text) => Units
        .Where(unit => text.EndsWith(unit.ToChinese(), StringComparison.Ordinal)
            || text == LooseText.Plain(UnitWords.Of(unit).English))
        .Select(unit => (MoneyUnit?)unit)
        .FirstOrDefault();
}
