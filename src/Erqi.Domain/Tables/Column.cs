namespace Erqi.Domain.Tables;

/// <summary>One column of a table: what it is called in both languages, its unit, and what its cells hold.</summary>
/// <remarks>
/// Everything that any renderer writes above or about a column stands here; <see cref="TableColumns"/> has all columns
/// of this library. Immutable and compared by value.
/// </remarks>
public sealed record Column
{
    /// <summary>Makes a column.</summary>
    /// <param name="key">The name for programs and databases, such as <c>total_investment</c>.</param>
    /// <param name="name">The name for readers, without the unit.</param>
    /// <param name="type">What the cells hold.</param>
    /// <exception cref="ArgumentException">The key is blank, or the type is no member.</exception>
    public Column(string key, Wording name, CellType type)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(name);
        if (type is < CellType.Text or > CellType.Date)
        {
            throw new ArgumentOutOfRangeException(
                nameof(type), type, "A column holds text, decimals, whole numbers or dates; zero is none of them.");
        }

        Key = key;
        Name = name;
        Type = type;
    }

    /// <summary>Gets the name for programs and databases, such as <c>total_investment</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the name for readers, without the unit.</summary>
    public Wording Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the unit of the numbers, if they have one.</summary>
    public Wording? Unit { get; init; }

    /// <summary>Gets what the cells hold.</summary>
    public CellType Type { get; }

    /// <summary>
    /// Gets the number format for spreadsheets, in the notation of Excel. It hides no digit of a decimal, though Excel
    /// itself keeps 15 of a number.
    /// </summary>
    public string NumberFormat => Type switch
    {
        CellType.Decimal => "#,##0" + (MoneyUnit is { } unit
            ? ".00" + new string('#', unit.Places() - 2)
            : ".0" + new string('#', DecimalDigits.MaxPlaces - 1)),
        CellType.Whole => "#,##0",
        CellType.Date => "yyyy-mm-dd",
        _ => "@",
    };

    /// <summary>Gets the header: the name, and the unit in brackets, such as <c>总投资（亿元）</c>.</summary>
    public Wording Header => Unit is null
        ? Name
        : new Wording($"{Name.Chinese}（{Unit.Chinese}）", $"{Name.English} ({Unit.English})");

    // Set where the cells are amounts of money.
    internal MoneyUnit? MoneyUnit { get; init; }

    // Other headers under which real files have the column.
    internal ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Gives the column with amounts in another unit of money.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is no member of its enumeration.</exception>
    /// <exception cref="InvalidOperationException">The column holds no money.</exception>
    [Pure]
    public Column WithUnit(MoneyUnit unit) => MoneyUnit is null
        ? throw new InvalidOperationException($"The column {Key} holds no money, so it has no unit of money to change.")
        : this with { MoneyUnit = unit, Unit = UnitTerms.Of(unit) };

    /// <summary>Says whether two columns are called alike and hold the same in the same unit; aliases of headers do not count.</summary>
    public bool Equals(Column? other) =>
        other is not null && Key == other.Key && Name == other.Name && Unit == other.Unit && Type == other.Type
        && MoneyUnit == other.MoneyUnit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Name, Unit, Type, MoneyUnit);

    /// <summary>Gives the Chinese header.</summary>
    public override string ToString() => Header.Chinese;
}
