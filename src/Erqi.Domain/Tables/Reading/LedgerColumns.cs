using System.Data;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Where a reader has the columns of a ledger.</summary>
internal sealed class LedgerColumns
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly string[] _headers;
    private readonly HeaderText[] _names;
    private readonly Column[] _own;

    public LedgerColumns(IDataReader reader, LedgerReaderOptions options)
    {
        _headers = [.. Enumerable.Range(0, reader.FieldCount).Select(place => reader.GetName(place) ?? string.Empty)];
        _names = [.. _headers.Select(HeaderText.Of)];
        foreach (Column column in TableColumns.Ledger.Concat(TableColumns.OwnOf(options.Scheme)))
        {
            int place = options.Headers.TryGetValue(column.Key, out string? header) ? Named(column, header) : Found(column);
            if (place >= 0)
            {
                _places.Add(column.Key, place);
            }
        }

        if (options.Divisions is not null && this[TableColumns.District] < 0 && Found(TableColumns.DistrictName) is var named and >= 0)
        {
            _places.Add(TableColumns.District.Key, named);
        }

        _own = [.. TableColumns.OwnOf(options.Scheme)];
    }

    /// <summary>Gets the headers that no column was found under.</summary>
    public ValueList<string> Ignored => [.. _headers.Where((_, place) => !_places.ContainsValue(place))];

    /// <summary>The place of a column, or −1 where the reader has none.</summary>
    public int this[Column column] => _places.GetValueOrDefault(column.Key, -1);

    /// <summary>Gets the places where a row of totals may say what it sums up: 新型城镇化小计.</summary>
    public int[] ClassPlaces =>
        [.. Places(place => place == this[TableColumns.Name] || place == this[TableColumns.Sector] || place == this[TableColumns.Level])];

    /// <summary>Gets the places where a row of totals says only that it is one: in codes, and in what is not read.</summary>
    public int[] BarePlaces =>
    [
        .. Places(place => !_places.ContainsValue(place)
            || place == this[TableColumns.Code] || place == this[TableColumns.District]),
    ];

    /// <summary>The names for a loop that reads no projects.</summary>
    public RowColumns ForCube() => new()
    {
        Sector = Header(TableColumns.Sector)!,
        Level = Header(TableColumns.Level)!,
        Batch = Header(TableColumns.Batch),
        Period = Header(TableColumns.Period),
        Stage = Header(TableColumns.Stage),
        TotalInvestment = Header(TableColumns.TotalInvestment)!,
        AnnualPlannedInvestment = Header(TableColumns.AnnualPlannedInvestment),
        CompletedThisYear = Header(TableColumns.CompletedThisYear),
        CompletedToDate = Header(TableColumns.CompletedToDate),
        CompletedThisMonth = Header(TableColumns.CompletedThisMonth),
        FundsInPlace = Header(TableColumns.FundsInPlace),
        District = Header(TableColumns.District),
        OwnAmounts = [.. _own.Select(column => Header(column) ?? "")],
    };

    /// <summary>Refuses data without a column that every row needs.</summary>
    public void Require(params ReadOnlySpan<Column> columns)
    {
        foreach (Column column in columns)
        {
            if (this[column] < 0)
            {
                throw new ArgumentException(
                    $"No header says {column.Name.Chinese} ({column.Key}) among {string.Join(", ", _headers)}; " +
                    $"name it by LedgerReaderOptions.WithColumn.",
                    nameof(columns));
            }
        }
    }

    /// <summary>Tells the cells what the headers say of units, and refuses what contradicts the call.</summary>
    public void StateUnits(LooseCells cells, MoneyUnit unit, bool inHeaders)
    {
        foreach (Column column in TableColumns.Ledger.Concat(_own).Where(column => column.MoneyUnit is not null && this[column] >= 0))
        {
            if (_names[this[column]].OtherUnit is { } other)
            {
                throw new ArgumentException(
                    $"The header “{_headers[this[column]]}” says {other}; expected one of 元, 万元, 亿元 and 万亿元. " +
                    "Bring the column to one of them, or leave it out by LedgerReaderOptions.WithoutColumn.",
                    nameof(cells));
            }

            if (_names[this[column]].Unit is not { } stated || stated == unit)
            {
                continue;
            }

            if (!inHeaders)
            {
                throw new ArgumentException(
                    $"The header “{_headers[this[column]]}” says {stated.ToChinese()}, and the call says {unit.ToChinese()}; " +
                    "correct the call, or read with LedgerReaderOptions.UnitsInHeaders.",
                    nameof(unit));
            }

            cells.State(this[column], stated);
        }
    }

    private string? Header(Column column) => this[column] is var place and >= 0 ? _headers[place] : null;

    private int Named(Column column, string? header)
    {
        if (header is null)
        {
            return -1;
        }

        int[] found = [.. Places(place => string.Equals(_headers[place], header, StringComparison.Ordinal))];
        return found is [var only] ? only : throw new ArgumentException(
            $"The reader has {(found.Length == 0 ? "no header" : "several headers")} “{header}” among " +
            $"{string.Join(", ", _headers)}; expected one for {column.Key}.",
            nameof(header));
    }

    // The column's own names before its aliases; two headers that mean the same are for the caller to tell apart.
    private int Found(Column column)
    {
        string[][] ranks = [[column.Key, column.Name.Chinese, column.Name.English], [.. column.Aliases]];
        foreach (string[] rank in ranks)
        {
            HashSet<string> wanted = [.. rank.Select(name => HeaderText.Of(name).Name)];
            int[] found = [.. Places(place => wanted.Contains(_names[place].Name))];
            if (found.Length > 1)
            {
                throw new ArgumentException(
                    $"{string.Join(" and ", found.Select(place => $"“{_headers[place]}”"))} may both be " +
                    $"{column.Name.Chinese} ({column.Key}); name the one that is meant by LedgerReaderOptions.WithColumn.",
                    nameof(column));
            }

            if (found is [var only])
            {
                return only;
            }
        }

        return -1;
    }

    private IEnumerable<int> Places(Func<int, bool> meant) => Enumerable.Range(0, _headers.Length).Where(meant);
}
