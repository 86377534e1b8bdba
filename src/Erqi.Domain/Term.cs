namespace Erqi.Domain;

/// <summary>One row of a <see cref="TermTable{TEnum}"/>.</summary>
/// <param name="Chinese">The name it is printed with.</param>
/// <param name="Aliases">Other terms it is known by, with blanks between them.</param>
/// <param name="Name">The member as the row writes it: its C# identifier, behind dots.</param>
internal sealed record Term<TEnum>(
    TEnum Member, string Chinese, string Aliases = "", [CallerArgumentExpression(nameof(Member))] string Name = "")
    where TEnum : unmanaged, Enum
{
    public string Identifier { get; } = Name[(Name.LastIndexOf('.') + 1)..];

    /// <summary>Gets the identifier as JSON writes it.</summary>
    public string CamelCase => field ??= char.ToLowerInvariant(Identifier[0]) + Identifier[1..];

    public string[] AliasList => Aliases.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets every text that means the member.</summary>
    public IEnumerable<string> Texts => [Chinese, .. AliasList, Identifier, CamelCase];
}
