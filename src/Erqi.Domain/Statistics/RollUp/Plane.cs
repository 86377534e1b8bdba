namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The sums of the projects that state the same amounts, or of some of those amounts.</summary>
/// <remarks>
/// What a project states is one more dimension of a roll-up: within a plane everything is stated by all or by none, so that
/// sums need no counts of their own, and most cubes have one plane. The first page of a plane counts, and sums the amounts
/// that lie in a project itself; each further page sums four of the others, and its counts are not read.
/// </remarks>
internal readonly record struct Plane(AmountSet Stated, int Page)
{
    public const int PageSize = AmountSets.NearCount;

    public static int PagesOf(AmountSet stated) =>
        stated < AmountSet.CompletedThisMonth ? 1 : stated < AmountSet.Own3 ? 2 : 3;
}
