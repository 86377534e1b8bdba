namespace Erqi.Domain.Tables.Making;

/// <summary>Makes the columns of the catalogue.</summary>
internal static class NewColumn
{
    public static Column Text(string key, string chinese, string english, params string[] aliases) =>
        new(key, new(chinese, english), CellType.Text) { Aliases = [.. aliases] };

    public static Column Day(string key, string chinese, string english, params string[] aliases) =>
        new(key, new(chinese, english), CellType.Date) { Aliases = [.. aliases] };

    public static Column Whole(string key, string chinese, string english, Wording? unit = null) =>
        new(key, new(chinese, english), CellType.Whole) { Unit = unit };

    public static Column Amount(string key, string chinese, string english, params string[] aliases) =>
        new(key, new(chinese, english), CellType.Decimal)
        {
            Aliases = [.. aliases],
            MoneyUnit = MoneyUnit.Yi,
            Unit = UnitWords.Of(MoneyUnit.Yi),
        };
}
