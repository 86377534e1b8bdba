namespace Erqi.Domain.Json.Documents;

/// <summary>One value of a document together with the path that leads to it, which every fault names.</summary>
/// <param name="without">A member that was read already.</param>
internal readonly struct JsonNode(JsonElement element, JsonPlace place, string? without = null)
{
    public JsonValueKind Kind => element.ValueKind;

    /// <summary>The members in document order; refuses repeated names.</summary>
    public List<(string Name, JsonNode Value)> Members(string what, int most = int.MaxValue)
    {
        Expect(JsonValueKind.Object, what);
        ExpectAtMost(most, element.GetPropertyCount(), new("个成员", "members"));
        List<(string, JsonNode)> members = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = NameOf(property);
            JsonNode value = new(property.Value, place.Member(name));
            if (!names.Add(name))
            {
                throw value.Fault("键重复；同一内容只能写一次。", "the key is repeated; a document says everything once.");
            }

            if (name != without)
            {
                members.Add((name, value));
            }
        }

        return members;
    }

    public JsonNode Without(string name) => new(element, place, name);

    /// <summary>Looks for a member, where this is an object.</summary>
    public bool TryMember(string name, out JsonNode member)
    {
        JsonElement value = default;
        bool found = Kind == JsonValueKind.Object && element.TryGetProperty(name, out value);
        member = found ? new JsonNode(value, place.Member(name)) : default;
        return found;
    }

    public IEnumerable<JsonNode> Items(string what, int most = int.MaxValue)
    {
        Expect(JsonValueKind.Array, what);
        ExpectAtMost(most, element.GetArrayLength(), new("项", "items"));
        JsonPlace list = place;
        return element.EnumerateArray().Select((item, index) => new JsonNode(item, list.Item(index)));
    }

    public string Text(string what, int most = int.MaxValue)
    {
        Expect(JsonValueKind.String, what);
        try
        {
            string text = element.GetString()!;
            ExpectAtMost(most, text.Length, new("个字", "characters"));
            return text;
        }
        catch (InvalidOperationException fault)
        {
            throw Fault("文本中的转义不是字符。", "the text holds an escape that is no character.", fault);
        }
    }

    public bool TrueOrFalse() => Kind is JsonValueKind.True or JsonValueKind.False
        ? element.GetBoolean()
        : throw Found("yes or no", new("true或false", "true or false"));

    public int WholeNumber(string what) => Kind == JsonValueKind.Number && element.TryGetInt32(out int number)
        ? number
        : throw Found(what, WholeNumbers);

    public long LongNumber() => Kind == JsonValueKind.Number && element.TryGetInt64(out long number)
        ? number
        : throw Found("a number", WholeNumbers);

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

    public JsonException Fault(Exception refusal) => Refused(Refusal.Reason(refusal), refusal);

    public JsonException Fault(string chinese, string english, Exception? cause = null) => Refused(new(chinese, english), cause);

    public JsonException UnknownMember(Wording known) =>
        Fault($"此处没有这个成员；可用的有{known.Chinese}。", $"the member is unknown here; known are {known.English}.");

    public JsonException MissingMember(string name) => Fault($"缺少成员“{name}”。", $"the member '{name}' is required.");

    private void Expect(JsonValueKind kind, string what)
    {
        if (Kind != kind)
        {
            throw Found(what, Describe(kind));
        }
    }

    public void ExpectAtMost(int most, int found, Wording what)
    {
        if (found > most)
        {
            throw Fault($"有{found}{what.Chinese}，至多{most}。", $"{found} {what.English} are too many; expected at most {most}.");
        }
    }

    private JsonException Refused(Wording reason, Exception? cause) => Refusal.At(place.ToString(), reason, cause);

    private static Wording WholeNumbers => new("整数", "a whole number");

    private JsonException Found(string what, Wording expected)
    {
        string number = Kind is JsonValueKind.Number ? VisibleText.Clipped(element.GetRawText()) : string.Empty;
        Wording found = Kind is JsonValueKind.Number
            ? new($"数{number}", $"the number {number}")
            : Describe(Kind);
        string wanted = what == expected.English ? what : $"{what}, {expected.English}";
        return Fault($"应为{expected.Chinese}，实为{found.Chinese}。", $"expected {wanted}; found {found.English}.");
    }

    private static Wording Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => new("对象", "an object"),
        JsonValueKind.Array => new("列表", "a list"),
        JsonValueKind.String => new("文本", "a text"),
        JsonValueKind.Number => new("数", "a number"),
        JsonValueKind.Null => new("null", "null"),
        _ => new("true或false", "true or false"),
    };

    private string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException fault)
        {
            throw Fault("键中的转义不是字符。", "a key holds an escape that is no character.", fault);
        }
    }
}
