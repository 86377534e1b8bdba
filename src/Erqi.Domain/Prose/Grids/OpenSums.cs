namespace Erqi.Domain.Prose.Grids;

/// <summary>Which sums a note leaves open, 各县区之和不等于全市; where it names columns, 服务人数合计已去重, only theirs.</summary>
/// <param name="layout">The layout of the sheet.</param>
internal sealed class OpenSums(SheetLayout layout)
{
    private readonly List<string> _notes = [.. layout.Headings.Notes.Where(SheetWords.DoesNotAddUp)];

    private readonly HashSet<SheetColumn> _named = [.. layout.Columns.Where(column => column.Heading.Length > 1 && !SheetWords.Totals.Holds(column.Heading)
        && layout.Headings.Notes.Any(note => SheetWords.DoesNotAddUp(note) && note.Contains(column.Heading, StringComparison.Ordinal)))];

    /// <summary>Says whether a sum that does not hold is left open: one slip is none of what other columns leave.</summary>
    public bool Holds(CellSum? sum) => _notes.Count > 0 && sum is not { Holds: true } && !(_named.Count > 0 && sum is { IsSlip: true } && !_named.Contains(sum.Total.Column));
}
