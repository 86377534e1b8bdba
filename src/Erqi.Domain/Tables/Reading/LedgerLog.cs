using System.Runtime.InteropServices;

namespace Erqi.Domain.Tables.Reading;

/// <summary>What is noted down while a ledger is read, sheet by sheet.</summary>
internal sealed class LedgerLog(LedgerReaderOptions? options)
{
    private readonly List<RowFault> _faults = [];
    private readonly List<RowFault> _warnings = [];
    private readonly List<SkippedRow> _skipped = [];
    private readonly List<TotalRow> _totals = [];
    private readonly List<string> _ignored = [], _lookAlikes = [];
    private readonly Dictionary<Measure, long> _stated = [];
    private readonly HashSet<(long Row, string? Sheet)> _met = [];
    private long _projects, _blank, _rows, _warningCount;
    private int _faultsBefore, _skippedBefore;
    private string? _sheet;
    private long _headerRow = 1;
    private bool _isComplete = true;

    public LedgerReaderOptions Options { get; } = options ?? LedgerReaderOptions.Default;

    public bool IsFull => _faults.Count >= Options.MaxFaults;

    /// <summary>Gets a value indicating whether a cell was refused since the sheet began.</summary>
    public bool HasFaults => _faults.Count > _faultsBefore;

    /// <summary>Gets a value indicating whether a project that stands twice is counted twice, because no row is remembered.</summary>
    public bool CountsTwice { get; init; }

    public void Begin(string? sheet) => (_sheet, _faultsBefore, _skippedBefore) = (sheet, _faults.Count, _skipped.Count);

    public void Refuse(RowFault fault) => _faults.Add(fault.In(_sheet));

    /// <summary>Says whether the caller says that a row is a project, or that it is none; null where nothing is said of it.</summary>
    public bool? IsProject(long row, string? sheet)
    {
        bool? said = Options.IsProject(row, sheet);
        if (said is not null)
        {
            _met.UnionWith([(row, sheet), (row, null)]);
        }

        return said;
    }

    /// <summary>Notes what was read and is hardly meant; the first of many.</summary>
    public void Warn(RowFault warning)
    {
        if (_warningCount++ < Options.MaxFaults)
        {
            _warnings.Add(warning.In(_sheet));
        }
    }

    public void Skip(long row, LedgerRowKind kind, string text) => _skipped.Add(new SkippedRow(row, kind, text) { Sheet = _sheet });

    public void Blank() => _blank++;

    public void Total(TotalRow total) => _totals.Add(total.In(_sheet));

    /// <summary>Notes the header of a sheet.</summary>
    /// <param name="row">The row it ends in.</param>
    public void Columns(LedgerColumns columns, long row)
    {
        _headerRow = row;
        _ignored.AddRange(columns.Ignored.Except(_ignored));
        _lookAlikes.AddRange(columns.LookAlikes.Except(_lookAlikes));
    }

    /// <summary>Ends a sheet: rows come in the order in which they stand, however late they were decided.</summary>
    public void End(long rows, bool isComplete, GroupSum sum, ReadOnlySpan<Measure> measures)
    {
        _rows += rows;
        _isComplete &= isComplete;
        _projects += sum.Rows;
        for (int i = 0; i < measures.Length; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_stated, measures[i], out _) += sum.Stated[i];
        }

        Sort(_faults, _faultsBefore, fault => fault.Row);
        Sort(_skipped, _skippedBefore, row => row.Row);
    }

    /// <summary>Ends a sheet in which there is no ledger.</summary>
    public void End(long rows) => _rows += rows;

    /// <summary>Ends a sheet that was not read.</summary>
    public void GiveUp() => _isComplete = false;

    public Reading<T> Give<T>(Func<T> result)
        where T : class
    {
        // A number that is off by one leaves in what was to be left out.
        foreach ((long row, string? sheet) in _isComplete && _faults.Count == 0 ? Options.Rows.Keys.Except(_met) : [])
        {
            _faults.Add(new RowFault(row, TableColumns.Name.Name.Chinese, null, Readings.NoRow) { Sheet = sheet });
        }

        if (_projects == 0 && _faults.Count == 0)
        {
            Warn(new RowFault(_headerRow, TableColumns.Name.Name.Chinese, null, Readings.NoProject));
        }

        return new(_faults.Count == 0 ? result() : null, [.. _faults.Take(Options.MaxFaults)])
        {
            CountsTwice = CountsTwice,
            IsComplete = _isComplete,
            Rows = _rows,
            BlankRows = _blank,
            Projects = _projects,
            Warnings = [.. _warnings],
            WarningCount = _warningCount,
            Skipped = [.. _skipped],
            Totals = [.. _totals],
            IgnoredColumns = [.. _ignored],
            LookAlikeColumns = [.. _lookAlikes],
            Stated =
            [
                .. _stated.Where(pair => Options.Scheme.Collects(pair.Key)).OrderBy(pair => pair.Key).Select(pair =>
                    new StatedMeasure(pair.Key, TableColumns.Of(pair.Key, Options.Scheme).Name, pair.Value, _projects)),
            ],
        };
    }

    private static void Sort<T>(List<T> rows, int from, Func<T, long> row)
    {
        T[] sorted = [.. rows.Skip(from).OrderBy(row)];
        rows.RemoveRange(from, rows.Count - from);
        rows.AddRange(sorted);
    }
}
