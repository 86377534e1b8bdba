namespace Erqi.Domain.Statistics.Rows;

/// <summary>Where a row has what, −1 where it has none.</summary>
/// <param name="Amounts">The places of the amounts, in the order of an <see cref="AmountSet"/>.</param>
/// <param name="Stated">The places of how many projects of a group state each amount; null where all do.</param>
/// <param name="IsPeriodOfBatch">Whether a row without a batch has no period, whatever the cell says.</param>
internal sealed record RowPlaces(
    int Sector, int Level, int Batch, int Period, int Stage, int District, int Count, int[] Amounts, int[]? Stated = null, bool IsPeriodOfBatch = false);
