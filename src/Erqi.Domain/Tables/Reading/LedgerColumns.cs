using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Where a table has the columns of a ledger; what is doubtful about them is told.</summary>
internal sealed class LedgerColumns
{
    private readonly LedgerReaderOptions _options;
    private readonly HeaderCell[] _headers;
    private readonly Action<string, string?, Wording> _refuse;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Column[] _known;

    /// <summary>Finds the columns.</summary>
    /// <param name="year">The year that the title names, if it names one.</param>
    /// <param name="options">What the caller says of them.</param>
    /// <param name="refuse">Who is told of what is doubtful, by column and by what was found.</param>
    public LedgerColumns(HeaderCell[] headers, int? year, LedgerReaderOptions options, Action<string, string?, Wording> refuse)
    {
        _headers = headers;
        _options = options;
        _refuse = refuse;
        _known = [.. TableColumns.Ledger, .. TableColumns.OwnOf(options.Scheme)];
        Constants = [.. _known.Where(column => options.Constants.ContainsKey(column.Key)).Select(column => (column.Name.Chinese, options.Constants[column.Key]))];
        FindNamed();
        int ranks = Math.Max(1, headers.Select(header => header.Names.Length).DefaultIfEmpty().Max());
        for (int rank = 0; rank < ranks; rank++)
        {
            Find(rank, _known);
        }

        bool isNamed = options.Divisions is not null && !options.Headers.ContainsKey(TableColumns.District.Key);
        for (int rank = 0; isNamed && this[TableColumns.District] < 0 && rank < ranks; rank++)
        {
            Find(rank, [TableColumns.DistrictName]);
        }

        if (_places.Remove(TableColumns.DistrictName.Key, out int named))
        {
            _places.Add(TableColumns.District.Key, named);
        }

        NumberPlace = Array.FindIndex(headers, header => header.Names.Any(name => name is "序号" or "编号" or "序" or "no" or "no." or "项目序号"));
        NumberPlace = _places.ContainsValue(NumberPlace) ? -1 : NumberPlace;
        CheckYears(year);
        PlaceConstants();
    }

    /// <summary>Gets the columns that the table lacks, each with its one value; they stand behind its own.</summary>
    public (string Header, string Value)[] Constants { get; }

    /// <summary>Gets the place of the rows' own numbers, −1 where there is none.</summary>
    public int NumberPlace { get; }

    /// <summary>Gets the number of columns of the table itself.</summary>
    public int Count => _headers.Length;

    /// <summary>Gets the headers that nothing was read from.</summary>
    public IEnumerable<string> Ignored => Unread.Select(place => _headers[place].Display);

    /// <summary>Gets those of them that look like columns of a ledger.</summary>
    public IEnumerable<string> LookAlikes => Unread.Where(place => _headers[place].LooksLikeLedger).Select(place => _headers[place].Display);

    /// <summary>Gets what those of them are called that are of money, by the unit in their headers.</summary>
    public IEnumerable<string> UnknownAmounts => Unread.Where(place => _headers[place].Unit is not null).Select(place => _headers[place].Names[0]);

    /// <summary>Gets the places of sector and level, where the table has them itself.</summary>
    public IEnumerable<int> OwnClasses => new[] { this[TableColumns.Sector], this[TableColumns.Level] }.Where(place => place >= 0 && place < Count);

    public IEnumerable<int> AmountPlaces =>
        _known.Where(column => column.MoneyUnit is not null).Select(column => this[column]).Where(place => place >= 0 && place < Count);

    /// <summary>Gets the place of each amount in the order in which they are added up, −1 where the table has none.</summary>
    public int[] MeasurePlaces => [.. ProjectTerms.Amounts.Select(measure => this[TableColumns.Of(measure)])];

    /// <summary>Gets the places where a row of totals may say what it sums up: 新型城镇化小计.</summary>
    public int[] ClassPlaces => [.. OwnClasses.Prepend(this[TableColumns.Name]).Append(NumberPlace).Where(place => place >= 0 && place < Count)];

    /// <summary>Gets the places where a row of totals says only that it is one: in codes, and in what is not read.</summary>
    public int[] BarePlaces =>
    [
        .. Enumerable.Range(0, Count).Where(place => (!_places.ContainsValue(place) && place != NumberPlace)
            || place == this[TableColumns.Code] || place == this[TableColumns.District]),
    ];

    private IEnumerable<int> Unread => Enumerable.Range(0, Count)
        .Where(place => !_places.ContainsValue(place) && place != NumberPlace && _headers[place].Display.Length > 0);

    /// <summary>The place of a column, or −1 where the table has none.</summary>
    public int this[Column column] => _places.GetValueOrDefault(column.Key, -1);

