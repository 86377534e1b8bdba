using Erqi.Domain.Projects.Ledgers;
using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>What is written in the words of a scheme, within an object that says which: made once for each scheme.</summary>
internal sealed class SchemeForms(Scheme scheme)
{
    private static readonly ConditionalWeakTable<Scheme, SchemeForms> Known = [];

    public Scheme Scheme => scheme;

    public TextForm<Member<Sector>> Sector => field ??= Term(scheme.Sectors);

    public TextForm<Member<ProjectLevel>> Level => field ??= Term(scheme.Levels);

    public TextForm<Member<Batch>> Batch => field ??= Term(scheme.Batches);

    public TextForm<Member<PipelineStage>> Stage => field ??= Term(scheme.Stages);

    public TextForm<Member<ProjectStatus>> Status => field ??= Term(scheme.Statuses);

    public Form<BatchEntry> BatchEntry => field ??=
        new Shape<(CampaignPeriod Period, Member<Batch> Batch, LocalDate Date)>("a batch entry", default)
            .With("period", ProjectForms.Period, parts => parts.Period, (parts, value) => parts with { Period = value })
            .With("batch", Batch, parts => parts.Batch, (parts, value) => parts with { Batch = value })
            .With("date", TextForms.Date, parts => parts.Date, (parts, value) => parts with { Date = value })
            .Makes(
                parts => new BatchEntry(parts.Period, parts.Batch, parts.Date),
                entry => (entry.Period, entry.Batch, entry.Date));

    public Form<StageMove> StageMove => field ??=
        new Shape<(Member<PipelineStage>? From, Member<PipelineStage> To, LocalDate Date)>("a move between libraries", default)
            .Optional("from", Stage, parts => parts.From, (parts, value) => parts with { From = value })
            .With("to", Stage, parts => parts.To, (parts, value) => parts with { To = value })
            .With("date", TextForms.Date, parts => parts.Date, (parts, value) => parts with { Date = value })
            .Makes(
                parts => new StageMove(parts.To, parts.Date) { From = parts.From },
                move => (move.From, move.To, move.Date));

    // The reason stands before the status, because an exit asks for one.
    public Form<StatusMove> StatusMove => field ??=
        new Shape<(Member<ProjectStatus>? From, string? Reason, Member<ProjectStatus> To, LocalDate Date)>("a change of status", default)
            .Optional("from", Status, parts => parts.From, (parts, value) => parts with { From = value })
            .Optional("reason", TextForms.Any, parts => parts.Reason, (parts, value) => parts with { Reason = value })
            .With("to", Status, parts => parts.To, (parts, value) => parts with { To = Projects.StatusMove.Known(value, parts.Reason) })
            .With("date", TextForms.Date, parts => parts.Date, (parts, value) => parts with { Date = value })
            .Makes(
                parts => new StatusMove(parts.To, parts.Date, parts.Reason) { From = parts.From },
                move => (move.From, move.Reason, move.To, move.Date));

    /// <summary>Gets a step of whichever kind: an object whose one member names the kind.</summary>
    public Form<ProjectMove> Move => field ??= new OneOfForm<ProjectMove>("a step")
        .Or("batchEntry", BatchEntry)
        .Or("stageMove", StageMove)
        .Or("statusMove", StatusMove);

    public Form<Project> Project => field ??= ProjectOf();

    public Form<ProjectLedger> Ledger => field ??= new Shape<(YearMonth? Month, IReadOnlyList<Project> Projects)>("a ledger", (null, []))
        .Optional("month", TextForms.Month, parts => parts.Month, (parts, value) => parts with { Month = value })
        .With("projects", new ListForm<Project>(Project), parts => parts.Projects, (parts, value) => parts with { Projects = value })
        .Makes<ProjectLedger>(
            parts => ProjectLedger.Create(scheme, [.. parts.Projects]).WithMonth(parts.Month),
            ledger => (ledger.Month, ledger));

    public Form<CubeFilter> Filter => field ??= DimensionMembers.ByDimensions(this);

    public Form<FigureSubject> Subject => field ??= Measured().Within(
        DimensionMembers.ByDimensions(this, oneOrMore: true), subject => subject.Filter, (subject, value) => subject with { Filter = value });

    /// <summary>Gets what a figure of a bulletin's document counts, for which divisions have no word.</summary>
    public Form<FigureSubject> SubjectInDocument => field ??= Measured().Within(
        DimensionMembers.ByTerms(this, oneOrMore: true), subject => WithoutDivisions(subject.Filter), (subject, value) => subject with { Filter = value });

    public Form<ProjectCube> Cube => field ??= new Shape<CubeParts>("a cube", default)
        .With("basis", StatisticsForms.Basis, parts => parts.Basis, (parts, value) => parts with { Basis = value })
        .Optional("byDistrict", NumberForms.Flag, parts => parts.IsByDistrict ? true : null, (parts, value) => parts with { IsByDistrict = value })
        .With("cells", new ListForm<CubeCell>(Cell), parts => parts.Cells, (parts, value) => parts with { Cells = value })
        .Makes(parts => parts.ToCube(scheme), CubeParts.Of);

