using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>A cube by two dimensions: a tally for each pair of members, and the margins of both.</summary>
/// <remarks>
/// The margins are breakdowns and say which members are listed and in which order. Every row adds up to its margin,
/// and so does every column. Immutable.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class CrossTab<TRow, TColumn>
{
    private readonly PlaneSums _sums;
    private readonly int _width;

    // Trusted: sums stand by the code of the row, then of the column.
    internal CrossTab(Breakdown<TRow> rows, Breakdown<TColumn> columns, PlaneSums sums, int width) =>
        (Rows, Columns, _sums, _width) = (rows, columns, sums, width);

    /// <summary>Gets the total of each row: the cube by the first dimension alone.</summary>
    public Breakdown<TRow> Rows { get; }

    /// <summary>Gets the total of each column: the cube by the second dimension alone.</summary>
    public Breakdown<TColumn> Columns { get; }

    /// <summary>Gets the tally of one pair of members; of no projects where it is not listed.</summary>
    /// <param name="row">The member that heads the row.</param>
    /// <param name="column">The member that heads the column.</param>
    /// <exception cref="ArgumentOutOfRangeException">A key is no member of its dimension.</exception>
    /// <exception cref="ArgumentException">A key is a member of another scheme.</exception>
    public Tally this[TRow row, TColumn column]
    {
        get
        {
            (int rowCode, int columnCode) = (Rows.CodeOf(row), Columns.CodeOf(column));
            return rowCode >= 0 && columnCode >= 0 ? _sums.At((rowCode * _width) + columnCode) : default;
        }
    }

    /// <summary>Gives both dimensions and the total.</summary>
    public override string ToString() => $"{Rows.Dimension} × {Columns.Dimension}: {Rows.Total}";
}
