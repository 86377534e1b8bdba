namespace Erqi.Domain.Tables.Rendering;

/// <summary>Labels and values of a chart, taken from a table.</summary>
internal sealed class ChartData
{
    private readonly Table _table;
    private readonly int[] _places;
    private readonly CellText _text;

    public ChartData(Table table, Column[] values)
    {
        _table = table;
        _places = [.. values.Select(column => table.PlaceOf(column.Key))];
        _text = new CellText(table);
        if (_places.Length == 0 || _places.FirstOrDefault(place => !CellText.IsNumber(table.Columns[place]), -1) is >= 0)
        {
            throw new ArgumentException("A chart shows columns of numbers; expected one or more of them.", nameof(values));
        }

        Rows = [.. table.Rows.Where(row => !row.IsTotal)];
        Series = [.. _places.Select(place => table.Columns[place])];
        if (Series.FirstOrDefault(column => column.Unit != Series[0].Unit || column.MoneyUnit != Series[0].MoneyUnit) is { } unlike)
        {
            throw new ArgumentException(
                $"What is stacked is added up; found {Series[0].Header.Chinese} beside {unlike.Header.Chinese}. " +
                "Name columns of one unit.",
                nameof(values));
        }

        if (Rows.SelectMany(Values).Any(value => value.Sign < 0))
        {
            throw new ArgumentException("A bar shows zero or more; found a value below zero.", nameof(table));
        }
    }

    public IReadOnlyList<Column> Series { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    public ReportLanguage Language => _table.Language;

    public string NameOf(int series) => Series[series].Header.In(Language);

    public ChartData In(ReportLanguage language) => new(_table.WithLanguage(language), [.. Series]);

    /// <summary>The table's title with the header of the one column shown.</summary>
    public Wording Title(Wording table) => new(
        $"{table.Chinese}：{Series[0].Header.Chinese}", $"{table.English}: {Series[0].Header.English}");

    public string Label(TableRow row) => _text.Of(row, 0);

    /// <summary>The values of a row, nothing being zero.</summary>
    public IEnumerable<Rational> Values(TableRow row) => _places.Select(place => row[place] switch
    {
        decimal number => number,
        long number => number,
        _ => Rational.Zero,
    });

    public Rational Total(TableRow row) => Values(row).Aggregate(Rational.Zero, (a, b) => a + b);

    /// <summary>A value as the table shows it; a dash for nothing.</summary>
    public string Text(TableRow row, int series) => _text.Of(row, _places[series]) is { Length: > 0 } text ? text : "—";

    /// <summary>The sum of a row, exactly, with as many places as its parts; it may be beyond a decimal.</summary>
    public string Sum(TableRow row)
    {
        int places = _places.Max(_text.PlacesOf);
        Rational sum = Total(row) * Rational.PowerOfTen(places);
        BigInteger whole = BigInteger.DivRem(sum.Numerator, BigInteger.Pow(10, places), out BigInteger rest);
        string shown = whole.ToString("N0", CultureInfo.InvariantCulture);
        return places == 0 ? shown : $"{shown}.{rest.ToString(CultureInfo.InvariantCulture).PadLeft(places, '0')}";
    }
}
