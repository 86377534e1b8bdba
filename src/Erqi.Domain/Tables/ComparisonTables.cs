using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <summary>The table of a <see cref="CubeComparison"/>.</summary>
public static class ComparisonTables
{
    /// <summary>
    /// Gives one number of each member of a dimension now, before, its increase and its growth in percent, rounded once; what
    /// is not known of every project, or had nothing to grow from, is left blank.
    /// </summary>
    /// <param name="unit">The unit of the amounts; 亿元 unless said otherwise. They are exact in any.</param>
    /// <param name="growthPlaces">Decimal places of the growth, 0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit or the measure is no member of its enumeration.</exception>
    public static Table ToTable<TKey>(
        this CubeComparison comparison, CubeDimension<TKey> dimension, Measure measure, MoneyUnit unit = MoneyUnit.Yi, int growthPlaces = 1)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(dimension);
        Column by = MemberNames.ColumnOf(dimension), level = StatisticsTables.In(TableColumns.Of(measure, comparison.Later.Scheme), unit);
        return Table.Of(
            new($"按{by.Name.Chinese}对比", $"Compared by {by.Name.English.ToLowerInvariant()}"),
            [by, level, Beside("previous", "上期", "before"), Beside("increase", "增加", "increase"), TableColumns.Growth],
            [
                .. comparison.By(dimension, measure).Select(row => TableRow.Of([MemberNames.Of(row.Key, dimension.Names), .. Numbers(row.Comparison)])),
                TableRow.Total([MemberNames.Total, .. Numbers(comparison.Of(measure))]),
            ]);

        Column Beside(string key, string chinese, string english) =>
            new(key, new(chinese, english), level.Type) { MoneyUnit = level.MoneyUnit, Unit = level.Unit };
        object?[] Numbers(Comparison compared) =>
            [Cell(compared.Later), Cell(compared.Earlier), Cell(compared.Increase), compared.GrowthPercent(growthPlaces)];
        object? Cell(Rational? value) => value is not { } known ? null
            : measure == Measure.Count ? (object)(long)known.Numerator
            : Money.FromFen((long)(known * 100).Numerator).ToDecimal(unit);
    }
}
