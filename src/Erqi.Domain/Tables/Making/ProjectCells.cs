using Erqi.Domain.Projects.Ledgers;
using Erqi.Domain.Tables.Reading;

namespace Erqi.Domain.Tables.Making;

/// <summary>What a project has in each column of a ledger: a line for each kind of value, beside the one that reads it.</summary>
internal static class ProjectCells
{
    public static Func<Project, object?> Of(Column column, MoneyUnit unit)
    {
        LedgerField field = LedgerFields.All.Concat(OwnAmounts).FirstOrDefault(known => FieldColumns.KeyOf(known.Name) == column.Key)
            ?? throw new ArgumentException($"{column.Key} is no column of a ledger; expected one of TableColumns.Ledger.", nameof(column));
        return project => Cell(field.ValueOf(project), unit);
    }

    private static IEnumerable<LedgerField> OwnAmounts => ProjectTerms.Measures.All.Where(measure => measure >= Measure.Own1).Select(LedgerFields.Own);

    private static object? Cell(object? value, MoneyUnit unit) => value switch
    {
        null or string => value,
        Money amount => amount.ToDecimal(unit),
        ValueList<string> texts => ListText.Write(texts),
        LocalDate date => TableCheck.Day(date),
        int period => MemberNames.Of(period),
        Member<Sector> or Member<ProjectLevel> or Member<Batch> or Member<PipelineStage> => MemberNames.Of(value),
        Member<ProjectStatus> status => MemberNames.Of(status),
        Member<ProjectType> type => MemberNames.Of(type),
        IEnumerable<ProjectMove> moves => HistoryText.Write(moves),
        ProjectCode or DivisionCode or UnifiedSocialCreditCode or PartialDate => value.ToString(),
        _ => throw new InvalidOperationException($"{value.GetType().Name} is the kind of no cell."),
    };
}
