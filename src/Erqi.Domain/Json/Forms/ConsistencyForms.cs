using Erqi.Domain.Consistency;
using Erqi.Domain.Json.Documents;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>What a referee says.</summary>
internal static class ConsistencyForms
{
    public static Form<ConsistencyReport> Report { get; } = DirectForm<ConsistencyReport>.WriteOnly(
        (json, report) => ReportWriter.Write(json, report, file: null, ReportLanguage.Chinese),
        "a report is not read back; read the bulletin and check it again.");

    public static Shape<Wording> Wording { get; } = new Shape<Wording>("a sentence in two languages", new("?", "?"))
        .With("chinese", TextForms.Any, wording => wording.Chinese, (wording, value) => wording with { Chinese = value })
        .With("english", TextForms.Any, wording => wording.English, (wording, value) => wording with { English = value });

    public static Shape<Candidate> Candidate { get; } =
        new Shape<Candidate>("a candidate", new(PublishedFigure.Parse("0"), Slip.Transposition))
        .With("print", PublishedForms.Print, candidate => candidate.Print, (candidate, value) => candidate with { Print = value })
        .With("slip", Terms.Of(SlipTerms.Table), candidate => candidate.Slip, (candidate, value) => candidate with { Slip = value });

    public static Shape<Suspect> Suspect { get; } = new Shape<Suspect>("a suspect", new("?", ValueRange.Everything, []))
        .With("figure", TextForms.Any, suspect => suspect.Figure, (suspect, value) => suspect with { Figure = value })
        .With("implied", TextForms.Range, suspect => suspect.Implied, (suspect, value) => suspect with { Implied = value })
        .List("candidates", Candidate, suspect => suspect.Candidates, (suspect, value) => suspect with { Candidates = value });

    public static Shape<Surprise> Surprise { get; } = new Shape<Surprise>("a surprise", new(0, default, null))
        .With("relation", NumberForms.Int, surprise => surprise.Relation, (surprise, value) => surprise with { Relation = value })
        .With("usedSlack", TextForms.Number, surprise => surprise.UsedSlack, (surprise, value) => surprise with { UsedSlack = value })
        .Optional("tail", TextForms.Number, surprise => surprise.Tail, (surprise, value) => surprise with { Tail = value });
}
