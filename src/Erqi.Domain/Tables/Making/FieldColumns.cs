using Erqi.Domain.Projects.Ledgers;

namespace Erqi.Domain.Tables.Making;

/// <summary>The column of each field of a ledger.</summary>
internal static class FieldColumns
{
    public static ValueList<Column> All { get; } = [.. LedgerFields.All.Select(Of)];

    public static Column Of(string name)
    {
        string key = KeyOf(name);
        return All.First(column => column.Key == key);
    }

    /// <summary>What a column of a field is called by programs: totalInvestment is total_investment, own1 is own_1.</summary>
    public static string KeyOf(string name) => string.Concat(name.Select(
        letter => char.IsAsciiLetterUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : char.IsAsciiDigit(letter) ? $"_{letter}" : $"{letter}"));

    public static Column Of(LedgerField field) => field switch
    {
        LedgerField<Money?> => Of(field, CellType.Decimal) with { MoneyUnit = MoneyUnit.Yi, Unit = UnitTerms.Of(MoneyUnit.Yi) },
        LedgerField<LocalDate?> => Of(field, CellType.Date),
        _ => Of(field, CellType.Text),
    };

    private static Column Of(LedgerField field, CellType type) => new(KeyOf(field.Name), field.Header, type) { Aliases = [.. field.Aliases] };
}
