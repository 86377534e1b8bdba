using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>A cube by one dimension: a tally for each member, and the tally of all.</summary>
/// <typeparam name="TKey">The type of the members; nullable where a project may have none.</typeparam>
/// <remarks>
/// Rows stand in the order of the scheme's lists. Every member has its row, zero or not; of periods and divisions, which
/// are open-ended, those that occur. Projects that have none stand in a last row under null, which is left out where there
/// are no such projects. The rows always add up to the total. Immutable.
/// </remarks>
/// <example>
/// <code>
/// // Synthetic.
/// Project a = new() { Name = "甲", Sector = Sector.NewUrbanization, Level = ProjectLevel.Provincial, TotalInvestment = Money.FromYi(12) };
/// Project b = new() { Name = "乙", Sector = Sector.EcologyAndEnvironment, Level = ProjectLevel.District, TotalInvestment = Money.FromYi(3) };
/// ProjectLedger ledger = [a, b];
/// ProjectCube cube = ProjectCube.Of(ledger, CountingBasis.DistinctProjects);
/// Console.WriteLine(cube.By(CubeDimension.Sector).Shares(Measure.TotalInvestment, places: 1)[1].Percent); // → 80.0
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class Breakdown<TKey>
{
    private readonly DimensionCodes _codes;
    private readonly PlaneSums _sums;

    // Trusted: sums stand by code and add up to the total.
    internal Breakdown(ProjectCube cube, CubeDimension<TKey> dimension, DimensionCodes codes, PlaneSums sums)
    {
        _codes = codes;
        _sums = sums;
        Scheme = cube.Scheme;
        Mapping = cube.Mapping;
        Basis = cube.Basis;
        Dimension = dimension;
        Total = cube.Total;
        List<(TKey Key, Tally Tally)> rows = new(sums.Codes);
        foreach (int code in codes.Always ?? [.. Enumerable.Range(1, sums.Codes - 1)])
        {
            Add(code, isListed: codes.Always is not null);
        }

        // "Has none" last, and only where it holds something.
        Add(0, isListed: false);
        Rows = [.. rows];

        void Add(int code, bool isListed)
        {
            if (sums.At(code) is var tally && (isListed || tally.Count > 0))
            {
                rows.Add((dimension.KeyOf(Scheme, codes.ValueOf(code)), tally));
            }
        }
    }

    internal Scheme Scheme { get; }

    internal SchemeMapping? Mapping { get; }

    /// <summary>Gets what is counted.</summary>
    public CountingBasis Basis { get; }

    /// <summary>Gets the dimension.</summary>
    public CubeDimension<TKey> Dimension { get; }

    /// <summary>Gets the rows in order: a member, or null for projects that have none, and what is known of its projects in sum.</summary>
    public ValueList<(TKey Key, Tally Tally)> Rows { get; }

    /// <summary>Gets the tally of all rows.</summary>
    public Tally Total { get; }

    /// <summary>Gets the tally of one member; of no projects where it has no row.</summary>
    /// <param name="key">The member; null for projects that have none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The key is no member of the dimension.</exception>
    /// <exception cref="ArgumentException">The key is a member of another scheme.</exception>
    public Tally this[TKey key] => CodeOf(key) is var code and >= 0 ? _sums.At(code) : default;

    /// <summary>Gives the exact share of one member in the total, from 0 to 1; null where none of its projects states the amount.</summary>
    /// <param name="measure">The number whose share is asked for.</param>
    /// <exception cref="InvalidOperationException">The total is zero or not stated, so nothing has a share in it.</exception>
    public Rational? Share(TKey key, Measure measure) => this[key].Value(measure) / Whole(measure);

    /// <summary>
    /// Gives the share of every row in percent, each rounded by itself as official practice is. They need not add up
    /// to 100: of three equal parts each is 33.3. It keeps its places, 28.0 is not 28, and is null where nothing is stated.
    /// </summary>
    /// <param name="measure">The number whose shares are asked for.</param>
    /// <param name="places">Decimal places, 0 to 20; trailing zeros are kept.</param>
    /// <exception cref="InvalidOperationException">The total is zero or not stated, so nothing has a share in it.</exception>
    public ValueList<(TKey Key, decimal? Percent)> Shares(
        Measure measure,
        int places = 1,
        RoundingConvention convention = RoundingConvention.HalfAwayFromZero)
    {
        Rational whole = Whole(measure);
        return [.. Rows.Select(row => (
            row.Key, row.Tally.Value(measure) is { } part ? Rounding.ToDecimal(100 * (part / whole), places, convention) : (decimal?)null))];
    }

    /// <summary>Gives the dimension, the total and the rows, such as <c>level: 3个 6亿元 (Provincial 1个 1亿元, …)</c>.</summary>
    public override string ToString() =>
        $"{Dimension}: {Total} ({string.Join(", ", Rows.Select(row => $"{row.Key?.ToString() ?? "none"} {row.Tally}"))})";

    // Where a key has its sum; below zero for nowhere.
    internal int CodeOf(TKey key)
    {
        (Scheme? scheme, int value) = Dimension.ValueOf(key);
        _ = scheme is null ? null : Scheme.With(scheme, $"{Dimension.Name} {key}");
        return _codes.CodeOf(value) is var code && code < _sums.Codes ? code : -1;
    }

    private Rational Whole(Measure measure) => Total.Value(measure) switch
    {
        { Sign: > 0 } whole => whole,
        null => throw new InvalidOperationException($"No project states {measure}, so nothing has a share in its total."),
        _ => throw new InvalidOperationException($"The total of {measure} is zero, and nothing has a share in zero."),
    };
}
