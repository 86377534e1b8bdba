namespace Erqi.Domain.Json.Documents;

/// <summary>A place in a document, written as a JSON path only when a fault asks for it.</summary>
internal sealed class JsonPlace(JsonPlace? parent, string? name, int index)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" '\"()[].\\/\t\n\r$");

    public static JsonPlace Root { get; } = new(null, null, 0);

    public JsonPlace Member(string member) => new(this, member, 0);

    public JsonPlace Item(int item) => new(this, null, item);

    public override string ToString() => parent is null ? "$" : parent + Step;

    // A name too long for any document points at its place by its beginning as well.
    private string Step => name switch
    {
        { Length: > DocumentBounds.Name } => new JsonPlace(parent, $"{name[..(DocumentBounds.Name - 1)]}…", 0).Step,
        null => $"[{index}]",
        "" => "['']",
        _ when name.AsSpan().ContainsAny(Special) => $"['{name.Replace("'", "\\'", StringComparison.Ordinal)}']",
        _ => $".{name}",
    };
}
