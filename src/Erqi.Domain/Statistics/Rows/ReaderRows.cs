using System.Data;

namespace Erqi.Domain.Statistics.Rows;

/// <summary>The rows of a reader that knows its headers. What is wider than them it has cut off.</summary>
internal sealed class ReaderRows(IDataReader reader, long firstRow) : IRowSource
{
    public int Count => reader.FieldCount;

    public long Row { get; private set; } = firstRow - 1;

    public string? Sheet => null;

    public object? Beyond => null;

    // Readers of spreadsheets may have null for a header that is empty.
    public string Header(int place) => reader.GetName(place) ?? string.Empty;

    public bool Read()
    {
        bool read = reader.Read();
        Row += read ? 1 : 0;
        return read;
    }

    // Two statements, or two tables in one file: the second would be lost without a word.
    public bool HasMore() => reader.NextResult();

    public object? Cell(int place) => UnreadableCell.ValueOf(reader, place);
}
