namespace Erqi.Domain.Tables.Reading;

/// <summary>What the columns of a ledger are called in headers; those of every ledger are looked up, others compared.</summary>
internal static class ColumnNames
{
    private static readonly FrozenDictionary<string, string> Own = Keys(OwnNames);

    private static readonly FrozenDictionary<string, string> Aliases = Keys(column => column.Aliases);

    /// <summary>Says whether a name, without unit and year, is one of a column: its own, or an alias.</summary>
    public static bool IsCalled(this Column column, string name, bool byAlias) => Own.ContainsKey(column.Key)
        ? (byAlias ? Aliases : Own).TryGetValue(name, out string? key) && key == column.Key
        : (byAlias ? column.Aliases : OwnNames(column)).Any(known => HeaderText.Of(known).Name == name);

    /// <summary>Says whether a name is one of a column, its own or an alias.</summary>
    public static bool IsCalled(this Column column, string name) => column.IsCalled(name, byAlias: false) || column.IsCalled(name, byAlias: true);

    private static IEnumerable<string> OwnNames(Column column) => [column.Key, column.Name.Chinese, column.Name.English];

    private static FrozenDictionary<string, string> Keys(Func<Column, IEnumerable<string>> names) => TableColumns.Ledger
        .SelectMany(column => names(column).Select(name => (Name: HeaderText.Of(name).Name, column.Key)).Distinct())
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Key, StringComparer.Ordinal);
}
