namespace Erqi.Domain.Tables;

/// <content>The columns of bulletins and of what a referee finds.</content>
public static partial class TableColumns
{
    internal static Column Figure { get; } = OfText("figure", "编号", "Id");
    internal static Column Label { get; } = OfText("label", "名称", "Label");
    internal static Column Printed { get; } = OfText("printed", "公布数", "Printed");
    internal static Column TrueValues { get; } = OfText("true_values", "真值范围", "True values");
    internal static Column Nature { get; } = OfText("nature", "性质", "Nature");
    internal static Column Index { get; } = OfNumbers("index", "序号", "No.");
    internal static Column Kind { get; } = OfText("kind", "种类", "Kind");
    internal static Column Relation { get; } = OfText("relation", "关系", "Relation");
    internal static Column Verdict { get; } = OfText("verdict", "判定", "Verdict");
    internal static Column Difference { get; } = OfText("difference", "差额", "Difference");
    internal static Column Tolerance { get; } = OfText("tolerance", "容差", "Tolerance");
    internal static Column Explanation { get; } = OfText("explanation", "说明", "Explanation");
    internal static Column Note { get; } = OfText("note", "备注", "Note");
    internal static Column ConflictFigures { get; } = OfText("figures", "矛盾的公布数", "Figures in conflict");
    internal static Column ConflictRelations { get; } = OfText("relations", "有关关系", "Relations");
    internal static Column Candidate { get; } = OfText("candidate", "疑为", "May have to read");
    internal static Column Slip { get; } = OfText("slip", "误印方式", "Slip");
    internal static Column Implied { get; } = OfText("implied", "应在范围", "Implied range");
    internal static Column LedgerValue { get; } = OfText("ledger_value", "台账值", "In the ledger");
    internal static Column LedgerPrint { get; } = OfText("ledger_print", "台账应印", "Ledger would print");
    internal static Column Row { get; } = OfNumbers("row", "行", "Row");
    internal static Column FaultColumn { get; } = OfText("column", "列", "Column");
    internal static Column Found { get; } = OfText("found", "所见", "Found");
}
