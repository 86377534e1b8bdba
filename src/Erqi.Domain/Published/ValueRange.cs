namespace Erqi.Domain.Published;

/// <summary>
/// The set of true values that a print leaves possible: an interval of exact numbers whose ends may be open, closed
/// or missing.
/// </summary>
/// <remarks>
/// Ends are exact, so that whether two ranges meet is never a matter of tolerance. Two ranges are equal when they hold
/// the same numbers. <c>default</c> holds every number.
/// Immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// ValueRange left = PublishedFigure.Parse("168.7亿元").TrueValues();
/// Console.WriteLine(FigureUnit.Parse("亿元").Write(left));                       // → [168.65亿元, 168.75亿元)
/// Console.WriteLine(left.Contains(PublishedFigure.Parse("168.75亿元").BaseValue)); // → False
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct ValueRange
{
    private readonly Rational _low;
    private readonly Rational _high;
    private readonly RangeEnd _lowEnd;
    private readonly RangeEnd _highEnd;

    private ValueRange(Rational low, RangeEnd lowEnd, Rational high, RangeEnd highEnd)
    {
        // Ends that are missing are stored as zero, or equal ranges would compare as different.
        _low = lowEnd == RangeEnd.Unbounded ? default : low;
        _lowEnd = lowEnd;
        _high = highEnd == RangeEnd.Unbounded ? default : high;
        _highEnd = highEnd;
    }

    private enum RangeEnd : byte
    {
        Unbounded,
        Open,
        Closed,
    }

    /// <summary>Gets the range of all numbers, which is also <c>default</c>.</summary>
    internal static ValueRange Everything => default;

    internal static ValueRange Empty => new(Rational.One, RangeEnd.Closed, Rational.Zero, RangeEnd.Closed);

    internal static ValueRange NotNegative => AtLeast(Rational.Zero);

    internal static ValueRange Positive => MoreThan(Rational.Zero);

    /// <summary>Gets the lower end, or null where the range has none.</summary>
    public Rational? Low => _lowEnd == RangeEnd.Unbounded ? null : _low;

    /// <summary>Gets the upper end, or null where the range has none.</summary>
    public Rational? High => _highEnd == RangeEnd.Unbounded ? null : _high;

    /// <summary>Gets a value indicating whether the lower end exists and belongs to the range.</summary>
    public bool IsLowClosed => _lowEnd == RangeEnd.Closed;

    /// <summary>Gets a value indicating whether the upper end exists and belongs to the range.</summary>
    public bool IsHighClosed => _highEnd == RangeEnd.Closed;

    /// <summary>Gets a value indicating whether the range holds no number.</summary>
    public bool IsEmpty => HasBothEnds && _low > _high;

    /// <summary>Gets a value indicating whether the range holds just one number.</summary>
    public bool IsPoint => HasBothEnds && _low == _high;

    private bool HasBothEnds => _lowEnd != RangeEnd.Unbounded && _highEnd != RangeEnd.Unbounded;

    internal static ValueRange Point(Rational value) => new(value, RangeEnd.Closed, value, RangeEnd.Closed);

    /// <summary>Makes the range between two numbers; it is empty where no number lies between them.</summary>
    internal static ValueRange Between(Rational low, Rational high, bool lowClosed = true, bool highClosed = true) =>
        Canonical(low, lowClosed ? RangeEnd.Closed : RangeEnd.Open, high, highClosed ? RangeEnd.Closed : RangeEnd.Open);

    /// <summary>Makes [low, ∞).</summary>
    internal static ValueRange AtLeast(Rational low) => new(low, RangeEnd.Closed, default, RangeEnd.Unbounded);

    /// <summary>Makes (low, ∞).</summary>
    internal static ValueRange MoreThan(Rational low) => new(low, RangeEnd.Open, default, RangeEnd.Unbounded);

    /// <summary>Makes (−∞, high].</summary>
    internal static ValueRange AtMost(Rational high) => new(default, RangeEnd.Unbounded, high, RangeEnd.Closed);

    /// <summary>Makes (−∞, high).</summary>
    internal static ValueRange LessThan(Rational high) => new(default, RangeEnd.Unbounded, high, RangeEnd.Open);

    /// <summary>Gives the sums of a number of one range and a number of the other.</summary>
    internal static ValueRange Sum(ValueRange left, ValueRange right) => left.IsEmpty || right.IsEmpty
        ? Empty
        : new ValueRange(
            left._low + right._low,
            Weaker(left._lowEnd, right._lowEnd),
            left._high + right._high,
            Weaker(left._highEnd, right._highEnd));

    internal static ValueRange Negated(ValueRange range) =>
        range.IsEmpty ? Empty : new(-range._high, range._highEnd, -range._low, range._lowEnd);

    /// <summary>Gives the numbers of a range times a factor.</summary>
    internal static ValueRange Product(ValueRange range, Rational factor) => factor.Sign switch
    {
        _ when range.IsEmpty => Empty,
        0 => Point(Rational.Zero),
        < 0 => Product(Negated(range), -factor),
        _ => new ValueRange(range._low * factor, range._lowEnd, range._high * factor, range._highEnd),
    };

    /// <summary>Says whether a number lies in the range.</summary>
    public bool Contains(Rational value) =>
        (_lowEnd == RangeEnd.Unbounded || IsWithin(value.CompareTo(_low), _lowEnd))
        && (_highEnd == RangeEnd.Unbounded || IsWithin(_high.CompareTo(value), _highEnd));

    [Pure]
    internal ValueRange Intersect(ValueRange other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return Empty;
        }

        bool isLowOther = IsTighter(other._low.CompareTo(_low), other._lowEnd, _lowEnd);
        bool isHighOther = IsTighter(_high.CompareTo(other._high), other._highEnd, _highEnd);
        return Canonical(
            isLowOther ? other._low : _low,
            isLowOther ? other._lowEnd : _lowEnd,
            isHighOther ? other._high : _high,
            isHighOther ? other._highEnd : _highEnd);
    }

    /// <summary>Gives the range together with its ends.</summary>
    [Pure]
    internal ValueRange Closed() => new(_low, Shut(_lowEnd), _high, Shut(_highEnd));

    private static RangeEnd Shut(RangeEnd end) => end == RangeEnd.Unbounded ? end : RangeEnd.Closed;

    /// <summary>Gives the range cut down to its whole numbers, with closed ends.</summary>
    [Pure]
    internal ValueRange WholeNumbers()
    {
        Rational low = IsLowClosed ? _low.Ceiling() : _low.Floor() + BigInteger.One;
        Rational high = IsHighClosed ? _high.Floor() : _high.Ceiling() - BigInteger.One;
        return (Low, High) switch
        {
            (null, null) => this,
            (null, _) => AtMost(high),
            (_, null) => AtLeast(low),
            _ => Between(low, high),
        };
    }

    /// <summary>Gives the range cut down to the whole multiples of a step, with closed ends.</summary>
    [Pure]
    internal ValueRange Multiples(Rational step) =>
        step == Rational.One ? WholeNumbers() : Product(Product(this, Rational.One / step).WholeNumbers(), step);

    /// <inheritdoc/>
    public bool Equals(ValueRange other) =>
        _lowEnd == other._lowEnd && _highEnd == other._highEnd && _low == other._low && _high == other._high;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_low, _lowEnd, _high, _highEnd);

    /// <summary>Writes the range as <c>[a, b)</c>, <c>{a}</c> for a point and <c>∅</c> where it is empty.</summary>
    public override string ToString() => ToString(end => end.ToString());

    /// <summary>Writes the range with its ends as the caller writes them, the upper one otherwise where asked.</summary>
    internal string ToString(Func<Rational, string> write, Func<Rational, string>? writeHigh = null)
    {
        if (IsEmpty)
        {
            return "∅";
        }

        if (IsPoint)
        {
            return $"{{{write(_low)}}}";
        }

        string low = _lowEnd == RangeEnd.Unbounded ? "-∞" : write(_low);
        string high = _highEnd == RangeEnd.Unbounded ? "∞" : (writeHigh ?? write)(_high);
        return $"{(IsLowClosed ? '[' : '(')}{low}, {high}{(IsHighClosed ? ']' : ')')}";
    }

    private static ValueRange Canonical(Rational low, RangeEnd lowEnd, Rational high, RangeEnd highEnd)
    {
        bool bounded = lowEnd != RangeEnd.Unbounded && highEnd != RangeEnd.Unbounded;
        bool closed = lowEnd == RangeEnd.Closed && highEnd == RangeEnd.Closed;
        return bounded && low.CompareTo(high) is var order && (order > 0 || (order == 0 && !closed)) ? Empty : new(low, lowEnd, high, highEnd);
    }

    private static RangeEnd Weaker(RangeEnd left, RangeEnd right) => left < right ? left : right;

    private static bool IsTighter(int order, RangeEnd end, RangeEnd than) =>
        end != RangeEnd.Unbounded && (than == RangeEnd.Unbounded || order > 0 || (order == 0 && end < than));

    private static bool IsWithin(int distance, RangeEnd end) => distance > 0 || (distance == 0 && end == RangeEnd.Closed);
}
