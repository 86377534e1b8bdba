using Erqi.Domain.Consistency;

namespace Erqi.Domain.Json.Forms;

/// <summary>What a referee says, written for others: read the bulletin instead, and check it again.</summary>
internal static class ConsistencyForms
{
    public static Form<ConsistencyReport> Report { get; } = new DirectForm<ConsistencyReport>(
        node => throw node.Fault(new FormatException("a report is not read back; read the bulletin and check it again.")),
        (json, report) => ReportForms.Write(json, report, file: null, ReportLanguage.Chinese));

    public static Form<LedgerReport> Ledger { get; } =
        new Outline<LedgerReport>("a comparison is not read back; read the bulletin and compare it again.")
        .Says("verdict", Terms.LedgerVerdict, report => report.Verdict)
        .Lists(
            "findings",
            new Outline<LedgerFinding>()
                .Says("figure", finding => finding.Figure.Id)
                .Says("printed", finding => finding.Figure.Print?.Text)
                .Says("verdict", Terms.LedgerVerdict, finding => finding.Verdict)
                .Says("ledgerValue", finding => finding.LedgerValue is { } value ? finding.Figure.Unit.Write(value) : null)
                .Says("ledgerPrint", finding => finding.LedgerPrint?.Text)
                .Says("reason", finding => finding.Reason?.Chinese),
            report => report.Findings)
        .Lists("notCompared", TextForms.Any, report => report.NotCompared)
        .Lists("unclaimed", TextForms.Any, report => report.Unclaimed)
        .Lists("notes", TextForms.Any, report => report.Notes.Select(note => note.Chinese).ToValueList());

    public static Shape<Wording> Wording { get; } = new Shape<Wording>("a sentence in two languages", new("?", "?"))
        .With("chinese", TextForms.Any, wording => wording.Chinese, (wording, value) => wording with { Chinese = value })
        .With("english", TextForms.Any, wording => wording.English, (wording, value) => wording with { English = value });
}
