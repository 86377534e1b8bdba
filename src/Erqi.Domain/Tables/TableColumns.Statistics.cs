namespace Erqi.Domain.Tables;

/// <content>The columns of roll-ups, beside those of ledgers.</content>
public static partial class TableColumns
{
    /// <summary>Gets 项目个数.</summary>
    public static Column Count { get; } = Whole("count", "项目个数", "Projects", UnitWords.Projects);

    /// <summary>Gets 占比, in percent.</summary>
    public static Column Share { get; } = new("share", new("占比", "Share"), CellType.Decimal) { Unit = UnitWords.Percent };

    /// <summary>Gets 合计, the last column of a cross-tab.</summary>
    public static Column Total { get; } = new("total", new("合计", "Total"), CellType.Decimal);
}
