using Erqi.Domain.Statistics.RollUp;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>The one walk along the rows of a ledger, whatever is made of them.</summary>
internal sealed class LedgerRows
{
    private readonly IRowSource _source;
    private readonly LedgerLog _log;
    private readonly LooseCells _row;
    private readonly long _before;
    private readonly bool _isReadable;
    private readonly RowShapes _shapes;
    private readonly GroupWatch _groups;
    private readonly Plausibility _plausibility;

    /// <summary>Makes ready for the rows of one sheet; what is doubtful about its columns is noted.</summary>
    public LedgerRows(
        IRowSource source, HeaderCell[] headers, int? year, MoneyUnit? unit, LedgerLog log, params ReadOnlySpan<Column> required)
    {
        _source = source;
        _log = log;
        _before = source.Row;
        LedgerReaderOptions options = Options = log.Options;
        Unit = unit ?? MoneyUnit.Yuan;
        Columns = new LedgerColumns(headers, year, options, Refuse);
        Columns.Require([.. required, TableColumns.Sector, TableColumns.Level]);
        if (!options.Headers.TryGetValue(TableColumns.TotalInvestment.Key, out string? total) || total is not null)
        {
            Columns.Require(TableColumns.TotalInvestment);
        }

        _row = new LooseCells(source, options.Rounding, Columns.Constants)
        {
            Approximate = Approximations.Of,
            TakesApproximate = options.TakeApproximateAmounts,
        };
        Cells = new RowReader(_row, log.Refuse) { OnDoubt = log.Warn, Divisions = options.Divisions };
        Columns.StateUnits(_row, Unit, unit is null || options.UnitsInHeaders, isOfSheet: source is GridRows && options.Unit is null);
        if (unit is null && !Columns.AllStateUnits)
        {
            Refuse(TableColumns.TotalInvestment.Name.Chinese, null, HeaderFaults.UnitUnknown);
        }

        Say(options);
        log.Columns(Columns, _before);
        _isReadable = !log.HasFaults;
        _shapes = new RowShapes(_row, Columns, options.Scheme);
        _groups = new GroupWatch(Cells, Columns, Unit, log);
        _plausibility = new Plausibility(Cells, _row, Columns);
    }

    public LedgerColumns Columns { get; }

    public RowReader Cells { get; }

    public LooseCells Row => _row;

    /// <summary>Gets what is doubtful about many rows alike.</summary>
    public SharedDoubts Doubts { get; } = new();

    public MoneyUnit Unit { get; }

    public LedgerReaderOptions Options { get; }

    /// <summary>Says whether something stands in a column of the row, and where the column is.</summary>
    public bool Has(Column column, out int place)
    {
        place = Columns[column];
        return place >= 0 && !Cells.IsEmpty(place);
    }

    /// <summary>Calls for each row that is a project, until the end or until there are faults enough.</summary>
    public void ForEach(Action read, CancellationToken cancellationToken)
    {
        if (!_isReadable)
        {
            _log.GiveUp();
            return;
        }

        Steps steps = new(Options.Progress);
        int sinceStep = 0;
        bool hasEnded = false;
        while (!_log.IsFull && !hasEnded)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hasEnded = !Cells.Read();
            if (!hasEnded)
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
        _groups.End(_shapes.Numbered);
        _plausibility.End(_log.Warn);
        Doubts.End(_log.Warn);
        _log.End(Cells.Row - _before, hasEnded, _groups.All, ProjectTerms.Amounts.ToArray());
        if (hasEnded && _source.HasMore())
        {
            _log.Refuse(new RowFault(Cells.Row, TableColumns.Name.Name.Chinese, null, Readings.AnotherResult));
        }
    }

    public void Check(Project project) => _plausibility.Check(project);

    private void Take(Action read)
    {
        bool? isProject = _log.IsProject(Cells.Row, _source.Sheet);
        if (_row.IsBlank)
        {
            _log.Blank();
            return;
        }

        RowShape shape = isProject switch
        {
            true => RowShape.Project,
            false => new RowShape(ShapeKind.Skip, _shapes.Label) { Skipped = LedgerRowKind.Named },
            null => _shapes.Classify(),
        };
        if (shape.Kind is not (ShapeKind.Skip or ShapeKind.Refused) && _row.Beyond is { } beyond)
        {
            _row.CarryDown();
            _groups.Unreadable();
            Cells.Refuse(Columns.Count - 1, Readings.TooWide(Columns.Count, beyond));
            return;
        }

        switch (shape.Kind)
        {
            case ShapeKind.Project or ShapeKind.Suspect:
                _row.CarryDown();
                _groups.Project(shape);
                _plausibility.Check(_groups.Row);
                read();
                break;
            case ShapeKind.Skip:
                _log.Skip(Cells.Row, shape.Skipped, shape.Label);
                CheckUnits(shape);
                if (shape.Skipped == LedgerRowKind.Header)
                {
                    _groups.Header();
                }

                break;
            case ShapeKind.Refused:
                Cells.Refuse(Math.Max(Columns[TableColumns.Name], 0), shape.Reason ?? Readings.Contradictory(Cells.Row));
                break;
            default:
                _row.EndCarry(all: shape.Kind != ShapeKind.Total);
                _groups.Group(shape);
                if (shape.Kind != ShapeKind.Doubt)
                {
                    _log.Skip(Cells.Row, shape.Skipped, _shapes.Label);
                }

                break;
        }
    }

    // A note may say the unit too, but not another one than the amounts were read in.
    private void CheckUnits(RowShape shape)
    {
        if (shape.Skipped != LedgerRowKind.Note || Options.UnitsInHeaders)
        {
            return;
        }

        foreach (MoneyUnit stated in StatedUnits.In(shape.Label).Select(HeaderText.UnitOf).OfType<MoneyUnit>())
        {
            MoneyUnit[] units = Columns.UnitsOf(Unit);
            if (units is not [var only] || only != stated)
            {
                _log.Refuse(new RowFault(Cells.Row, TableColumns.TotalInvestment.Name.Chinese, stated.ToChinese(), HeaderFaults.OtherUnitBelow(stated, units)));
                return;
            }
        }
    }

    private void Refuse(string column, string? found, Wording reason) => _log.Refuse(new RowFault(_before, column, found, reason));

    private void Say(LedgerReaderOptions options)
    {
        foreach (Column merged in options.MergedColumns)
        {
            if (Columns[merged] is var place && place >= 0 && place < Columns.Count)
            {
                _row.Merge(place);
            }
            else
            {
                Columns.Require(merged);
            }
        }

        foreach ((string key, string term, string meaning) in options.Terms)
        {
            if (Columns[TableColumns.Ledger.First(column => column.Key == key)] is var place and >= 0)
            {
                _row.Mean(place, term, meaning);
                if (options.Scheme.Expected(key, meaning) is { } expected)
                {
                    Refuse(Cells.Header(place), meaning, HeaderFaults.NoMeaning(term, meaning, expected));
                }
            }
        }
    }
}