    private Shape<CubeCell> Cell => new Shape<CubeCell>("a cell", default)
        .Optional("district", TextForms.DivisionCode, cell => cell.District, (cell, value) => cell with { District = value })
        .Optional("period", TextForms.Period, cell => cell.Period, (cell, value) => cell with { Period = value })
        .With("sector", Sector, cell => cell.Sector, (cell, value) => cell with { Sector = value })
        .With("level", Level, cell => cell.Level, (cell, value) => cell with { Level = value })
        .Optional("batch", Batch, cell => cell.Batch, (cell, value) => cell with { Batch = value })
        .Optional("stage", Stage, cell => cell.Stage, (cell, value) => cell with { Stage = value })
        .With("tally", StatisticsForms.Tally, cell => cell.Tally, (cell, value) => cell with { Tally = value });

    public static SchemeForms Of(Scheme scheme) => Known.GetValue(scheme, known => new SchemeForms(known));

    private static TextForm<Member<TEnum>> Term<TEnum>(SchemeMembers<TEnum> members)
        where TEnum : unmanaged, Enum => new(
            $"a term of {typeof(TEnum).Name}",
            text => members.Parse(text),
            member => MemberText.Known(member).Definition.CamelCase);

    private Shape<Project> ProjectOf()
    {
        Shape<Project> begun = new("a project", new() { Name = "?", Sector = scheme.Sectors[0], Level = scheme.Levels[0] });
        return LedgerFields.Of(scheme).Where(field => field.IsAlone).Aggregate(begun, With)
            .Optional(
                "owner",
                ProjectForms.Owner,
                project => (project.Owner, project.OwnerCode) is var owner && owner != default ? owner : null,
                (project, value) => project with { Owner = value.Name, OwnerCode = value.Code })
            .Optional(
                "carrier",
                ProjectForms.Carrier,
                project => (project.Leader, project.ResponsibleUnit, project.TaskForce) is var carrier && carrier != default ? carrier : null,
                (project, value) => project with { Leader = value.Leader, ResponsibleUnit = value.Unit, TaskForce = value.TaskForce })
            .List("batchEntries", BatchEntry, project => project.BatchEntries, (project, value) => project with { BatchEntries = value })

            // The dated moves come first, so that a stage or a status that contradicts them is refused.
            .List("stageMoves", StageMove, project => project.StageMoves, (project, value) => project with { StageMoves = value })
            .Optional("stage", Stage, project => project.Stage, (project, value) => project with { Stage = value })
            .List("statusMoves", StatusMove, project => project.StatusMoves, (project, value) => project with { StatusMoves = value })
            .With("status", Status, project => project.Status, (project, value) => project with { Status = value });
    }

    // A line for each kind of value.
    private Shape<Project> With(Shape<Project> shape, LedgerField field) => field switch
    {
        LedgerField<string> { IsRequired: true, Set: { } set } text => shape.With(text.Name, TextForms.Any, text.Get, set),
        LedgerField<string?> { Set: { } set } text => shape.Optional(text.Name, TextForms.Any, text.Get, set),
        LedgerField<ValueList<string>> { Set: { } set } texts => shape.List(texts.Name, TextForms.Any, texts.Get, set),
        LedgerField<Money?> { Set: { } set } amount => shape.Optional(amount.Name, TextForms.Amount, amount.Get, (project, value) => set(project, value)),
        LedgerField<LocalDate?> { Set: { } set } day => shape.Optional(day.Name, TextForms.Date, day.Get, (project, value) => set(project, value)),
        LedgerField<PartialDate?> { Set: { } set } date => shape.Optional(date.Name, TextForms.PartialDate, date.Get, (project, value) => set(project, value)),
        LedgerField<ProjectCode?> { Set: { } set } code => shape.Optional(code.Name, TextForms.ProjectCode, code.Get, (project, value) => set(project, value)),
        LedgerField<DivisionCode?> { Set: { } set } code => shape.Optional(code.Name, TextForms.DivisionCode, code.Get, (project, value) => set(project, value)),
        LedgerField<Member<Sector>> { Set: { } set } sector => shape.With(sector.Name, Sector, sector.Get, set),
        LedgerField<Member<ProjectLevel>> { Set: { } set } level => shape.With(level.Name, Level, level.Get, set),
        LedgerField<Member<ProjectType>?> { Set: { } set } type => shape.Optional(type.Name, Term(scheme.Types), type.Get, (project, value) => set(project, value)),
        _ => throw new InvalidOperationException($"{field.Name} is of no kind that is written."),
    };

    private static Shape<FigureSubject> Measured() =>
        new Shape<FigureSubject>("what the figure counts", new(Measure.Count, CubeFilter.All), takesNull: false)
            .With("measure", Terms.Named(ProjectTerms.Measures), subject => subject.Measure, (subject, value) => subject with { Measure = value });

    private static CubeFilter WithoutDivisions(CubeFilter filter) => !filter.IsByDivision ? filter : throw new JsonException(
        "A bulletin document has no word for figures of districts; count them in cubes of their own.");
}
