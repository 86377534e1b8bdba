using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Ranges;

/// <summary>An end of a range; <c>default</c> is the end of a range that has none there.</summary>
internal readonly record struct End
{
    public End(Rational value, bool isClosed) => (Exists, Value, IsClosed) = (true, value, isClosed);

    public static End None => default;

    public bool Exists { get; }

    public Rational Value { get; }

    public bool IsClosed { get; }

    public static End Low(ValueRange range) => range.Low is { } low ? new End(low, range.IsLowClosed) : None;

    public static End High(ValueRange range) => range.High is { } high ? new End(high, range.IsHighClosed) : None;

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
