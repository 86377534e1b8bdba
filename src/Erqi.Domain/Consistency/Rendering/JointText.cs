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
        Conflicts();
        Suspects();
        Pairs();
        Reconciliations();
        Undetermined();
        Derived();
        Surprises();
    }

    private string Say(string chinese, string english) => lines.Say(chinese, english);

    private string Named(string id) => FindingSentence.Named(_bulletin[id], _bulletin.NameOf);

    private void Conflicts()
    {
        // What the head said is not said again.
        HashSet<int> said = [.. new CheckFirst(report).Said];
        ConflictFinding[] conflicts =
            [.. report.Conflicts.Where(conflict => conflict.Relations is not [var only] || !said.Contains(only))];
        if (conflicts.Length == 0)
        {
            return;
        }

        lines.Heading("矛盾：下列每组公布数不可能同时为真",
            "Conflicts: the figures of a line cannot all be true");
        lines.List(conflicts, conflict => conflict.Relations is [var only] && report.Findings[only].Verdict == Verdict.Inconsistent
            ? FindingSentence.Alone(report.Findings[only], _bulletin).In(language)
            : Together(conflict));
    }

    private string Together(ConflictFinding conflict)
    {
        string relations = lines.Listed(conflict.Relations.Select(relation => $"{relation}"), conflict.Relations.Count);
        string by = conflict.Relations.IsEmpty
            ? Say("本身没有可能的真值", "no true value is possible at all")
            : Say($"关系{relations}", $"{(conflict.Relations.Count == 1 ? "relation" : "relations")} {relations}");
        string reduced = conflict.IsIrreducible ? string.Empty : Say("；尚未化到最简", "; not yet reduced");
        return $"{lines.Listed(conflict.Figures.Select(Named), conflict.Figures.Count)}{Say($"（{by}{reduced}）", $" ({by}{reduced})")}";
    }

    private void Suspects()
    {
        if (report.Verdict != BulletinVerdict.Inconsistent || report.Suspects.IsEmpty)
        {
            return;
        }

        lines.Heading("疑似误印：就同组各数而言，只改其中一数即可一致。仅供核对，从不自动更正",
            "Suspects: within its group, each of these alone may be the misprint. For a person to check; nothing is corrected");
        CheckFirst first = new(report);
        lines.List(
            [.. report.Suspects.OrderBy(first.Weakness)],
            suspect => $"{Proposal(suspect)}  {Say("应在", "must lie in")} {ReportNumbers.Write(_bulletin[suspect.Figure].Unit, suspect.Implied)}",
            MostListed);
    }

    private string Proposal(Suspect suspect)
    {
        const int Most = 5;
        string none = Say("没有单一笔误能解释", "no single slip explains it");
        string? prints = ReportWords.Should(suspect, _bulletin, Most)?.In(language);
        return $"{Named(suspect.Figure)} → {prints ?? none}{(prints is null || ReportWords.Telling(suspect).Any() ? string.Empty : Say($"，{none}", $", {none}"))}";
    }

    private void Pairs()
    {
        if (report.Pairs.IsEmpty)
        {
            return;
        }

        lines.Heading("疑似两数有误：改此两数，同组可一致", "Perhaps two figures are wrong; with both set right the group can hold");
        lines.List(report.Pairs, pair => ReportWords.Of(pair, _bulletin).In(language), MostListed);
    }

    private void Reconciliations()
    {
        if (report.Reconciliations.IsEmpty)
        {
            return;
        }

        lines.Heading("另一种可能：数字无误而口径或舍入不同", "Or the prints are right and an assumption is wrong");
        lines.List(report.Reconciliations, reconciliation => reconciliation.Explain(_bulletin.NameOf).In(language));
    }

    private void Undetermined()
    {
        ComponentFinding[] open = [.. report.Components.Where(component => component.Reason is not null)];
        if (open.Length == 0)
        {
            return;
        }

        lines.Heading("无法判定", "Undetermined");
        lines.List(open, component => $"{lines.Listed(component.Figures, component.Figures.Count)}{Say("：", ": ")}{component.Reason!.In(language)}");
    }

    private void Derived()
    {
        HashSet<string> untouched = new(report.Untouched, StringComparer.Ordinal);
        ImpliedRange[] derived =
            [.. report.Implied.Where(
                implied => _bulletin[implied.Figure].Print is null && !untouched.Contains(implied.Figure))];
        if (derived.Length == 0)
        {
            return;
        }

        lines.Heading("未公布而可推出", "Not printed but implied");
        lines.List(derived, implied => $"{implied.Figure}  {ReportNumbers.Write(_bulletin[implied.Figure].Unit, implied.Range)}");
    }

    private void Surprises()
    {
        Surprise[] surprises = [.. report.Surprises.Where(surprise => surprise.IsSurprising())];
        if (surprises.Length == 0)
        {
            return;
        }

        lines.Heading("可能但少见", "Possible but improbable");
        lines.List(
            surprises,
            surprise => Say($"关系{surprise.Relation}：", $"Relation {surprise.Relation}: ") + surprise.Explain().In(language));
    }
}
