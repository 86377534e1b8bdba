using System.Data;

namespace Erqi.Domain.Statistics.Rows;

/// <summary>A cell that holds no value: its own reader cannot give it, or a formula ended in an error.</summary>
/// <param name="Text">What stands there, or what the reader says.</param>
/// <param name="Fault">The fault it is wherever it is read.</param>
internal sealed record UnreadableCell(string Text, Wording Fault)
{
    /// <summary>An error of a formula, such as #N/A or #REF!.</summary>
    public static UnreadableCell OfFormula(string error) => new(error, new(
        $"{error}是公式出错的结果，不是内容；请在表里改正公式，或把内容直接填上",
        $"{error} is the error of a formula and no content; correct the formula in the sheet, or type the content in"));

    /// <summary>The value of a cell as its reader gives it, or this.</summary>
    public static object ValueOf(IDataReader reader, int ordinal)
    {
        try
        {
            return reader.GetValue(ordinal);
        }
        catch (Exception refused) when (Is(refused))
        {
            return Of(refused);
        }
    }

    /// <summary>A cell that a reader refused, such as the NaN or the 40 digits that a database's NUMERIC may hold.</summary>
    public static UnreadableCell Of(Exception refused) => new(refused.Message, new(
        $"读取程序无法把它作为十进制数给出：{refused.Message.TrimEnd('.')}",
        $"its reader cannot give it as a decimal: {refused.Message.TrimEnd('.')}"));

    /// <summary>Says whether a reader throws this because of what stands in the cell.</summary>
    public static bool Is(Exception refused) => refused is InvalidCastException or OverflowException;

    public override string ToString() => Text;
}
