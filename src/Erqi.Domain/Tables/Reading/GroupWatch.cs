using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Adds up the projects of a sheet beside the reading, and compares what its other rows state.</summary>
/// <remarks>
/// Nobody says which rows a total sums up. 合计 alone is of all rows. 小计 is of the rows since the group before it, or of
/// those up to the next one, which covers totals below and above. A total with a name before it, such as 区重点合计, may be
/// of all rows or of any block that ends or begins there. Where the header comes again, 合计 may be of the rows of its own. A heading is of what follows, up to the next of its rank. A row
/// that may be a project or a group is a group where its amounts are a sum of rows around it, and refused where they are not.
/// </remarks>
internal sealed class GroupWatch(RowReader cells, LedgerColumns columns, MoneyUnit unit, LedgerLog log)
{
    private readonly int[] _places = columns.MeasurePlaces;
    private readonly Money?[] _amounts = new Money?[ProjectTerms.Amounts.Count];
    private readonly GroupSum _start = new(new Int128[ProjectTerms.Amounts.Count], new long[ProjectTerms.Amounts.Count], 0);
    private readonly List<SeenGroup> _seen = [];
    private readonly PriorityQueue<SeenGroup, Int128> _suspects = new();
    private readonly List<SeenGroup> _unnumbered = [];

    // What lay before each header that came again.
    private readonly List<GroupSum> _headers = [];
    private GroupSum _here = new(new Int128[ProjectTerms.Amounts.Count], new long[ProjectTerms.Amounts.Count], 0);

    /// <summary>Gets the amounts of the row that was added last, in the order of the measures.</summary>
    public ReadOnlySpan<Money?> Row => _amounts;

    /// <summary>Gets how many projects there were, and how many of them state each measure.</summary>
    public GroupSum All => _here;

    public void Project(RowShape shape)
    {
        bool isReadable = true;
        for (int i = 0; i < _places.Length; i++)
        {
            _amounts[i] = cells.AmountIfAny(_places[i], unit, isTold: false);
            isReadable &= _amounts[i] is not null || _places[i] < 0 || cells.IsEmpty(_places[i]);
        }

        if (shape.Kind == ShapeKind.Suspect && _here.Since(LastGroup()) is var before && before.Rows >= shape.FewestRows && before.Is(_amounts))
        {
            log.Refuse(See(shape, [.. _amounts]).Fault(Readings.Suspected(cells.Row, before.Rows, isBehind: false)));
        }

        _here = _here with { Rows = _here.Rows + 1, Unreadable = _here.Unreadable + (isReadable ? 0 : 1) };
        for (int i = 0; i < _amounts.Length; i++)
        {
            _here.Sums[i] += _amounts[i]?.Fen ?? 0;
            _here.Stated[i] += _amounts[i] is null ? 0 : 1;
        }

        Watch();
        if (shape.Kind == ShapeKind.Suspect)
        {
            SeenGroup seen = See(shape, [.. _amounts]);
            if (shape.LacksNumber)
            {
                _unnumbered.Add(seen);
            }

            if (_amounts[0] is { } total && total != Money.Zero)
            {
                _suspects.Enqueue(seen, _here.Sums[0] + total.Fen);
            }
        }
    }

    /// <summary>Notes that the row the reader stands on was refused as a whole.</summary>
    public void Unreadable() => _here = _here with { Unreadable = _here.Unreadable + 1 };

    /// <summary>Notes that the header comes again, below which a total may be of its own rows alone.</summary>
    public void Header() => _headers.Add(_here.Kept());

    /// <summary>Notes the row the reader stands on as a group or a total; an amount in it that cannot be read is a fault.</summary>
    public void Group(RowShape shape) => _seen.Add(See(shape, [.. _places.Select(place => cells.AmountIfAny(place, unit, isTold: true))]));

