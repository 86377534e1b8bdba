namespace Erqi.Domain.Statistics;

/// <summary>A cell of a table that cannot be read, or that was read and is hardly meant.</summary>
public sealed class RowFault
{
    internal RowFault(long row, string column, string? found, Wording reason) =>
        (Row, Column, Found, Reason) = (row, column, found, reason);

    /// <summary>
    /// Gets the number of the row. A ledger's rows count as its sheet counts them, the header included; the rows of a
    /// database and the places of columns count from 1.
    /// </summary>
    public long Row { get; }

    /// <summary>Gets the name of the column, as its header has it.</summary>
    public string Column { get; }

    /// <summary>Gets what stands in the cell; null where it is empty.</summary>
    public string? Found { get; }

    /// <summary>Gets what is wrong with it, what was expected, and what to do; without a full stop.</summary>
    public Wording Reason { get; }

    /// <summary>Gets the name of the sheet, where the table is one of several.</summary>
    public string? Sheet { get; internal init; }

    /// <summary>Gives sheet, row, column and reason in one sentence.</summary>
    public Wording Explain()
    {
        string column = Guard.Clip(Column);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{(Sheet is null ? "" : $"“{Guard.Clip(Sheet)}”")}第{Row}行“{column}”列：{Reason.Chinese}。"),
            string.Create(CultureInfo.InvariantCulture, $"{(Sheet is null ? "Row" : $"Sheet {Guard.Clip(Sheet)}, row")} {Row}, column {column}: {Reason.English}."));
    }

    internal RowFault In(string? sheet) => new(Row, Column, Found, Reason) { Sheet = sheet };

    /// <summary>Gives sheet, row, column and reason in one Chinese sentence; <see cref="Explain"/> has it in English, too.</summary>
    public override string ToString() => Explain().Chinese;
}
