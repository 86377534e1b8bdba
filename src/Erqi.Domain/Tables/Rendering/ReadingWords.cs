using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>The sentences about a reading.</summary>
internal static class ReadingWords
{
    // What could not be checked is named as far as a line of a terminal goes.
    private const int MostNamed = 8;

    /// <summary>Gives what agrees: by itself, or, with a whole that is not printed, together with all that tells of it.</summary>
    public static IEnumerable<RelationFinding> Agreeing(ConsistencyReport report)
    {
        HashSet<int> together = [.. report.Components.Where(part => part.Verdict == BulletinVerdict.Consistent).SelectMany(part => part.Relations)];
        return report.Findings.Where(finding => finding.Verdict is Verdict.Exact or Verdict.WithinRounding || (finding.Verdict == Verdict.NotBound && together.Contains(finding.Index)));
    }

    /// <summary>Gives the mark of a relation: what cannot be judged by itself neither agrees nor is wrong.</summary>
    public static char Mark(Verdict verdict) => verdict switch
    {
        Verdict.Exact or Verdict.WithinRounding => '✓',
        Verdict.Inconsistent => '✗',
        Verdict.NotBound => '○',
        _ => '？',
    };

    /// <summary>Says what a check comes to; where all that could be checked agrees, how much that is.</summary>
    public static Headline Headline(ArticleReading reading, ConsistencyReport report)
    {
        Headline headline = Consistency.Rendering.Headline.Of(report, !reading.Impossible.IsEmpty);
        int alone = Alone(reading, report, leftOut: false).Length, seen = Alone(reading, report, leftOut: true).Length, agree = reading.PrintedFigures - alone - seen;
        if (reading.IsBlank)
        {
            return headline with { Text = new("内容是空的，没有可以核对的", "It is empty: there is nothing to check") };
        }

        return headline.State != Consistency.Rendering.Headline.Right ? headline : headline with
        {
            Text = new(
                $"已核对的{agree}个数说得通{(alone == 0 ? string.Empty : $"，另有{alone}个数没有核对")}{(seen == 0 ? string.Empty : $"，{seen}个数的发现已看过、不再提示")}",
                $"The {agree} figures that could be checked agree{(alone == 0 ? string.Empty : $"; {alone} were not checked")}{(seen == 0 ? string.Empty : $"; what was found of {seen} is left out")}"),
        };
    }

    /// <summary>Says how much of a text was checked, names what could not be, and says for what the other numbers were taken.</summary>
    public static Wording Coverage(ArticleReading reading, ConsistencyReport report)
    {
        ReadFigure[] alone = Alone(reading, report, leftOut: false), seen = Alone(reading, report, leftOut: true);
        int printed = reading.PrintedFigures, passed = reading.PassedOver.Count, related = printed - alone.Length - seen.Length;
        (PassedReason Reason, int Count)[] reasons = [.. reading.PassedOver.CountBy(number => number.Reason).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
        string chinese = string.Join('、', reasons.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Reason.ToChinese()}{pair.Count}{Unread(pair.Reason, "：")}")));
        string english = string.Join(", ", reasons.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Count} {pair.Reason.ToString().ToLowerInvariant()}{Unread(pair.Reason, ": ")}")));
        return printed == 0 ? new Wording(
            $"没有读到可以核对的数字；可以核对的，例如分项与合计、占比、同比增速。{(passed == 0 ? string.Empty : $"读到的{passed}处数字不是统计数（{chinese}）。")}",
            $"No figure was read that could be checked; parts and totals, shares and growth can be, for instance.{(passed == 0 ? string.Empty : $" Numbers passed over: {passed} ({english}).")}") : new Wording(
            $"读出{printed}个统计数，其中{related}个与别的数有关系、可以核对"
            + $"{(seen.Length == 0 ? string.Empty : $"，{seen.Length}个的发现已看过、不再提示（{Names(seen).Chinese}）")}"
            + $"{(alone.Length == 0 ? string.Empty : $"，{alone.Length}个无从核对（{Names(alone).Chinese}）")}"
            + $"{(passed == 0 ? string.Empty : $"；另有{passed}处数字不是统计数（{chinese}）")}。",
            $"Figures read: {printed}, of which {related} related to others and checked"
            + $"{(seen.Length == 0 ? string.Empty : $", {seen.Length} of which a finding is left out ({Names(seen).English})")}"
            + $"{(alone.Length == 0 ? string.Empty : $", {alone.Length} with nothing to be checked against ({Names(alone).English})")}"
            + $"{(passed == 0 ? string.Empty : $"; other numbers passed over: {passed} ({english})")}.");

        // What was read as nothing is named with its place, so that it can be looked at.
        string Unread(PassedReason reason, string colon) => reason != PassedReason.Unread ? string.Empty : $"{colon}{string.Join(' ', reading.PassedOver.Where(number => number.Reason == reason).Take(MostNamed)
            .Select(number => $"{Place(number)} “{VisibleText.OnOneLine(VisibleText.Shortened(number.Printed))}”"))}{(reading.PassedOver.Count(number => number.Reason == reason) > MostNamed ? " …" : string.Empty)}";

        static string? Place(PassedNumber number) => number.Cell is { } cell ? $"{cell.Row}:{cell.Column}" : number.At?.ToString();

        static Wording Names(ReadFigure[] figures) => figures.Take(MostNamed).Select(Named).ToArray() is var named && figures.Length > MostNamed
            ? new($"{string.Join('、', named)}等", $"{string.Join(", ", named)} and more")
            : new(string.Join('、', named), string.Join(", ", named));

        static string Named(ReadFigure figure) => VisibleText.OnOneLine($"{figure.Subject} {VisibleText.Shortened(ReportNumbers.Printed(figure.Figure))}".Trim());
    }

    /// <summary>Gives the figures of relations that tell anything of them.</summary>
    public static HashSet<string> Related(ConsistencyReport report) =>
        [.. report.Findings.Where(new Consistency.Rendering.Coverage(report).Bears).SelectMany(finding => finding.Relation.Figures)];

    // Those that nothing is left to check with: because nothing was found, or because that was looked at.
    private static ReadFigure[] Alone(ArticleReading reading, ConsistencyReport report, bool leftOut)
    {
        HashSet<string> related = Related(report);
        return [.. reading.Figures.Where(figure => figure.Figure.Print is not null && !related.Contains(figure.Id) && reading.LeftOut.Contains(figure.Id) == leftOut)];
    }
}
