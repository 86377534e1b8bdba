namespace Erqi.Domain.Tables;

/// <summary>The terms of the enumerations of tables, both ways.</summary>
internal static class TableTerms
{
    public static TermTable<LedgerRowKind> RowKinds { get; } = new(
        new(LedgerRowKind.Title, "标题"),
        new(LedgerRowKind.Unit, "单位"),
        new(LedgerRowKind.Header, "表头"),
        new(LedgerRowKind.ColumnNumbers, "列号"),
        new(LedgerRowKind.Group, "分组"),
        new(LedgerRowKind.Total, "合计"),
        new(LedgerRowKind.PartOf, "其中"),
        new(LedgerRowKind.Note, "注"),
        new(LedgerRowKind.Unused, "空号"),
        new(LedgerRowKind.Named, "指定"));

    public static string ToChinese(this LedgerRowKind member) => RowKinds.ChineseOf(member);
}
