namespace Erqi.Domain.Benchmarks;

/// <summary>A count and four sums of 元: what every way of rolling up has to give for every group.</summary>
public readonly record struct RollUpSums(long Count, decimal Total, decimal Annual, decimal Year, decimal ToDate)
{
    internal RollUpSums Add(RollUpRow row) =>
        new(Count + 1, Total + row.Total, Annual + row.Annual, Year + row.Year, ToDate + row.ToDate);
}
