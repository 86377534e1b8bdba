namespace Erqi.Domain.Statistics.Rows;

/// <summary>The cells of one row of a file that people keep, taken by what they hold and not by what the reader calls them.</summary>
/// <remarks>
/// Readers of spreadsheets often know no types, or say that an empty cell is none. A blank is nothing; an error of a formula
/// is no text; a binary float is the shortest text for it, which is never computed with; what a merged cell shows stands in
/// its first row only and is carried down. Behind the columns of the source stand those that it lacks, each with one value
/// for all rows.
/// </remarks>
internal sealed class LooseCells(IRowSource source, RoundingConvention rounding, params (string Header, string Value)[] constants)
{
    private readonly object?[] _cells = [.. new object?[source.Count], .. constants.Select(constant => constant.Value)];
    private readonly object?[] _carried = new object?[source.Count + constants.Length];
    private readonly bool[] _merged = new bool[source.Count + constants.Length];
    private readonly MoneyUnit?[] _units = new MoneyUnit?[source.Count + constants.Length];
    private readonly Dictionary<(int Place, string Term), string> _meanings = [];

    public int Count => _cells.Length;

    /// <summary>Gets how to round what is no whole 分.</summary>
    public RoundingConvention Rounding => rounding;

    /// <summary>Gets how an amount is read that is stated by 约, 超 or 余: as it stands, without the word.</summary>
    public Func<string, MoneyUnit, Money?>? Approximate { get; init; }

    /// <summary>Gets a value indicating whether it may stand for the amount; otherwise it is refused.</summary>
    public bool TakesApproximate { get; init; }

    public bool IsBlank { get; private set; }

    public long Row => source.Row;

    public string? Sheet => source.Sheet;

    /// <summary>Gets the row that ended what merged cells show, 0 where none did.</summary>
    public long CarryEndedAt { get; private set; }

    public object? Beyond => Loose(source.Beyond);

    /// <summary>Gets what stands in a cell, null for nothing.</summary>
    public object? this[int ordinal] => _cells[ordinal];

    public string Header(int ordinal) =>
        ordinal < source.Count ? source.Header(ordinal) : constants[ordinal - source.Count].Header;

    /// <summary>Says that cells of a column are merged downwards.</summary>
    public void Merge(int ordinal) => _merged[ordinal] = true;

    /// <summary>Says whether a blank cell of a column would show what stands above it.</summary>
    public bool IsCarried(int ordinal) => _merged[ordinal] && _carried[ordinal] is not null;

    /// <summary>Says that the header of a column names a unit.</summary>
    public void State(int ordinal, MoneyUnit unit) => _units[ordinal] = unit;

    /// <summary>The unit that a column's header names, or that of all.</summary>
    public MoneyUnit UnitOf(int ordinal, MoneyUnit unit) => _units[ordinal] ?? unit;

    /// <summary>Says what a file means by a term of its own.</summary>
    public void Mean(int ordinal, string term, string meaning) => _meanings[(ordinal, LooseText.Plain(term))] = meaning;

    /// <summary>What a term of a column means, itself where the file has no meaning of its own for it.</summary>
    public string Meaning(int ordinal, string term) =>
        _meanings.Count > 0 && _meanings.TryGetValue((ordinal, LooseText.Plain(term)), out string? meaning) ? meaning : term;

    public bool Read()
    {
        if (!source.Read())
        {
            return false;
        }

        IsBlank = true;
        for (int i = 0; i < source.Count; i++)
        {
            _cells[i] = Loose(source.Cell(i));
            IsBlank &= _cells[i] is null;
        }

        return true;
    }

    /// <summary>Fills in what merged cells of earlier rows show in this one.</summary>
    public void CarryDown()
    {
        for (int i = 0; i < source.Count; i++)
        {
            if (_merged[i])
            {
                _cells[i] = _carried[i] = _cells[i] ?? _carried[i];
            }
        }
    }

    /// <summary>Ends merged cells at this row: all of them, or those of columns in which something stands.</summary>
    public void EndCarry(bool all)
    {
        for (int i = 0; i < source.Count; i++)
        {
            if (_merged[i] && _carried[i] is not null && (all || _cells[i] is not null))
            {
                _carried[i] = null;
                CarryEndedAt = Row;
            }
        }
    }

    private static object? Loose(object? value) => value switch
    {
        null or DBNull => null,
        string text => LooseText.IsBlank(text) ? null : LooseText.IsFormulaError(text) ? UnreadableCell.OfFormula(text.Trim()) : text,
        IFormattable number when Type.GetTypeCode(value.GetType()) is TypeCode.Double or TypeCode.Single =>
            new FloatText(number.ToString("R", CultureInfo.InvariantCulture)),
        _ => value,
    };
}
