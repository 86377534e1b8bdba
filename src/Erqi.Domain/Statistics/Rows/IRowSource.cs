namespace Erqi.Domain.Statistics.Rows;

/// <summary>Rows of cells below their headers, one after the other, whatever holds them.</summary>
internal interface IRowSource
{
    public int Count { get; }

    /// <summary>Gets the number of the row, as the sheet counts it; that of the header before the first.</summary>
    public long Row { get; }

    public string? Sheet { get; }

    /// <summary>Gets the first thing that stands beyond the last column of the header; null where the row is no wider.</summary>
    public object? Beyond { get; }

    /// <summary>The header of a column, as a person would quote it.</summary>
    public string Header(int place);

    public bool Read();

    /// <summary>Says whether other rows stand behind the last.</summary>
    public bool HasMore();

    public object? Cell(int place);
}
