namespace Erqi.Domain.Tables;

/// <summary>The terms of <see cref="LedgerRowKind"/>, both ways.</summary>
public static class LedgerRowKindTerms
{
    internal static TermTable<LedgerRowKind> Table { get; } = new(
        new(LedgerRowKind.Title, nameof(LedgerRowKind.Title), "标题"),
        new(LedgerRowKind.Unit, nameof(LedgerRowKind.Unit), "单位"),
        new(LedgerRowKind.Header, nameof(LedgerRowKind.Header), "表头"),
        new(LedgerRowKind.ColumnNumbers, nameof(LedgerRowKind.ColumnNumbers), "列号"),
        new(LedgerRowKind.Group, nameof(LedgerRowKind.Group), "分组"),
        new(LedgerRowKind.Total, nameof(LedgerRowKind.Total), "合计"),
        new(LedgerRowKind.PartOf, nameof(LedgerRowKind.PartOf), "其中"),
        new(LedgerRowKind.Note, nameof(LedgerRowKind.Note), "注"),
        new(LedgerRowKind.Unused, nameof(LedgerRowKind.Unused), "空号"),
        new(LedgerRowKind.Named, nameof(LedgerRowKind.Named), "指定"));

    /// <summary>The terms of a member.</summary>
    /// <param name="kind">The member.</param>
    extension(LedgerRowKind kind)
    {
        /// <summary>Gets the Chinese name.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
        public string ToChinese() => Table.ChineseOf(kind);
    }
}
