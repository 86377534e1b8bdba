using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Counts the terms of each row.</summary>
internal sealed class TermRows(LedgerRows rows)
{
    private readonly (Column Column, OrderedDictionary<string, long> Counts)[] _terms =
        [.. Columns.Select(column => (column, new OrderedDictionary<string, long>(StringComparer.Ordinal)))];

    /// <summary>Gets the columns that hold terms of a scheme.</summary>
    public static ValueList<Column> Columns { get; } =
        [TableColumns.Sector, TableColumns.Level, TableColumns.Batch, TableColumns.Stage, TableColumns.Status, TableColumns.Type];

    public LedgerTerms Terms => new(column =>
        [.. _terms.Single(known => known.Column == column).Counts.Select(term => (term.Key, term.Value))])
    {
        Measures = [.. ProjectTerms.Amounts.Where(measure => rows.Columns[TableColumns.Of(measure)] >= 0)],
        OwnAmounts = [.. rows.Columns.UnknownAmounts.Distinct(StringComparer.Ordinal)],
    };

    public void Read()
    {
        foreach ((Column column, OrderedDictionary<string, long> counts) in _terms)
        {
            if (rows.Has(column, out int place) && rows.Cells.Text(place) is { } text)
            {
                string term = LooseText.Plain(text);
                counts[term] = counts.GetValueOrDefault(term) + 1;
            }
        }
    }
}
