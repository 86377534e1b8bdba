using System.Text;
using Erqi.Domain.Published;
using NodaTime.Text;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Writes a report for a reader at a terminal.</summary>
internal sealed class ReportText(ConsistencyReport report, ReportLanguage language)
{
    private readonly StringBuilder _text = new();
    private readonly Bulletin _bulletin = report.Bulletin;

    public string Write()
    {
        Head();
        Figures();
        Relations();
        new JointText(report, language, _text).Write();
        Coverage();
        return _text.ToString();
    }

    private string Say(string chinese, string english) => new Wording(chinese, english).In(language);

    private void Line(string line = "") => _text.Append(VisibleText.OnOneLine(line)).Append('\n');

    private void Head()
    {
        string date = _bulletin.AsOf is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty;
        Line($"{_bulletin.Title ?? Say("公布数核对", "Check of published figures")}  {_bulletin.Region} {date}".TrimEnd());
        Line(report.Verdict switch
        {
            BulletinVerdict.Consistent => Say("结论：一致。所有公布数可以同时为真。", "Verdict: consistent. All figures can be true at once."),
            BulletinVerdict.Inconsistent => Say("结论：不一致。公布数不可能同时为真。", "Verdict: inconsistent. The figures cannot all be true at once."),
            _ => Say("结论：无法判定。", "Verdict: undetermined."),
        });
        ToCheckFirst();
        int unjudged = report.Findings.Count(finding => finding.Verdict == Verdict.Undetermined);
        if (unjudged > 0 && unjudged == report.Findings.Count)
        {
            Line(Say("注意：没有一条关系可以判定，等于没有核对。", "Note: not one relation could be judged, so that nothing was checked."));
        }
        else if (unjudged > 0)
        {
            Line(Say($"注意：{unjudged} 条关系无法判定，未计入结论。", $"Note: {unjudged} relations could not be judged and do not count in the verdict."));
        }
    }

    // What an editor can act on: in each group those whose slips leave the fewest prints. Further down stands why.
    private void ToCheckFirst()
    {
        const int MostEach = 2;
        Suspect[] likely = [.. report.Parts.SelectMany(part => part.Suspects
            .Where(suspect => suspect.Candidates is [{ Slip: not Slip.ShouldRead }, ..])
            .OrderBy(suspect => suspect.Candidates.Count)
            .ThenBy(suspect => suspect.Candidates[0].Slip is Slip.Digit or Slip.MissingDigit or Slip.ExtraDigit)
            .Take(MostEach))];
        foreach (Suspect suspect in likely)
        {
            Line(Say("请先核对：", "Check first: ") + JointText.Proposal(suspect, _bulletin).In(language));
        }
    }

    private void Figures()
    {
        Line();
        Line(Say($"公布数 {_bulletin.Figures.Count} 个", $"{_bulletin.Figures.Count} figures"));
        TextTable table = new("  ");
        table.Add(Say("编号", "id"), Say("公布", "printed"), Say("真值范围", "true values"), Say("名称", "label"));
        foreach (BulletinFigure figure in _bulletin.Figures)
        {
            table.Add(
                figure.Id,
                Printed(figure),
                ReportNumbers.Write(figure.Unit, figure.TrueValues(_bulletin.Rounding)),
                figure.Label ?? string.Empty);
        }

        table.WriteTo(_text);
    }

    private static string Printed(BulletinFigure figure)
    {
        if (figure.Print is not { } print)
        {
            return "—";
        }

        string printed = string.Concat(print.Text.Where(c => !char.IsWhiteSpace(c)));
        return figure.Caption is null ? printed : $"{printed} ({figure.Caption})";
    }

    private void Relations()
    {
        Line();
        Line(Say($"关系 {_bulletin.Relations.Count} 条", $"{_bulletin.Relations.Count} relations"));
        TextTable table = new("  ");
        table.Add(
            "#", Say("判定", "verdict"), Say("差额", "difference"), Say("容差", "tolerance"), Say("关系", "relation"));
        foreach (RelationFinding finding in report.Findings)
        {
            table.Add(
                finding.Index.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ReportWords.Of(finding.Verdict).In(language),
                finding.PrintedDifference is { } difference ? ReportNumbers.Write(finding.Unit, difference) : "—",
                finding.Tolerance is { } tolerance ? ReportNumbers.Write(finding.Unit, tolerance) : "—",
                RelationText.Formula(finding.Relation, id => id));
        }

        table.WriteTo(_text);
        foreach (RelationFinding finding in report.Findings.Where(
            finding => finding.Verdict is Verdict.Inconsistent or Verdict.Undetermined or Verdict.WithinRounding))
        {
            Line($"  #{finding.Index} {FindingSentence.Of(finding, _bulletin).In(language)}");
        }
    }

    private void Coverage()
    {
        if (report.Untouched is { IsEmpty: false } untouched)
        {
            Line();
            Line(Say("没有关系涉及的公布数：", "Figures that no relation touches: ") + string.Join(Say("、", ", "), untouched));
        }
    }
}
