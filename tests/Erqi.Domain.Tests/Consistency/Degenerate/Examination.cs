using Erqi.Domain.Consistency;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>Holds a report against a case analysis, which may have no answer where the report has one.</summary>
internal sealed class Examination(ConsistencyReport report)
{
    private readonly Bulletin _bulletin = report.Bulletin;
    private readonly List<string> _faults = [];

    /// <summary>Gets how many of the report's answers the case analysis had none to hold against.</summary>
    public int Unanswered { get; private set; }

    /// <summary>Says everything in which the report is wrong.</summary>
    public IReadOnlyList<string> Faults()
    {
        Verdict();
        foreach (RelationFinding finding in report.Findings.Where(finding => finding.Verdict != Domain.Consistency.Verdict.Undetermined))
        {
            bool? canHold = new CaseAnalysis(_bulletin, [finding.Index]).CanHold(Among(finding.Relation.Figures));
            Expect(canHold, CanHoldAlone(finding.Index), $"relation {finding.Index} is {finding.Verdict}");
        }

        foreach (ComponentFinding component in report.Components)
        {
            Component(component, new CaseAnalysis(_bulletin, component.Relations));
        }

        return _faults;
    }

    private void Verdict()
    {
        bool isImpossible = !report.Findings.All(finding => CanHoldAlone(finding.Index))
            || report.Components.Any(component => component.Verdict == BulletinVerdict.Inconsistent);
        bool isOpen = report.Findings.Any(finding => finding.Verdict == Domain.Consistency.Verdict.Undetermined)
            || report.Components.Any(component => component.Verdict == BulletinVerdict.Undetermined);
        BulletinVerdict expected = isImpossible ? BulletinVerdict.Inconsistent
            : isOpen ? BulletinVerdict.Undetermined : BulletinVerdict.Consistent;
        Check(report.Verdict == expected, $"the verdict is {report.Verdict}, not {expected}");
    }

    private void Component(ComponentFinding component, CaseAnalysis all)
    {
        switch (component.Verdict)
        {
            case BulletinVerdict.Consistent:
                Witness(component, all);
                Ranges(component, all);
                break;
            case BulletinVerdict.Inconsistent:
                Expect(all.CanHold(Among(component.Figures)), false, $"{component.Figures} is inconsistent");
                Check(component.Conflicts.Count > 0, "no conflict");
                foreach (ConflictFinding conflict in component.Conflicts)
                {
                    Conflict(conflict, component);
                }

                Ranges(component, all);
                break;
        }
    }

    // Figures elsewhere are at zero here, and that is no matter. In place of a root stands a fraction within 10⁻¹⁸ of it.
    private void Witness(ComponentFinding component, CaseAnalysis all)
    {
        Rational[] values = new Rational[_bulletin.Figures.Count];
        foreach ((string id, Rational value) in component.Figures.Zip(component.Witness))
        {
            values[_bulletin.PositionOf(id)] = value;
        }

        Check(all.HasRoots || all.IsTrue(values, Among(component.Figures)), $"the witness of {component.Figures} is none");
    }

    private void Conflict(ConflictFinding conflict, ComponentFinding component)
    {
        string name = $"conflict {conflict.Figures} of {conflict.Relations}";
        CaseAnalysis named = new(_bulletin, conflict.Relations);
        Expect(named.CanHold(Among(conflict.Figures)), false, $"{name} can hold");

        // What is impossible alone has a conflict of its own and is left out of others. Products and
        // quotients of whole numbers may leave a print too many.
        CaseAnalysis around = conflict.Relations.All(CanHoldAlone) ? new(_bulletin, component.Relations.Where(CanHoldAlone)) : named;
        foreach (string id in around.IsLinear && report.IsComplete ? conflict.Figures : [])
        {
            Expect(around.CanHold(Among(conflict.Figures.Where(other => other != id))), true, $"{name} needs no {id}");
        }
    }

    private void Ranges(ComponentFinding component, CaseAnalysis all)
    {
        Dictionary<string, ValueRange> implied = report.Implied.ToDictionary(found => found.Figure, found => found.Range);
        foreach (string id in report.IsComplete ? component.Figures : [])
        {
            int place = _bulletin.PositionOf(id);
            Predicate<int> others = Among(component.Figures.Where(other => other != id));
            if (!implied.TryGetValue(id, out ValueRange range))
            {
                Expect(all.CanHold(others), false, $"something is left to {id}");
                continue;
            }

            foreach (ValueRange outside in Outside(range))
            {
                Expect(all.CanHold(others, place, outside), false, $"{range} is too narrow for {id}");
            }

            // Products and quotients of whole numbers may leave a range too wide.
            foreach (ValueRange end in all.IsLinear ? Ends(range) : [])
            {
                Expect(all.CanHold(others, place, end), true, $"{range} is too wide for {id}");
            }
        }
    }

    private static IEnumerable<ValueRange> Outside(ValueRange range)
    {
        if (range.Low is { } low)
        {
            yield return range.IsLowClosed ? ValueRange.LessThan(low) : ValueRange.AtMost(low);
        }

        if (range.High is { } high)
        {
            yield return range.IsHighClosed ? ValueRange.MoreThan(high) : ValueRange.AtLeast(high);
        }
    }

    // The end itself where it belongs to the range, else what is near it.
    private static IEnumerable<ValueRange> Ends(ValueRange range)
    {
        Rational near = Rational.Of(1, 1_000_000_000);
        if (range.Low is { } low)
        {
            yield return range.IsLowClosed ? ValueRange.Point(low) : ValueRange.Between(low, low + near).Intersect(range);
        }

        if (range.High is { } high)
        {
            yield return range.IsHighClosed ? ValueRange.Point(high) : ValueRange.Between(high - near, high).Intersect(range);
        }
    }

    private bool CanHoldAlone(int relation) => report.Findings[relation].Verdict != Domain.Consistency.Verdict.Inconsistent;

    private Predicate<int> Among(IEnumerable<string> ids)
    {
        HashSet<int> places = [.. ids.Select(_bulletin.PositionOf)];
        return places.Contains;
    }

    private void Expect(bool? answer, bool expected, string what)
    {
        Unanswered += answer is null ? 1 : 0;
        Check(answer is null || answer == expected, what);
    }

    private void Check(bool isRight, string what)
    {
        if (!isRight)
        {
            _faults.Add(what);
        }
    }
}
