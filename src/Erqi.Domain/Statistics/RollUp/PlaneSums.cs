namespace Erqi.Domain.Statistics.RollUp;

/// <summary>Sums by code, plane by plane, and the tallies they make together.</summary>
internal sealed class PlaneSums(Plane[] planes, int codes)
{
    private readonly Cell[] _sums = new Cell[planes.Length * codes];

    public int Codes { get; } = codes;

    /// <summary>The sums of one plane, to be added to.</summary>
    public Span<Cell> this[int plane] => _sums.AsSpan(plane * Codes, Codes);

    /// <summary>The sums of a table's rows, or of its columns: fewer to add up than the cells.</summary>
    /// <param name="count">How many of them there are.</param>
    public PlaneSums Margin(int count, bool isOfRows)
    {
        PlaneSums margin = new(planes, count);
        int width = isOfRows ? Codes / count : count;
        for (int i = 0; i < _sums.Length; i++)
        {
            (int row, int column) = Math.DivRem(i % Codes, width);
            margin[i / Codes][isOfRows ? row : column].Add(_sums[i]);
        }

        return margin;
    }

    /// <summary>What is known of a code in sum.</summary>
    public Tally At(int code)
    {
        TallySum sum = default;
        for (int plane = 0; plane < planes.Length; plane++)
        {
            sum.Add(planes[plane], _sums[(plane * Codes) + code]);
        }

        return sum.ToTally();
    }
}
