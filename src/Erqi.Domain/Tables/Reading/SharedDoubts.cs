namespace Erqi.Domain.Tables.Reading;

/// <summary>Doubts that many rows share: each is told once, at its first row, with the number of rows.</summary>
internal sealed class SharedDoubts
{
    private readonly OrderedDictionary<string, (RowFault First, Func<long, Wording> Say, long Rows)> _doubts = new(StringComparer.Ordinal);

    /// <summary>Notes that it is true of one more row.</summary>
    /// <param name="column">The column it is about; there is one such doubt for each.</param>
    /// <param name="found">What stands in the cell.</param>
    /// <param name="say">The sentence for a number of rows.</param>
    public void Add(long row, string column, string? found, Func<long, Wording> say) => _doubts[column] = _doubts.TryGetValue(column, out var known)
        ? known with { Rows = known.Rows + 1 }
        : (new RowFault(row, column, found, say(1)), say, 1);

    public void End(Action<RowFault> warn)
    {
        foreach ((RowFault first, Func<long, Wording> say, long rows) in _doubts.Values)
        {
            warn(new RowFault(first.Row, first.Column, first.Found, say(rows)));
        }
    }
}
