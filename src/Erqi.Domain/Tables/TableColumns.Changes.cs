namespace Erqi.Domain.Tables;

/// <content>The columns of changes from one ledger to a later one.</content>
public static partial class TableColumns
{
    /// <summary>Gets 增长, in percent.</summary>
    public static Column Growth { get; } = new("growth", new("增长", "Growth"), CellType.Decimal) { Unit = UnitTerms.Percent };

    internal static Column Change { get; } = OfText("change", "变动", "Change");

    internal static Column ChangedProjects { get; } = OfNumbers("changed_projects", "变动项目数", "Projects changed", UnitTerms.Projects);

    internal static Column EarlierName { get; } = OfText("earlier_name", "原名称", "Earlier name");

    internal static Column Move { get; } = OfText("move", "转化", "Move");
}
