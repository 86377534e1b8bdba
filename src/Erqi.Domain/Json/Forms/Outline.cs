using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>An object that is written for others and not read back: its members in order, each named once.</summary>
/// <param name="advice">What to read instead.</param>
internal sealed class Outline<T>(string advice = "") : Form<T>
{
    private readonly List<Action<Utf8JsonWriter, T>> _members = [];

    /// <summary>A member that is always there.</summary>
    public Outline<T> Says<TValue>(string name, Form<TValue> form, Func<T, TValue> get) => And((json, value) =>
    {
        json.WritePropertyName(name);
        form.Write(json, get(value));
    });

    /// <summary>A text that is null where there is none.</summary>
    public Outline<T> Says(string name, Func<T, string?> get) => And((json, value) => json.WriteString(name, get(value)));

    /// <summary>A number that is null where there is none.</summary>
    public Outline<T> Says(string name, Func<T, int?> get) => Says(name, new OrNullForm<int>(NumberForms.Int), get);

    public Outline<T> Says(string name, Func<T, bool> get) => And((json, value) => json.WriteBoolean(name, get(value)));

    /// <summary>Members that somebody else writes.</summary>
    public Outline<T> Also(Action<Utf8JsonWriter, T> members) => And(members);

    /// <summary>Members that stand there only where something holds.</summary>
    public Outline<T> Where(Func<T, bool> holds, Func<Outline<T>, Outline<T>> members)
    {
        Outline<T> further = members(new Outline<T>());
        return And((json, value) =>
        {
            if (holds(value))
            {
                further.WriteMembers(json, value);
            }
        });
    }

    /// <summary>A list, empty where there is nothing.</summary>
    public Outline<T> Lists<TItem>(
        string name, Form<TItem> item, Func<T, IEnumerable<TItem>> get, Action<Utf8JsonWriter>? further = null) => And((json, value) =>
        {
            json.WriteStartArray(name);
            foreach (TItem one in get(value))
            {
                item.Write(json, one);
            }

            further?.Invoke(json);
            json.WriteEndArray();
        });

    /// <summary>
    /// A list that goes on while there is room, and its first <paramref name="least"/> items in any case. Where items are left
    /// out, a further member says how many.
    /// </summary>
    public Outline<T> Fits<TItem>(
        string name, Form<TItem> item, Func<T, TItem[]> get, Func<Utf8JsonWriter, bool> hasRoom, string leftOut, int least = 0) =>
        And((json, value) =>
        {
            TItem[] items = get(value);
            json.WriteStartArray(name);
            int written = 0;
            while (written < items.Length && (written < least || hasRoom(json)))
            {
                item.Write(json, items[written++]);
            }

            json.WriteEndArray();
            if (written < items.Length)
            {
                json.WriteNumber(leftOut, items.Length - written);
            }
        });

    public Outline<T> Maybe<TValue>(string name, Form<TValue> form, Func<T, TValue?> get)
        where TValue : struct => And((json, value) =>
        {
            if (get(value) is { } found)
            {
                json.WritePropertyName(name);
                form.Write(json, found);
            }
        });

    /// <summary>A member that is left out where there is nothing to say.</summary>
    public Outline<T> Maybe(string name, Func<T, string?> get) => And((json, value) =>
    {
        if (get(value) is { } text)
        {
            json.WriteString(name, text);
        }
    });

    /// <summary>An object with a member for each item, named by it.</summary>
    public Outline<T> Maps<TItem>(string name, Form<TItem> item, Func<T, IEnumerable<(string Key, TItem Value)>> get) => And((json, value) =>
    {
        json.WriteStartObject(name);
        foreach ((string key, TItem one) in get(value))
        {
            json.WritePropertyName(key);
            item.Write(json, one);
        }

        json.WriteEndObject();
    });

    public override T Read(JsonNode node) => throw node.Fault(new FormatException(advice));

    public override void WriteMembers(Utf8JsonWriter json, T value) => _members.ForEach(member => member(json, value));

    private Outline<T> And(Action<Utf8JsonWriter, T> member)
    {
        _members.Add(member);
        return this;
    }
}
