namespace Erqi.Domain.Tables.Making;

/// <summary>Makes the columns of the catalogue that are no fields of a ledger.</summary>
internal static class NewColumn
{
    public static Column Text(string key, string chinese, string english, params string[] aliases) =>
        new(key, new(chinese, english), CellType.Text) { Aliases = [.. aliases] };

    public static Column Whole(string key, string chinese, string english, Wording? unit = null) =>
        new(key, new(chinese, english), CellType.Whole) { Unit = unit };
}
