using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>What a referee says of a bulletin.</summary>
/// <remarks>The same bulletin gives the same report. Everything keeps the order of the bulletin.</remarks>
/// <example>
/// <code>
/// ConsistencyReport report = Referee.Check(new BulletinBuilder()
///     .Figure("total", "186.7亿元").Figure("a", "15亿元").Figure("b", "53.2亿元").Figure("c", "100.5亿元")
///     .Sum("total", "a", "b", "c")
///     .Build());
/// foreach (Suspect suspect in report.Suspects)
/// {
///     Console.WriteLine($"{suspect.Figure}: {string.Join(" ", suspect.Candidates)}".TrimEnd());
/// }
///
/// // → total: 168.7亿元（数字颠倒）
/// // → a: 33亿元（应印此数）
/// // → b:
/// // → c:
/// </code>
/// </example>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class ConsistencyReport
{
    // Computed when first asked for, and then kept.
    private readonly Lazy<ReportLists> _lists;
    private readonly Lazy<ValueList<Surprise>> _surprises;
    private readonly Lazy<ValueList<string>> _untouched;
    private readonly Lazy<bool> _isAnythingChecked;

    internal ConsistencyReport(
        Bulletin bulletin,
        CheckOptions options,
        ValueList<RelationFinding> findings,
        ValueList<ComponentReport> parts,
        long steps)
    {
        Bulletin = bulletin;
        Options = options;
        Findings = findings;
        Parts = parts;
        Steps = steps;
        Verdict = VerdictOf(findings, parts);
        _lists = new(() => new ReportLists(bulletin, findings, parts));
        _surprises = new(() =>
            [.. findings.Select(finding => SurpriseMeter.Warning(bulletin, finding, Surprise.DefaultThreshold)).OfType<Surprise>()]);
        _untouched = new(() =>
        {
            HashSet<string> touched = [.. bulletin.Relations.SelectMany(relation => relation.Figures)];
            return [.. bulletin.Figures.Select(figure => figure.Id).Where(id => !touched.Contains(id))];
        });
        _isAnythingChecked = new(() => new Coverage(this).IsAnythingChecked);
    }

    /// <summary>Gets the bulletin the report speaks of.</summary>
    public Bulletin Bulletin { get; }

    /// <summary>Gets how far the check went.</summary>
    internal CheckOptions Options { get; }

    /// <summary>Gets what was found of each relation, judged alone.</summary>
    public ValueList<RelationFinding> Findings { get; }

    /// <summary>Gets the verdict on the whole.</summary>
    public BulletinVerdict Verdict { get; }

    /// <summary>
    /// Gets a value indicating whether some relation that could be judged bears on a printed figure. Where none does, nothing was
    /// checked: a verdict of <see cref="BulletinVerdict.Consistent"/> then says only that nothing speaks against it.
    /// </summary>
    public bool IsAnythingChecked => _isAnythingChecked.Value;

    /// <summary>Gets what was found of figures that relations tie together, in the order of their first figures.</summary>
    public ValueList<ComponentFinding> Components => _lists.Value.Components;

    /// <summary>
    /// Gets prints that cannot all be true: first one conflict for every relation that is impossible alone, in the order of
    /// the relations, then what else cannot hold together.
    /// </summary>
    public ValueList<ConflictFinding> Conflicts => _lists.Value.Conflicts;

    /// <summary>
    /// Gets what all the other figures leave each figure when its own print is given up; without the figures to which
    /// nothing is left.
    /// </summary>
    public ValueList<(string Figure, ValueRange Range)> Implied => _lists.Value.Implied;

    /// <summary>Gets every figure whose misprint alone would explain what cannot be true, with the prints a slip explains.</summary>
    public ValueList<Suspect> Suspects => _lists.Value.Suspects;

    /// <summary>
    /// Gets the pairs of figures that two misprints may have befallen: for each component the interchanged numbers, then those
    /// between which a digit moved, and where no figure alone and neither of these explains it, the likeliest two slips.
    /// </summary>
    public ValueList<SuspectPair> Pairs => _lists.Value.Pairs;

    /// <summary>Gets changes of assumption under which everything could be true; for each component the smallest first.</summary>
    public ValueList<Reconciliation> Reconciliations => _lists.Value.Reconciliations;

    /// <summary>Gets the sums that hold within rounding but improbably so: warnings, not verdicts.</summary>
    public ValueList<Surprise> Surprises => _surprises.Value;

    /// <summary>
    /// Gets a value indicating whether implied ranges, suspects, swaps and reconciliations were looked for to the end; the
    /// verdict is final in any case.
    /// </summary>
    public bool IsComplete => Parts.All(part => part.IsComplete);

    internal ValueList<ComponentReport> Parts { get; }

    /// <summary>Gets how many steps the report took.</summary>
    internal long Steps { get; }

    /// <summary>Gets the ids of the figures that no relation touches, so that nothing can be said of them.</summary>
    public ValueList<string> Untouched => _untouched.Value;

    /// <summary>
    /// Replaces one figure and checks again only what it reaches; the report is that of a full check of the changed bulletin.
    /// </summary>
    /// <param name="figure">The figure that takes the place of the one with its id.</param>
    /// <param name="cancellationToken">Ends the check with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="KeyNotFoundException">No figure has the id.</exception>
    [Pure]
    public ConsistencyReport With(BulletinFigure figure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Region.Recheck(this, Bulletin.With(figure), [figure.Id], cancellationToken);
    }

    /// <summary>
    /// Replaces one relation and checks again only what it reaches; the report is that of a full check of the changed
    /// bulletin.
    /// </summary>
    /// <param name="index">The place of the relation, from 0.</param>
    /// <param name="relation">The relation that takes the place.</param>
    /// <param name="cancellationToken">Ends the check with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no relation at the place.</exception>
    /// <exception cref="ArgumentException">The relation names a figure that the bulletin does not define.</exception>
    [Pure]
    public ConsistencyReport With(int index, Relation relation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return Region.Recheck(
            this, Bulletin.With(index, relation), [.. Bulletin.Relations[index].Figures, .. relation.Figures], cancellationToken);
    }

    /// <summary>Says what was found of a relation in one sentence.</summary>
    /// <param name="finding">A finding of this report.</param>
    public Wording Explain(RelationFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return FindingSentence.Of(finding, Bulletin);
    }

    /// <summary>Writes the report for a reader: figures, relations and what follows, columns aligned.</summary>
    public string ToText(ReportLanguage language = ReportLanguage.Chinese) => new ReportText(this, language).Write();

    /// <summary>Gives title, verdict and sizes on one line; <see cref="ToText"/> gives the whole.</summary>
    public override string ToString() =>
        $"{Bulletin.Title ?? "Bulletin"}: {Verdict}, {Bulletin.Figures.Count} figures, {Findings.Count} relations";

    // A relation that is impossible alone settles it, even where the joint check had to give up.
    private static BulletinVerdict VerdictOf(ValueList<RelationFinding> findings, ValueList<ComponentReport> parts)
    {
        return Any(Consistency.Verdict.Inconsistent, BulletinVerdict.Inconsistent) ? BulletinVerdict.Inconsistent
            : Any(Consistency.Verdict.Undetermined, BulletinVerdict.Undetermined) ? BulletinVerdict.Undetermined
            : BulletinVerdict.Consistent;

        bool Any(Verdict alone, BulletinVerdict together) =>
            findings.Any(finding => finding.Verdict == alone) || parts.Any(part => part.Finding.Verdict == together);
    }
}
