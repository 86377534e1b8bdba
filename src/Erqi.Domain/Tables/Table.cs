using System.Data;
using Erqi.Domain.Tables.Making;
using Erqi.Domain.Tables.Rendering;

namespace Erqi.Domain.Tables;

/// <summary>A table of flat rows, as every reporting tool takes them: texts, decimals, whole numbers and days.</summary>
/// <remarks>
/// Ledgers, roll-ups, bulletins and reports give theirs with <c>ToTable</c>. A table speaks one language at a time,
/// Chinese first; <see cref="WithLanguage"/> gives it in the other. Every rendering shows every digit, and the same table gives
/// the same bytes. Immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// // Synthetic.
/// Table table = new(
///     new("级别", "Levels"),
///     [new("level", new("级别", "Level"), CellType.Text), new("count", new("项目", "Projects"), CellType.Whole)],
///     [["省重点", 19], ["市重点", 25], TableRow.Total("合计", 44)]);
/// Console.WriteLine(table.ToMarkdown().Split('\n')[^2]);           // → | **合计** | **44** |
/// Console.WriteLine(table.WithoutTotals().Rows.Count);             // → 2
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Table
{
    /// <summary>Makes a table.</summary>
    /// <param name="columns">The columns, at least one, their keys and headers all different.</param>
    /// <param name="rows">
    /// The rows, each with a cell for every column: null, a <see cref="string"/> or <see cref="Wording"/> for text, a
    /// <see cref="decimal"/>, a <see cref="Rational"/> that is one, a <see cref="long"/> or <see cref="int"/>, a
    /// <see cref="DateOnly"/>, a <see cref="DateTime"/> without a time of day or a date of NodaTime. A row that sums up others
    /// is a <see cref="TableRow.Total"/>.
    /// </param>
    /// <exception cref="ArgumentException">Columns are alike, or a row does not fit them; the message says where.</exception>
    public Table(Wording title, IEnumerable<Column> columns, IEnumerable<IReadOnlyList<object?>> rows)
        : this(title, columns)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Rows = [.. rows.Select((row, place) => TableCheck.Row(Columns, row, place))];
    }

    private Table(Wording title, IEnumerable<Column> columns)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(columns);
        Title = title;
        Columns = columns.ToValueList();
        TableCheck.Columns(Columns);
    }

    /// <summary>Gets what the table is called.</summary>
    public Wording Title { get; }

    /// <summary>Gets the language of the texts and of every rendering; Chinese unless <see cref="WithLanguage"/> changed it.</summary>
    public ReportLanguage Language { get; private init; } = ReportLanguage.Chinese;

    /// <summary>Gets the columns.</summary>
    public ValueList<Column> Columns { get; }

    /// <summary>Gets the rows.</summary>
    public ValueList<TableRow> Rows { get; private init; }

    /// <summary>Gives the table in a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is no member of its enumeration.</exception>
    [Pure]
    public Table WithLanguage(ReportLanguage language)
    {
        _ = Title.In(language);
        return new Table(Title, Columns) { Language = language, Rows = [.. Rows.Select(row => row.In(language))] };
    }

    /// <summary>Gives the table without rows that sum up others, for tools that add up themselves.</summary>
    [Pure]
    public Table WithoutTotals() => With([.. Rows.Where(row => !row.IsTotal)]);

    /// <summary>Gives the table with all decimals rounded, each by itself, so that a sum may miss its parts by a little.</summary>
    /// <param name="places">Decimal places, 0 to 20; all are shown.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The places are not from 0 to 20, or the convention is no member of its enumeration.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// The convention cannot decide about a number, or a number has more digits with so many places than a decimal holds.
    /// </exception>
    [Pure]
    public Table Rounded(int places, RoundingConvention convention = RoundingConvention.HalfAwayFromZero) => With(
        [.. Rows.Select(row => row.Map(cell => cell is decimal number ? Rounding.ToDecimal(number, places, convention) : cell))]);

    /// <summary>
    /// Gives the table for everything that takes ADO.NET: typed columns, and by <see cref="DataTable.CreateDataReader"/>
    /// a reader. The column's key and number format stand in its extended properties as <c>key</c> and <c>format</c>.
    /// Control characters in texts, and those that turn their direction, are U+FFFD here as in every rendering, for files of
    /// these rows are shown by terminals.
    /// </summary>
    /// <param name="byKey">
    /// Whether the columns are named by their keys, as databases want them, instead of by their headers.
    /// </param>
    public DataTable ToDataTable(bool byKey = false) => DataTables.Of(this, byKey);

    /// <summary>Writes the table in Markdown, as GitHub and others read it, columns aligned.</summary>
    public string ToMarkdown() => MarkdownTable.Write(this);

    /// <summary>
    /// Writes the table as a fragment of HTML, for <see cref="HtmlPage"/> or a page of your own: a caption, headers that
    /// screen readers announce, numbers aligned. Everything is escaped.
    /// </summary>
    public string ToHtml() => HtmlTable.Write(this);

    /// <summary>Gives the title and the size.</summary>
    public override string ToString() => $"{Title.In(Language)}: {Rows.Count} × {Columns.Count}";

    // A table of the library's own makers, whose rows fit their columns.
    internal static Table Of(Wording title, IEnumerable<Column> columns, IEnumerable<TableRow> rows) =>
        new(title, columns) { Rows = rows.ToValueList() };

    // The place of a column by its key.
    internal int PlaceOf(string key)
    {
        int place = Columns.Select(column => column.Key).ToList().IndexOf(key);
        return place >= 0 ? place : throw new ArgumentException(
            $"The table has no column {key}; expected one of {string.Join(", ", Columns.Select(column => column.Key))}.",
            nameof(key));
    }

    private Table With(ValueList<TableRow> rows) => new(Title, Columns) { Language = Language, Rows = rows };
}
