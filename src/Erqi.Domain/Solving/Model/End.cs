using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>An end of a range; <c>default</c> is the end of a range that has none there.</summary>
internal readonly record struct End
{
    public End(Rational value, bool isClosed) => (Exists, Value, IsClosed) = (true, value, isClosed);

    public static End None => default;

    public bool Exists { get; }

    public Rational Value { get; init; }

    public bool IsClosed { get; }

    public static End Low(ValueRange range) => range.Low is { } low ? new End(low, range.IsLowClosed) : None;

    public static End High(ValueRange range) => range.High is { } high ? new End(high, range.IsHighClosed) : None;

    /// <summary>Gives the end on the other side of zero, as an upper end of a lower one.</summary>
    public static End operator -(End end) => end with { Value = -end.Value };

    /// <summary>Gives the range between two ends, of which either may be missing.</summary>
    public static ValueRange Between(End low, End high) => (low.Exists, high.Exists) switch
    {
        (false, false) => ValueRange.Everything,
        (true, false) => low.IsClosed ? ValueRange.AtLeast(low.Value) : ValueRange.MoreThan(low.Value),
        (false, true) => high.IsClosed ? ValueRange.AtMost(high.Value) : ValueRange.LessThan(high.Value),
        _ => ValueRange.Between(low.Value, high.Value, low.IsClosed, high.IsClosed),
    };

    /// <summary>Gives the chosen end of a range.</summary>
    public static End Of(ValueRange range, bool low) => low ? Low(range) : High(range);

    /// <summary>Says whether this end leaves less than another on the same side.</summary>
    public bool IsTighterThan(End other, bool low)
    {
        if (!Exists || !other.Exists)
        {
            return Exists && !other.Exists;
        }

        int order = low ? Value.CompareTo(other.Value) : other.Value.CompareTo(Value);
        return order > 0 || (order == 0 && !IsClosed && other.IsClosed);
    }
}
