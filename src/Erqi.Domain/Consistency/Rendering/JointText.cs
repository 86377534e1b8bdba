using System.Text;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Writes what follows from all relations together: conflicts, suspects, what would reconcile, what is derived.</summary>
internal sealed class JointText(ConsistencyReport report, ReportLanguage language, StringBuilder text)
{
    // What no reader would go through is cut short; JSON has it all.
    private const int MostListed = 20;

    private readonly Bulletin _bulletin = report.Bulletin;

    /// <summary>Says what a suspect should read, and which slips explain that.</summary>
    public static Wording Proposal(Suspect suspect, Bulletin bulletin)
    {
        const int Most = 5;
        string named = FindingSentence.Named(bulletin[suspect.Figure]);
        int more = Math.Max(0, suspect.Candidates.Count - Most);
        return suspect.Candidates.IsEmpty
            ? new Wording($"{named} → 没有单一笔误能解释", $"{named} → no single slip explains it")
            : new Wording(
                $"{named} → {Prints("；", c => $"{c.Print.Text}（{ReportWords.Of(c.Slip).Chinese}）")}{(more > 0 ? $"，另有 {more} 种" : "")}",
                $"{named} → {Prints("; ", c => $"{c.Print.Text} ({ReportWords.Of(c.Slip).English})")}{(more > 0 ? $" and {more} more" : "")}");

        string Prints(string separator, Func<Candidate, string> say) =>
            string.Join(separator, suspect.Candidates.Take(Most).Select(say));
    }

    public void Write()
    {
        Conflicts();
        Suspects();
        Swaps();
        Reconciliations();
        Undetermined();
        Derived();
        Surprises();
        Limits();
    }

    private string Say(string chinese, string english) => new Wording(chinese, english).In(language);

    private string Named(string id) => FindingSentence.Named(_bulletin[id]);

    private void Heading(string chinese, string english) => text.Append('\n').Append(VisibleText.OnOneLine(Say(chinese, english))).Append('\n');

    private void Line(string line) => text.Append("  ").Append(VisibleText.OnOneLine(line)).Append('\n');

    private void Conflicts()
    {
        ValueList<ConflictFinding> conflicts = report.Conflicts;
        if (conflicts.IsEmpty)
        {
            return;
        }

        Heading("矛盾：下列每组公布数不可能同时为真，任去其一则本组其余各数可以成立",
            "Conflicts: those of a line cannot all be true; give up any one of them and the others of the line can");
        foreach (ConflictFinding conflict in conflicts)
        {
            string relations = Listed(conflict.Relations.Select(relation => $"#{relation}"), conflict.Relations.Count);
            string by = conflict.Relations.IsEmpty
                ? Say("本身没有可能的真值", "no true value is possible at all")
                : $"{Say("关系", "relations")} {relations}";
            string whole = conflict.IsIrreducible ? string.Empty : Say("；尚未化到最简", "; not yet reduced");
            Line($"{Listed(conflict.Figures.Select(Named), conflict.Figures.Count)}  ({by}{whole})");
        }
    }

    private void Suspects()
    {
        if (report.Verdict != BulletinVerdict.Inconsistent || report.Suspects.IsEmpty)
        {
            return;
        }

        Heading("疑似误印：就同组各数而言，只改其中一数即可一致。仅供核对，从不自动更正",
            "Suspects: within its group, each of these alone may be the misprint. For a person to check; nothing is corrected");
        ValueList<Suspect> suspects = report.Suspects;
        foreach (Suspect suspect in suspects.OrderBy(suspect => suspect.Candidates.IsEmpty).Take(MostListed))
        {
            string range = ReportNumbers.Write(_bulletin[suspect.Figure].Unit, suspect.Implied);
            Line($"{Proposal(suspect, _bulletin).In(language)}  {Say("应在", "must lie in")} {range}");
        }

        if (suspects.Count > MostListed)
        {
            Line(More(suspects.Count - MostListed));
        }

    }

    private string Listed(IEnumerable<string> names, int count)
    {
        string listed = string.Join(Say("、", ", "), names.Take(MostListed));
        return count > MostListed ? $"{listed} {More(count - MostListed)}" : listed;
    }

    private string More(int count) => Say($"另有 {count} 个", $"and {count} more");

    private void Swaps()
    {
        if (report.Swaps.IsEmpty)
        {
            return;
        }

        Heading("疑似两数印反", "Perhaps two numbers stand in each other's place");
        foreach (SwappedPair pair in report.Swaps.Take(MostListed))
        {
            Line(Say(
                $"若 {Named(pair.First)} 与 {Named(pair.Second)} 的数字印反，则同组可一致。",
                $"The group can hold if {Named(pair.First)} and {Named(pair.Second)} have each other's number."));
        }

        if (report.Swaps.Count > MostListed)
        {
            Line(More(report.Swaps.Count - MostListed));
        }
    }

    private void Reconciliations()
    {
        if (report.Reconciliations.IsEmpty)
        {
            return;
        }

        Heading("另一种可能：数字无误而口径或舍入不同", "Or the prints are right and an assumption is wrong");
        foreach (Reconciliation reconciliation in report.Reconciliations)
        {
            Line(reconciliation.Explain().In(language));
        }
    }

    private void Undetermined()
    {
        foreach (ComponentFinding component in report.Components.Where(component => component.Reason is not null))
        {
            Heading(
                $"无法判定：{Listed(component.Figures, component.Figures.Count)}",
                $"Undetermined: {Listed(component.Figures, component.Figures.Count)}");
            Line(component.Reason!.In(language));
        }
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

        Heading("未公布而可推出", "Not printed but implied");
        foreach (ImpliedRange implied in derived)
        {
            Line($"{implied.Figure}  {ReportNumbers.Write(_bulletin[implied.Figure].Unit, implied.Range)}");
        }
    }

    // Where the limit left the verdict open, the reason stands there already.
    private void Limits()
    {
        if (!report.IsComplete && report.Verdict != BulletinVerdict.Undetermined)
        {
            Heading(
                "已达到核对的上限：结论不受影响，但上列各项可能不全",
                "A limit of the check was reached: the verdict stands, but what is listed may be incomplete");
        }
    }

    private void Surprises()
    {
        Surprise[] surprises = [.. report.Surprises.Where(surprise => surprise.IsSurprising())];
        if (surprises.Length == 0)
        {
            return;
        }

        Heading("可能但少见", "Possible but improbable");
        foreach (Surprise surprise in surprises)
        {
            Line($"#{surprise.Relation} {surprise.Explain().In(language)}");
        }
    }
}
