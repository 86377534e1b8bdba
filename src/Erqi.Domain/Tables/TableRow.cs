using System.Collections;

namespace Erqi.Domain.Tables;

/// <summary>One row of a table: a text, a number, a day or nothing for each column.</summary>
/// <remarks>Immutable. Its texts are in the language of its table.</remarks>
public sealed class TableRow : IReadOnlyList<object?>
{
    private readonly object?[] _cells;
    private readonly ReportLanguage _language;

    /// <summary>Makes a row that sums up others (合计), for a <see cref="Table"/> of your own, which checks its cells.</summary>
    /// <param name="cells">The cells, as a table takes them.</param>
    public static TableRow Total(params ReadOnlySpan<object?> cells) => new([.. cells], isTotal: true);

    // Trusted: the cells are what the columns say, and nobody else holds the array. Words are told in both languages.
    internal TableRow(object?[] cells, bool isTotal, ReportLanguage language = ReportLanguage.Chinese) =>
        (_cells, IsTotal, _language) = (cells, isTotal, language);

    internal static TableRow Of(params object?[] cells) => new(cells, isTotal: false);

    /// <summary>Gets a value indicating whether the row sums up others (合计), so that adding it to them counts twice.</summary>
    public bool IsTotal { get; }

    /// <summary>Gets the number of cells, that of the columns.</summary>
    public int Count => _cells.Length;

    /// <summary>
    /// Gets a cell: a <see cref="string"/>, <see cref="decimal"/>, <see cref="long"/> or <see cref="DateTime"/>, as the
    /// column says, or null.
    /// </summary>
    /// <param name="index">The place of the column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public object? this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _cells.Length);
            return _cells[index] is Wording words ? words.In(_language) : _cells[index];
        }
    }

    IEnumerator<object?> IEnumerable<object?>.GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<object?>)this).GetEnumerator();

    // A cell in both languages, where it has both.
    internal object? Both(int index) => _cells[index];

    internal TableRow In(ReportLanguage language) => new(_cells, IsTotal, language);

    internal TableRow Map(Func<object?, object?> change) => new([.. _cells.Select(change)], IsTotal, _language);
}
