using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <summary>The tables of roll-ups. Each ends with a total row (合计); <see cref="Table.WithoutTotals"/> leaves it out.</summary>
public static class StatisticsTables
{
    /// <summary>Gives a breakdown as a table: a row for each member, a column for each measure.</summary>
    /// <remarks>
    /// An amount that some projects state and others do not has a column beside it that says how many the sum is over; one
    /// that none states is empty, and shown as —.
    /// </remarks>
    /// <param name="unit">The unit of the amounts; 亿元 unless said otherwise. They are exact in any.</param>
    /// <param name="measures">The measures, in the order of the columns; all that a project states where none is named.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit or a measure is no member of its enumeration.</exception>
    public static Table ToTable<TKey>(
        this Breakdown<TKey> breakdown, MoneyUnit unit = MoneyUnit.Yi, params ReadOnlySpan<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        Measure[] shown = measures.IsEmpty ? [.. ProjectTerms.Measures.All.Where(measure => breakdown.Scheme.Collects(measure) && breakdown.Total.States(measure))] : [.. measures];
        Column by = MemberNames.ColumnOf(breakdown.Dimension);
        return Table.Of(
            Converted(Title(by), breakdown.Mapping),
            [by, .. shown.SelectMany(measure => IsPartial(breakdown.Total, measure)
                ? new[] { In(TableColumns.Of(measure, breakdown.Scheme), unit), TableColumns.StatedBy(measure, breakdown.Scheme) }
                : [In(TableColumns.Of(measure, breakdown.Scheme), unit)])],
            [
                .. breakdown.Rows.Select(row => TableRow.Of([MemberNames.Of(row.Key, breakdown.Dimension.Names), .. Numbers(row.Tally)])),
                TableRow.Total([MemberNames.Total, .. Numbers(breakdown.Total)]),
            ]);

        IEnumerable<object?> Numbers(Tally tally) => shown.SelectMany(measure => IsPartial(breakdown.Total, measure)
            ? new[] { Number(tally, measure, unit), tally.StatedBy(measure) }
            : [Number(tally, measure, unit)]);
    }

