using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tables.Reading;
using NodaTime;

namespace Erqi.Domain.Tables.Making;

/// <summary>What a project has in each column of a ledger: one line for each, beside the one that reads it.</summary>
internal static class ProjectCells
{
    /// <summary>What stands in a column.</summary>
    public static Func<Project, object?> Of(Column column, MoneyUnit unit) => column.Key switch
    {
        "name" => project => project.Name,
        "aliases" => project => ListText.Write(project.Aliases),
        "code" => project => project.Code?.ToString(),
        "district" => project => project.District?.ToString(),
        "sector" => project => MemberNames.Of(project.Sector),
        "level" => project => MemberNames.Of(project.Level),
        "type" => project => Name(project.Type),
        "total_investment" => project => project.TotalInvestment?.ToDecimal(unit),
        "annual_planned_investment" => project => project.AnnualPlannedInvestment?.ToDecimal(unit),
        "completed_this_year" => project => project.CompletedThisYear?.ToDecimal(unit),
        "completed_to_date" => project => project.CompletedToDate?.ToDecimal(unit),
        "completed_this_month" => project => project.CompletedThisMonth?.ToDecimal(unit),
        "funds_in_place" => project => project.FundsInPlace?.ToDecimal(unit),
        "own_1" => project => project.Amount(Measure.Own1)?.ToDecimal(unit),
        "own_2" => project => project.Amount(Measure.Own2)?.ToDecimal(unit),
        "own_3" => project => project.Amount(Measure.Own3)?.ToDecimal(unit),
        "own_4" => project => project.Amount(Measure.Own4)?.ToDecimal(unit),
        "batch" => project => Name(project.CurrentBatch),
        "period" => project => project.CurrentPeriod is { } period ? MemberNames.Of(period) : null,
        "batch_date" => project => project.BatchEntries is [.., var last] ? Day(last.Date) : (DateTime?)null,
        "batch_history" => project => HistoryText.Write(project.BatchEntries, HistoryText.Write),
        "stage" => project => Name(project.Stage),
        "stage_history" => project => HistoryText.Write(project.StageMoves, HistoryText.Write),
        "status" => project => MemberNames.Of(project.Status),
        "status_history" => project => HistoryText.Write(project.StatusMoves, HistoryText.Write),
        "owner" => project => project.Owner?.Name,
        "credit_code" => project => project.Owner?.CreditCode?.ToString(),
        "leader" => project => project.Carrier?.Leader,
        "responsible_unit" => project => project.Carrier?.ResponsibleUnit,
        "task_force" => project => project.Carrier?.TaskForce,
        "content" => project => project.Content,
        "industry_chains" => project => ListText.Write(project.IndustryChains),
        "fields" => project => ListText.Write(project.Fields),
        "listed_on" => project => Day(project.ListedOn),
        "planned_start" => project => project.PlannedStart?.ToString(),
        "planned_completion" => project => project.PlannedCompletion?.ToString(),
        "actual_start" => project => project.ActualStart?.ToString(),
        "actual_completion" => project => project.ActualCompletion?.ToString(),
        "source" => project => project.Source,
        _ => throw new ArgumentException(
            $"{column.Key} is no column of a ledger; expected one of TableColumns.Ledger.", nameof(column)),
    };

    private static Wording? Name<TEnum>(Member<TEnum>? member)
        where TEnum : unmanaged, Enum => member is { } value ? MemberNames.Of(value) : null;

    private static DateTime? Day(LocalDate? date) => date is { } day ? TableCheck.Day(day) : null;
}
