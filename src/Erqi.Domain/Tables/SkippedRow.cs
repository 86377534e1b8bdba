using System.Globalization;
using Erqi.Domain.Projects;

namespace Erqi.Domain.Tables;

/// <summary>A row of a ledger that was read as no project, and as what instead.</summary>
/// <param name="Row">The number of the row, as the sheet counts it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What stands in it, cut short.</param>
public sealed record SkippedRow(long Row, LedgerRowKind Kind, string Text)
{
    /// <summary>Gets the name of the sheet, where the ledger is one of several.</summary>
    public string? Sheet { get; init; }

    /// <summary>Gives row, kind and text, such as <c>第9行 合计：小计 2988000</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Sheet is null ? "" : $"“{Guard.Clip(Sheet)}”")}第{Row}行 {Kind.ToChinese()}：{Text}");
}
