namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds columns of shares that make the hundred before them: 生产总值, 第一产业, 第二产业, 第三产业 below 构成（%）.</summary>
internal sealed class ColumnShares(SheetLines lines, ColumnSums sums)
{
    /// <summary>Finds the sums, by names that leave nothing over before others.</summary>
    public void Find()
    {
        foreach (SheetColumn whole in lines.Columns.Where(IsHundred))
        {
            List<SheetColumn> all = [.. lines.Columns.Skip(lines.PlaceOf(whole) + 1).Take(ColumnSums.MostParts).TakeWhile(column => column.IsShare && column.Group == whole.Group && !IsHundred(column))];
            List<List<SheetColumn>> ways = [.. SheetWords.Divisions.Select(division => all.FindAll(column => division.Names.Contains(column.Heading))), all];
            _ = ways.Exists(parts => sums.ClaimFound(whole, parts));
        }
    }

    private bool IsHundred(SheetColumn column) => column is { IsShare: true, IsAdditive: false } && lines.Told(column) is { Length: > 0 } rows
        && Array.TrueForAll(rows, row => lines.Cell(row, column)!.Print.Number == 100);
}
