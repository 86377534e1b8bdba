using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Json.Documents;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>What a check found, in the order of the bulletin: values as printed, in printed units; figures by their ids.</summary>
/// <param name="language">The language of sentences.</param>
/// <param name="reading">What the text that it was read from adds, where it was.</param>
internal sealed class ReportForms(Bulletin bulletin, ReportLanguage language, ReadingForms? reading)
{
    private readonly ReportSize _size = new(bulletin);

    public static void Write(
        Utf8JsonWriter json, ConsistencyReport report, string? file, ReportLanguage language, ReadingForms? reading = null) =>
        new ReportForms(report.Bulletin, language, reading).Report(file).Write(json, report);

    private static Outline<ProofStep> Step { get; } = new Outline<ProofStep>()
        .Says("relation", NumberForms.Int, step => step.Relation)
        .Says("statement", Terms.ProofStatement, step => step.Statement)
        .Says("weight", TextForms.Number, step => step.Weight)
        .Maybe("rate", step => step.Rate);

    private static Outline<ConflictFinding> Conflict { get; } = new Outline<ConflictFinding>()
        .Lists("figures", TextForms.Any, conflict => conflict.Figures)
        .Lists("relations", NumberForms.Int, conflict => conflict.Relations)
        .Lists("proof", Step, conflict => conflict.Proof)
        .Says("irreducible", conflict => conflict.IsIrreducible);

    private static Outline<Candidate> Candidate { get; } = new Outline<Candidate>()
        .Says("printed", candidate => candidate.Print.Text)
        .Says("slip", Terms.Of(ConsistencyTerms.Slips), candidate => candidate.Slip)
        .Maybe("of", candidate => candidate.Of);

    // Of candidates beyond what a report may hold, the first of each suspect is kept, which is the likeliest.
    private Outline<Suspect> Suspect => new Outline<Suspect>()
        .Says("figure", suspect => suspect.Figure)
        .Fits("candidates", Candidate, suspect => [.. suspect.Candidates], HasRoom, "leftOut", least: 1);

    private static Outline<SuspectPair> Swap => new Outline<SuspectPair>()
        .Lists("figures", TextForms.Any, pair => [pair.First, pair.Second])
        .Lists("printed", TextForms.Any, pair => [pair.FirstCandidate.Print.Text, pair.SecondCandidate.Print.Text]);

    private static Outline<SuspectPair> Pair => Swap
        .Lists("slips", Terms.Of(ConsistencyTerms.Slips), pair => [pair.FirstCandidate.Slip, pair.SecondCandidate.Slip]);

    private Outline<BulletinFigure> Figure => new Outline<BulletinFigure>()
        .Says("value", figure => reading is null ? figure.Print?.NumberText : reading.Value(figure.Id))
        .Says("unit", figure => figure.Unit.Text)
        .Says("places", figure => figure.Print?.Places)
        .Says("qualifier", Terms.Of(PublishedTerms.Qualifiers), figure => figure.Print?.Qualifier ?? Qualifier.None)
        .Says("range", figure => figure.Unit.Write(figure.TrueValues(bulletin.Rounding)))
        .Also((json, figure) => reading?.WriteFigure(json, figure.Id));

    private Outline<RelationFinding> Finding => new Outline<RelationFinding>()
        .Says("index", NumberForms.Int, finding => finding.Index)
        .Says("kind", Terms.Of(PublishedTerms.Relations), finding => finding.Relation.Kind)
        .Also((json, finding) => reading?.WriteRelation(json, finding.Index))
        .Says("verdict", Terms.Of(ConsistencyTerms.Verdicts), finding => reading is null ? finding.Verdict : ReadingForms.VerdictOf(finding))
        .Says("printedDifference", finding => Amount(finding.PrintedDifference, finding.Unit))
        .Says("tolerance", finding => Amount(finding.Tolerance, finding.Unit))
        .Says("reason", finding => finding.Reason?.In(language));

