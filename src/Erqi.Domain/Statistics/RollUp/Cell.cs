namespace Erqi.Domain.Statistics.RollUp;

/// <summary>A count and four sums while they are being summed: the only thing in the roll-up that changes.</summary>
/// <remarks>
/// Every number added is zero or more, so a partial sum never passes the final one, and a 64-bit sum that wraps for the
/// first time is below zero: a look at its sign finds overflow exactly when the true sum does not fit, in whatever order
/// the rows come.
/// </remarks>
internal record struct Cell(long Count, long First, long Second, long Third, long Fourth)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Project project) => Add(
        1, project.TotalOrZero.Fen, project.AnnualOrZero.Fen, project.YearOrZero.Fen, project.ToDateOrZero.Fen);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Cell other) => Add(other.Count, other.First, other.Second, other.Third, other.Fourth);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long count, long first, long second, long third, long fourth)
    {
        unchecked
        {
            long counts = Count + count;
            long firsts = First + first;
            long seconds = Second + second;
            long thirds = Third + third;
            long fourths = Fourth + fourth;

            // One look at all signs.
            if ((counts | firsts | seconds | thirds | fourths) < 0)
            {
                ThrowOverflow();
            }

            Count = counts;
            First = firsts;
            Second = seconds;
            Third = thirds;
            Fourth = fourths;
        }
    }

    [DoesNotReturn]
    public static void ThrowOverflow() => throw new OverflowException(
        "A sum passes 922,337,203亿元, the most that money holds in whole 分; roll the projects up in parts.");
}
