using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>A value of one of several kinds: an object whose one member names the kind.</summary>
internal sealed class OneOfForm<T>(string what) : Form<T>
    where T : class
{
    private readonly List<Kind> _kinds = [];

    public OneOfForm<T> Or<TKind>(string name, Form<TKind> form)
        where TKind : class, T
    {
        _kinds.Add(new(name, value => value is TKind, form.Read, (json, value) => form.Write(json, (TKind)value)));
        return this;
    }

    public override T Read(JsonNode node) => node.Members(what) is [(var name, var value)]
        ? (_kinds.Find(kind => kind.Name == name) ?? throw value.UnknownMember(new(Known, Known))).Read(value)
        : throw node.Fault(
            $"应有一个成员，说明是哪一种：{Known}。", $"expected {what} with one member, which names its kind: {Known}.");

    public override void WriteMembers(Utf8JsonWriter json, T value)
    {
        Kind kind = _kinds.Find(kind => kind.Is(value))!;
        json.WritePropertyName(kind.Name);
        kind.Write(json, value);
    }

    private string Known => string.Join(", ", _kinds.Select(kind => kind.Name));

    private sealed record Kind(string Name, Func<T, bool> Is, Func<JsonNode, T> Read, Action<Utf8JsonWriter, T> Write);
}
