using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>The sentences about a reading.</summary>
internal static class ReadingWords
{
    /// <summary>Gives what agrees: by itself, or, with a whole that is not printed, together with all that tells of it.</summary>
    public static IEnumerable<RelationFinding> Agreeing(ConsistencyReport report)
    {
        HashSet<int> together = [.. report.Components.Where(part => part.Verdict == BulletinVerdict.Consistent).SelectMany(part => part.Relations)];
        return report.Findings.Where(finding => finding.Verdict is Verdict.Exact or Verdict.WithinRounding || (finding.Verdict == Verdict.NotBound && together.Contains(finding.Index)));
    }

    /// <summary>Says how much of a text was checked, and for what the other numbers were taken.</summary>
    public static Wording Coverage(ArticleReading reading)
    {
        int related = reading.FiguresInRelations, printed = reading.PrintedFigures, alone = printed - related, passed = reading.PassedOver.Count;
        (PassedReason Reason, int Count)[] reasons = [.. reading.PassedOver.CountBy(number => number.Reason).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
        string chinese = string.Join('、', reasons.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Reason.ToChinese()}{pair.Count}")));
        string english = string.Join(", ", reasons.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Count} {pair.Reason.ToString().ToLowerInvariant()}")));
        return new Wording(
            $"读出{printed}个统计数，其中{related}个与别的数有关系、可以核对，{alone}个无从核对；另有{passed}处数字不是统计数{(passed == 0 ? string.Empty : $"（{chinese}）")}。",
            $"Figures read: {printed}, of which {related} related to others and checked, {alone} with nothing to be checked against; other numbers passed over: {passed}{(passed == 0 ? string.Empty : $" ({english})")}.");
    }
}
