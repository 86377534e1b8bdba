using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Says by names whether a list is one of all there is, so that what it leaves of its total is a slip.</summary>
internal sealed class WholeList(SheetLayout layout, SheetTree tree)
{
    private static readonly WordList Places = WordList.Of("县 区 市 乡 镇 村 省 街道 社区 地区 县区 区县 乡镇 单位");

    private readonly bool _areOfPlaces = Places.IsEndOf(layout.LabelHeading);

    /// <summary>Says whether the rows of a list are all there is: places, numbered, of an account, divided by names that leave nothing over, or up to 其他.</summary>
    public bool IsOfAll(List<int> parts, IReadOnlyList<CellSum> sums) => sums.All(sum => sum.Holds || sum.IsSlip || parts.Count > CellSum.MostExplained || IsRest(parts[^1])) && parts.Count > 1
        && (_areOfPlaces || IsNumbered(parts) || IsRest(parts[^1]) || ArePlaces(parts) || sums.All(sum => SheetWords.AccountNumbers.IsEndOf(sum.Total.Column.Name))
            || Divisions.AreAll(parts.ConvertAll(NameOf)));

    /// <summary>Says whether each row of a list has a number: 一、 二、 三、.</summary>
    public bool IsNumbered(List<int> parts) => parts.Count > 1 && parts.TrueForAll(part => tree.Rows[part].IsNumbered);

    /// <summary>Says whether a list tells by its last row, 其他, or by what it takes away, 调出量 below nought, that nothing is left over.</summary>
    public bool LeavesNone(List<int> parts, RowSums sums) => parts.Count > 2
        && (IsRest(parts[^1]) || parts.Exists(part => SheetWords.Outs.IsIn(NameOf(part)) && layout.Columns.TrueForAll(column => !column.IsLevel || sums.Cell(part, column) is not { Value.Sign: >= 0 })));

    private bool IsRest(int part) => NameOf(part) is ['其', '他' or '余', ..];

    // 东镇, 西镇, 南镇
    private bool ArePlaces(List<int> parts) => NameOf(parts[0]) is [_, .., var kind] && Places.Holds(kind.ToString()) && parts.TrueForAll(part => NameOf(part) is [_, .., var other] && other == kind);

    private string NameOf(int row) => tree.Rows[row].Text;
}
