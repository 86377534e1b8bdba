using Erqi.Domain.Published;
using NodaTime.Text;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Writes a report for a reader at a terminal.</summary>
internal sealed class ReportText(ConsistencyReport report, ReportLanguage language)
{
    private readonly ReportLines _lines = new(report.Bulletin, language);
    private readonly Bulletin _bulletin = report.Bulletin;
    private readonly Coverage _coverage = new(report);

    public string Write()
    {
        Head();
        Figures();
        Relations();
        new JointText(report, language, _lines).Write();
        Untouched();
        return _lines.ToString();
    }

    private string Say(string chinese, string english) => _lines.Say(chinese, english);

    private void Line(string line = "") => _lines.Line(line);

    private void Head()
    {
        string date = _bulletin.AsOf is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty;
        Line($"{_bulletin.Title ?? Say("公布数核对", "Check of published figures")}  {_bulletin.Region} {date}".TrimEnd());
        Line(report.Verdict switch
        {
            BulletinVerdict.Consistent when !report.IsAnythingChecked =>
                Say("结论：未核对。没有一条关系能印证任何公布数。", "Verdict: nothing was checked. No relation bears on a printed figure."),
            BulletinVerdict.Consistent => Say("结论：一致。所有公布数可以同时为真。", "Verdict: consistent. All figures can be true at once."),
            BulletinVerdict.Inconsistent => Say("结论：不一致。公布数不可能同时为真。", "Verdict: inconsistent. The figures cannot all be true at once."),
            _ => Say("结论：无法判定。", "Verdict: undetermined."),
        });
        ToCheckFirst();
        Limits();
        Unjudged();
    }

    private void Unjudged()
    {
        RelationFinding[] unjudged = [.. report.Findings.Where(finding => finding.Verdict == Verdict.Undetermined)];
        if (unjudged.Length == 0)
        {
            return;
        }

        string nothing = report.IsAnythingChecked ? string.Empty : Say("此外没有可核对的，等于没有核对。", " There is nothing else, so that nothing was checked.");
        Line(unjudged is [var only]
            ? Say($"注意：关系{only.Index}无法判定：{only.Reason!.Chinese}", $"Note: relation {only.Index} could not be judged: {only.Reason.English}") + nothing
            : Say($"注意：{unjudged.Length} 条关系无法判定，见下。", $"Note: {unjudged.Length} relations could not be judged; see below.") + nothing);
    }

    private void ToCheckFirst()
    {
        CheckFirst first = new(report);
        foreach (Wording line in first.Groups.SelectMany(first.Lines))
        {
            Line(line.In(language));
        }

        if (first.MoreGroups > 0)
        {
            Line(Say(
                $"另有 {first.MoreGroups} 组彼此无关的数也不一致，见下。",
                first.MoreGroups == 1
                    ? "One more group of figures, unrelated to these, cannot be true either; see below."
                    : $"{first.MoreGroups} more groups of figures, unrelated to these, cannot be true either; see below."));
        }
    }

    private void Limits()
    {
        if (ReportWords.LeftOut(report) is { } leftOut)
        {
            Line(leftOut.In(language));
        }
    }

    private void Figures()
    {
        Line();
        Line(Say($"公布数 {_bulletin.Figures.Count} 个", ReportWords.Count(_bulletin.Figures.Count, "figure")));
        TerminalTable table = new("  ");
        table.Add(Say("编号", "id"), Say("公布", "printed"), Say("真值范围", "true values"), Say("名称", "label"));
        foreach (BulletinFigure figure in _bulletin.Figures)
        {
            table.Add(
                figure.Id,
                Printed(figure),
                ReportNumbers.Write(figure.Unit, figure.TrueValues(_bulletin.Rounding)),
                figure.Label ?? string.Empty);
        }

        table.WriteTo(_lines);
        _lines.List([.. _bulletin.Figures.Where(figure => figure.IsUnitCompleted)], figure => Say(
            $"“{figure.Id}”印作{figure.Print}，未写单位；与之相核的数都以{figure.Caption}计，故读作{figure.Unit}。",
            $"'{figure.Id}' is printed {figure.Print}, without a unit; what it is held against is in {figure.Caption}, so it is read in {figure.Unit}."));
    }

    private static string Printed(BulletinFigure figure)
    {
        if (figure.Print is not { } print)
        {
            return "—";
        }

        string printed = string.Concat(print.Text.Where(c => !char.IsWhiteSpace(c)));
        return figure.Caption is not { } caption || printed.EndsWith(caption.Text, StringComparison.Ordinal) ? printed : $"{printed} ({caption})";
    }

    private void Relations()
    {
        Line();
        Line(Say($"关系 {_bulletin.Relations.Count} 条", ReportWords.Count(_bulletin.Relations.Count, "relation")));
        TerminalTable table = new("  ");
        table.Add(
            "#", Say("判定", "verdict"), Say("差额", "difference"), Say("容差", "tolerance"), Say("关系", "relation"));
        foreach (RelationFinding finding in report.Findings)
        {
            table.Add(
                finding.Index.ToString(CultureInfo.InvariantCulture),
                (_coverage.IsTogether(finding) ? ReportWords.Together : ReportWords.Of(finding.Verdict)).In(language),
                finding.PrintedDifference is { } difference ? ReportNumbers.Gap(finding.Unit, difference).In(language) : "—",
                finding.Tolerance is { } tolerance ? ReportNumbers.Gap(finding.Unit, tolerance).In(language) : "—",
                RelationText.Formula(finding.Relation, id => id));
        }

        table.WriteTo(_lines);
        _lines.List(
            [.. report.Findings.Where(finding => finding.Verdict is Verdict.Undetermined or Verdict.WithinRounding)],
            finding => $"#{finding.Index} {FindingSentence.Of(finding, _bulletin).In(language)}");
    }

    private void Untouched()
    {
        if (report.Untouched is { IsEmpty: false } untouched)
        {
            Line();
            Line(Say("没有关系涉及的公布数：", "Figures that no relation touches: ") + _lines.Listed(untouched, untouched.Count));
        }
    }
}