    private Outline<ComponentFinding> Component => new Outline<ComponentFinding>()
        .Lists("figures", TextForms.Any, part => part.Figures)
        .Lists("relations", NumberForms.Int, part => part.Relations)
        .Says("verdict", Terms.Of(ConsistencyTerms.BulletinVerdicts), part => part.Verdict)
        .Says("reason", part => part.Reason?.In(language))
        .Maps("witness", TextForms.Any, part => part.Witness.Select(
            (value, place) => (part.Figures[place], DerivedNumbers.Write(bulletin[part.Figures[place]].Unit, value))));

    private static Outline<Reconciliation> Reconciliation { get; } = new Outline<Reconciliation>()
        .Says("kind", change => change switch
        {
            ConventionChange => "conventionChange",
            CoarserQuantum => "coarserQuantum",
            MissingPart => "missingPart",
            RevisedBase => "revisedBase",
            _ => "otherBasis",
        })
        .Maybe("figure", change => change switch
        {
            ConventionChange convention => convention.Figure?.Id,
            CoarserQuantum coarser => coarser.Figure.Id,
            MissingPart missing => missing.Total.Id,
            RevisedBase revised => revised.Base.Id,
            OtherBasis basis => basis.First.Id,
            _ => null,
        })
        .Maybe("relation", NumberForms.Int, change => change switch
        {
            MissingPart missing => missing.Relation,
            RevisedBase revised => revised.Relation,
            OtherBasis basis => basis.Relation,
            _ => null,
        })
        .Maybe("rounding", change => change is ConventionChange convention ? PublishedForms.Rounding.Text(convention.Convention) : null)
        .Maybe("quantum", change => change is CoarserQuantum coarser ? coarser.Quantum.ToString() : null)
        .Maybe("range", change => change switch
        {
            MissingPart missing => DerivedNumbers.Write(missing.Total.Unit, missing.Missing),
            RevisedBase revised => DerivedNumbers.Write(revised.Base.Unit, revised.Implied),
            _ => null,
        });

    private Outline<ConsistencyReport> Report(string? file) => new Outline<ConsistencyReport>()
        .Says("file", _ => file)
        .Says("title", report => report.Bulletin.Title)
        .Says("verdict", Terms.Of(ConsistencyTerms.BulletinVerdicts), report => reading?.VerdictWith(report.Verdict) ?? report.Verdict)
        .Maps("figures", Figure, report => report.Bulletin.Figures.Select(figure => (figure.Id, figure)))
        .Lists("relations", Finding, report => report.Findings, json => reading?.WriteImpossible(json))
        .Lists("conflicts", Conflict, report => report.Conflicts)
        .Maps("implied", TextForms.Any, report => report.Implied.Select(
            implied => (implied.Figure, DerivedNumbers.Write(report.Bulletin[implied.Figure].Unit, implied.Range))))
        .Lists("suspects", Suspect, report => report.Suspects)
        .Fits("swaps", Swap, report => [.. report.Pairs.Where(pair => pair.IsSwap)], HasRoom, "swapsLeftOut")
        .Fits("pairs", Pair, report => [.. report.Pairs.Where(pair => !pair.IsSwap)], HasRoom, "pairsLeftOut")
        .Fits("assumptions", TextForms.Any, Assumptions, HasRoom, "assumptionsLeftOut")
        .Says("complete", report => report.IsComplete)
        .Lists("components", Component, report => report.Components.Where(part => !part.Relations.IsEmpty))
        .Fits("reconciliations", Reconciliation, report => [.. report.Reconciliations], HasRoom, "reconciliationsLeftOut")
        .Also((json, _) => reading?.WriteRest(json));

    private string[] Assumptions(ConsistencyReport report) =>
        [.. report.Reconciliations.Select(change => change.Explain(bulletin.NameOf).In(language))];

    private bool HasRoom(Utf8JsonWriter json) => _size.HasRoom(json.BytesCommitted + json.BytesPending);

    private static string? Amount(Rational? amount, FigureUnit unit) => amount is { } value ? DerivedNumbers.Write(unit, value) : null;
}
