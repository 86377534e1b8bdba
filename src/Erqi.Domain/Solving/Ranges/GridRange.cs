namespace Erqi.Domain.Solving.Ranges;

/// <summary>A range between two places of a <see cref="Grid"/>; empty where they cross.</summary>
internal readonly record struct GridRange(long Low, long High)
{
    public static GridRange Everything => new(-Grid.Endless, Grid.Endless);

    public static GridRange Empty => new(Grid.Endless, -Grid.Endless);

    public bool IsEmpty => Low > High;

    public static GridRange operator -(GridRange range) => new(-range.High, -range.Low);

    public GridRange Intersect(GridRange other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));
}
