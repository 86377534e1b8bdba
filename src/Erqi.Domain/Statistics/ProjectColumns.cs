using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics;

/// <summary>Rows that arrive as columns: the <c>i</c>-th of every column makes the <c>i</c>-th row.</summary>
/// <remarks>
/// Sector and level are required and of one length. Every other column is of the same length, or left out where the data
/// has none of it; an amount whose column is left out is not stated, and rows that state other amounts are added by
/// themselves. Members are given by their numbers in the scheme of the cube. What each row stands for, a project or a
/// batch entry, is said by the basis of the cube. Lengths and values are checked when the columns are added.
/// </remarks>
public readonly ref struct ProjectColumns
{
    /// <summary>Gets the numbers of the sectors.</summary>
    public required ReadOnlySpan<byte> Sectors { get; init; }

    /// <summary>Gets the numbers of the levels.</summary>
    public required ReadOnlySpan<byte> Levels { get; init; }

    /// <summary>Gets the numbers of the batches, 0 where a row has none.</summary>
    public ReadOnlySpan<byte> Batches { get; init; }

    /// <summary>Gets the numbers of the campaign periods, 0 where a row has none.</summary>
    public ReadOnlySpan<ushort> Periods { get; init; }

    /// <summary>Gets the numbers of the project libraries, 0 where a row stands in none.</summary>
    public ReadOnlySpan<byte> Stages { get; init; }

    /// <summary>Gets the planned investment of the whole projects (总投资), zero or more.</summary>
    public ReadOnlySpan<Money> TotalInvestments { get; init; }

    /// <summary>Gets the investment planned for the year (年度计划投资), zero or more.</summary>
    public ReadOnlySpan<Money> AnnualPlannedInvestments { get; init; }

    /// <summary>Gets the investment completed since 1 January (本年完成投资), zero or more.</summary>
    public ReadOnlySpan<Money> CompletedThisYear { get; init; }

    /// <summary>Gets the investment completed since the start of construction (累计完成投资), zero or more.</summary>
    public ReadOnlySpan<Money> CompletedToDate { get; init; }

    /// <summary>Gets the investment completed in the month that is reported (本月完成投资), zero or more.</summary>
    public ReadOnlySpan<Money> CompletedThisMonth { get; init; }

    /// <summary>Gets the money that is in place (到位资金), zero or more.</summary>
    public ReadOnlySpan<Money> FundsInPlace { get; init; }

    /// <summary>Gets the amounts that the scheme names itself, zero or more, in the order of its list; an empty column for one that the data lacks.</summary>
    public ReadOnlySpan<ReadOnlyMemory<Money>> OwnAmounts { get; init; }

    /// <summary>Gets the districts, <c>default</c> where a row has none; read only where the cube is by district.</summary>
    public ReadOnlySpan<DivisionCode> Districts { get; init; }

    internal int Length => Sectors.Length;
}
