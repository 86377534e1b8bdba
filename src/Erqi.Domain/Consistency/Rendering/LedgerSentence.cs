namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Says of a comparison how many figures it reached, and which it did not.</summary>
internal static class LedgerSentence
{
    // A sentence names so many figures and counts the others.
    private const int MostNamed = 20;

    public static Wording Of(LedgerReport report)
    {
        ValueList<string> differing = report.Named(LedgerVerdict.Differs);
        int compared = report.Findings.Count - report.NotCompared.Count;
        Wording judged = compared == 0
            ? new("没有一个公布数与台账核对过", "not one figure was compared with the ledger")
            : new(
                $"{compared} 个公布数与台账核对，{compared - differing.Count} 个相符",
                $"{compared} figures were compared with the ledger, {compared - differing.Count} agree");
        Wording[] parts =
        [
            judged,
            .. Part("不符", "differ", differing),
            .. Part("未核对", "were not compared", report.NotCompared),
            .. Part("未说明统计什么", "do not say what they count", report.Unclaimed),
        ];
        string english = string.Join("; ", parts.Select(part => part.English));
        return new($"{string.Join("；", parts.Select(part => part.Chinese))}。", $"{char.ToUpperInvariant(english[0])}{english[1..]}.");
    }

    private static IEnumerable<Wording> Part(string chinese, string english, ValueList<string> figures) => figures.IsEmpty
        ? []
        : [new(
            $"{figures.Count} 个{chinese}（{Names(figures, "、", "等")}）",
            $"{figures.Count} {english} ({Names(figures, ", ", " and others")})")];

    private static string Names(ValueList<string> figures, string between, string more) =>
        VisibleText.OnOneLine(string.Join(between, figures.Take(MostNamed))) + (figures.Count > MostNamed ? more : string.Empty);
}
