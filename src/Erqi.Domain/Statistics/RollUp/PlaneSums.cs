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

    /// <summary>The sums of a table's rows, or of its columns.</summary>
    /// <param name="codes">How many of them there are.</param>
    public PlaneSums Margin(int codes, bool isOfRows)
    {
        PlaneSums margin = new(_planes, codes);
        int width = isOfRows ? Codes / codes : codes;
        for (int plane = 0; plane < _planes.Length; plane++)
        {
            Span<Cell> to = margin[plane];
            ReadOnlySpan<Cell> rest = this[plane];
            for (int row = 0; !rest.IsEmpty; row++, rest = rest[width..])
            {
                for (int column = 0; column < width; column++)
                {
                    to[isOfRows ? row : column].Add(rest[column]);
                }
            }
        }

        return margin;
    }

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

    /// <summary>Says whether a code has a project.</summary>
    public bool Has(int code)
    {
        for (int at = code; at < _sums.Length; at += Codes)
        {
            if (_sums[at].Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