    /// <summary>
    /// Gives one measure of a breakdown as a table with the share of each member in percent, rounded by itself, so that
    /// the shares may miss 100 by a little.
    /// </summary>
    /// <param name="places">Decimal places of the shares, 0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit or the measure is no member of its enumeration.</exception>
    /// <exception cref="InvalidOperationException">The total is zero, so nothing has a share in it.</exception>
    public static Table ToShareTable<TKey>(
        this Breakdown<TKey> breakdown, Measure measure, MoneyUnit unit = MoneyUnit.Yi, int places = 1)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        Column by = MemberNames.ColumnOf(breakdown.Dimension);
        ValueList<(TKey Key, decimal? Percent)> shares = breakdown.Shares(measure, places);
        return Table.Of(
            Converted(Over(breakdown.Total, measure, Title(by)), breakdown.Mapping),
            [by, In(TableColumns.Of(measure, breakdown.Scheme), unit), TableColumns.Share],
            [
                .. breakdown.Rows.Select((row, place) => TableRow.Of(
                    MemberNames.Of(row.Key, breakdown.Dimension.Names), Number(row.Tally, measure, unit), shares[place].Percent)),
                TableRow.Total(
                    MemberNames.Total, Number(breakdown.Total, measure, unit), Rounding.ToDecimal(100, places, RoundingConvention.Exact)),
            ]);
    }

    /// <summary>Gives one measure of a cross-tab as a table, with the margins of both sides.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit or the measure is no member of its enumeration.</exception>
    public static Table ToTable<TRow, TColumn>(
        this CrossTab<TRow, TColumn> tab, Measure measure = Measure.Count, MoneyUnit unit = MoneyUnit.Yi)
    {
        ArgumentNullException.ThrowIfNull(tab);
        Column by = MemberNames.ColumnOf(tab.Rows.Dimension), across = MemberNames.ColumnOf(tab.Columns.Dimension);
        Column measured = In(TableColumns.Of(measure, tab.Rows.Scheme), unit);
        TColumn[] members = [.. tab.Columns.Rows.Select(row => row.Key)];
        return Table.Of(
            Converted(
                Over(tab.Rows.Total, measure, new Wording(
                    $"{Title(by, across).Chinese}：{measured.Header.Chinese}", $"{Title(by, across).English}: {measured.Header.English}")),
                tab.Rows.Mapping),
            [by, .. members.Select(MemberColumn), Like(TableColumns.Total.Key, TableColumns.Total.Name)],
            [
                .. tab.Rows.Rows.Select(row => TableRow.Of(
                    [MemberNames.Of(row.Key, tab.Rows.Dimension.Names), .. members.Select(member => Number(tab[row.Key, member])), Number(row.Tally)])),
                TableRow.Total([MemberNames.Total, .. tab.Columns.Rows.Select(column => Number(column.Tally)), Number(tab.Rows.Total)]),
            ]);

        object? Number(Tally tally) => StatisticsTables.Number(tally, measure, unit);
        Column Like(string key, Wording name) => new(key, name, measured.Type) { MoneyUnit = measured.MoneyUnit };
        Column MemberColumn(TColumn member) => Like(MemberNames.KeyOf(tab.Columns.Dimension, member), MemberNames.Of(member, tab.Columns.Dimension.Names));
    }

    /// <summary>Gives the tables of a report: by sector, level, batch, period and library, and sectors by level.</summary>
    /// <param name="measures">The measures of the first five; all that a project states where none is named.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit or a measure is no member of its enumeration.</exception>
    public static ValueList<Table> ToTables(
        this ProjectCube cube, MoneyUnit unit = MoneyUnit.Yi, params ReadOnlySpan<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(cube);
        return
        [
            cube.By(CubeDimension.Sector).ToTable(unit, measures),
            cube.By(CubeDimension.Level).ToTable(unit, measures),
            cube.By(CubeDimension.Batch).ToTable(unit, measures),
            cube.By(CubeDimension.Period).ToTable(unit, measures),
            cube.By(CubeDimension.Stage).ToTable(unit, measures),
            cube.By(CubeDimension.Sector, CubeDimension.Level).ToTable(Measure.Count, unit),
        ];
    }

    // What was converted says so.
    private static Wording Converted(Wording title, SchemeMapping? mapping) => mapping is null ? title : new(
        $"{title.Chinese}（由{mapping.From}换算为{mapping.To}）", $"{title.English} (converted from {mapping.From} to {mapping.To})");

    private static Wording Title(Column by) => new($"按{by.Name.Chinese}", $"By {by.Name.English.ToLowerInvariant()}");

    private static Wording Title(Column by, Column across) => new(
        $"按{by.Name.Chinese}和{across.Name.Chinese}",
        $"By {by.Name.English.ToLowerInvariant()} and {across.Name.English.ToLowerInvariant()}");

    private static bool IsPartial(Tally total, Measure measure) => total.States(measure) && total.StatedBy(measure) < total.Count;

    // A sum of some is not a sum of all, and says so wherever it stands.
    private static Wording Over(Tally total, Measure measure, Wording title) => !IsPartial(total, measure) ? title : new(
        string.Create(CultureInfo.InvariantCulture, $"{title.Chinese}，{total.Count}个项目中{total.StatedBy(measure)}个填报"),
        string.Create(CultureInfo.InvariantCulture, $"{title.English}, stated by {total.StatedBy(measure)} of {total.Count} projects"));

    internal static Column In(Column column, MoneyUnit unit) => column.MoneyUnit is null ? column : column.WithUnit(unit);

    internal static object? Number(Tally tally, Measure measure, MoneyUnit unit) =>
        measure == Measure.Count ? (object)tally.Count : tally.Amount(measure)?.ToDecimal(unit);
}
