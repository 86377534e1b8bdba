using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds that 累计 of a month is that of the month before and 当月, where months stand below each other.</summary>
internal sealed class MonthLedger(SheetLayout layout, SheetTree tree, RowSums sums)
{
    /// <summary>Finds the sums.</summary>
    public void Find()
    {
        List<MonthSpan?> months = [.. tree.Rows.Select(row => MonthSpan.Read(row.Label.Text))];
        List<int> next = [.. Enumerable.Range(1, Math.Max(0, months.Count - 1)).Where(row => months[row] is { Length: 1 } month && months[row - 1] is { } before && before.Before == month.Before && before.To == month.From - 1)];
        List<SheetColumn> columns = next.Count > 1 ? layout.Columns.FindAll(column => column.IsAdditive) : [];
        foreach ((SheetColumn running, SheetColumn month) in columns.Where(column => column.Name.Contains("累计", StringComparison.Ordinal)).SelectMany(running => columns.Where(month => running.Unit?.Dimension == month.Unit?.Dimension && SheetWords.IsRunning(running.Name, month.Name)), (running, month) => (running, month)))
        {
            List<CellSum> found = [.. next.Select(row => (Now: sums.Cell(row, running), Before: sums.Cell(row - 1, running), Month: sums.Cell(row, month)))
                .Where(cells => cells is ({ }, { }, { })).Select(cells => new CellSum(cells.Now!, [cells.Before!, cells.Month!]))];
            sums.Claims.AddRange(CellSum.Told(found, isNamed: true).Select(sum => ((Relation)sum.Relation, RelationGround.Wording)));
        }
    }
}
