using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds growth from column to column where columns are years: 增长（%） below 财政收入.</summary>
internal sealed class RowGrowth(SheetLayout layout, SheetTree tree, RowSums sums, RealGrowth real)
{
    private const int Reach = 12;

    private readonly List<(SheetColumn Now, SheetColumn Before)> _years = [.. layout.Columns.Skip(1).Zip(layout.Columns, (now, before) => (now, before))
        .Where(pair => pair.now.Group == pair.before.Group && CellPrint.YearOf(pair.now.Heading) is { } year && CellPrint.YearOf(pair.before.Heading) == year - 1)];

    /// <summary>Finds it, of the nearest row above for which most columns hold.</summary>
    public void Find()
    {
        HashSet<string> told = [.. sums.Claims.Of<GrowthRelation>().Select(growth => growth.Rate)];
        for (int row = 1; row < tree.Rows.Count && _years.Count > 1; row++)
        {
            if (SheetMaker.Of(tree.Line(row)) == SheetMaker.Growth && !_years.Exists(year => sums.Cell(row, year.Now) is { } cell && told.Contains(cell.Id)))
            {
                Find(row);
            }
        }
    }

    private void Find(int row)
    {
        List<CellTriple> best = Enumerable.Range(1, Math.Min(Reach, row)).Select(step => row - step).Where(level => tree.IsAdditive(level) && !tree.IsMade(level))
            .Select(level => Cells(row, level)).MaxBy(cells => cells.Count(SheetMaker.Growth.Holds)) ?? [];
        int held = best.Count(SheetMaker.Growth.Holds);
        if (held > 1 && held >= 2 * (best.Count - held))
        {
            sums.Claims.Add(best.SelectMany(cells => SheetMaker.Growth.Make(cells, sums.Figures)));
        }
    }

    private List<CellTriple> Cells(int row, int level) => real.IsTold(level) && !SheetWords.IsNominal(tree.Rows[row].Text) ? []
        : [.. _years.Select(year => SheetMaker.Growth.Cells(sums.Cell(row, year.Now), sums.Cell(level, year.Now), sums.Cell(level, year.Before))).OfType<CellTriple>()];
}
