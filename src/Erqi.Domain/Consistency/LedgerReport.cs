using System.Text.Json.Serialization;
using Erqi.Domain.Json;

namespace Erqi.Domain.Consistency;

/// <summary>A bulletin beside the ledger it was made from.</summary>
/// <param name="Findings">One finding for each figure that says what it counts, in the order of the bulletin.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record LedgerReport(ValueList<LedgerFinding> Findings)
{
    /// <summary>Gets a value indicating whether every figure that could be compared agrees with the ledger.</summary>
    public bool Agrees => !Findings.Any(finding => finding.Verdict == LedgerVerdict.Differs);

    /// <summary>Writes one sentence a line.</summary>
    /// <param name="language">The language.</param>
    public string ToText(ReportLanguage language = ReportLanguage.Chinese) =>
        string.Concat(Findings.Select(finding => $"{finding.Explain().In(language)}\n"));

    /// <summary>Writes the report in Chinese.</summary>
    public override string ToString() => ToText();
}
