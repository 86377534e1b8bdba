namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Lays rows out in columns for a terminal, where a Chinese character takes two places.</summary>
internal sealed class TerminalTable(string indent)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(Array.ConvertAll(cells, VisibleText.OnOneLine));

    // One long cell does not move all the others away.
    public void WriteTo(ReportLines lines)
    {
        const int Widest = 40;
        int columns = _rows.Count == 0 ? 0 : _rows.Max(row => row.Length);
        int[] widths = [.. Enumerable.Range(0, columns).Select(
            column => Math.Min(Widest, _rows.Max(row => column < row.Length ? Width(row[column]) : 0)))];
        foreach (string[] row in _rows)
        {
            IEnumerable<string> cells = row.Select((cell, column) => cell + new string(' ', Math.Max(0, widths[column] - Width(cell)) + 2));
            lines.Line($"{indent}{string.Concat(cells)}".TrimEnd());
        }
    }

    /// <summary>How many places a text takes in a terminal.</summary>
    public static int Width(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune.Value) ? 2 : 1);

    // The blocks of wide and full-width characters that Chinese text uses.
    private static bool IsWide(int rune) => rune is
        (>= 0x1100 and <= 0x115F)
        or (>= 0x2E80 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x20000 and <= 0x3FFFD);
}
