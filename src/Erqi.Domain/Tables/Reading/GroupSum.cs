namespace Erqi.Domain.Tables.Reading;

/// <summary>What the rows of projects up to some place come to: one sum and one count of those who state it for each measure.</summary>
/// <param name="Unreadable">How many rows hold an amount that could not be read, so that no sum is what it should be.</param>
internal readonly record struct GroupSum(Int128[] Sums, long[] Stated, long Rows, long Unreadable = 0)
{
    /// <summary>What lies between an earlier place and this one.</summary>
    public GroupSum Since(GroupSum earlier) => new(
        [.. Sums.Zip(earlier.Sums, (here, there) => here - there)],
        [.. Stated.Zip(earlier.Stated, (here, there) => here - there)],
        Rows - earlier.Rows,
        Unreadable - earlier.Unreadable);

    /// <summary>A copy that does not change with later rows.</summary>
    public GroupSum Kept() => this with { Sums = [.. Sums], Stated = [.. Stated] };

    /// <summary>Says whether amounts that a row states are those of the group, to the last 分, and at least one is not zero.</summary>
    public bool Is(Money?[] stated) => Rows > 0
        && stated.Zip(Sums).All(pair => pair.First is not { } amount || amount.Fen == pair.Second)
        && stated.Any(amount => amount is { } known && known != Money.Zero);
}
