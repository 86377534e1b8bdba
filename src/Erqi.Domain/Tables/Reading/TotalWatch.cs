using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Adds up the rows of a ledger beside the reading, and compares what its rows of totals state.</summary>
/// <remarks>
/// Nobody says which rows a total sums up. 合计 alone is of all rows. 小计 is of the rows since the total before it, or of
/// those up to the next one, which covers totals below and above. A total with a name before it, such as 区重点合计, may be
/// of all rows or of such a group. A span without rows is none.
/// </remarks>
internal sealed class TotalWatch(RowReader cells, LedgerColumns columns, MoneyUnit unit)
{
    private static readonly Measure[] Amounts =
        [.. MeasureTerms.Table.All.Where(measure => measure != Measure.Count)];

    private readonly int[] _places = [.. Amounts.Select(measure => columns[TableColumns.Of(measure)])];
    private readonly Int128[] _sums = new Int128[Amounts.Length];
    private readonly List<Seen> _seen = [];
    private long _rows;

    /// <summary>Adds the row the reader stands on.</summary>
    public void Row()
    {
        _rows++;
        for (int i = 0; i < _places.Length; i++)
        {
            _sums[i] += cells.AmountIfAny(_places[i], unit)?.Fen ?? 0;
        }
    }

    /// <summary>Notes the row the reader stands on as a total; an amount in it that cannot be read is a fault.</summary>
    public void Total(string label) => _seen.Add(new Seen(
        cells.Row, label, [.. _places.Select(place => cells.AmountIfStated(place, unit))], [.. _sums], _rows));

    /// <summary>The rows of totals, compared.</summary>
    public ValueList<TotalRow> Give() => [.. _seen.Select((seen, place) => new TotalRow(
        seen.Row, seen.Label, [.. Enumerable.Range(0, Amounts.Length).Select(i => Check(place, i)).OfType<TotalCheck>()]))];

    private TotalCheck? Check(int place, int i)
    {
        if (_seen[place].Stated[i] is not { } stated)
        {
            return null;
        }

        Int128[] candidates = [.. Candidates(place, i)];
        if (candidates.Length == 0)
        {
            return null;
        }

        Int128 computed = candidates.Contains(stated.Fen) ? stated.Fen : candidates[0];
        return computed <= long.MaxValue ? new TotalCheck(Amounts[i], stated, Money.FromFen((long)computed)) : null;
    }

    // What the total may be of, the likeliest first.
    private IEnumerable<Int128> Candidates(int place, int i)
    {
        Seen total = _seen[place];
        if (!TotalLabels.IsOfGroup(total.Label))
        {
            yield return _sums[i];
        }

        if (!TotalLabels.IsOfAll(total.Label))
        {
            (Int128 sumBefore, long rowsBefore) = place == 0 ? (0, 0) : (_seen[place - 1].Sums[i], _seen[place - 1].Rows);
            (Int128 sumAfter, long rowsAfter) =
                place == _seen.Count - 1 ? (_sums[i], _rows) : (_seen[place + 1].Sums[i], _seen[place + 1].Rows);
            if (total.Rows > rowsBefore)
            {
                yield return total.Sums[i] - sumBefore;
            }

            if (rowsAfter > total.Rows)
            {
                yield return sumAfter - total.Sums[i];
            }
        }
    }

    private sealed record Seen(long Row, string Label, Money?[] Stated, Int128[] Sums, long Rows);
}
