using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>A bulletin beside the ledger it was made from.</summary>
/// <remarks>Nothing compared is no agreement, and every figure that was not compared is named.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class LedgerReport
{
    internal LedgerReport(ValueList<LedgerFinding> findings, ValueList<string> unclaimed) =>
        (Findings, Unclaimed) = (findings, unclaimed);

    /// <summary>Gets what has to be known of the ledger first, such as that it was converted from another scheme.</summary>
    public ValueList<Wording> Notes { get; internal init; }

    /// <summary>Gets a finding for each figure that says what it counts (<see cref="BulletinFigure.Of"/>), in the order of the bulletin.</summary>
    public ValueList<LedgerFinding> Findings { get; }

    /// <summary>Gets the ids of the figures that do not say what they count, so that no ledger can answer for them.</summary>
    public ValueList<string> Unclaimed { get; }

    /// <summary>Gets the ids of the figures that say what they count and were not compared all the same; the finding of each says why.</summary>
    public ValueList<string> NotCompared => Named(LedgerVerdict.NotCompared);

    /// <summary>
    /// Gets the verdict on all of it: 不符 where a figure differs; 未核对 where none does but one was not compared, or none
    /// was; else 相符.
    /// </summary>
    public LedgerVerdict Verdict =>
        Has(LedgerVerdict.Differs) ? LedgerVerdict.Differs
        : Has(LedgerVerdict.NotCompared) || Findings.IsEmpty ? LedgerVerdict.NotCompared
        : LedgerVerdict.Agrees;

    /// <summary>
    /// Gets a value indicating whether at least one figure says what it counts, every one that does was compared, and all of
    /// them agree with the ledger.
    /// </summary>
    public bool Agrees => Verdict == LedgerVerdict.Agrees;

    /// <summary>Says in one sentence how many figures were compared, and names those that differ or were not.</summary>
    public Wording Explain() => LedgerSentence.Of(this);

    /// <summary>Writes one sentence a line, that of <see cref="Explain"/> last.</summary>
    public string ToText(ReportLanguage language = ReportLanguage.Chinese) =>
        string.Concat(Notes.Concat(Findings.Select(finding => finding.Explain())).Append(Explain()).Select(sentence => $"{sentence.In(language)}\n"));

    /// <summary>Writes the report in Chinese.</summary>
    public override string ToString() => ToText();

    internal ValueList<string> Named(LedgerVerdict verdict) =>
        [.. Findings.Where(finding => finding.Verdict == verdict).Select(finding => finding.Figure.Id)];

    private bool Has(LedgerVerdict verdict) => Findings.Any(finding => finding.Verdict == verdict);
}
