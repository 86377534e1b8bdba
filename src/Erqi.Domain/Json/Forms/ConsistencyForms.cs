using Erqi.Domain.Consistency;
using Erqi.Domain.Json.Documents;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

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

    public static Shape<ImpliedRange> Implied { get; } = new Shape<ImpliedRange>("an implied range", default)
        .With("figure", TextForms.Any, implied => implied.Figure, (implied, value) => implied with { Figure = value })
        .With("range", TextForms.Range, implied => implied.Range, (implied, value) => implied with { Range = value });

    public static Shape<ProofStep> ProofStep { get; } =
        new Shape<ProofStep>("a step of a proof", new(0, ProofStatement.Balance, default, null))
        .With("relation", NumberForms.Int, step => step.Relation, (step, value) => step with { Relation = value })
        .With("statement", Terms.ProofStatement, step => step.Statement, (step, value) => step with { Statement = value })
        .With("weight", TextForms.Number, step => step.Weight, (step, value) => step with { Weight = value })
        .Optional("rate", TextForms.Any, step => step.Rate, (step, value) => step with { Rate = value });

    public static Shape<ConflictFinding> Conflict { get; } = new Shape<ConflictFinding>("a conflict", new([], [], []))
        .List("figures", TextForms.Any, conflict => conflict.Figures, (conflict, value) => conflict with { Figures = value })
        .List("relations", NumberForms.Int, conflict => conflict.Relations, (conflict, value) => conflict with { Relations = value })
        .List("proof", ProofStep, conflict => conflict.Proof, (conflict, value) => conflict with { Proof = value })
        .With("irreducible", PublishedForms.TrueOrFalse, conflict => conflict.IsIrreducible, (conflict, value) => conflict with { IsIrreducible = value });

    public static Shape<ComponentFinding> Component { get; } =
        new Shape<ComponentFinding>("a component", new([], [], BulletinVerdict.Consistent, null, [], []))
        .List("figures", TextForms.Any, part => part.Figures, (part, value) => part with { Figures = value })
        .List("relations", NumberForms.Int, part => part.Relations, (part, value) => part with { Relations = value })
        .With("verdict", Terms.Of(BulletinVerdictTerms.Table), part => part.Verdict, (part, value) => part with { Verdict = value })
        .Optional("reason", Wording, part => part.Reason, (part, value) => part with { Reason = value })
        .List("witness", TextForms.Number, part => part.Witness, (part, value) => part with { Witness = value })
        .List("conflicts", Conflict, part => part.Conflicts, (part, value) => part with { Conflicts = value });

    public static Shape<Candidate> Candidate { get; } =
        new Shape<Candidate>("a candidate", AnyCandidate)
        .With("print", PublishedForms.Print, candidate => candidate.Print, (candidate, value) => candidate with { Print = value })
        .With("slip", Terms.Of(SlipTerms.Table), candidate => candidate.Slip, (candidate, value) => candidate with { Slip = value })
        .Optional("of", TextForms.Any, candidate => candidate.Of, (candidate, value) => candidate with { Of = value });

    public static Shape<Suspect> Suspect { get; } = new Shape<Suspect>("a suspect", new("?", ValueRange.Everything, []))
        .With("figure", TextForms.Any, suspect => suspect.Figure, (suspect, value) => suspect with { Figure = value })
        .With("implied", TextForms.Range, suspect => suspect.Implied, (suspect, value) => suspect with { Implied = value })
        .List("candidates", Candidate, suspect => suspect.Candidates, (suspect, value) => suspect with { Candidates = value });

    public static Shape<SuspectPair> SuspectPair { get; } =
        new Shape<SuspectPair>("a pair of suspects", new("?", AnyCandidate, "?", AnyCandidate))
        .With("first", TextForms.Any, pair => pair.First, (pair, value) => pair with { First = value })
        .With("firstCandidate", Candidate, pair => pair.FirstCandidate, (pair, value) => pair with { FirstCandidate = value })
        .With("second", TextForms.Any, pair => pair.Second, (pair, value) => pair with { Second = value })
        .With("secondCandidate", Candidate, pair => pair.SecondCandidate, (pair, value) => pair with { SecondCandidate = value });

    public static Shape<Surprise> Surprise { get; } = new Shape<Surprise>("a surprise", new(0, default, null))
        .With("relation", NumberForms.Int, surprise => surprise.Relation, (surprise, value) => surprise with { Relation = value })
        .With("usedSlack", TextForms.Number, surprise => surprise.UsedSlack, (surprise, value) => surprise with { UsedSlack = value })
        .Optional("tail", TextForms.Number, surprise => surprise.Tail, (surprise, value) => surprise with { Tail = value });

    public static Shape<ConventionChange> Convention { get; } =
        new Shape<ConventionChange>("a change of convention", new(null, RoundingConvention.Exact))
        .Optional("figure", PublishedForms.Figure, change => change.Figure, (change, value) => change with { Figure = value })
        .With("convention", PublishedForms.Rounding, change => change.Convention, (change, value) => change with { Convention = value });

    public static Shape<CoarserQuantum> Quantum { get; } = new Shape<CoarserQuantum>("a coarser quantum", new(AnyFigure, default))
        .With("figure", PublishedForms.Figure, change => change.Figure, (change, value) => change with { Figure = value })
        .With("quantum", TextForms.Number, change => change.Quantum, (change, value) => change with { Quantum = value });

    public static Shape<MissingPart> Missing { get; } = new Shape<MissingPart>("a missing part", new(0, AnyFigure, default))
        .With("relation", NumberForms.Int, part => part.Relation, (part, value) => part with { Relation = value })
        .With("total", PublishedForms.Figure, part => part.Total, (part, value) => part with { Total = value })
        .With("missing", TextForms.Range, part => part.Missing, (part, value) => part with { Missing = value });

    public static Shape<RevisedBase> Revised { get; } = new Shape<RevisedBase>("a revised base", new(0, AnyFigure, default))
        .With("relation", NumberForms.Int, part => part.Relation, (part, value) => part with { Relation = value })
        .With("base", PublishedForms.Figure, part => part.Base, (part, value) => part with { Base = value })
        .With("implied", TextForms.Range, part => part.Implied, (part, value) => part with { Implied = value });

    public static Shape<OtherBasis> Basis { get; } = new Shape<OtherBasis>("another basis", new(0, new AtMostRelation("?", "?"), AnyFigure))
        .With("relation", NumberForms.Int, basis => basis.Relation, (basis, value) => basis with { Relation = value })
        .With("dropped", PublishedForms.Relation<Relation>(), basis => basis.Dropped, (basis, value) => basis with { Dropped = value })
        .With("first", PublishedForms.Figure, basis => basis.First, (basis, value) => basis with { First = value });

    public static Shape<RelationFinding> Finding { get; } = new Shape<RelationFinding>(
        "a finding", new(0, new AtMostRelation("?", "?"), Verdict.Exact, FigureUnit.None))
        .With("index", NumberForms.Int, finding => finding.Index, (finding, value) => finding with { Index = value })
        .With("relation", PublishedForms.Relation<Relation>(), finding => finding.Relation, (finding, value) => finding with { Relation = value })
        .With("verdict", Terms.Of(VerdictTerms.Table), finding => finding.Verdict, (finding, value) => finding with { Verdict = value })
        .With("unit", TextForms.Unit, finding => finding.Unit, (finding, value) => finding with { Unit = value })
        .Optional("printedDifference", TextForms.Number, finding => finding.PrintedDifference, (finding, value) => finding with { PrintedDifference = value })
        .Optional("tolerance", TextForms.Number, finding => finding.Tolerance, (finding, value) => finding with { Tolerance = value })
        .Optional("stated", TextForms.Range, finding => finding.Stated, (finding, value) => finding with { Stated = value })
        .Optional("computed", TextForms.Range, finding => finding.Computed, (finding, value) => finding with { Computed = value })
        .Optional("reason", Wording, finding => finding.Reason, (finding, value) => finding with { Reason = value });

    public static Shape<LedgerFinding> Ledger { get; } = new Shape<LedgerFinding>(
        "a figure beside the ledger", new(AnyFigure, LedgerVerdict.NotCompared, null, null, null))
        .With("figure", PublishedForms.Figure, finding => finding.Figure, (finding, value) => finding with { Figure = value })
        .With("verdict", Terms.LedgerVerdict, finding => finding.Verdict, (finding, value) => finding with { Verdict = value })
        .Optional("ledgerValue", TextForms.Number, finding => finding.LedgerValue, (finding, value) => finding with { LedgerValue = value })
        .Optional("ledgerPrint", PublishedForms.Print, finding => finding.LedgerPrint, (finding, value) => finding with { LedgerPrint = value })
        .Optional("reason", Wording, finding => finding.Reason, (finding, value) => finding with { Reason = value });

    public static Shape<LedgerReport> LedgerReport { get; } = new Shape<LedgerReport>("a bulletin beside the ledger", new([]))
        .List("findings", Ledger, report => report.Findings, (report, value) => report with { Findings = value });

    /// <summary>A reconciliation of whichever kind: an object whose one member names the kind.</summary>
    public static Form<Reconciliation> Reconciliation { get; } = new OneOfForm<Reconciliation>("a reconciliation")
        .Or("conventionChange", Convention)
        .Or("coarserQuantum", Quantum)
        .Or("missingPart", Missing)
        .Or("revisedBase", Revised)
        .Or("otherBasis", Basis);

    private static Candidate AnyCandidate => new(PublishedFigure.Parse("0"), Slip.Transposition);

    private static BulletinFigure AnyFigure => new("?", print: null);
}
