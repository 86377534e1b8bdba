namespace Erqi.Domain;

/// <summary>One row of a <see cref="TermTable{TEnum}"/>.</summary>
/// <param name="Member">The member.</param>
/// <param name="Identifier">Its C# identifier.</param>
/// <param name="Chinese">The name it is printed with.</param>
/// <param name="Aliases">Other terms it is known by.</param>
internal sealed record Term<TEnum>(TEnum Member, string Identifier, string Chinese, params string[] Aliases)
    where TEnum : unmanaged, Enum
{
    /// <summary>Gets the identifier as JSON writes it.</summary>
    public string CamelCase { get; } = char.ToLowerInvariant(Identifier[0]) + Identifier[1..];

    /// <summary>Gets every text that means the member.</summary>
    public IEnumerable<string> Texts => [Chinese, .. Aliases, Identifier, CamelCase];
}
