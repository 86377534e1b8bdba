namespace Erqi.Domain.Json.Documents;

/// <summary>The names of one enumeration as documents write them: identifiers in camel case and nothing else.</summary>
internal sealed class Names<TEnum>(TermTable<TEnum> table)
    where TEnum : unmanaged, Enum
{
    public string Write(TEnum member) => table.CamelCaseOf(member);

    public TEnum Read(JsonNode value)
    {
        string text = value.Text("a name", DocumentBounds.Name);
        return table.TryParse(text, out TEnum member) && Write(member) == text
            ? member
            : throw value.Fault($"'{text}' is unknown here; known are {string.Join(", ", table.All.Select(Write))}.");
    }
}
