using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <content>The columns of changes from one ledger to a later one.</content>
public static partial class TableColumns
{
    /// <summary>Gets 增长, in percent.</summary>
    public static Column Growth { get; } = new("growth", new("增长", "Growth"), CellType.Decimal) { Unit = UnitTerms.Percent };

    internal static Column Change { get; } = NewColumn.Text("change", "变动", "Change");

    internal static Column ChangedProjects { get; } = NewColumn.Whole("changed_projects", "变动项目数", "Projects changed", UnitTerms.Projects);

    internal static Column EarlierName { get; } = NewColumn.Text("earlier_name", "原名称", "Earlier name");

    internal static Column Move { get; } = NewColumn.Text("move", "转化", "Move");
}
