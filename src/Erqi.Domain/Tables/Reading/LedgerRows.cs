using System.Data;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Statistics.RollUp;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>The one walk along the rows of a ledger, whatever is made of them.</summary>
internal sealed class LedgerRows
{
    private readonly LedgerReaderOptions _options;
    private readonly LooseCells _row;
    private readonly TotalLabels _labels;
    private readonly TotalWatch _totals;
    private readonly List<RowFault> _faults = [];
    private long _blank;
    private bool _ended;

    public LedgerRows(IDataReader reader, MoneyUnit unit, LedgerReaderOptions options, params ReadOnlySpan<Column> required)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _ = unit.Places();
        _options = options;
        Unit = unit;
        Columns = new LedgerColumns(reader, options);
        Columns.Require([.. required, TableColumns.Sector, TableColumns.Level, TableColumns.TotalInvestment]);
        _row = new LooseCells(new ReaderRows(reader, options.FirstRow), options.Rounding);
        Columns.StateUnits(_row, unit, options.UnitsInHeaders);
        foreach (Column merged in options.MergedColumns)
        {
            Columns.Require(merged);
            _row.Merge(Columns[merged]);
        }

        Cells = new RowReader(_row, _faults.Add) { Divisions = options.Divisions };
        _labels = new TotalLabels(_row, Columns.ClassPlaces, Columns.BarePlaces);
        _totals = new TotalWatch(Cells, Columns, unit);
    }

    public LedgerColumns Columns { get; }

    public RowReader Cells { get; }

    public MoneyUnit Unit { get; }

    public LedgerReaderOptions Options => _options;

    /// <summary>Says whether something stands in a column of the row, and where the column is.</summary>
    public bool Has(Column column, out int place)
    {
        place = Columns[column];
        return place >= 0 && !Cells.IsEmpty(place);
    }

    /// <summary>Calls for each row that is neither blank nor a total, until the end or until there are faults enough.</summary>
    public void ForEach(Action read, CancellationToken cancellationToken)
    {
        Steps steps = new(_options.Progress);
        int sinceStep = 0;
        while (_faults.Count < _options.MaxFaults && !_ended)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _ended = !Cells.Read();
            if (!_ended)
            {
                Take(read);
                sinceStep++;
            }

            if (sinceStep == Steps.Length)
            {
                steps.Done(sinceStep, cancellationToken);
                sinceStep = 0;
            }
        }

        steps.Done(sinceStep, cancellationToken);
    }

    /// <summary>What came of it.</summary>
    public Reading<T> Give<T>(Func<T> result)
        where T : class => new(_faults.Count == 0 ? result() : null, [.. _faults.Take(_options.MaxFaults)])
        {
            IsComplete = _ended,
            Rows = Cells.Row - (_options.FirstRow - 1),
            BlankRows = _blank,
            Totals = _totals.Give(),
            IgnoredColumns = Columns.Ignored,
        };

    private void Take(Action read)
    {
        if (_row.IsBlank)
        {
            _blank++;
        }
        else if (_labels.Find() is { } label)
        {
            _totals.Total(label);
        }
        else
        {
            _row.CarryDown();
            _totals.Row();
            read();
        }
    }
}
