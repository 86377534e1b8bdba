using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds means of what stands before them, each counted once: 三年平均 beside three years, 平均分 below the marks.</summary>
/// <remarks>As many times the mean as there are others is what these add up to.</remarks>
internal sealed class Averages(SheetLines lines)
{
    private const int MostParts = 500;

    /// <summary>Finds the mean of the columns before one, or of as many as it names; says whether it is one.</summary>
    public bool Find(SheetColumn mean)
    {
        // 合计, or 全年, may stand between the months and 月均.
        List<SheetColumn> before = [.. lines.Columns.Take(lines.PlaceOf(mean)).Reverse().SkipWhile(column => !IsItem(column)).TakeWhile(column => IsItem(column) && column.IsUnderSame(mean) && column.IsLike(mean)).Take(MostParts)];
        before.RemoveAll(column => column.Months?.Length > before.Min(other => other.Months?.Length));
        int count = CountOf(mean.Heading) ?? before.Count;
        return count > 1 && count <= before.Count && Claim([.. lines.Rows.Where(lines.IsAdditive).Select(row => Cells(lines.Cell(row, mean), before[..count].Select(column => lines.Cell(row, column))))]);
    }

    /// <summary>Finds the mean of the rows above each that is called one; that of rates is weighed.</summary>
    public void FindRows()
    {
        int first = 0;
        foreach (int row in lines.Rows.Where(row => lines.Label(row) is { Role: RowRole.Statistic } label && RowRoles.IsAverage(label.Text)))
        {
            List<int> parts = [.. Enumerable.Range(first, row - first).Where(other => lines.Label(other) is { IsPart: true } label && label.Depth == lines.Label(0).Depth).Take(MostParts + 1)];
            foreach (IGrouping<Dimension?, SheetColumn> alike in parts.Count is > 1 and <= MostParts ? lines.Columns.Where(IsItem).GroupBy(column => column.IsLevel ? null : column.Unit?.Dimension) : [])
            {
                _ = Claim([.. alike.Select(column => Cells(lines.Cell(row, column), parts.Select(part => lines.Cell(part, column))))]);
            }

            first = row + 1;
        }
    }

    // Prices and densities have a mean, too, and what is made of others has one that is weighed.
    private static bool IsItem(SheetColumn column) => column is { IsPart: true, IsTotal: false, IsWithin: false } && (column.IsLevel || column.IsPerUnit || SheetMaker.Of(column) is null);

    // 三年平均, 近3年平均
    private static int? CountOf(string heading)
    {
        int at = heading.IndexOf("年平均", StringComparison.Ordinal) - 1;
        return at >= 0 && Numerals.Of(heading[at]) is > 1 and var count ? count : null;
    }

    private static List<SheetFigure>? Cells(SheetFigure? mean, IEnumerable<SheetFigure?> parts) =>
        mean is null || mean.Amount.HalfUnit.Sign == 0 || parts.Any(part => part is null || !part.IsLike(mean)) ? null : [mean, .. parts.Select(part => part!)];

    // Most lines decide, or the only one that misses: a mean beyond all that it is of, which a slip brings back.
    private bool Claim(IReadOnlyList<List<SheetFigure>?> lists)
    {
        List<List<SheetFigure>> all = [.. lists.OfType<List<SheetFigure>>()];
        List<List<SheetFigure>> missed = all.FindAll(cells => !SumOf(cells).Holds);
        bool isFound = SheetLines.IsFound((all.Count(cells => SumOf(AsPrinted(cells)).Holds), missed.Count)) || (missed is [var only] && !IsBetween(only) && IsSlip(only));
        if (isFound)
        {
            lines.Claim(all.Select(cells => SumOf(cells).Relation));
        }

        return isFound;
    }

    // Marks are whole: a mean without the best and the worst is within what rounding would explain.
    private static List<SheetFigure> AsPrinted(List<SheetFigure> cells) =>
        [cells[0], .. cells.Skip(1).Select(part => part.Print.Places == 0 ? part with { Amount = part.Amount with { HalfUnit = Rational.Zero } } : part)];

    private static bool IsBetween(List<SheetFigure> cells) => cells.Skip(1).Min(part => part.Value) <= cells[0].Value && cells[0].Value <= cells.Skip(1).Max(part => part.Value);

    private static bool IsSlip(List<SheetFigure> cells) => cells.Index().Any(at => at.Item.Slipped().Any(slip => SumOf([.. cells[..at.Index], slip, .. cells[(at.Index + 1)..]]).Holds));

    // The first of them is what the others leave of the whole.
    private static CellSum SumOf(List<SheetFigure> cells) => new(cells[1], [.. Enumerable.Repeat((cells[0], 1), cells.Count - 1), .. cells.Skip(2).Select(part => (part, -1))]);
}
