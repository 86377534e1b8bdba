using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <summary>The tables of a <see cref="LedgerChange"/>.</summary>
public static class ChangeTables
{
    /// <summary>
    /// Gives the bridge: 期初, what was new, left, moved, revised, renamed and progressed, 期末. Lines below zero make it less, so that
    /// each column adds up to its last number.
    /// </summary>
    /// <param name="unit">The unit of the amounts; 亿元 unless said otherwise. They are exact in any.</param>
    /// <param name="measures">The measures; the count and all amounts that a project states where none is named.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit or a measure is no member of its enumeration.</exception>
    public static Table ToTable(this LedgerChange change, MoneyUnit unit = MoneyUnit.Yi, params ReadOnlySpan<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(change);
        Measure[] shown = measures.IsEmpty ? [.. Stated(change).Prepend(Measure.Count)] : [.. measures];
        return Table.Of(
            new("台账变动", "Changes of the ledger"),
            [TableColumns.Change, TableColumns.ChangedProjects, .. shown.Select(measure => StatisticsTables.In(TableColumns.Of(measure, change.Earlier.Scheme), unit))],
            [
                TableRow.Of([new Wording("期初", "Opening"), null, .. shown.Select(measure => Level(change.Opening, measure))]),
                .. change.Lines.Select(line => TableRow.Of(
                    [MemberNames.Of(line.Kind, StatisticsTerms.Changes), (long)line.Projects, .. shown.Select(measure => Step(line, measure))])),
                TableRow.Total([new Wording("期末", "Closing"), null, .. shown.Select(measure => Level(change.Closing, measure))]),
            ]);

        object? Level(Tally tally, Measure measure) => StatisticsTables.Number(tally, measure, unit);
        object Step(ChangeLine line, Measure measure) => measure == Measure.Count ? (object)(long)line.Count : line.Amount(measure).ToDecimal(unit);
    }

    /// <summary>Gives every project that changed: how, its earlier name, from where to where, and by how much.</summary>
    /// <param name="measures">The amounts; all that a project states where none is named.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit or a measure is no member of its enumeration, or a measure is the count.</exception>
    public static Table ToProjectTable(this LedgerChange change, MoneyUnit unit = MoneyUnit.Yi, params ReadOnlySpan<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(change);
        Measure[] shown = measures.IsEmpty ? [.. Stated(change)] : [.. measures];
        return Table.Of(
            new("变动项目", "Projects that changed"),
            [
                TableColumns.Change, TableColumns.Name, TableColumns.EarlierName, TableColumns.Move,
                .. shown.Select(measure => StatisticsTables.In(TableColumns.Of(measure, change.Earlier.Scheme), unit)),
            ],
            change.Changes.Where(one => one.Kind != ChangeKind.Unchanged).OrderBy(one => one.Kind).Select(one => TableRow.Of(
            [
                MemberNames.Of(one.Kind, StatisticsTerms.Changes),
                (one.After ?? one.Before)!.Name,
                one.IsRenamed ? one.Before!.Name : null,
                one.IsMoved ? Moves(one.Before!, one.After!) : null,
                .. shown.Select(measure => one.Before?.Amount(measure) is null && one.After?.Amount(measure) is null
                    ? null
                    : (object)Money.FromFen((long)one.Fen(measure)).ToDecimal(unit)),
            ])));
    }

    private static IEnumerable<Measure> Stated(LedgerChange change) => ProjectTerms.Amounts.Where(measure =>
        change.Opening.StatedBy(measure) > 0 || change.Closing.StatedBy(measure) > 0);

    private static string Moves(Project before, Project after) => string.Join('；', new[]
    {
        Move<Sector>(before.Sector, after.Sector), Move<ProjectLevel>(before.Level, after.Level), Move(before.CurrentBatch, after.CurrentBatch),
        before.CurrentPeriod == after.CurrentPeriod ? null : $"{Period(before)}→{Period(after)}",
        Move(before.Stage, after.Stage), Move<ProjectStatus>(before.Status, after.Status),
    }.OfType<string>());

    private static string? Move<TEnum>(Member<TEnum>? before, Member<TEnum>? after)
        where TEnum : unmanaged, Enum => before == after ? null : $"{before?.ToChinese()}→{after?.ToChinese()}";

    private static string? Period(Project project) =>
        project.CurrentPeriod is { } number ? new CampaignPeriod(number).ToString() : null;
}
