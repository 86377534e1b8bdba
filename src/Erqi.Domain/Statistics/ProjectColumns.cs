namespace Erqi.Domain.Statistics;

/// <summary>Rows that arrive as columns: the <c>i</c>-th of every column makes the <c>i</c>-th row.</summary>
/// <remarks>
/// All columns are of one length; a column is left out where the data has none of it, so that such an amount is not stated, and
/// rows that state other amounts are added by themselves. Members are given by their numbers in the scheme of the cube. What each
/// row stands for, a project or a batch entry, is said by the basis of the cube. Lengths and values are checked when the columns
/// are added.
/// </remarks>
/// <param name="sectors">The numbers of the sectors.</param>
/// <param name="levels">The numbers of the levels.</param>
/// <param name="totalInvestments">The planned investment of the whole projects (总投资).</param>
/// <param name="annualPlannedInvestments">The investment planned for the year (年度计划投资).</param>
/// <param name="completedThisYear">The investment completed since 1 January (本年完成投资).</param>
/// <param name="completedToDate">The investment completed since the start of construction (累计完成投资).</param>
/// <param name="completedThisMonth">The investment completed in the month that is reported (本月完成投资).</param>
/// <param name="fundsInPlace">The money that is in place (到位资金).</param>
/// <param name="ownAmounts">The amounts that the scheme names itself, in the order of its list; an empty column for one that the data lacks.</param>
/// <param name="batches">The numbers of the batches, 0 where a row has none.</param>
/// <param name="periods">The numbers of the campaign periods, 0 where a row has none.</param>
/// <param name="stages">The numbers of the project libraries, 0 where a row stands in none.</param>
/// <param name="districts">The districts, <c>default</c> where a row has none; read only where the cube is by district.</param>
public readonly ref struct ProjectColumns(
    ReadOnlySpan<byte> sectors,
    ReadOnlySpan<byte> levels,
    ReadOnlySpan<Money> totalInvestments = default,
    ReadOnlySpan<Money> annualPlannedInvestments = default,
    ReadOnlySpan<Money> completedThisYear = default,
    ReadOnlySpan<Money> completedToDate = default,
    ReadOnlySpan<Money> completedThisMonth = default,
    ReadOnlySpan<Money> fundsInPlace = default,
    ReadOnlySpan<ReadOnlyMemory<Money>> ownAmounts = default,
    ReadOnlySpan<byte> batches = default,
    ReadOnlySpan<ushort> periods = default,
    ReadOnlySpan<byte> stages = default,
    ReadOnlySpan<DivisionCode> districts = default)
{
    internal ReadOnlySpan<byte> Sectors { get; } = sectors;
    internal ReadOnlySpan<byte> Levels { get; } = levels;
    internal ReadOnlySpan<Money> TotalInvestments { get; } = totalInvestments;
    internal ReadOnlySpan<Money> AnnualPlannedInvestments { get; } = annualPlannedInvestments;
    internal ReadOnlySpan<Money> CompletedThisYear { get; } = completedThisYear;
    internal ReadOnlySpan<Money> CompletedToDate { get; } = completedToDate;
    internal ReadOnlySpan<Money> CompletedThisMonth { get; } = completedThisMonth;
    internal ReadOnlySpan<Money> FundsInPlace { get; } = fundsInPlace;
    internal ReadOnlySpan<ReadOnlyMemory<Money>> OwnAmounts { get; } = ownAmounts;
    internal ReadOnlySpan<byte> Batches { get; } = batches;
    internal ReadOnlySpan<ushort> Periods { get; } = periods;
    internal ReadOnlySpan<byte> Stages { get; } = stages;
    internal ReadOnlySpan<DivisionCode> Districts { get; } = districts;

    internal int Length => Sectors.Length;
}
