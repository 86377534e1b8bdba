namespace Erqi.Domain.Statistics.RollUp;

/// <summary>Sums by code, plane by plane, and the tallies they make together.</summary>
internal sealed class PlaneSums
{
    private readonly Plane[] _planes;
    private readonly Cell[] _sums;

    public PlaneSums(Plane[] planes, int codes)
    {
        _planes = planes;
        _sums = new Cell[planes.Length * codes];
        Codes = codes;
    }

    /// <summary>Gets how many codes there is a sum for.</summary>
    public int Codes { get; }

    /// <summary>The sums of one plane, to be added to.</summary>
    public Span<Cell> this[int plane] => _sums.AsSpan(plane * Codes, Codes);

    /// <summary>What is known of a code in sum.</summary>
    public Tally At(int code)
    {
        TallySum sum = default;
        for (int plane = 0; plane < _planes.Length; plane++)
        {
            sum.Add(_planes[plane], _sums[(plane * Codes) + code]);
        }

        return sum.ToTally();
    }
}
