using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <content>The columns of bulletins and of what a referee finds.</content>
public static partial class TableColumns
{
    internal static Column Figure { get; } = NewColumn.Text("figure", "编号", "Id");
    internal static Column Label { get; } = NewColumn.Text("label", "名称", "Label");
    internal static Column Printed { get; } = NewColumn.Text("printed", "公布数", "Printed");
    internal static Column TrueValues { get; } = NewColumn.Text("true_values", "真值范围", "True values");
    internal static Column Nature { get; } = NewColumn.Text("nature", "性质", "Nature");
    internal static Column Index { get; } = NewColumn.Whole("index", "序号", "No.");
    internal static Column Kind { get; } = NewColumn.Text("kind", "种类", "Kind");
    internal static Column Relation { get; } = NewColumn.Text("relation", "关系", "Relation");
    internal static Column Verdict { get; } = NewColumn.Text("verdict", "判定", "Verdict");
    internal static Column Difference { get; } = NewColumn.Text("difference", "差额", "Difference");
    internal static Column Tolerance { get; } = NewColumn.Text("tolerance", "容差", "Tolerance");
    internal static Column Explanation { get; } = NewColumn.Text("explanation", "说明", "Explanation");
    internal static Column Note { get; } = NewColumn.Text("note", "备注", "Note");
    internal static Column ConflictFigures { get; } = NewColumn.Text("figures", "矛盾的公布数", "Figures in conflict");
    internal static Column ConflictRelations { get; } = NewColumn.Text("relations", "有关关系", "Relations");
    internal static Column Candidate { get; } = NewColumn.Text("candidate", "疑为", "May have to read");
    internal static Column Slip { get; } = NewColumn.Text("slip", "误印方式", "Slip");
    internal static Column Implied { get; } = NewColumn.Text("implied", "应在范围", "Implied range");
    internal static Column LedgerValue { get; } = NewColumn.Text("ledger_value", "台账值", "In the ledger");
    internal static Column LedgerPrint { get; } = NewColumn.Text("ledger_print", "台账应印", "Ledger would print");
    internal static Column Row { get; } = NewColumn.Whole("row", "行", "Row");
    internal static Column FaultColumn { get; } = NewColumn.Text("column", "列", "Column");
    internal static Column Found { get; } = NewColumn.Text("found", "所见", "Found");
}
