using Erqi.Domain.Projects;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Tables;

/// <summary>Synthetic sheets, written as a person sees them: a line for each row, cells parted by a stroke.</summary>
internal static class Sheets
{
    /// <summary>Gets the options for sheets whose sectors and levels are merged downwards.</summary>
    public static LedgerReaderOptions Merged { get; } = new() { MergedColumns = [TableColumns.Sector, TableColumns.Level] };

    /// <summary>A sheet; what looks like a number is one, as in a workbook.</summary>
    public static CellGrid Of(string text, string? name = null) => CellGrid.Of(
        text.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => line.Split('|').Select(Cell)), name);

    /// <summary>What comes of reading one.</summary>
    public static Reading<ProjectLedger> Read(string text, LedgerReaderOptions? options = null) => LedgerReader.Read(Of(text), options);

    private static object? Cell(string text) =>
        text.Trim() is var cell && cell.Length == 0 ? null
        : double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out double number) ? number
        : cell;
}
