using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Writes what follows from all relations together: conflicts, suspects, what would reconcile, what is derived.</summary>
internal sealed class JointText(ConsistencyReport report, ReportLanguage language, ReportLines lines)
{
    // What no reader would go through is cut short; JSON has more.
    private const int MostListed = 20;

    private readonly Bulletin _bulletin = report.Bulletin;

    public void Write()
    {
        CheckFirst first = new(report);

        // What the head said is not said again.
        HashSet<int> said = [.. first.Said];
        HashSet<string> untouched = new(report.Untouched, StringComparer.Ordinal);
        lines.Section(
            report.Conflicts.Where(conflict => conflict.Relations is not [var only] || !said.Contains(only)),
            new("矛盾：下列每组公布数不可能同时为真", "Conflicts: the figures of a line cannot all be true"),
            conflict => conflict.Relations is [var only] && report.Findings[only].Verdict == Verdict.Inconsistent
                ? FindingSentence.Alone(report.Findings[only], _bulletin).In(language)
                : Together(conflict));
        lines.Section(
            report.Suspects.Where(_ => report.Verdict == BulletinVerdict.Inconsistent).OrderBy(first.Weakness),
            new(
                "疑似误印：就同组各数而言，只改其中一数即可一致。仅供核对，从不自动更正",
                "Suspects: within its group, each of these alone may be the misprint. For a person to check; nothing is corrected"),
            suspect => $"{Proposal(suspect)}  {Say("应在", "must lie in")} {ReportNumbers.Write(_bulletin[suspect.Figure].Unit, suspect.Implied)}",
            MostListed);
        lines.Section(
            report.Pairs,
            new("疑似两数有误：改此两数，同组可一致", "Perhaps two figures are wrong; with both set right the group can hold"),
            pair => ReportWords.Of(pair, _bulletin).In(language),
            MostListed);
        lines.Section(
            report.Reconciliations,
            new("另一种可能：数字无误而口径或舍入不同", "Or the prints are right and an assumption is wrong"),
            reconciliation => reconciliation.Explain(_bulletin.NameOf).In(language));
        lines.Section(
            report.Components.Where(component => component.Reason is not null),
            new("无法判定", "Undetermined"),
            component => $"{lines.Listed(component.Figures, component.Figures.Count)}{Say("：", ": ")}{component.Reason!.In(language)}");
        lines.Section(
            report.Implied.Where(implied => _bulletin[implied.Figure].Print is null && !untouched.Contains(implied.Figure)),
            new("未公布而可推出", "Not printed but implied"),
            implied => $"{implied.Figure}  {ReportNumbers.Write(_bulletin[implied.Figure].Unit, implied.Range)}");
        lines.Section(
            report.Surprises,
            new("可能但少见", "Possible but improbable"),
            surprise => Say($"关系{surprise.Relation}：", $"Relation {surprise.Relation}: ") + surprise.Explain().In(language));
    }

    private string Say(string chinese, string english) => lines.Say(chinese, english);

    private string Named(string id) => FindingSentence.Named(_bulletin[id], _bulletin.NameOf);

    private string Together(ConflictFinding conflict)
    {
        string relations = lines.Listed(conflict.Relations.Select(relation => $"{relation}"), conflict.Relations.Count);
        string by = conflict.Relations.IsEmpty
            ? Say("本身没有可能的真值", "no true value is possible at all")
            : Say($"关系{relations}", $"{(conflict.Relations.Count == 1 ? "relation" : "relations")} {relations}");
        string reduced = conflict.IsIrreducible ? string.Empty : Say("；尚未化到最简", "; not yet reduced");
        return $"{lines.Listed(conflict.Figures.Select(Named), conflict.Figures.Count)}{Say($"（{by}{reduced}）", $" ({by}{reduced})")}";
    }

    private string Proposal(Suspect suspect)
    {
        const int Most = 5;
        string none = Say("没有单一笔误能解释", "no single slip explains it");
        string? prints = ReportWords.Should(suspect, _bulletin, Most)?.In(language);
        return $"{Named(suspect.Figure)} → {prints ?? none}{(prints is null || ReportWords.Telling(suspect).Any() ? string.Empty : Say($"，{none}", $", {none}"))}";
    }
}
