using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>A column of numbers: its heading, the heading above that, and the unit of its cells.</summary>
/// <param name="Index">Its place in the sheet, from 0.</param>
/// <param name="Group">The heading above its own; empty where there is none.</param>
/// <param name="Heading">Its own heading, without the unit.</param>
/// <param name="Unit">The unit that heading or caption state, or null.</param>
/// <param name="IsStated">Whether its own heading states the unit, so that no row has another.</param>
internal sealed record SheetColumn(int Index, string Group, string Heading, FigureUnit? Unit, bool IsStated)
{
    public string Name { get; } = Group.Length > 0 && Group != Heading ? Group + Heading : Heading;

    /// <summary>Gets the heading above its group: 预算数 above 公务用车费 above 小计; empty where there is none.</summary>
    public string Outer { get; init; } = string.Empty;

    /// <summary>Says whether the same headings stand above it and another.</summary>
    public bool IsUnderSame(SheetColumn other) => Group == other.Group && Outer == other.Outer;

    /// <summary>Says whether it measures the same as another.</summary>
    public bool IsLike(SheetColumn other) => Unit?.Dimension == other.Unit?.Dimension;

    /// <summary>Gets whether no heading stands above its own.</summary>
    public bool IsTop => Group.Length == 0 || Group == Heading;

    public bool IsTotal => SheetWords.Totals.Holds(Heading) || (IsAdditive && SheetWords.TotalEndings.IsEndOf(Heading)) || IsTotalGroup;

    /// <summary>Gets whether it adds up some columns and may be a part of another that does: 县合计 beside 全市.</summary>
    public bool IsSubtotal => IsTotal && !IsTotalGroup && (SheetWords.Subtotals.Holds(Heading) || !SheetWords.Totals.Holds(Heading));

    /// <summary>Gets whether it adds up what stands under the same heading in the groups beside it: 合计 above 人数 and 比重.</summary>
    public bool IsTotalGroup => SheetWords.Totals.Holds(Group) && Group != Heading && IsAdditive;

    /// <summary>Gets whether it is of a whole area: 全市 beside its counties.</summary>
    public bool IsArea => SheetWords.Areas.Holds(Heading) || IsAreaGroup;

    /// <summary>Gets whether it adds up what stands under the same heading in other groups.</summary>
    public bool IsOfGroups => IsTotalGroup || IsAreaGroup;

    private bool IsAreaGroup => SheetWords.Areas.Holds(Group) && Group != Heading && IsAdditive;

    /// <summary>Gets the months that it speaks of; null where it names none.</summary>
    public MonthSpan? Months { get; } = MonthSpan.Read(Heading);

    /// <summary>Gets what it would be among rows: 最高 is a statistic.</summary>
    public RowRole Role { get; } = RowRoles.Of(Heading, isTotal: false);

    /// <summary>Gets whether it may be a part of a total: 上年同期 and 平均 are none.</summary>
    public bool IsPart => Role == RowRole.Item;

    public bool IsWithin => SheetWords.Withins.IsAt(Heading, 0) || SheetWords.Withins.IsAt(Group, 0);

    /// <summary>Gets whether what stands in it adds up.</summary>
    public bool IsAdditive { get; init; } = RowRoles.Of(Heading, isTotal: false) != RowRole.Statistic && SheetWords.IsAdditive(Group == Heading ? Heading : Group + Heading) && Unit?.Dimension.Kind is not UnitKind.Rate && (Unit?.Dimension.Kind is not UnitKind.PerUnit || (!IsStated && Unit.Text.EndsWith("元/人", StringComparison.Ordinal)));

    /// <summary>Gets whether it counts one by one: 项目数, 天数. 年末数 may be of anything.</summary>
    public bool IsCount { get; init; } = SheetWords.IsCount(Group == Heading ? Heading : Group + Heading) || SheetWords.IsCount(Group) || SheetWords.Progress.Holds(Group);

    /// <summary>Gets whether it holds shares of a whole, by its heading or by the title of its table.</summary>
    public bool IsShare { get; init; } = IsShareByName(Group, Heading);

    /// <summary>Gets whether its own heading says that it holds shares: 占比, and % below 工人 beside 人数.</summary>
    public bool IsNamedShare => IsShareByName(Group, Heading);

    private static bool IsShareByName(string group, string heading) => SheetWords.IsShare(group + heading) || (heading == "%" && group.Length > 0 && group != heading && !SheetWords.IsGrowth(group) && !SheetWords.IsDifference(group));

    /// <summary>Gets whether it adds up and tells how much there is, not by how much that changed.</summary>
    public bool IsLevel => IsAdditive && SheetMaker.Of(this) != SheetMaker.Difference;

    /// <summary>Gets whether it tells how much there is of something to each of another: 元/平方米.</summary>
    public bool IsPerUnit => Unit?.Dimension.Kind == UnitKind.PerUnit;
}
