using System.Runtime.CompilerServices;
using System.Text.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Statistics;
using NodaTime;

namespace Erqi.Domain.Json.Forms;

/// <summary>What is written in the words of a scheme, within an object that says which: made once for each scheme.</summary>
internal sealed class SchemeForms
{
    private static readonly ConditionalWeakTable<Scheme, SchemeForms> Known = [];

    private SchemeForms(Scheme scheme)
    {
        Scheme = scheme;
        Sector = Term(scheme.Sectors);
        Level = Term(scheme.Levels);
        Batch = Term(scheme.Batches);
        Stage = Term(scheme.Stages);
        Status = Term(scheme.Statuses);
        BatchEntry = new MappedForm<BatchEntry, (CampaignPeriod Period, Member<Batch> Batch, LocalDate Date)>(
            new Shape<(CampaignPeriod Period, Member<Batch> Batch, LocalDate Date)>("a batch entry", default)
                .With("period", ProjectForms.Period, parts => parts.Period, (parts, value) => parts with { Period = value })
                .With("batch", Batch, parts => parts.Batch, (parts, value) => parts with { Batch = value })
                .With("date", TextForms.Date, parts => parts.Date, (parts, value) => parts with { Date = value }),
            entry => (entry.Period, entry.Batch, entry.Date),
            parts => new BatchEntry(parts.Period, parts.Batch, parts.Date));
        StageMove = new MappedForm<StageMove, (Member<PipelineStage>? From, Member<PipelineStage> To, LocalDate Date)>(
            new Shape<(Member<PipelineStage>? From, Member<PipelineStage> To, LocalDate Date)>("a move between libraries", default)
                .Optional("from", Stage, parts => parts.From, (parts, value) => parts with { From = value })
                .With("to", Stage, parts => parts.To, (parts, value) => parts with { To = value })
                .With("date", TextForms.Date, parts => parts.Date, (parts, value) => parts with { Date = value }),
            move => (move.From, move.To, move.Date),
            parts => new StageMove(parts.To, parts.Date) { From = parts.From });

        // The reason stands before the status, because an exit asks for one.
        StatusMove = new Shape<StatusMove>("a change of status", new(scheme.Statuses[0], new LocalDate(2023, 1, 1)))
            .Optional("from", Status, move => move.From, (move, value) => move with { From = value })
            .Optional("reason", TextForms.Any, move => move.Reason, (move, value) => move with { Reason = value })
            .With("to", Status, move => move.To, (move, value) => move with { To = value })
            .With("date", TextForms.Date, move => move.Date, (move, value) => move with { Date = value });
        Move = new OneOfForm<ProjectMove>("a step")
            .Or("batchEntry", BatchEntry)
            .Or("stageMove", StageMove)
            .Or("statusMove", StatusMove);
        Project = ProjectOf(scheme);
        Ledger = new MappedForm<ProjectLedger, (YearMonth? Month, IReadOnlyList<Project> Projects)>(
            new Shape<(YearMonth? Month, IReadOnlyList<Project> Projects)>("a ledger", (null, []))
                .Optional("month", TextForms.Month, parts => parts.Month, (parts, value) => parts with { Month = value })
                .With("projects", new ListForm<Project>(Project), parts => parts.Projects, (parts, value) => parts with { Projects = value }),
            ledger => (ledger.Month, ledger),
            parts => ProjectLedger.Create(scheme, [.. parts.Projects]).WithMonth(parts.Month));
        Filter = new Shape<CubeFilter>("a filter", CubeFilter.All).ByDimensions(this, filter => filter, (_, filter) => filter);
        Subject = Measured().ByDimensions(this, subject => subject.Filter, (subject, value) => subject with { Filter = value }, oneOrMore: true);
        SubjectInDocument = Measured()
            .ByTerms(this, subject => WithoutDivisions(subject.Filter), (subject, value) => subject with { Filter = value }, oneOrMore: true);
        Step = new Shape<PipelineStep>("a step between libraries", default)
            .With("from", Stage, step => step.From, (step, value) => step with { From = value })
            .With("to", Stage, step => step.To, (step, value) => step with { To = value })
            .Optional("rate", TextForms.Number, step => step.Rate, (step, value) => step with { Rate = value });
        Cell = CellParts.Form(this);
        Cube = new MappedForm<ProjectCube, CubeParts>(
            new Shape<CubeParts>("a cube", default)
                .With("basis", StatisticsForms.Basis, parts => parts.Basis, (parts, value) => parts with { Basis = value })
                .Optional("byDistrict", StatisticsForms.Flag, parts => parts.IsByDistrict ? true : null, (parts, value) => parts with { IsByDistrict = value })
                .With("cells", new ListForm<CubeCell>(Cell), parts => parts.Cells, (parts, value) => parts with { Cells = value }),
            CubeParts.Of,
            parts => parts.ToCube(scheme));
    }

    /// <summary>Gets the scheme.</summary>
    public Scheme Scheme { get; }

    public TextForm<Member<Sector>> Sector { get; }

    public TextForm<Member<ProjectLevel>> Level { get; }

    public TextForm<Member<Batch>> Batch { get; }

    public TextForm<Member<PipelineStage>> Stage { get; }

    public TextForm<Member<ProjectStatus>> Status { get; }

    public Form<BatchEntry> BatchEntry { get; }

    public Form<StageMove> StageMove { get; }

    public Form<StatusMove> StatusMove { get; }

    /// <summary>Gets a step of whichever kind: an object whose one member names the kind.</summary>
    public Form<ProjectMove> Move { get; }

