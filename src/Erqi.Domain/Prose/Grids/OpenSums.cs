namespace Erqi.Domain.Prose.Grids;

/// <summary>Which sums a note leaves open, 各县区之和不等于全市; where it names columns, 服务人数合计已去重, only theirs.</summary>
/// <param name="layout">The layout of the sheet.</param>
internal sealed class OpenSums(SheetLayout layout)
{
    private readonly string _notes = string.Join('\n', layout.Headings.Notes.Where(SheetWords.DoesNotAddUp));

    /// <summary>Says whether a sum that does not hold is left open: one slip is none of what other columns leave.</summary>
    public bool Holds(CellSum? sum) => _notes.Length > 0 && sum is not { Holds: true } && !(sum is { IsSlip: true } && !IsNamed(sum.Total.Column) && layout.Columns.Exists(IsNamed));

    private bool IsNamed(SheetColumn column) => column.Heading.Length > 1 && !SheetWords.Totals.Holds(column.Heading) && _notes.Contains(column.Heading, StringComparison.Ordinal);
}
