using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Growth that is told at constant prices, or on another base than the levels beside it: no levels make it.</summary>
/// <param name="layout">The layout of the sheet.</param>
/// <param name="tree">Its rows.</param>
internal sealed class RealGrowth(SheetLayout layout, SheetTree tree)
{
    private static readonly WordList Noted = WordList.Of("增速 增长 增幅 速度");

    private readonly bool _isOfAll = layout.Headings.Titles.Any(title => SheetWords.ConstantPrices.IsIn(title) && !title.AsSpan().ContainsAny('、', '和', '及'));

    private readonly HashSet<int> _rows = Find(tree);

    /// <summary>Gets whether a note says so of growth in some rows: what holds is growth of the levels.</summary>
    public bool IsOfSome { get; } = layout.Headings.Notes.Any(note => SheetWords.ConstantPrices.IsIn(note) && Noted.IsIn(note));

    /// <summary>Says whether the title, the label or a heading says so of what stands in a row.</summary>
    public bool IsTold(int row, params ReadOnlySpan<SheetColumn> columns)
    {
        bool isTold = _isOfAll || _rows.Contains(row);
        foreach (SheetColumn column in columns)
        {
            isTold |= SheetWords.ConstantPrices.IsIn(column.Name);
        }

        return isTold;
    }

    // 第一产业, 其中：工业 and what else stands deeper below 生产总值 grow as that does.
    private static HashSet<int> Find(SheetTree tree)
    {
        HashSet<int> rows = [];
        SheetLabel? whole = null;
        foreach ((int row, SheetLabel label) in tree.Rows.Index())
        {
            whole = SheetWords.ConstantPrices.IsIn(label.Text) ? label
                : whole is not null && (label.IsWithin || label.Depth > whole.Depth || SheetWords.Industries.IsAt(label.Text, 0)) ? whole
                : null;
            _ = whole is not null && rows.Add(row);
        }

        return rows;
    }
}
