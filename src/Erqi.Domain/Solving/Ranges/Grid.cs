using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Ranges;

/// <summary>
/// The ends of all ranges of a problem as whole numbers: multiples of one step, and within a step so many parts, of
/// which an open end lies one inside. As there are more parts than ends in any sum, sums never lose an open end.
/// </summary>
internal sealed class Grid
{
    /// <summary>The place of an end that does not exist; below zero for a lower one.</summary>
    public const long Endless = 1L << 62;

    // The sum of all ends is less, so that no sum of some of them comes near to what is endless.
    private const long Most = Endless / 4;

    private readonly Problem _problem;
    private readonly GridStep _step;
    private readonly long _parts;

    private Grid(Problem problem, GridStep step, Rational total, long parts)
    {
        (_problem, _step, Step, Total, _parts) = (problem, step, step.Size, total, parts);
        int figures = problem.Prints.Length;
        (Lows, Highs) = (new long[figures], new long[figures]);
        for (int figure = 0; figure < figures; figure++)
        {
            (Lows[figure], Highs[figure]) = Places(problem.Prints[figure]);
        }
    }

    public Rational Step { get; }

    /// <summary>Gets how many steps all ends together are away from zero, and one more.</summary>
    public Rational Total { get; }

    /// <summary>Gets the lower end of each figure's print.</summary>
    public long[] Lows { get; }

    /// <summary>Gets the upper end of each figure's print.</summary>
    public long[] Highs { get; }

    /// <summary>
    /// Lays a grid through all ends, or null where the numbers would not fit a machine word, or where there are whole
    /// variables and some end is not a whole number that belongs to its range.
    /// </summary>
    public static Grid? Of(Problem problem)
    {
        GridStep step = default;
        int open = 0;
        for (int figure = 0; figure < problem.Prints.Length; figure++)
        {
            if (!Measures(problem.Prints[figure], ref step, ref open) || !Measures(problem.Domain(figure), ref step, ref open))
            {
                return null;
            }
        }

        long parts = PartsFor(open);
        bool fits = !Array.Exists(problem.Whole, whole => whole) || (open == 0 && step.Size.IsInteger);
        Int128 total = Steps(problem, step);
        return fits && total * parts < Most ? new Grid(problem, step, (long)total, parts) : null;
    }

    /// <summary>Gives what a variable can be before any print is looked at.</summary>
    public GridRange Domain(int variable)
    {
        GridRange domain = GridRange.Everything;
        foreach (int figure in _problem.FiguresOf(variable))
        {
            domain = domain.Intersect(DomainOf(figure));
        }

        return domain;
    }

    /// <summary>Gives what a figure can be before its print is looked at.</summary>
    public GridRange DomainOf(int figure) => Places(_problem.Domain(figure));

    /// <summary>Gives the number at a place.</summary>
    public Rational Value(long place) => place % _parts == 0 ? Step * (place / _parts) : Step * place / _parts;

    /// <summary>Says whether an end at a place belongs to its range.</summary>
    public bool IsClosed(long place) => place % _parts == 0;

    /// <summary>
    /// Gives how many whole steps a lower end is away from zero, without the parts by which it lies inside; for an upper
    /// end both are to be turned round.
    /// </summary>
    public long StepsTo(long place) => place >= 0 ? place / _parts : -((_parts - 1 - place) / _parts);

    /// <summary>Gives a range in exact numbers.</summary>
    public ValueRange Range(GridRange range) => range.IsEmpty
        ? ValueRange.Empty
        : End.Between(
            range.Low <= -Endless ? End.None : new End(Step * StepsTo(range.Low), IsClosed(range.Low)),
            range.High >= Endless ? End.None : new End(Step * -StepsTo(-range.High), IsClosed(range.High)));

    // Few parts, and so that decimals end soon.
    private static long PartsFor(int open)
    {
        long parts = 1;
        for (int i = 0; parts <= open; i++)
        {
            parts = i % 3 == 1 ? parts / 2 * 5 : parts * 2;
        }

        return parts;
    }

    private GridRange Places(ValueRange range) => new(
        range.Low is { } low ? (_step.CountTo(low) * _parts) + (range.IsLowClosed ? 0 : 1) : -Endless,
        range.High is { } high ? (_step.CountTo(high) * _parts) - (range.IsHighClosed ? 0 : 1) : Endless);

    private static Int128 Steps(Problem problem, GridStep step)
    {
        Int128 total = 1;
        for (int figure = 0; figure < problem.Prints.Length; figure++)
        {
            total += Steps(problem.Prints[figure], step) + Steps(problem.Domain(figure), step);
        }

        return total;
    }

    private static Int128 Steps(ValueRange range, GridStep step) =>
        Int128.Abs(step.CountTo(range.Low ?? Rational.Zero)) + Int128.Abs(step.CountTo(range.High ?? Rational.Zero));

    private static bool Measures(ValueRange range, ref GridStep step, ref int open)
    {
        open += range.Low is not null && !range.IsLowClosed ? 1 : 0;
        open += range.High is not null && !range.IsHighClosed ? 1 : 0;
        return (range.Low is not { } low || step.Measures(low)) && (range.High is not { } high || step.Measures(high));
    }
}
