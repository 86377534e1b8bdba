namespace Erqi.Domain.Json.Documents;

/// <summary>A place in a document, written as a JSON path only when a fault asks for it.</summary>
internal sealed class JsonPlace
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" '\"()[].\\/\t\n\r$");
    private readonly JsonPlace? _parent;
    private readonly string? _name;
    private readonly int _index;

    private JsonPlace(JsonPlace? parent, string? name, int index) => (_parent, _name, _index) = (parent, name, index);

    public static JsonPlace Root { get; } = new(null, null, 0);

    public JsonPlace Member(string name) => new(this, name, 0);

    public JsonPlace Item(int index) => new(this, null, index);

    public override string ToString() => _parent is null ? "$" : _parent + Step;

    // A name too long for any document points at its place by its beginning as well.
    private string Step => _name switch
    {
        { Length: > DocumentBounds.Name } => new JsonPlace(_parent, $"{_name[..(DocumentBounds.Name - 1)]}…", 0).Step,
        null => $"[{_index}]",
        "" => "['']",
        _ when _name.AsSpan().ContainsAny(Special) => $"['{_name.Replace("'", "\\'", StringComparison.Ordinal)}']",
        _ => $".{_name}",
    };
}
