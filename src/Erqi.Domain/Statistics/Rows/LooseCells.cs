using System.Data;
using System.Globalization;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Statistics.Rows;

/// <summary>The cells of one row of a file that people keep, taken by what they hold and not by what the reader calls them.</summary>
/// <remarks>
/// Readers of spreadsheets often know no types, or say that an empty cell is none. A blank is nothing; a binary float is
/// the shortest text for it, which is never computed with; what a merged cell shows stands in its first row only and is
/// carried down.
/// </remarks>
internal sealed class LooseCells(int count, RoundingConvention rounding)
{
    private readonly object?[] _cells = new object?[count];
    private readonly object?[] _carried = new object?[count];
    private readonly bool[] _merged = new bool[count];
    private readonly MoneyUnit?[] _units = new MoneyUnit?[count];

    /// <summary>Gets how to round what is no whole 分.</summary>
    public RoundingConvention Rounding { get; } = rounding;

    /// <summary>Gets a value indicating whether nothing at all stands in the row.</summary>
    public bool IsBlank { get; private set; }

    /// <summary>Gets what stands in a cell, null for nothing.</summary>
    public object? this[int ordinal] => _cells[ordinal];

    /// <summary>Says that cells of a column are merged downwards.</summary>
    public void Merge(int ordinal) => _merged[ordinal] = true;

    /// <summary>Says that the header of a column names a unit.</summary>
    public void State(int ordinal, MoneyUnit unit) => _units[ordinal] = unit;

    /// <summary>The unit that a column's header names, or that of all.</summary>
    public MoneyUnit UnitOf(int ordinal, MoneyUnit unit) => _units[ordinal] ?? unit;

    /// <summary>Takes the row the reader stands on.</summary>
    public void Take(IDataReader reader)
    {
        IsBlank = true;
        for (int i = 0; i < _cells.Length; i++)
        {
            _cells[i] = Loose(UnreadableCell.ValueOf(reader, i));
            IsBlank &= _cells[i] is null;
        }
    }

    /// <summary>Fills in what merged cells of earlier rows show in this one.</summary>
    public void CarryDown()
    {
        for (int i = 0; i < _cells.Length; i++)
        {
            if (_merged[i])
            {
                _cells[i] = _carried[i] = _cells[i] ?? _carried[i];
            }
        }
    }

    private static object? Loose(object? value) => value switch
    {
        null or DBNull => null,
        string text => LooseText.IsBlank(text) ? null : text,
        IFormattable number when Type.GetTypeCode(value.GetType()) is TypeCode.Double or TypeCode.Single =>
            new FloatText(number.ToString("R", CultureInfo.InvariantCulture)),
        _ => value,
    };
}