    public void End(long numbered)
    {
        for (int place = 0; place < _seen.Count; place++)
        {
            SeenGroup seen = _seen[place];
            GroupSum[] spans = [.. Spans(place).Where(span => span.Rows + span.Unreadable > 0)];
            if (seen.Shape.Kind == ShapeKind.Doubt)
            {
                // Where amounts around it cannot be read, their faults come first; it is no project in any case.
                if (!spans.Any(span => seen.IsSumOf(span) || span.Unreadable > 0))
                {
                    log.Refuse(seen.Fault(Readings.Doubtful(seen.Row)));
                    continue;
                }

                log.Skip(seen.Row, LedgerRowKind.Group, seen.Shape.Label);
            }

            if (seen.Shape.Kind == ShapeKind.Total || seen.States)
            {
                TotalRow total = seen.Compare(spans, ProjectTerms.Amounts);
                log.Total(total);
                Warn(seen, total);
            }
        }

        foreach (SeenGroup seen in numbered > 0 ? _unnumbered : [])
        {
            log.Refuse(seen.Fault(Readings.Unnumbered(seen.Row)));
        }
    }

    private SeenGroup See(RowShape shape, Money?[] stated) => new(cells.Row, cells.Header(Math.Max(columns[TableColumns.Name], 0)), shape, stated, _here.Kept(), _headers.Count);

    private void Warn(SeenGroup seen, TotalRow total)
    {
        if (total.StatedCount is { } stated && total.ComputedCount is { } computed && stated != computed)
        {
            log.Warn(seen.Fault(Readings.CountDiffers(stated, computed)));
        }

        foreach (TotalCheck check in total.Checks.Where(check => check.Agrees == false))
        {
            string column = cells.Header(columns[TableColumns.Of(check.Measure)]);
            log.Warn(new RowFault(seen.Row, column, $"{check.Stated}", Readings.SumDiffers(check)));
        }
    }

    private GroupSum LastGroup() => _seen is [.., var last] ? last.Before : _start;

    // Rows that the rows behind them have just summed up to.
    private void Watch()
    {
        while (_suspects.TryPeek(out SeenGroup? seen, out Int128 target) && target <= _here.Sums[0])
        {
            _ = _suspects.Dequeue();
            GroupSum since = _here.Since(seen.Before);
            if (since.Rows >= seen.Shape.FewestRows && seen.IsSumOf(since))
            {
                log.Refuse(seen.Fault(Readings.Suspected(seen.Row, since.Rows, isBehind: true)));
            }
        }
    }

    // What the row may be of, the likeliest first.
    private IEnumerable<GroupSum> Spans(int place)
    {
        SeenGroup seen = _seen[place];
        if (seen.Shape.Kind is ShapeKind.Group)
        {
            int end = _seen.FindIndex(place + 1, other => other.Shape.Kind == ShapeKind.Group && other.Shape.Rank <= seen.Shape.Rank);
            yield return At(end).Since(seen.Before);
            for (int next = place + 1; next < (end < 0 ? _seen.Count : end); next++)
            {
                yield return At(next).Since(seen.Before);
            }

            yield break;
        }

        bool isDoubt = seen.Shape.Kind == ShapeKind.Doubt;
        if (!isDoubt && !TotalLabels.IsOfGroup(seen.Shape.Label))
        {
            yield return _here;
            yield return (seen.Table < _headers.Count ? _headers[seen.Table] : _here).Since(seen.Table > 0 ? _headers[seen.Table - 1] : _start);
        }

        if (isDoubt || !TotalLabels.IsOfAll(seen.Shape.Label))
        {
            bool isNamed = isDoubt || !TotalLabels.IsOfGroup(seen.Shape.Label);
            for (int before = place - 1; before >= -1; before--)
            {
                yield return seen.Before.Since(before < 0 ? _start : At(before));
                if (!isNamed && (before < 0 || _seen[before].Shape.Kind == ShapeKind.Total))
                {
                    break;
                }
            }

            for (int next = place + 1; next <= _seen.Count; next++)
            {
                yield return At(next < _seen.Count ? next : -1).Since(seen.Before);
                if (!isNamed)
                {
                    break;
                }
            }
        }
    }

    private GroupSum At(int place) => place < 0 ? _here : _seen[place].Before;
}
