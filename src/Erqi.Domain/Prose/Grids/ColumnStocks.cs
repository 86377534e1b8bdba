using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds what is left of what there was, came and went, 年末 beside 年初, and the rate of what went: 结案率.</summary>
internal sealed class ColumnStocks(SheetLines lines)
{
    private readonly List<(List<SheetColumn> Came, SheetColumn Went)> _flows = [];

    /// <summary>Finds the balances.</summary>
    public void Find()
    {
        foreach (var group in lines.Columns.Where(column => column is { IsAdditive: true, IsTotal: false, IsWithin: false }).GroupBy(column => (column.Group, column.Unit?.Dimension)))
        {
            if (StockWords.Find([.. group.Take(ColumnSums.MostParts).Select(column => (column, column.Heading))]) is var (end, parts) && lines.IsFound(row => lines.Sum(row, end, parts)?.Holds))
            {
                lines.Claim(row => lines.Sum(row, end, parts)?.Relation);
                _flows.AddRange(parts.Where(part => part.Sign < 0).Select(part => (parts.FindAll(other => other.Sign > 0).ConvertAll(other => other.Item), part.Item)));
            }
        }
    }

    /// <summary>Finds what a rate is of, 审结 of 旧存 and 新收, whose sum is printed nowhere; says whether it is such a rate.</summary>
    public bool FindRate(SheetColumn rate)
    {
        foreach ((List<SheetColumn> came, SheetColumn went) in _flows.Where(flow => flow.Went.Heading.Any(rate.Heading.Contains)))
        {
            List<(SheetFigure Rate, SheetFigure Part, SheetFigure[] Whole)> rows = [.. lines.Rows.Where(row => lines.Triple(row, rate, went, came[0]) is not null)
                .Select(row => (lines.Cell(row, rate)!, lines.Cell(row, went)!, came.Select(column => lines.Cell(row, column)).OfType<SheetFigure>().ToArray())).Where(row => row.Item3.Length == came.Count)];
            int held = rows.Count(row => Closing.HoldsShare(row.Rate.Amount, row.Part.Amount, row.Whole.Select(cell => cell.Amount).Aggregate((sum, part) => sum with { Value = sum.Value + part.Value, HalfUnit = sum.HalfUnit + part.HalfUnit })));
            if (SheetLines.IsFound((held, rows.Count - held)))
            {
                lines.Claim(rows.SelectMany(row => OfAll(row.Rate, row.Part, row.Whole)));
                return true;
            }
        }

        return false;
    }

    private Relation[] OfAll(SheetFigure rate, SheetFigure part, SheetFigure[] whole)
    {
        string all = lines.Figures.Left(rate, whole[0]);
        return [new SumRelation(all, [.. whole.Select(cell => new SumPart(cell.Id))]), new ShareRelation(rate.Id, part.Id, all)];
    }
}
