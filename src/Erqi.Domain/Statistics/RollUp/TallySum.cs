namespace Erqi.Domain.Statistics.RollUp;

/// <summary>A tally while it is put together from planes.</summary>
internal struct TallySum
{
    private long _count;
    private AmountNumbers _sums;
    private AmountNumbers _statedBy;

    public void Add(Plane plane, in Cell cell)
    {
        int first = plane.Page * Plane.PageSize;
        Add(ref _sums[first], cell.First);
        Add(ref _sums[first + 1], cell.Second);
        if (first + 2 < AmountSets.Count)
        {
            Add(ref _sums[first + 2], cell.Third);
            Add(ref _sums[first + 3], cell.Fourth);
        }

        if (plane.Page > 0)
        {
            return;
        }

        Add(ref _count, cell.Count);
        for (int left = (int)plane.Stated; left != 0; left &= left - 1)
        {
            _statedBy[BitOperations.TrailingZeroCount(left)] += cell.Count;
        }
    }

    public void Add(in Tally tally)
    {
        Add(ref _count, tally.Count);
        for (int place = 0; place < AmountSets.Count; place++)
        {
            Add(ref _sums[place], tally.SumAt(place));
            _statedBy[place] += tally.StatedAt(place);
        }
    }

    public readonly Tally ToTally() => new(_count, _sums, _statedBy);

    private static void Add(ref long sum, long more)
    {
        sum = unchecked(sum + more);
        if (sum < 0)
        {
            Cell.ThrowOverflow();
        }
    }
}
