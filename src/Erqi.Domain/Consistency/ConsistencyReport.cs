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
