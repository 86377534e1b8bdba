namespace Erqi.Domain.Tables;

/// <summary>A row of a ledger that was read as no project, and as what instead.</summary>
public sealed class SkippedRow
{
    internal SkippedRow(long row, LedgerRowKind kind, string text) => (Row, Kind, Text) = (row, kind, text);

    /// <summary>Gets the number of the row, as the sheet counts it.</summary>
    public long Row { get; }

    /// <summary>Gets what it is.</summary>
    public LedgerRowKind Kind { get; }

    /// <summary>Gets what stands in it, cut short.</summary>
    public string Text { get; }

    /// <summary>Gets the name of the sheet, where the ledger is one of several.</summary>
    public string? Sheet { get; internal init; }

    /// <summary>Gives row, kind and text, such as <c>第9行 合计：小计 2988000</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Sheet is null ? "" : $"“{Guard.Clip(Sheet)}”")}第{Row}行 {Kind.ToChinese()}：{Text}");
}
