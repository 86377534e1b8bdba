using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <content>The columns of changes from one ledger to a later one.</content>
public static partial class TableColumns
{
    /// <summary>Gets 增长, in percent.</summary>
    public static Column Growth { get; } = new("growth", new("增长", "Growth"), CellType.Decimal) { Unit = UnitWords.Percent };

    /// <summary>Gets 变动: what became of a project, or what a line of the bridge sums up.</summary>
    internal static Column Change { get; } = NewColumn.Text("change", "变动", "Change");

    /// <summary>Gets 变动项目数: how many projects changed so.</summary>
    internal static Column ChangedProjects { get; } = NewColumn.Whole("changed_projects", "变动项目数", "Projects changed", UnitWords.Projects);

    /// <summary>Gets 原名称: the name in the earlier ledger, where it is another.</summary>
    internal static Column EarlierName { get; } = NewColumn.Text("earlier_name", "原名称", "Earlier name");

    /// <summary>Gets 转化: from where to where a project moved.</summary>
    internal static Column Move { get; } = NewColumn.Text("move", "转化", "Move");
}