    public Form<Project> Project { get; }

    public Form<ProjectLedger> Ledger { get; }

    public Form<CubeFilter> Filter { get; }

    public Form<FigureSubject> Subject { get; }

    /// <summary>Gets what a figure of a bulletin's document counts, for which divisions have no word.</summary>
    public Form<FigureSubject> SubjectInDocument { get; }

    public Form<PipelineStep> Step { get; }

    public Form<CubeCell> Cell { get; }

    public Form<ProjectCube> Cube { get; }

    /// <summary>The forms of a scheme.</summary>
    public static SchemeForms Of(Scheme scheme) => Known.GetValue(scheme, known => new SchemeForms(known));

    private static TextForm<Member<TEnum>> Term<TEnum>(SchemeMembers<TEnum> members)
        where TEnum : unmanaged, Enum => new(
            $"a term of {typeof(TEnum).Name}",
            text => members.Parse(text),
            member => MemberText.Known(member).Definition.CamelCase);

    private Shape<Project> ProjectOf(Scheme scheme)
    {
        Shape<Project> usual = new Shape<Project>("a project", new() { Name = "?", Sector = scheme.Sectors[0], Level = scheme.Levels[0] })
            .With("name", TextForms.Any, project => project.Name, (project, value) => project with { Name = value })
            .List("aliases", TextForms.Any, project => project.Aliases, (project, value) => project with { Aliases = value })
            .Optional("code", TextForms.ProjectCode, project => project.Code, (project, value) => project with { Code = value })
            .Optional("district", TextForms.DivisionCode, project => project.District, (project, value) => project with { District = value })
            .With("sector", Sector, project => project.Sector, (project, value) => project with { Sector = value })
            .With("level", Level, project => project.Level, (project, value) => project with { Level = value })
            .Optional("type", Term(scheme.Types), project => project.Type, (project, value) => project with { Type = value })
            .Optional("totalInvestment", TextForms.Amount, project => project.TotalInvestment, (project, value) => project with { TotalInvestment = value })
            .Optional("annualPlannedInvestment", TextForms.Amount, project => project.AnnualPlannedInvestment, (project, value) => project with { AnnualPlannedInvestment = value })
            .Optional("completedThisYear", TextForms.Amount, project => project.CompletedThisYear, (project, value) => project with { CompletedThisYear = value })
            .Optional("completedToDate", TextForms.Amount, project => project.CompletedToDate, (project, value) => project with { CompletedToDate = value })
            .Optional("completedThisMonth", TextForms.Amount, project => project.CompletedThisMonth, (project, value) => project with { CompletedThisMonth = value })
            .Optional("fundsInPlace", TextForms.Amount, project => project.FundsInPlace, (project, value) => project with { FundsInPlace = value })
            .Optional("owner", ProjectForms.Owner, project => project.Owner, (project, value) => project with { Owner = value })
            .Optional("carrier", ProjectForms.Carrier, project => project.Carrier, (project, value) => project with { Carrier = value })
            .Optional("content", TextForms.Any, project => project.Content, (project, value) => project with { Content = value })
            .List("industryChains", TextForms.Any, project => project.IndustryChains, (project, value) => project with { IndustryChains = value })
            .List("fields", TextForms.Any, project => project.Fields, (project, value) => project with { Fields = value })
            .Optional("listedOn", TextForms.Date, project => project.ListedOn, (project, value) => project with { ListedOn = value })
            .Optional("plannedStart", TextForms.PartialDate, project => project.PlannedStart, (project, value) => project with { PlannedStart = value })
            .Optional("plannedCompletion", TextForms.PartialDate, project => project.PlannedCompletion, (project, value) => project with { PlannedCompletion = value })
            .Optional("actualStart", TextForms.PartialDate, project => project.ActualStart, (project, value) => project with { ActualStart = value })
            .Optional("actualCompletion", TextForms.PartialDate, project => project.ActualCompletion, (project, value) => project with { ActualCompletion = value })
            .List("batchEntries", BatchEntry, project => project.BatchEntries, (project, value) => project with { BatchEntries = value })

            // The dated moves come first, so that a stage or a status that contradicts them is refused.
            .List("stageMoves", StageMove, project => project.StageMoves, (project, value) => project with { StageMoves = value })
            .Optional("stage", Stage, project => project.Stage, (project, value) => project with { Stage = value })
            .List("statusMoves", StatusMove, project => project.StatusMoves, (project, value) => project with { StatusMoves = value })
            .With("status", Status, project => project.Status, (project, value) => project with { Status = value })
            .Optional("source", TextForms.Any, project => project.Source, (project, value) => project with { Source = value });

        // What the scheme names itself stands at the end.
        return scheme.OwnAmounts.Definitions.Aggregate(usual, (shape, own) =>
        {
            Measure measure = Measure.Own1 + (byte)(own.Number - 1);
            return shape.Optional(
                MeasureTerms.Table.CamelCaseOf(measure),
                TextForms.Amount,
                project => project.Amount(measure),
                (project, value) => project.With(measure, value));
        });
    }

    private static Shape<FigureSubject> Measured() =>
        new Shape<FigureSubject>("what the figure counts", new(Measure.Count, CubeFilter.All), takesNull: false)
            .With("measure", Terms.Named(MeasureTerms.Table), subject => subject.Measure, (subject, value) => subject with { Measure = value });

    private static CubeFilter WithoutDivisions(CubeFilter filter) => !filter.IsByDivision ? filter : throw new JsonException(
        "A bulletin document has no word for figures of districts; count them in cubes of their own.");
}
