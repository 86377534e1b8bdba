using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Tells rows that sum up others by the word in one of their cells.</summary>
internal sealed class TotalLabels(LooseCells row, int[] places)
{
    private static readonly string[] Words = ["合计", "总计", "小计", "共计", "总合计"];
    private static readonly string[] English = ["total", "subtotal", "sub-total", "grandtotal", "sum"];

    /// <summary>The label of the row, or null where it is a project.</summary>
    public string? Find()
    {
        foreach (int place in places)
        {
            if (row[place] is string text && MayBeTotal(text) && IsTotal(LooseText.Plain(text)))
            {
                return text.Trim();
            }
        }

        return null;
    }

    // Every row is asked, and nearly none is one.
    private static bool MayBeTotal(string text) =>
        text.Contains('计', StringComparison.Ordinal) || text.AsSpan().ContainsAnyInRange('A', 'z');

    // 合计, 新型城镇化小计, 合计：360个, 总计（25）
    private static bool IsTotal(string plain)
    {
        string word = plain.TrimEnd(')', '）', '个', '项', ' ').TrimEnd("0123456789".ToCharArray()).TrimEnd('(', '（', ':', '：');
        return Words.Any(known => word.EndsWith(known, StringComparison.Ordinal))
            || English.Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}
