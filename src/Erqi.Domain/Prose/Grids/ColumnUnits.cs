using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Units of columns that are parts of one that states its own: 在校生（人）, 其中：女; 人口（万人）, 男, 女; 卫生人员（人）, 管理人员.</summary>
internal static class ColumnUnits
{
    /// <summary>Gives those that state none, and are of nothing else by their headings, the unit of what stands before them.</summary>
    public static List<SheetColumn> Inherited(List<SheetColumn> columns)
    {
        SheetColumn? whole = null;
        Dictionary<string, FigureUnit> counted = [];
        for (int i = 0; i < columns.Count; i++)
        {
            SheetColumn column = columns[i];
            bool isPart = column.IsWithin || (whole is not null && SheetWords.IsHalf(column.Heading, whole.Heading));
            bool isAlike = whole?.Unit is not null && (column.Heading == $"{whole.Unit.Text}数" || LabelWords.EndAlike(whole.Heading, column.Group.Length > 0 ? column.Group : column.Heading));
            if (counted.TryGetValue(column.Heading, out FigureUnit? unit) && column is { IsStated: false, IsTop: false })
            {
                columns[i] = column with { Unit = unit, IsStated = true };
            }
            else if (whole is not null && column is { IsStated: false, IsAdditive: true } && (isAlike || (isPart && (column.IsTop || column.Group == whole.Group || SheetWords.Withins.Holds(column.Group.TrimEnd(':'))))) && (whole.Unit is null ? column.IsWithin && !SheetWords.Moneys.IsIn(column.Heading) : !HeadingUnit.Contradicts(column.Heading, whole.Unit)))
            {
                columns[i] = column with { Unit = whole.Unit, IsStated = true, IsCount = column.IsCount || whole is { Unit: null, IsCount: true } };
                _ = column.Heading == $"{whole.Unit?.Text}数" && counted.TryAdd(column.Heading, whole.Unit!);
            }
            else if (!isPart && column.IsAdditive)
            {
                whole = column is { IsStated: true, Unit: not null } or { IsCount: true, Unit: null } ? column : null;
            }
        }

        return columns;
    }
}
