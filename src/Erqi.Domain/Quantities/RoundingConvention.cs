namespace Erqi.Domain.Quantities;

/// <summary>How a true value became the number that was printed.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused wherever a convention is asked for.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum RoundingConvention : byte
{
    /// <summary>四舍五入: to the nearest, a tie away from zero. What Chinese bulletins use unless they say otherwise.</summary>
    HalfAwayFromZero = 1,

    /// <summary>四舍六入五成双 (GB/T 8170): to the nearest, a tie to the even last digit.</summary>
    HalfToEven,

    /// <summary>
    /// To the nearest, with the direction of ties unknown. As a way to read a print it admits both neighbours of a tie;
    /// as a way to round it refuses a tie, because either answer could be wrong.
    /// </summary>
    NearestUnknownTies,

    /// <summary>去尾: what follows the last place is cut off, towards zero.</summary>
    Truncate,

    /// <summary>进位: up to the next place, towards positive infinity.</summary>
    Ceiling,

    /// <summary>Down to the next place, towards negative infinity.</summary>
    Floor,

    /// <summary>The print is the true value; rounding refuses a value that does not fit.</summary>
    Exact,
}
