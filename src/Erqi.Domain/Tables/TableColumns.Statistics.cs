namespace Erqi.Domain.Tables;

/// <content>The columns of roll-ups and of changes, beside those of ledgers.</content>
public static partial class TableColumns
{
    /// <summary>Gets 项目个数.</summary>
    public static Column Count { get; } = OfNumbers("count", "项目个数", "Projects", UnitTerms.Projects);

    /// <summary>Gets 县（市、区）, by name.</summary>
    public static Column DistrictName { get; } = OfText(
        "district_name", "县（市、区）", "District", "县市区", "县区", "区县", "所属县（市、区）", "所属县区", "所属区县", "所在县区", "所属县市区", "所在区县", "建设地点（县区）");

    /// <summary>Gets 市, of districts folded to cities.</summary>
    public static Column City { get; } = OfText("city", "市", "City");

    /// <summary>Gets 省, of districts folded to provinces.</summary>
    public static Column Province { get; } = OfText("province", "省", "Province");

    /// <summary>Gets 占比, in percent.</summary>
    public static Column Share { get; } = new("share", new("占比", "Share"), CellType.Decimal) { Unit = UnitTerms.Percent };

    /// <summary>Gets 合计, the last column of a cross-tab.</summary>
    internal static Column Total { get; } = new("total", new("合计", "Total"), CellType.Decimal);

    /// <summary>Gets 增长, in percent.</summary>
    public static Column Growth { get; } = new("growth", new("增长", "Growth"), CellType.Decimal) { Unit = UnitTerms.Percent };

    internal static Column Change { get; } = OfText("change", "变动", "Change");

    internal static Column ChangedProjects { get; } = OfNumbers("changed_projects", "变动项目数", "Projects changed", UnitTerms.Projects);

    internal static Column EarlierName { get; } = OfText("earlier_name", "原名称", "Earlier name");

    internal static Column Move { get; } = OfText("move", "转化", "Move");
}
