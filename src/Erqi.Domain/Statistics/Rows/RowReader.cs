using System.Data;

namespace Erqi.Domain.Statistics.Rows;

/// <summary>Reads rows cell by cell; what a cell cannot mean is refused with its row and column.</summary>
/// <remarks>
/// A cell is taken by the type the reader says it has in this row: SQLite and CSV decide that row by row. Binary
/// floats are refused wherever a number is asked for, because they are not the number that was meant. Text is asked for
/// as strings, because GetChars, which would leave no garbage, is unsound in readers in wide use. Over
/// <see cref="LooseCells"/> the same checks are made of what people type into files.
/// </remarks>
internal sealed partial class RowReader
{
    // Just one of the two is there: a reader taken by its word, or cells taken by what they hold.
    private readonly IDataReader? _reader;
    private readonly LooseCells? _loose;
    private readonly Action<RowFault>? _onFault;
    private long _row;

    /// <summary>Reads a reader by its word; the first fault is thrown.</summary>
    public RowReader(IDataReader reader) => _reader = reader;

    /// <summary>Reads cells by what they hold; faults are told and the reading goes on.</summary>
    public RowReader(LooseCells loose, Action<RowFault> onFault) => (_loose, _onFault) = (loose, onFault);

    /// <summary>Gets who is told of what was read and is hardly meant.</summary>
    public Action<RowFault>? OnDoubt { get; init; }

    /// <summary>Gets what divisions are called, where a cell may have the name instead of the code.</summary>
    public DivisionNames? Divisions { get; init; }

    public long Row => _loose?.Row ?? _row;

    /// <summary>Gets a value indicating whether a cell of the row was refused.</summary>
    public bool HasFault { get; private set; }

    public bool Read()
    {
        bool read = _loose?.Read() ?? _reader!.Read();
        HasFault = false;
        _row += read ? 1 : 0;
        return read;
    }

    /// <summary>The place of a column by its name, or −1 for a column that is not wanted.</summary>
    public int Find(string? column)
    {
        if (column is null)
        {
            return -1;
        }

        string[] names = [.. Enumerable.Range(0, _loose?.Count ?? _reader!.FieldCount).Select(Header)];
        int[] found = [.. Enumerable.Range(0, names.Length).Where(i => names[i].Equals(column, StringComparison.OrdinalIgnoreCase))];
        return found is [var only] ? only : throw new ArgumentException(
            $"The reader has {(found.Length == 0 ? "no column" : "several columns")} “{column}” among " +
            $"{string.Join(", ", names)}; name the one that is meant, or null where the data has none.",
            nameof(column));
    }

    public string Header(int ordinal) => _loose?.Header(ordinal) ?? _reader!.GetName(ordinal) ?? string.Empty;

    /// <summary>Says whether nothing stands in a cell, or what people put where there is nothing to state.</summary>
    public bool IsEmpty(int ordinal) => _loose is null
        ? _reader!.IsDBNull(ordinal) || (Kind(ordinal) == TypeCode.String && _reader.GetString(ordinal).Length == 0)
        : _loose[ordinal] is null or string && LooseText.IsNothing(_loose[ordinal] as string ?? "");

    /// <summary>Refuses a cell: throws, or tells who collects faults and goes on.</summary>
    public void Refuse(int ordinal, Wording reason, Exception? cause = null)
    {
        HasFault = true;
        RowFault fault = At(ordinal, reason);
        if (_onFault is null)
        {
            throw new RowException(fault, cause);
        }

        _onFault(fault);
    }

    /// <summary>Tells of a cell that was read and is hardly meant.</summary>
    public void Doubt(int ordinal, Wording reason) => OnDoubt?.Invoke(At(ordinal, reason));

    private RowFault At(int ordinal, Wording reason) => new(Row, Header(ordinal), Found(ordinal), reason) { Sheet = _loose?.Sheet };

    private T Refuse<T>(int ordinal, Wording reason, Exception? cause = null)
    {
        Refuse(ordinal, reason, cause);
        return default!;
    }

    private string? Found(int ordinal) => Value(ordinal) is string text ? Guard.Clip(text) : CellFormat.Shown(Value(ordinal));

    private bool IsNull(int ordinal) => _loose is null ? _reader!.IsDBNull(ordinal) : _loose[ordinal] is null;

    private bool IsText(int ordinal) => !IsNull(ordinal) && Kind(ordinal) == TypeCode.String;

    private TypeCode Kind(int ordinal) =>
        Type.GetTypeCode(_loose is null ? _reader!.GetFieldType(ordinal) : _loose[ordinal]?.GetType());

    private object Value(int ordinal) => _loose is null ? UnreadableCell.ValueOf(_reader!, ordinal) : _loose[ordinal]!;

    private string TextAt(int ordinal) => _loose is null ? _reader!.GetString(ordinal) : (string)_loose[ordinal]!;
}
