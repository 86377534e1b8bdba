using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics.Rows;

/// <summary>Where a row has what, −1 where it has none.</summary>
/// <param name="Amounts">The places of the amounts, in the order of an <see cref="AmountSet"/>.</param>
internal sealed record RowPlaces(int Sector, int Level, int Batch, int Period, int Stage, int District, int Count, int[] Amounts)
{
    /// <summary>Gets the places of how many projects of a group state each amount; null where all do.</summary>
    public int[]? Stated { get; init; }

    /// <summary>Gets a value indicating whether a row without a batch has no period, whatever the cell says.</summary>
    public bool IsPeriodOfBatch { get; init; }

    /// <summary>Finds columns by their names.</summary>
    public static RowPlaces Of(RowColumns columns, RowReader rows, SumTables tables, bool areGroups)
    {
        Scheme scheme = tables.Scheme;
        scheme.CheckOwn(columns.OwnAmounts.Count, nameof(columns));
        string?[] amounts = [.. columns.Amounts, .. new string?[AmountSets.Count - columns.Amounts.Length]];
        foreach ((int own, string name) in columns.OwnAmounts.Index())
        {
            amounts[Scheme.MeasureOf(scheme.OwnAmounts[own]).AmountPlace()] = name.Length == 0 ? null : name;
        }

        return new(
            rows.Find(columns.Sector),
            rows.Find(columns.Level),
            rows.Find(columns.Batch),
            rows.Find(columns.Period),
            rows.Find(columns.Stage),
            rows.Find(tables.Districts is null ? null : columns.District),
            rows.Find(areGroups ? columns.Count : null),
            [.. amounts.Select(rows.Find)])
        {
            Stated = areGroups && columns.StatedSuffix is { } suffix ? [.. amounts.Select(name => rows.Find(name is null ? null : name + suffix))] : null,
        };
    }
}
