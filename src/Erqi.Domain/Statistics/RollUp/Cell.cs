using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>A tally while it is being summed: the only thing in the roll-up that changes.</summary>
/// <remarks>
/// Every number added is zero or more, so a partial sum never passes the final one, and a 64-bit sum that wraps for the
/// first time is below zero: a look at its sign finds overflow exactly when the true sum does not fit, in whatever order
/// the rows come. Two cells are equal when all numbers are.
/// </remarks>
internal record struct Cell
{
    public long Count;
    public long TotalInvestment;
    public long AnnualPlannedInvestment;
    public long CompletedThisYear;
    public long CompletedToDate;

    /// <summary>Who states what; null where there is no project.</summary>
    public Coverage? Coverage;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Project project)
    {
        if (Coverage is not { } known || known.Stated != project.Stated)
        {
            Coverage = Coverage.Joined(Coverage, Count, project);
        }

        Add(1, project.TotalOrZero.Fen, project.AnnualOrZero.Fen, project.YearOrZero.Fen, project.ToDateOrZero.Fen);
    }

    /// <summary>Adds a row whose coverage is that of one project.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Coverage coverage, long total, long annual, long year, long toDate)
    {
        if (Coverage != coverage)
        {
            Coverage = Coverage.Joined(Coverage, Count, coverage, 1);
        }

        Add(1, total, annual, year, toDate);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Cell other)
    {
        if (Coverage != other.Coverage || Coverage is { IsAlike: false })
        {
            Coverage = Coverage.Joined(Coverage, Count, other.Coverage, other.Count);
        }

        Add(
            other.Count,
            other.TotalInvestment,
            other.AnnualPlannedInvestment,
            other.CompletedThisYear,
            other.CompletedToDate);
    }

    /// <summary>The sum at a place of an <see cref="AmountSet"/>.</summary>
    public readonly long Sum(int place) => place switch
    {
        0 => TotalInvestment,
        1 => AnnualPlannedInvestment,
        2 => CompletedThisYear,
        3 => CompletedToDate,
        _ => Coverage?.Sum(place) ?? 0,
    };

    /// <summary>How many projects state the amount at a place.</summary>
    public readonly long StatedBy(int place) => Coverage?.StatedBy(place, Count) ?? 0;

    /// <summary>The same with other numbers at one place; there are projects.</summary>
    public readonly Cell With(int place, long statedBy, long sum)
    {
        Cell changed = this with { Coverage = Coverage!.With(place, Count, statedBy, sum) };
        switch (place)
        {
            case 0:
                changed.TotalInvestment = sum;
                break;
            case 1:
                changed.AnnualPlannedInvestment = sum;
                break;
            case 2:
                changed.CompletedThisYear = sum;
                break;
            case 3:
                changed.CompletedToDate = sum;
                break;
            default:
                break;
        }

        return changed;
    }

    public readonly bool Equals(Cell other)
    {
        bool equal = Count == other.Count;
        for (int place = 0; place < AmountSets.Count && equal; place++)
        {
            equal = Sum(place) == other.Sum(place) && StatedBy(place) == other.StatedBy(place);
        }

        return equal;
    }

    public override readonly int GetHashCode() =>
        HashCode.Combine(Count, TotalInvestment, AnnualPlannedInvestment, CompletedThisYear, CompletedToDate);

    /// <summary>Refuses a sum that has wrapped.</summary>
    public static void ThrowIfNegative(long sum)
    {
        if (sum < 0)
        {
            ThrowOverflow();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(long count, long total, long annual, long year, long toDate)
    {
        unchecked
        {
            long counts = Count + count;
            long totals = TotalInvestment + total;
            long annuals = AnnualPlannedInvestment + annual;
            long years = CompletedThisYear + year;
            long toDates = CompletedToDate + toDate;

            // One look at all signs.
            ThrowIfNegative(counts | totals | annuals | years | toDates);
            Count = counts;
            TotalInvestment = totals;
            AnnualPlannedInvestment = annuals;
            CompletedThisYear = years;
            CompletedToDate = toDates;
        }
    }

    [DoesNotReturn]
    private static void ThrowOverflow() => throw new OverflowException(
        "A sum passes 922,337,203亿元, the most that money holds in whole 分; roll the projects up in parts.");
}
