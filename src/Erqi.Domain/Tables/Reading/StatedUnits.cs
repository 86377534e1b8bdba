using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>What a line of a sheet, above the header or below it, states as the unit of its amounts.</summary>
internal static class StatedUnits
{
    private const string UnitWord = "单位";

    private static readonly string[] OfMoney = ["金额", "计量", "货币", "投资"];

    /// <summary>单位：万元, 金额单位为人民币万元、个, …（单位：万元）; but not 填报单位：…</summary>
    public static string[] In(ReadOnlySpan<object?> row) => [.. row.ToArray().OfType<string>().SelectMany(In)];

    public static IEnumerable<string> In(string text)
    {
        string plain = LooseText.Plain(text);
        return Behind(plain) is { } units ? units.Split(['、', ',', ';', '/', ')', '。', '.']).Where(HeaderText.NamesMoney)
            : HeaderText.Of(plain) is { Unit: { } unit } && plain.EndsWith(')') ? [unit.ToChinese()]
            : [];
    }

    private static string? Behind(string text)
    {
        for (int at = text.IndexOf(UnitWord, StringComparison.Ordinal); at >= 0; at = text.IndexOf(UnitWord, at + 1, StringComparison.Ordinal))
        {
            string before = text[..at];
            if (before.Length == 0 || !char.IsLetter(before[^1]) || Array.Exists(OfMoney, word => before.EndsWith(word, StringComparison.Ordinal)))
            {
                return text[(at + UnitWord.Length)..].TrimStart(':', '均', '为', '是');
            }
        }

        return null;
    }
}
