using System.Globalization;
using System.Text.Json;

namespace Erqi.Domain.Json.Documents;

/// <summary>One value of a document together with the path that leads to it, which every fault names.</summary>
internal readonly struct JsonNode
{
    private readonly JsonElement _element;
    private readonly JsonPlace _place;

    // A member that was read already.
    private readonly string? _without;

    private JsonNode(JsonElement element, JsonPlace place, string? without = null)
    {
        _element = element;
        _place = place;
        _without = without;
    }

    public JsonValueKind Kind => _element.ValueKind;

    public static JsonNode Root(JsonElement element) => new(element, JsonPlace.Root);

    /// <summary>The members in document order; refuses repeated names.</summary>
    public List<(string Name, JsonNode Value)> Members(string what, int most = int.MaxValue)
    {
        Expect(JsonValueKind.Object, what);
        ExpectAtMost(most, _element.GetPropertyCount(), "members");
        List<(string, JsonNode)> members = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonProperty property in _element.EnumerateObject())
        {
            string name = NameOf(property);
            JsonNode value = new(property.Value, _place.Member(name));
            if (!names.Add(name))
            {
                throw value.Fault("the key is repeated; a document says everything once.");
            }

            if (name != _without)
            {
                members.Add((name, value));
            }
        }

        return members;
    }

    /// <summary>The same object without a member that was read already.</summary>
    public JsonNode Without(string name) => new(_element, _place, name);

    /// <summary>Looks for a member, where this is an object.</summary>
    public bool TryMember(string name, out JsonNode member)
    {
        bool found = Kind == JsonValueKind.Object && _element.TryGetProperty(name, out _);
        member = found ? Member(name) : default;
        return found;
    }

    /// <summary>The member of a name that is known to be there.</summary>
    public JsonNode Member(string name) => new(_element.GetProperty(name), _place.Member(name));

    public IEnumerable<JsonNode> Items(string what, int most = int.MaxValue)
    {
        Expect(JsonValueKind.Array, what);
        ExpectAtMost(most, _element.GetArrayLength(), "items");
        JsonPlace place = _place;
        return _element.EnumerateArray().Select((item, index) => new JsonNode(item, place.Item(index)));
    }

    public string Text(string what, int most = int.MaxValue)
    {
        Expect(JsonValueKind.String, what);
        try
        {
            string text = _element.GetString()!;
            ExpectAtMost(most, text.Length, "characters");
            return text;
        }
        catch (InvalidOperationException fault)
        {
            throw Fault("the text holds an escape that is no character.", fault);
        }
    }

    public bool TrueOrFalse(string what) => Kind is JsonValueKind.True or JsonValueKind.False
        ? _element.GetBoolean()
        : throw Fault($"expected {what}, true or false; found {Found}.");

    public int WholeNumber(string what) => Kind == JsonValueKind.Number && _element.TryGetInt32(out int number)
        ? number
        : throw Fault($"expected {what}, a whole number; found {Found}.");

    public long LongNumber(string what) => Kind == JsonValueKind.Number && _element.TryGetInt64(out long number)
        ? number
        : throw Fault($"expected {what}, a whole number; found {Found}.");

    /// <summary>Reads text through a reader whose errors become faults of this place.</summary>
    public T Read<T>(string what, Func<string, T> read, int most = int.MaxValue)
    {
        string text = Text(what, most);
        return Try(() => read(text));
    }

    /// <summary>Tries a door of the domain, whose refusal becomes a fault of this place.</summary>
    public T Try<T>(Func<T> door)
    {
        try
        {
            return door();
        }
        catch (Exception refusal) when (Refusal.Is(refusal))
        {
            throw Fault(refusal);
        }
    }

    /// <summary>Turns a refusal of the domain into a fault of this place.</summary>
    public JsonException Fault(Exception refusal) => Fault(Refusal.Sentence(refusal), refusal);

    public JsonException Fault(string sentence, Exception? cause = null) =>
        new(VisibleText.OnOneLine($"{_place}: {sentence}"), _place.ToString(), lineNumber: null, bytePositionInLine: null, cause);

    public JsonException UnknownMember(string known) => Fault($"the member is unknown here; known are {known}.");

    private void Expect(JsonValueKind kind, string what)
    {
        if (Kind != kind)
        {
            throw Fault($"expected {what}, {Describe(kind)}; found {Found}.");
        }
    }

    /// <summary>Refuses more of something than may be.</summary>
    public void ExpectAtMost(int most, int found, string what)
    {
        if (found > most)
        {
            throw Fault(string.Create(CultureInfo.InvariantCulture, $"{found} {what} are too many; expected at most {most}."));
        }
    }

    private string Found => Kind is JsonValueKind.Number ? $"the number {_element.GetRawText()}" : Describe(Kind);

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException fault)
        {
            throw Fault("a key holds an escape that is no character.", fault);
        }
    }
}
