using System.Text.Json.Serialization;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>What a referee says of a bulletin.</summary>
/// <remarks>A value: the same bulletin gives an equal report. Everything keeps the order of the bulletin.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record ConsistencyReport
{
    internal ConsistencyReport(Bulletin bulletin, BulletinVerdict verdict, ValueList<RelationFinding> findings)
    {
        Bulletin = bulletin;
        Verdict = verdict;
        Findings = findings;
    }

    /// <summary>Gets the bulletin the report speaks of.</summary>
    public Bulletin Bulletin { get; }

    /// <summary>Gets the verdict on the whole.</summary>
    public BulletinVerdict Verdict { get; }

    /// <summary>Gets what was found of each relation, judged alone.</summary>
    public ValueList<RelationFinding> Findings { get; }

    /// <summary>Gets what was found of figures that relations tie together, in the order of their first figures.</summary>
    public ValueList<ComponentFinding> Components { get; internal init; }

    /// <summary>
    /// Gets what all the other figures leave each figure when its own print is given up; without the figures to which
    /// nothing is left.
    /// </summary>
    public ValueList<ImpliedRange> Implied { get; internal init; }

    /// <summary>Gets every figure whose misprint alone would explain what cannot be true, with the prints a slip explains.</summary>
    public ValueList<Suspect> Suspects { get; internal init; }

    /// <summary>Gets the pairs of figures whose numbers may be interchanged; empty unless the options ask for them.</summary>
    public ValueList<SwappedPair> Swaps { get; internal init; }

    /// <summary>Gets changes of assumption under which everything could be true, the smallest first.</summary>
    public ValueList<Reconciliation> Reconciliations { get; internal init; }

    /// <summary>Gets, for sums that hold only within rounding, how surprising that is.</summary>
    public ValueList<Surprise> Surprises { get; internal init; }

    /// <summary>Gets a value indicating whether suspects, swaps and reconciliations were looked for to the end.</summary>
    public bool IsComplete { get; internal init; } = true;

    /// <summary>Gets the ids of the figures that no relation touches, so that nothing can be said of them.</summary>
    public ValueList<string> Untouched
    {
        get
        {
            HashSet<string> touched =
                [.. Bulletin.Relations.SelectMany(relation => relation.Figures)];
            return [.. Bulletin.Figures.Select(figure => figure.Id).Where(id => !touched.Contains(id))];
        }
    }

    /// <summary>Says what was found of a relation in one sentence.</summary>
    /// <param name="finding">A finding of this report.</param>
    public Wording Explain(RelationFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return FindingSentence.Of(finding, Bulletin);
    }

    /// <summary>Writes the report for a reader: figures, relations and what follows, columns aligned.</summary>
    /// <param name="language">The language.</param>
    public string ToText(ReportLanguage language = ReportLanguage.Chinese) => new ReportText(this, language).Write();

    /// <summary>Writes the report in Chinese.</summary>
    public override string ToString() => ToText();
}
