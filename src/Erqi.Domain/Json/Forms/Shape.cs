using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>An object: its members in the order they are written and set, each named once for both ways.</summary>
/// <remarks>
/// Reading begins with a seed and sets one member after the other, whatever their order in the document, so that the
/// guard that refuses a value names the member's place. Whatever is not optional is set, so nothing of a seed is left.
/// A member that is null is as good as left out, unless the shape is one of documents, which say nothing twice.
/// </remarks>
internal sealed class Shape<T>(string what, T seed, bool takesNull = true) : Form<T>
{
    private Member[] Members { get; init; } = [];

    /// <summary>A member that is always there.</summary>
    public Shape<T> With<TValue>(string name, Form<TValue> form, Func<T, TValue> get, Func<T, TValue, T> set) =>
        And(name, isRequired: true, orNull: false, form, whole => (true, get(whole)), set);

    /// <summary>A member that is left out, or null, where there is none.</summary>
    public Shape<T> Optional<TValue>(string name, Form<TValue> form, Func<T, TValue?> get, Func<T, TValue, T> set)
        where TValue : struct =>
        And(name, isRequired: false, orNull: takesNull, form, whole => get(whole) is { } value ? (true, value) : default, set);

    /// <inheritdoc cref="Optional{TValue}(string, Form{TValue}, Func{T, TValue?}, Func{T, TValue, T})"/>
    public Shape<T> Optional<TValue>(string name, Form<TValue> form, Func<T, TValue?> get, Func<T, TValue, T> set)
        where TValue : class =>
        And(name, isRequired: false, orNull: takesNull, form, whole => get(whole) is { } value ? (true, value) : default, set);

    /// <summary>A member that is always there, null where there is none.</summary>
    public Shape<T> OrNull<TValue>(string name, Form<TValue> form, Func<T, TValue?> get, Func<T, TValue, T> set)
        where TValue : class =>
        And(name, isRequired: true, orNull: true, form, whole => (true, get(whole)), set);

    /// <summary>A list that is left out where it is empty.</summary>
    public Shape<T> List<TItem>(
        string name, Form<TItem> item, Func<T, ValueList<TItem>> get, Func<T, ValueList<TItem>, T> set)
        where TItem : notnull =>
        And(
            name,
            isRequired: false,
            orNull: false,
            new ListForm<TItem>(item),
            whole => (!get(whole).IsEmpty, get(whole)),
            (whole, items) => set(whole, items.ToValueList()));

    /// <summary>The members of a part, which stand among those of the whole.</summary>
    public Shape<T> Within<TPart>(Shape<TPart> part, Func<T, TPart> get, Func<T, TPart, T> set) => And(
        [
            .. part.Members.Select(member => new Shape<T>.Member(
                member.Name,
                member.IsRequired,
                (whole, node) => node.Try(() => set(whole, member.Read(get(whole), node))),
                (json, whole) => member.Write(json, get(whole)))),
        ]);

    public override T Read(JsonNode node)
    {
        List<(string Name, JsonNode Value)> given = node.Members(what);
        foreach ((string name, JsonNode value) in given)
        {
            if (!Array.Exists(Members, member => member.Name == name))
            {
                throw value.UnknownMember(new(
                    string.Join("、", Members.Select(member => member.Name)),
                    string.Join(", ", Members.Select(member => member.Name))));
            }
        }

        T whole = seed;
        foreach (Member member in Members)
        {
            int place = given.FindIndex(one => one.Name == member.Name);
            whole = place >= 0 ? member.Read(whole, given[place].Value)
                : member.IsRequired ? throw node.MissingMember(member.Name)
                : whole;
        }

        return whole;
    }

    public override void WriteMembers(Utf8JsonWriter json, T value)
    {
        foreach (Member member in Members)
        {
            member.Write(json, value);
        }
    }

    private Shape<T> And<TValue>(
        string name,
        bool isRequired,
        bool orNull,
        Form<TValue> form,
        Func<T, (bool Is, TValue? Value)> get,
        Func<T, TValue, T> set)
    {
        return And(new Member(name, isRequired, Read, Write));

        T Read(T whole, JsonNode node)
        {
            if (orNull && node.Kind == JsonValueKind.Null)
            {
                return whole;
            }

            TValue value = form.Read(node);
            return node.Try(() => set(whole, value));
        }

        void Write(Utf8JsonWriter json, T whole)
        {
            switch (get(whole))
            {
                case (true, { } value):
                    json.WritePropertyName(name);
                    form.Write(json, value);
                    break;
                case (true, null):
                    json.WriteNull(name);
                    break;
            }
        }
    }

    private Shape<T> And(params ReadOnlySpan<Member> members) => new(what, seed, takesNull) { Members = [.. Members, .. members] };

    private sealed record Member(
        string Name, bool IsRequired, Func<T, JsonNode, T> Read, Action<Utf8JsonWriter, T> Write);
}