    /// <summary>Says whether a plain text is what stands in the header of a column.</summary>
    public bool IsHeader(int place, string plain) =>
        place < Count && (_headers[place].IsShown(plain) || _headers[place].Parts.Any(part => LooseText.Plain(part) == plain));

    /// <summary>The places for a loop that reads no projects.</summary>
    public RowPlaces PlacesFor(CountingBasis basis) => new(
        this[TableColumns.Sector],
        this[TableColumns.Level],
        this[TableColumns.Batch],
        this[TableColumns.Period],
        this[TableColumns.Stage],
        this[TableColumns.District],
        Count: -1,
        MeasurePlaces,

        // What is said of every row is said of those that entered a batch; of entries, each did.
        IsPeriodOfBatch: this[TableColumns.Period] >= Count && basis != CountingBasis.EventEntries);

    /// <summary>Refuses a table without a column that every row needs.</summary>
    public void Require(params ReadOnlySpan<Column> columns)
    {
        foreach (Column column in columns)
        {
            if (this[column] < 0)
            {
                _refuse(column.Name.Chinese, null, HeaderFaults.Missing(column, _headers, _places.Count));
            }
        }
    }

    /// <summary>Tells the cells what the headers say of units, and refuses what contradicts the caller.</summary>
    public void StateUnits(LooseCells cells, MoneyUnit unit, bool inHeaders, bool isOfSheet)
    {
        foreach (int place in AmountPlaces)
        {
            if (_headers[place].OtherUnit is { } other)
            {
                _refuse(_headers[place].Display, other, HeaderFaults.NoUnit(other));
            }
            else if (_headers[place].Unit is { } stated && stated != unit)
            {
                if (inHeaders)
                {
                    cells.State(place, stated);
                }
                else
                {
                    _refuse(_headers[place].Display, stated.ToChinese(), HeaderFaults.OtherUnit(stated, unit, isOfSheet));
                }
            }
        }
    }

    /// <summary>The units that amounts are read in, where those that do not say their own are in the given one.</summary>
    public MoneyUnit[] UnitsOf(MoneyUnit unit) => [.. AmountPlaces.Select(place => _headers[place].Unit ?? unit).Distinct()];

    public bool AllStateUnits => AmountPlaces.All(place => _headers[place].Unit is not null);

    private void FindNamed()
    {
        foreach (Column column in _known)
        {
            if (_options.Headers.GetValueOrDefault(column.Key) is { } header)
            {
                int[] found = [.. Places(place => _headers[place].IsCalled(header))];
                int[] exact = [.. found.Where(place => _headers[place].Parts.Any(part => part == header) && _headers[place].Parts.Length == 1)];
                found = exact.Length == 1 ? exact : found;
                if (found is [var only])
                {
                    _places.Add(column.Key, only);
                }
                else
                {
                    _refuse(header, null, HeaderFaults.Named(column, header, found.Length, _headers));
                }
            }
        }
    }

    // The column's own names before its aliases; two headers that mean the same are for the caller to tell apart.
    private void Find(int rank, ReadOnlySpan<Column> columns)
    {
        foreach (Column column in columns)
        {
            for (int aliases = 0; aliases < 2 && this[column] < 0 && !_options.Headers.ContainsKey(column.Key); aliases++)
            {
                int[] found = [.. Places(place => rank < _headers[place].Names.Length && !_places.ContainsValue(place)
                    && column.IsCalled(_headers[place].Names[rank], aliases == 1))];
                if (found.Length > 1)
                {
                    _refuse(_headers[found[1]].Display, null, HeaderFaults.Ambiguous(column, [.. found.Select(place => _headers[place].Display)]));
                }

                if (found.Length > 0)
                {
                    _places.Add(column.Key, found[0]);
                }
            }
        }
    }

    // 2024年完成投资 in a ledger of 2025 is not what was completed this year.
    private void CheckYears(int? year)
    {
        int[] dated = [.. Places(place => _headers[place].Year is not null && _known.Any(
            column => column.MoneyUnit is not null && this[column] == place && !_options.Headers.ContainsKey(column.Key)))];
        int[] years = [.. dated.Select(place => _headers[place].Year!.Value).Concat(year is { } titled && dated.Length > 0 ? [titled] : []).Distinct()];
        if (years.Length > 1)
        {
            _refuse(_headers[dated[0]].Display, null, HeaderFaults.Years(years, [.. dated.Select(place => _headers[place].Display)]));
        }
    }

    private void PlaceConstants()
    {
        int place = Count;
        foreach (Column column in _known.Where(column => _options.Constants.ContainsKey(column.Key)))
        {
            if (!_places.TryAdd(column.Key, place++))
            {
                _refuse(_headers[this[column]].Display, null, HeaderFaults.ConstantThatStands(column));
            }
        }
    }

    private IEnumerable<int> Places(Func<int, bool> meant) => Enumerable.Range(0, _headers.Length).Where(meant);
}
