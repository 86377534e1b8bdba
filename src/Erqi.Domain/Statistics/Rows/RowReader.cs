using System.Data;
using System.Globalization;
using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics.Rows;

/// <summary>Reads the rows of any reader cell by cell; what a cell cannot mean is refused with its row and column.</summary>
/// <remarks>
/// A cell is taken by the type the reader says it has in this row: SQLite and CSV decide that row by row. Binary
/// floats are refused wherever a number is asked for, because they are not the number that was meant. Text is asked for
/// as strings, because GetChars, which would leave no garbage, is unsound in readers in wide use. Over
/// <see cref="LooseCells"/> the same checks are made of what people type into files.
/// </remarks>
internal sealed partial class RowReader(IDataReader reader, LooseCells? loose = null, Action<RowFault>? onFault = null)
{
    /// <summary>Gets how many rows have been read.</summary>
    public long Row { get; private set; }

    /// <summary>Gets a value indicating whether a cell of the row was refused.</summary>
    public bool HasFault { get; private set; }

    /// <summary>Gets a value indicating whether an empty cell may stand for an amount of nothing.</summary>
    public bool IsLoose => loose is not null;

    public bool Read()
    {
        bool read = reader.Read();
        HasFault = false;
        if (read)
        {
            Row++;
            loose?.Take(reader);
        }

        return read;
    }

    /// <summary>The place of a column by its name, or −1 for a column that is not wanted.</summary>
    public int Find(string? column)
    {
        if (column is null)
        {
            return -1;
        }

        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(NameOf)];
        int[] found = [.. Enumerable.Range(0, names.Length).Where(i => names[i].Equals(column, StringComparison.OrdinalIgnoreCase))];
        return found is [var only] ? only : throw new ArgumentException(
            $"The reader has {(found.Length == 0 ? "no column" : "several columns")} “{column}” among " +
            $"{string.Join(", ", names)}; name the one that is meant, or null where the data has none.",
            nameof(column));
    }

    public bool IsEmpty(int ordinal) => loose is null
        ? reader.IsDBNull(ordinal) || (Kind(ordinal) == TypeCode.String && reader.GetString(ordinal).Length == 0)
        : loose[ordinal] is null or string && LooseText.IsNothing(loose[ordinal] as string ?? "");

    /// <summary>Refuses a cell: throws, or tells who collects faults and goes on.</summary>
    public void Refuse(int ordinal, string reason, Exception? cause = null)
    {
        HasFault = true;
        RowFault fault = new(Row, NameOf(ordinal), Found(ordinal), reason);
        if (onFault is null)
        {
            throw new RowException(fault, cause);
        }

        onFault(fault);
    }

    // Readers of spreadsheets may have null for a header that is empty.
    private string NameOf(int ordinal) => reader.GetName(ordinal) ?? string.Empty;

    private T Refuse<T>(int ordinal, string reason, Exception? cause = null)
    {
        Refuse(ordinal, reason, cause);
        return default!;
    }

    private string? Found(int ordinal) => Value(ordinal) switch
    {
        null or DBNull => null,
        string text => Guard.Clip(text),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString(),
    };

    private bool IsNull(int ordinal) => loose is null ? reader.IsDBNull(ordinal) : loose[ordinal] is null;

    private bool IsText(int ordinal) => !IsNull(ordinal) && Kind(ordinal) == TypeCode.String;

    private TypeCode Kind(int ordinal) =>
        Type.GetTypeCode(loose is null ? reader.GetFieldType(ordinal) : loose[ordinal]?.GetType());

    private object Value(int ordinal) => loose is null ? UnreadableCell.ValueOf(reader, ordinal) : loose[ordinal]!;

    private string TextAt(int ordinal) => loose is null ? reader.GetString(ordinal) : (string)loose[ordinal]!;
}
