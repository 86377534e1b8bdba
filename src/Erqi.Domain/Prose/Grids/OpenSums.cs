using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Which sums a note leaves open, 各县区之和不等于全市; where it names columns, 服务人数合计已去重, only theirs.</summary>
/// <param name="layout">The layout of the sheet.</param>
internal sealed class OpenSums(SheetLayout layout)
{
    private static readonly WordList Sums = WordList.Of("之和 合计 总计 总数 总和 相加 加总 汇总 分项 分别统计");
    private static readonly WordList Unequal = WordList.Of("不等于 不一定等于 不相等 不一致 不完全一致 大于 小于 多于 少于 超过 不可加 不能相加 不可相加 不闭合 不等 有差异 有出入 去重 剔重 重复 交叉 实有");

    // 合计数按一人计, 合计含未报告者, 合计为全部.
    private static readonly WordList Fuller = WordList.Of("按一人计 按一次计 按一家计 按一户计 按一个计 只计一次 只计一人 只计一家 只计一户 计一次 含未 含不详 包括未 包括不详 包含不详 为全部");

    private static readonly WordList LeftOutOf = WordList.Of("不含未 不含不详 不包括未 不包括不详 不包含未 不包含不详");

    private readonly string _notes = string.Join('\n', layout.Headings.Notes.Where(DoesNotAddUp));

    /// <summary>Says whether a sum that does not hold is left open: one slip is none of what other columns leave.</summary>
    public bool Holds(CellSum? sum) => _notes.Length > 0 && sum is not { Holds: true } && !(sum is { IsSlip: true } && !IsNamed(sum.Total.Column) && layout.Columns.Exists(IsNamed));

    private bool IsNamed(SheetColumn column) => column.Heading.Length > 1 && !SheetWords.Totals.Holds(column.Heading) && _notes.Contains(column.Heading, StringComparison.Ordinal);

    // By more than rounding.
    private static bool DoesNotAddUp(string note) => Sums.IsIn(note) && (Unequal.IsIn(note) || (Fuller.IsIn(note) && !LeftOutOf.IsIn(note))) && !SheetWords.Roundings.IsIn(note);
}
