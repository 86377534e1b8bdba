using Erqi.Domain.Tables.Reading;

namespace Erqi.Domain.Tables;

/// <summary>How to read a ledger.</summary>
/// <remarks>Immutable; every change gives new options.</remarks>
public sealed record LedgerReaderOptions
{
    /// <summary>Gets the usual: columns found by their headers, no merged cells, nothing rounded, up to 1,000 faults.</summary>
    internal static LedgerReaderOptions Default { get; } = new();

    /// <summary>Gets the scheme by which the ledger classifies; that of 2023 unless said otherwise.</summary>
    public Scheme Scheme { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Scheme.Erqi2023;

    /// <summary>
    /// Gets at how many faults the reading ends, 1,000 unless said otherwise; 1 stops at the first.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxFaults { get; init => field = Guard.AtLeast(1, value); } = 1000;

    /// <summary>
    /// Gets the number that the sheet has for its first row below the header: 2 unless said otherwise, 1 for the rows of a
    /// database.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public long FirstRow { get; init => field = Guard.AtLeast(1, value); } = 2;

    /// <summary>
    /// Gets the columns whose cells are merged downwards, such as <see cref="TableColumns.Sector"/>: a blank in them
    /// repeats what stands above. None unless given, and never one of money.
    /// </summary>
    /// <exception cref="ArgumentException">A column is one of money.</exception>
    public ValueList<Column> MergedColumns
    {
        get;
        init => field = value.FirstOrDefault(column => column.MoneyUnit is not null) is not { } amount ? value : throw new ArgumentException(
            $"{amount.Key} is a column of money, and an amount over merged cells is one of several projects together, which would be counted for each; "
            + "expected other columns. Split it in the sheet, or leave the column out by WithoutColumn.",
            nameof(value));
    }

    /// <summary>
    /// Gets how to round a number that is not a whole 分, as formulas in spreadsheets leave it.
    /// <see cref="RoundingConvention.Exact"/>, unless said otherwise, refuses it.
    /// </summary>
    /// <exception cref="ArgumentException">The convention is no member, or cannot decide a tie.</exception>
    public RoundingConvention Rounding
    {
        get;
        init
        {
            Quantities.Rounding.Check(value);
            field = value != RoundingConvention.NearestUnknownTies ? value : throw new ArgumentException(
                "Ties have to be decided one way or the other; choose a convention that does.", nameof(value));
        }
    } = RoundingConvention.Exact;

    /// <summary>
    /// Gets the unit of the numbers in a sheet that says none; null, unless said otherwise, where the sheet says it. A
    /// sheet that says another is refused. Not used where the call itself has a unit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is no member of its enumeration.</exception>
    public MoneyUnit? Unit
    {
        get;
        init
        {
            _ = value?.Places();
            field = value;
        }
    }

    /// <summary>
    /// Gets a value indicating whether an amount stated as 约12亿元 or 超3亿元 is taken as the number that is printed, with
    /// a warning each; otherwise it is refused, because nobody knows how much it is.
    /// </summary>
    public bool TakeApproximateAmounts { get; init; }

    /// <summary>
    /// Gets a value indicating whether each column of money is in the unit that its own header names, instead of all in
    /// the unit of the call; a header without a unit is in that of the call.
    /// </summary>
    public bool UnitsInHeaders { get; init; }

    /// <summary>
    /// Gets the campaign periods whose day is known, such as <see cref="Erqi2023.CampaignPeriods"/>: the day of an entry into
    /// a batch, where the row has no date of its own.
    /// </summary>
    public ValueList<CampaignPeriod> Periods { get; init; }

    /// <summary>
    /// Gets what divisions are called, such as <see cref="DivisionNames.Henan"/>: with it the district may stand as its name,
    /// under 县（市、区） or the like; without it only codes are read.
    /// </summary>
    public DivisionNames? Divisions { get; init; }

    /// <summary>Gets a value indicating whether a cube keeps a tally for every district.</summary>
    public bool ByDistrict { get; init; }

    /// <summary>Gets who is told, every 65,536 rows and when the reading ends, how many rows have been read.</summary>
    public IProgress<long>? Progress { get; init; }

    // The value by the key of the column.
    internal ImmutableDictionary<string, string> Constants { get; init; } = ImmutableDictionary<string, string>.Empty;

    // Key of the column, term of the file, and what it means.
    internal ImmutableList<(string Key, string Term, string Meaning)> Terms { get; init; } = [];

    // Whether a row is a project.
    internal ImmutableDictionary<(long Row, string? Sheet), bool> Rows { get; init; } = ImmutableDictionary<(long, string?), bool>.Empty;

    // Header by the key of the column; null where the data is said to have none.
    internal ImmutableDictionary<string, string?> Headers { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>Says under which header a column stands, where it is not found by itself.</summary>
    /// <param name="column">The column, one of <see cref="TableColumns.Ledger"/>.</param>
    /// <param name="header">The header, as the reader has it.</param>
    /// <exception cref="ArgumentException">The column is none of a ledger.</exception>
    [Pure]
    public LedgerReaderOptions WithColumn(Column column, string header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return this with { Headers = Headers.SetItem(KeyOf(column), header) };
    }

    /// <summary>Says that a column is not to be read, whatever a header looks like.</summary>
    /// <param name="column">The column, one of <see cref="TableColumns.Ledger"/>.</param>
    /// <exception cref="ArgumentException">The column is none of a ledger.</exception>
    [Pure]
    public LedgerReaderOptions WithoutColumn(Column column) =>
        this with { Headers = Headers.SetItem(KeyOf(column), null) };

    /// <summary>Gives the one value that a column has in every row, where the file has no such column.</summary>
    /// <param name="column">The column, one of <see cref="TableColumns.Ledger"/>.</param>
    /// <param name="value">The value, as a cell would hold it: 省重点, 第7期, 410103.</param>
    /// <exception cref="ArgumentException">The column is none of a ledger, or one of money, or the value is blank.</exception>
    [Pure]
    public LedgerReaderOptions WithConstant(Column column, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        string key = KeyOf(column);
        return column.MoneyUnit is null ? this with { Constants = Constants.SetItem(key, value) } : throw new ArgumentException(
            $"{column.Key} is a column of money, and no amount is the same in every row; expected another column.", nameof(column));
    }

    /// <summary>Says what a file means by a term of its own in a column of terms; a meaning that the scheme does not have is refused when the ledger is read.</summary>
    /// <param name="column">The column, such as <see cref="TableColumns.Level"/>.</param>
    /// <param name="term">The term of the file, such as 县级.</param>
    /// <param name="meaning">What it means here, such as 区重点.</param>
    /// <exception cref="ArgumentException">The column is none of a ledger, or holds no terms, or a text is blank.</exception>
    [Pure]
    public LedgerReaderOptions WithAlias(Column column, string term, string meaning)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(term);
        ArgumentException.ThrowIfNullOrWhiteSpace(meaning);
        string key = KeyOf(column);
        return TermRows.Columns.Any(known => known.Key == key) ? this with { Terms = Terms.Add((key, term, meaning)) } : throw new ArgumentException(
            $"{key} holds no terms; expected one of {string.Join(", ", TermRows.Columns.Select(known => known.Key))}.", nameof(column));
    }

    /// <summary>Says that a row is no project, whatever it looks like; a row that is not there is refused when the ledger is read.</summary>
    /// <param name="row">The number of the row, as the sheet counts it.</param>
    /// <param name="sheet">The name of the sheet; null for every sheet.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    [Pure]
    public LedgerReaderOptions WithoutRow(long row, string? sheet = null) => WithRow(row, sheet, isProject: false);

    /// <summary>Says that a row is a project, whatever it looks like, such as 改造工程（12个）; a row that is not there is refused when the ledger is read.</summary>
    /// <inheritdoc cref="WithoutRow"/>
    [Pure]
    public LedgerReaderOptions WithProject(long row, string? sheet = null) => WithRow(row, sheet, isProject: true);

    // Null where nothing is said of the row.
    internal bool? IsProject(long row, string? sheet) =>
        !Rows.IsEmpty && (Rows.TryGetValue((row, sheet), out bool said) || Rows.TryGetValue((row, null), out said)) ? said : null;

    private LedgerReaderOptions WithRow(long row, string? sheet, bool isProject)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(row, 1);
        return this with { Rows = Rows.SetItem((row, sheet), isProject) };
    }

    private string KeyOf(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return TableColumns.Ledger.Concat(TableColumns.OwnOf(Scheme)).Any(known => known.Key == column.Key) ? column.Key : throw new ArgumentException(
            $"{column.Key} is no column of a ledger; expected one of TableColumns.Ledger.", nameof(column));
    }
}
