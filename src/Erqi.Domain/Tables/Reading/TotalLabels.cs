using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Tells rows that sum up others by the word in one of their cells.</summary>
/// <remarks>
/// In a name or a class the word may stand behind what is summed up (新型城镇化小计, Industry Total). Elsewhere it has to
/// stand alone: the remark 含三期合计 is one on a project.
/// </remarks>
internal sealed class TotalLabels(LooseCells row, int[] classes, int[] others)
{
    private static readonly string[] Whole =
        ["合计", "总计", "共计", "总合计", "合计数", "总计数", "总数", "汇总", "总汇总", "全部合计", "total", "grandtotal"];

    private static readonly string[] Group = ["小计", "小计数", "subtotal", "sub-total"];

    // Behind a name: 总数 and 合计数 are words of projects, too.
    private static readonly string[] Endings = ["合计", "总计", "共计", "小计", "汇总", "total"];

    /// <summary>The label of the row, or null where it is a project.</summary>
    public string? Find() => Find(classes, word => IsWord(word) || word is "sum" || EndsAsTotal(word)) ?? Find(others, IsWord);

    /// <summary>Says whether a label is the word alone.</summary>
    public static bool IsAlone(string label) => IsWord(Word(label));

    /// <summary>Says whether a label is of everything, and not of a group.</summary>
    public static bool IsOfAll(string label) => Word(label) is var word && (Whole.Contains(word) || word is "sum");

    /// <summary>Says whether a label is of a group and of nothing else.</summary>
    public static bool IsOfGroup(string label) => Word(label) is var word && (Group.Contains(word) || word.EndsWith("小计", StringComparison.Ordinal));

    private string? Find(int[] places, Func<string, bool> isTotal)
    {
        foreach (int place in places)
        {
            if (row[place] is string text && MayBeTotal(text) && isTotal(Word(text)))
            {
                return text.Trim();
            }
        }

        return null;
    }

    // Every row is asked, and nearly none is one.
    private static bool MayBeTotal(string text) =>
        text.AsSpan().ContainsAny('计', '总') || text.AsSpan().ContainsAnyInRange('A', 'z');

    // 合计, 新型城镇化小计, 合计：360个, 全市总计：2个项目, 总计（25）
    private static string Word(string text) => Numbering.Bare(LooseText.Plain(text).ToLowerInvariant())
        .TrimEnd(')', '个', '项').TrimEnd("0123456789".ToCharArray()).TrimEnd('(', ':');

    private static bool IsWord(string word) => Whole.Contains(word) || Group.Contains(word);

    private static bool EndsAsTotal(string word) => Array.Exists(Endings, known => word.EndsWith(known, StringComparison.Ordinal));
}
