using System.Data;

namespace Erqi.Domain.Statistics.Rows;

/// <summary>A cell that its own reader cannot give, such as the NaN or the 40 digits that a database's NUMERIC may hold.</summary>
/// <param name="Reason">What the reader says.</param>
internal sealed record UnreadableCell(string Reason)
{
    /// <summary>The fault it is where a number is asked for.</summary>
    public string Fault => $"its reader cannot give it as a decimal: {Reason.TrimEnd('.')}";

    /// <summary>The value of a cell as its reader gives it, or this.</summary>
    public static object ValueOf(IDataReader reader, int ordinal)
    {
        try
        {
            return reader.GetValue(ordinal);
        }
        catch (Exception refused) when (Is(refused))
        {
            return new UnreadableCell(refused.Message);
        }
    }

    /// <summary>Says whether a reader throws this because of what stands in the cell.</summary>
    public static bool Is(Exception refused) => refused is InvalidCastException or OverflowException;

    public override string ToString() => Reason;
}
