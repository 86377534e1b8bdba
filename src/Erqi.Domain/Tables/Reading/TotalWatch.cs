using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Adds up the rows of a ledger beside the reading, and compares what its rows of totals state.</summary>
/// <remarks>
/// Nobody says which rows a total sums up. It agrees when it is the sum of all rows, of those since the total before it,
/// or of those up to the next one: that covers totals below, totals above, and groups.
/// </remarks>
internal sealed class TotalWatch(RowReader cells, LedgerColumns columns, MoneyUnit unit)
{
    private static readonly Measure[] Amounts =
        [Measure.TotalInvestment, Measure.AnnualPlannedInvestment, Measure.CompletedThisYear, Measure.CompletedToDate];

    private readonly int[] _places = [.. Amounts.Select(measure => columns[TableColumns.Of(measure)])];
    private readonly Int128[] _sums = new Int128[Amounts.Length];
    private readonly List<Seen> _seen = [];

    /// <summary>Adds the row the reader stands on.</summary>
    public void Row()
    {
        for (int i = 0; i < _places.Length; i++)
        {
            _sums[i] += cells.AmountIfAny(_places[i], unit)?.Fen ?? 0;
        }
    }

    /// <summary>Notes the row the reader stands on as a total.</summary>
    public void Total(string label) => _seen.Add(new Seen(
        cells.Row, label, [.. _places.Select(place => cells.AmountIfAny(place, unit))], [.. _sums]));

    /// <summary>The rows of totals, compared.</summary>
    public ValueList<TotalRow> Give() => [.. _seen.Select((seen, place) => new TotalRow(
        seen.Row, seen.Label, [.. Enumerable.Range(0, Amounts.Length).Select(i => Check(place, i)).OfType<TotalCheck>()]))];

    private TotalCheck? Check(int place, int i)
    {
        if (_seen[place].Stated[i] is not { } stated)
        {
            return null;
        }

        Int128 before = place == 0 ? 0 : _seen[place - 1].Sums[i];
        Int128 after = place == _seen.Count - 1 ? _sums[i] : _seen[place + 1].Sums[i];
        Int128 since = _seen[place].Sums[i] - before, until = after - _seen[place].Sums[i];
        Int128 computed = stated.Fen == since ? since : stated.Fen == until ? until : IsGroup(place) ? since : _sums[i];
        return computed >= 0 && computed <= long.MaxValue
            ? new TotalCheck(Amounts[i], stated, Money.FromFen((long)computed))
            : null;
    }

    private bool IsGroup(int place) => _seen[place].Label.Contains("小计", StringComparison.Ordinal);

    private sealed record Seen(long Row, string Label, Money?[] Stated, Int128[] Sums);
}
