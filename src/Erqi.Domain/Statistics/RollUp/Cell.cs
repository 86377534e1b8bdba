using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>A tally while it is being summed: the only thing in the roll-up that changes.</summary>
/// <remarks>
/// Every number added is zero or more, so a partial sum never passes the final one, and a 64-bit sum that wraps for the
/// first time is below zero: a look at its sign finds overflow exactly when the true sum does not fit, in whatever order
/// the rows come.
/// </remarks>
internal record struct Cell
{
    public long Count;
    public long TotalInvestment;
    public long AnnualPlannedInvestment;
    public long CompletedThisYear;
    public long CompletedToDate;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Project project) => Add(
        1,
        project.TotalInvestment.Fen,
        project.AnnualPlannedInvestment.Fen,
        project.CompletedThisYear.Fen,
        project.CompletedToDate.Fen);

    public void Add(in Tally tally) => Add(
        tally.Count,
        tally.TotalInvestment.Fen,
        tally.AnnualPlannedInvestment.Fen,
        tally.CompletedThisYear.Fen,
        tally.CompletedToDate.Fen);

    public void Add(in Cell other) => Add(
        other.Count,
        other.TotalInvestment,
        other.AnnualPlannedInvestment,
        other.CompletedThisYear,
        other.CompletedToDate);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long count, long total, long annual, long year, long toDate)
    {
        unchecked
        {
            long counts = Count + count;
            long totals = TotalInvestment + total;
            long annuals = AnnualPlannedInvestment + annual;
            long years = CompletedThisYear + year;
            long toDates = CompletedToDate + toDate;

            // One look at all signs.
            if ((counts | totals | annuals | years | toDates) < 0)
            {
                ThrowOverflow();
            }

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
