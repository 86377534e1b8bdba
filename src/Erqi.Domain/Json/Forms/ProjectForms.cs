using Erqi.Domain.Projects;
using NodaTime;

namespace Erqi.Domain.Json.Forms;

/// <summary>Projects, what they are made of, and ledgers.</summary>
internal static class ProjectForms
{
    public static TextForm<Sector> Sector { get; } = Terms.Of(SectorTerms.Table);

    public static TextForm<ProjectLevel> Level { get; } = Terms.Of(ProjectLevelTerms.Table);

    public static TextForm<Batch> Batch { get; } = Terms.Of(BatchTerms.Table);

    public static TextForm<PipelineStage> Stage { get; } = Terms.Of(PipelineStageTerms.Table);

    public static TextForm<ProjectStatus> Status { get; } = Terms.Of(ProjectStatusTerms.Table);

    public static TextForm<ProjectType> Type { get; } = Terms.Of(ProjectTypeTerms.Table);

    public static Shape<CampaignPeriod> Period { get; } = new Shape<CampaignPeriod>("a period", default)
        .With("number", NumberForms.Int, period => period.Number, (period, value) => period with { Number = value })
        .Optional("date", TextForms.Date, period => period.Date, (period, value) => period with { Date = value });

    public static Shape<InvestmentThreshold> Threshold { get; } = new Shape<InvestmentThreshold>("a threshold", default)
        .With("minimum", TextForms.Amount, threshold => threshold.Minimum, (threshold, value) => threshold with { Minimum = value });

    public static Shape<BatchEntry> BatchEntry { get; } =
        new Shape<BatchEntry>("a batch entry", new(new(1), Projects.Batch.Signed, AnyDay))
        .With("period", Period, entry => entry.Period, (entry, value) => entry with { Period = value })
        .With("batch", Batch, entry => entry.Batch, (entry, value) => entry with { Batch = value })
        .With("date", TextForms.Date, entry => entry.Date, (entry, value) => entry with { Date = value });

    public static Shape<StageMove> StageMove { get; } =
        new Shape<StageMove>("a move between libraries", new(PipelineStage.Planned, AnyDay))
        .Optional("from", Stage, move => move.From, (move, value) => move with { From = value })
        .With("to", Stage, move => move.To, (move, value) => move with { To = value })
        .With("date", TextForms.Date, move => move.Date, (move, value) => move with { Date = value });

    // The reason stands before the status, because an exit asks for one.
    public static Shape<StatusMove> StatusMove { get; } =
        new Shape<StatusMove>("a change of status", new(ProjectStatus.Active, AnyDay))
        .Optional("from", Status, move => move.From, (move, value) => move with { From = value })
        .Optional("reason", TextForms.Any, move => move.Reason, (move, value) => move with { Reason = value })
        .With("to", Status, move => move.To, (move, value) => move with { To = value })
        .With("date", TextForms.Date, move => move.Date, (move, value) => move with { Date = value });

    /// <summary>A step of whichever kind: an object whose one member names the kind.</summary>
    public static Form<ProjectMove> Move { get; } = new OneOfForm<ProjectMove>("a step")
        .Or("batchEntry", BatchEntry)
        .Or("stageMove", StageMove)
        .Or("statusMove", StatusMove);

    public static Shape<ProjectOwner> Owner { get; } = new Shape<ProjectOwner>("an owner", new("?"))
        .With("name", TextForms.Any, owner => owner.Name, (owner, value) => owner with { Name = value })
        .Optional("creditCode", TextForms.CreditCode, owner => owner.CreditCode, (owner, value) => owner with { CreditCode = value });

    public static Shape<ProjectCarrier> Carrier { get; } = new Shape<ProjectCarrier>("a carrier", new())
        .Optional("leader", TextForms.Any, carrier => carrier.Leader, (carrier, value) => carrier with { Leader = value })
        .Optional("responsibleUnit", TextForms.Any, carrier => carrier.ResponsibleUnit, (carrier, value) => carrier with { ResponsibleUnit = value })
        .Optional("taskForce", TextForms.Any, carrier => carrier.TaskForce, (carrier, value) => carrier with { TaskForce = value });

    public static Form<ProjectIdentity> Identity { get; } =
        new MappedForm<ProjectIdentity, (ProjectCode? Code, DivisionCode? District, string? Name)>(
            new Shape<(ProjectCode? Code, DivisionCode? District, string? Name)>("an identity", default)
                .Optional("code", TextForms.ProjectCode, parts => parts.Code, (parts, value) => parts with { Code = value })
                .Optional("district", TextForms.DivisionCode, parts => parts.District, (parts, value) => parts with { District = value })
                .Optional("name", TextForms.Any, parts => parts.Name, (parts, value) => parts with { Name = value }),
            identity => identity.Parts,
            parts => parts switch
            {
                ({ } code, null, null) => ProjectIdentity.Of(code),
                (null, _, { } name) => ProjectIdentity.Of(name, parts.District),
                _ => throw new FormatException("an identity is a code, or a name with or without a district."),
            });

    public static Shape<Project> Project { get; } = new Shape<Project>(
            "a project", new() { Name = "?", Sector = Projects.Sector.IndustrialTransformation, Level = ProjectLevel.District })
        .With("name", TextForms.Any, project => project.Name, (project, value) => project with { Name = value })
        .List("aliases", TextForms.Any, project => project.Aliases, (project, value) => project with { Aliases = value })
        .Optional("code", TextForms.ProjectCode, project => project.Code, (project, value) => project with { Code = value })
        .Optional("district", TextForms.DivisionCode, project => project.District, (project, value) => project with { District = value })
        .With("sector", Sector, project => project.Sector, (project, value) => project with { Sector = value })
        .With("level", Level, project => project.Level, (project, value) => project with { Level = value })
        .Optional("type", Type, project => project.Type, (project, value) => project with { Type = value })
        .Optional("totalInvestment", TextForms.Amount, project => project.TotalInvestment, (project, value) => project with { TotalInvestment = value })
        .Optional("annualPlannedInvestment", TextForms.Amount, project => project.AnnualPlannedInvestment, (project, value) => project with { AnnualPlannedInvestment = value })
        .Optional("completedThisYear", TextForms.Amount, project => project.CompletedThisYear, (project, value) => project with { CompletedThisYear = value })
        .Optional("completedToDate", TextForms.Amount, project => project.CompletedToDate, (project, value) => project with { CompletedToDate = value })
        .Optional("completedThisMonth", TextForms.Amount, project => project.CompletedThisMonth, (project, value) => project with { CompletedThisMonth = value })
        .Optional("fundsInPlace", TextForms.Amount, project => project.FundsInPlace, (project, value) => project with { FundsInPlace = value })
        .Optional("owner", Owner, project => project.Owner, (project, value) => project with { Owner = value })
        .Optional("carrier", Carrier, project => project.Carrier, (project, value) => project with { Carrier = value })
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

    public static Form<ProjectLedger> Ledger { get; } = new MappedForm<ProjectLedger, IReadOnlyList<Project>>(
        new ListForm<Project>(Project), ledger => ledger, projects => [.. projects]);

    private static LocalDate AnyDay => new(2023, 1, 1);
}
