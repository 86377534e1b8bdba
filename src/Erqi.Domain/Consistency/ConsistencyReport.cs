using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>What a referee says of a bulletin.</summary>
/// <remarks>A value: the same bulletin gives an equal report. Everything keeps the order of the bulletin.</remarks>
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
}
