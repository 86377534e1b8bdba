using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <content>The columns of bulletins and of what a referee finds.</content>
public static partial class TableColumns
{
    /// <summary>Gets 编号: the id of a figure.</summary>
    internal static Column Figure { get; } = NewColumn.Text("figure", "编号", "Id");

    /// <summary>Gets 名称: what a figure is called.</summary>
    internal static Column Label { get; } = NewColumn.Text("label", "名称", "Label");

    /// <summary>Gets 公布数: the print.</summary>
    internal static Column Printed { get; } = NewColumn.Text("printed", "公布数", "Printed");

    /// <summary>Gets 真值范围: what the print leaves possible.</summary>
    internal static Column TrueValues { get; } = NewColumn.Text("true_values", "真值范围", "True values");

    /// <summary>Gets 性质: plan, target, actual and so on.</summary>
    internal static Column Nature { get; } = NewColumn.Text("nature", "性质", "Nature");

    /// <summary>Gets 序号: the place of a relation, from 0 as in the bulletin document.</summary>
    internal static Column Index { get; } = NewColumn.Whole("index", "序号", "No.");

    /// <summary>Gets 种类: the kind of a relation.</summary>
    internal static Column Kind { get; } = NewColumn.Text("kind", "种类", "Kind");

    /// <summary>Gets 关系: a relation as a formula.</summary>
    internal static Column Relation { get; } = NewColumn.Text("relation", "关系", "Relation");

    /// <summary>Gets 判定.</summary>
    internal static Column Verdict { get; } = NewColumn.Text("verdict", "判定", "Verdict");

    /// <summary>Gets 差额: by how much the prints miss a relation.</summary>
    internal static Column Difference { get; } = NewColumn.Text("difference", "差额", "Difference");

    /// <summary>Gets 容差: how much rounding can explain.</summary>
    internal static Column Tolerance { get; } = NewColumn.Text("tolerance", "容差", "Tolerance");

    /// <summary>Gets 说明: a sentence.</summary>
    internal static Column Explanation { get; } = NewColumn.Text("explanation", "说明", "Explanation");

    /// <summary>Gets 备注: the note of a relation.</summary>
    internal static Column Note { get; } = NewColumn.Text("note", "备注", "Note");

    /// <summary>Gets 矛盾的公布数: the figures of a conflict.</summary>
    internal static Column ConflictFigures { get; } = NewColumn.Text("figures", "矛盾的公布数", "Figures in conflict");

    /// <summary>Gets 有关关系: the places of the relations of a conflict.</summary>
    internal static Column ConflictRelations { get; } = NewColumn.Text("relations", "有关关系", "Relations");

    /// <summary>Gets 疑为: what a misprinted figure may have to read.</summary>
    internal static Column Candidate { get; } = NewColumn.Text("candidate", "疑为", "May have to read");

    /// <summary>Gets 误印方式: the slip behind a candidate.</summary>
    internal static Column Slip { get; } = NewColumn.Text("slip", "误印方式", "Slip");

    /// <summary>Gets 应在范围: what all the other figures leave one.</summary>
    internal static Column Implied { get; } = NewColumn.Text("implied", "应在范围", "Implied range");

    /// <summary>Gets 台账值: what the ledger holds.</summary>
    internal static Column LedgerValue { get; } = NewColumn.Text("ledger_value", "台账值", "In the ledger");

    /// <summary>Gets 台账应印: what the ledger would print.</summary>
    internal static Column LedgerPrint { get; } = NewColumn.Text("ledger_print", "台账应印", "Ledger would print");

    /// <summary>Gets 行: the number of a row in a file, from 1, a header not counted.</summary>
    internal static Column Row { get; } = NewColumn.Whole("row", "行", "Row");

    /// <summary>Gets 列: the header of a column in a file.</summary>
    internal static Column FaultColumn { get; } = NewColumn.Text("column", "列", "Column");

    /// <summary>Gets 所见: what stands in a cell that cannot be read.</summary>
    internal static Column Found { get; } = NewColumn.Text("found", "所见", "Found");

    /// <summary>Gets 指标: which number of a tally.</summary>
    internal static Column MeasureName { get; } = NewColumn.Text("measure", "指标", "Measure");

    /// <summary>Gets 表列数: what a row of totals states.</summary>
    internal static Column Stated { get; } = NewColumn.Amount("stated", "表列数", "Stated");

    /// <summary>Gets 计算数: the sum of the rows.</summary>
    internal static Column Computed { get; } = NewColumn.Amount("computed", "计算数", "Computed");
}
