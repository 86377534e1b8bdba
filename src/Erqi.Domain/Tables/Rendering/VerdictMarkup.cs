using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>Writes what stands on a page above everything that was checked: what it comes to, what is left out, and what to check first.</summary>
internal static class VerdictMarkup
{
    /// <param name="headline">What it comes to.</param>
    public static string Of(ConsistencyReport report, Headline headline, ReportLanguage language)
    {
        return Paragraph($"verdict {headline.State}", headline.Text)
            + (ReportWords.LeftOut(report) is { } leftOut ? Paragraph("advice", leftOut) : string.Empty)
            + string.Concat(new CheckFirst(report).Advice().Select(advice => Paragraph("advice", advice)));

        string Paragraph(string look, Wording sentence) => $"<p class=\"{look}\">{PlainText.Escape(sentence.In(language))}</p>\n";
    }

    /// <summary>A document has no text to mark: its problems stand in a list, above its tables.</summary>
    public static string WithProblems(ConsistencyReport report, ReportLanguage language)
    {
        string problems = string.Concat(ReportIssue.Of(report).Select(problem => $"<li>{PlainText.Escape(problem.Sentence.In(language))}</li>\n"));
        return Of(report, Headline.Of(report), language) + (problems.Length == 0 ? string.Empty : $"<ol class=\"findings\">\n{problems}</ol>\n");
    }
}
