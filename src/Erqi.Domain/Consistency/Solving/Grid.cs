using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// The ends of all ranges of a problem as whole numbers: multiples of one step, and within a step so many parts, of
/// which an open end lies one inside. As there are more parts than ends in any sum, sums never lose an open end.
/// </summary>
internal sealed class Grid
{
    /// <summary>The place of an end that does not exist; below zero for a lower one.</summary>
    public const long Endless = 1L << 62;

    // The sum of all ends is less, so that no sum of some of them comes near to what is endless.
    private const long Most = Endless / 16;

    private readonly Step _step;
    private readonly Rational _size;
    private readonly long _parts;

    private Grid(Problem problem, Step step, long parts)
    {
        (_step, _size, _parts) = (step, step.Size, parts);
        int figures = problem.Prints.Length;
        (Lows, Highs) = (new long[figures], new long[figures]);
        (LeastOf, MostOf) = (new long[problem.Variables], new long[problem.Variables]);
        Array.Fill(LeastOf, -Endless);
        Array.Fill(MostOf, Endless);
        for (int figure = 0; figure < figures; figure++)
        {
            int variable = problem.VariableOf[figure];
            (Lows[figure], Highs[figure]) = Places(problem.Prints[figure]);
            (long least, long most) = Places(problem.Domains[figure]);
            LeastOf[variable] = Math.Max(LeastOf[variable], least);
            MostOf[variable] = Math.Min(MostOf[variable], most);
        }
    }

    /// <summary>Gets the lower end of each figure's print.</summary>
    public long[] Lows { get; }

    /// <summary>Gets the upper end of each figure's print.</summary>
    public long[] Highs { get; }

    /// <summary>Gets the lower end of each variable's domain.</summary>
    public long[] LeastOf { get; }

    /// <summary>Gets the upper end of each variable's domain.</summary>
    public long[] MostOf { get; }

    /// <summary>
    /// Lays a grid through all ends, or null where the numbers would not fit a machine word, or where there are whole
    /// variables and some end is not a whole number that belongs to its range.
    /// </summary>
    public static Grid? Of(Problem problem)
    {
        Step step = default;
        bool hasOpen = false;
        foreach (ValueRange[] ranges in (ReadOnlySpan<ValueRange[]>)[problem.Prints, problem.Domains])
        {
            foreach (ValueRange range in ranges)
            {
                if ((range.Low is { } low && !step.Measures(low)) || (range.High is { } high && !step.Measures(high)))
                {
                    return null;
                }

                hasOpen |= (!range.IsLowClosed && range.Low is not null) || (!range.IsHighClosed && range.High is not null);
            }
        }

        long parts = 1;
        while (hasOpen && parts <= 4L * problem.Prints.Length)
        {
            parts *= 10;
        }

        bool fits = !Array.Exists(problem.Whole, whole => whole) || (!hasOpen && step.Size.IsInteger);
        return fits && Total(problem, step) * parts < Most ? new Grid(problem, step, parts) : null;
    }

    /// <summary>Gives the number at a place.</summary>
    public Rational Value(long place) => place % _parts == 0 ? _size * (place / _parts) : _size * place / _parts;

    /// <summary>Gives the range between two places.</summary>
    public ValueRange Range(long low, long high)
    {
        if (low > high)
        {
            return ValueRange.Empty;
        }

        bool lowClosed = low % _parts == 0, highClosed = high % _parts == 0;
        return (low <= -Endless, high >= Endless) switch
        {
            (true, true) => ValueRange.Everything,
            (true, _) => highClosed ? ValueRange.AtMost(End(high)) : ValueRange.LessThan(End(high)),
            (_, true) => lowClosed ? ValueRange.AtLeast(End(low)) : ValueRange.MoreThan(End(low)),
            _ => ValueRange.Between(End(low), End(high), lowClosed, highClosed),
        };
    }

    // An open end lies less than half a step from the number that it leaves out.
    private Rational End(long place) => _size * ((place + (place < 0 ? -_parts / 2 : _parts / 2)) / _parts);

    private (long Low, long High) Places(ValueRange range) => (
        range.Low is { } low ? (_step.CountTo(low) * _parts) + (range.IsLowClosed ? 0 : 1) : -Endless,
        range.High is { } high ? (_step.CountTo(high) * _parts) - (range.IsHighClosed ? 0 : 1) : Endless);

    private static Int128 Total(Problem problem, Step step)
    {
        Int128 total = 1;
        foreach (ValueRange[] ranges in (ReadOnlySpan<ValueRange[]>)[problem.Prints, problem.Domains])
        {
            foreach (ValueRange range in ranges)
            {
                total += Int128.Abs(step.CountTo(range.Low ?? Rational.Zero));
                total += Int128.Abs(step.CountTo(range.High ?? Rational.Zero));
            }
        }

        return total;
    }
}
