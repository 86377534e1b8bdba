using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Units that one heading states for those beside it: 总量（万吨）, 工业, 生活, 农业; 产量（吨）, 上年; 收入（亿元）, 支出（亿元）, 结余.</summary>
internal sealed class SharedUnits(Sheet sheet, IEnumerable<int> rows)
{
    // Parts may be far less than their whole; 户均面积 beside 总产值 is less still.
    private static readonly Rational MostTimes = Rational.Of(100, 1);

    // What ends like this is of something else than a heading that ends otherwise.
    private static readonly WordList Kinds = WordList.Of("面积 里程 长度 产量 销量 重量 体积 容量 时间 时长 人次 户 数 数量 车辆 床位 劳动力");

    private readonly Dictionary<int, (Rational Sum, bool HasPlaces)> _sizes = [];

    /// <summary>Gives headings without a unit that of the nearest one before them, and those of totals, or before a total, that of the one behind.</summary>
    public List<SheetColumn> Of(List<SheetColumn> columns)
    {
        columns = columns.ConvertAll(column => column is { Unit: null, IsStated: false } && SheetWords.IsMean(column.Heading) && columns.Find(total => IsMeanOf(column, total)) is { } of ? column with { Unit = of.Unit, IsStated = true } : column);
        Share(columns, Enumerable.Range(0, columns.Count), (_, _) => true);
        Share(columns, Enumerable.Range(0, columns.Count).Reverse(), (stated, column) => IsWhole(stated) || IsWhole(column));
        return columns;
    }

    private void Share(List<SheetColumn> columns, IEnumerable<int> order, Func<SheetColumn, SheetColumn, bool> mayShare)
    {
        (SheetColumn Stated, SheetColumn Last)? beside = null;
        foreach (int i in order.Where(i => columns[i].IsAdditive))
        {
            SheetColumn column = columns[i];
            if (column is { IsStated: true, Unit: not null })
            {
                beside = (column, column);
            }
            else if (beside is var (stated, last) && column is { Unit: null, IsStated: false } && mayShare(stated, column) && IsAlike(stated, last, column))
            {
                columns[i] = column with { Unit = stated.Unit, IsStated = true };
                beside = (stated, column);
            }
            else
            {
                beside = null;
            }
        }
    }

    private bool IsAlike(SheetColumn stated, SheetColumn last, SheetColumn column) => (column.Group == stated.Group || (column.IsTop && stated.IsTop)) && !IsOther(stated, column)
        && SizeOf(column) is var size && size.HasPlaces == SizeOf(stated).HasPlaces && (SheetWords.IsDifference(column.Heading) || AreNear(size.Sum, SizeOf(stated).Sum) || AreNear(size.Sum, SizeOf(last).Sum));

    // 面积（平方米）, 套均面积: 元 to each of 亿元 states its own.
    private bool IsMeanOf(SheetColumn mean, SheetColumn total) => total is { IsStated: true, IsAdditive: true, Unit.HasMultiplier: false } && total.Unit.Dimension != Dimension.Rate
        && LabelWords.EndAlike(mean.Heading, total.Heading) && SizeOf(mean).Sum < SizeOf(total).Sum;

    private static bool IsWhole(SheetColumn column) => column.IsTotal || SheetWords.WholeEndings.IsEndOf(column.Heading);

    private static bool IsOther(SheetColumn stated, SheetColumn column) => HeadingUnit.Contradicts(column.Heading, stated.Unit!)
        || (HeadingUnit.OfCounts(column.Heading) is { } counted && counted.Dimension != stated.Unit!.Dimension)
        || (Kinds.IsEndOf(column.Heading) && !IsWhole(column) && !SheetWords.IsDifference(column.Heading) && !SheetWords.AccountNumbers.IsEndOf(column.Heading)
            && !(column.Heading.Length > 1 && stated.Heading.EndsWith(column.Heading[^2..], StringComparison.Ordinal)));

    private static bool AreNear(Rational one, Rational other) => one * MostTimes >= other && other * MostTimes >= one;

    private (Rational Sum, bool HasPlaces) SizeOf(SheetColumn column)
    {
        if (!_sizes.TryGetValue(column.Index, out (Rational Sum, bool HasPlaces) size))
        {
            List<PublishedFigure> prints = [.. rows.Select(row => CellPrint.Read(sheet[row, column.Index].Text)).OfType<PublishedFigure>()];
            size = (prints.Aggregate(Rational.Zero, (sum, print) => sum + Rational.Abs(print.Number)), prints.Exists(print => print.Places > 0));
            _sizes.Add(column.Index, size);
        }

        return size;
    }
}
