using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>The rows of a sheet below its header.</summary>
internal sealed class GridRows(CellGrid grid, SheetHeader header) : IRowSource
{
    public int Count => header.Cells.Length;

    public long Row { get; private set; } = header.LastRow;

    public string? Sheet => grid.Name;

    public object? Beyond => grid.Row((int)Row)[Math.Min(Count, grid.Row((int)Row).Length)..].ToArray()
        .FirstOrDefault(cell => cell is not null && !(cell is string text && LooseText.IsBlank(text)));

    public string Header(int place) => header.Cells[place].Display;

    public bool Read()
    {
        bool has = Row < grid.RowCount;
        Row += has ? 1 : 0;
        return has;
    }

    public bool HasMore() => false;

    public object? Cell(int place) => grid[(int)Row, place + 1];
}
