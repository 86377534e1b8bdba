using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>A value that is made from its parts all at once, so that only the whole can be checked.</summary>
internal sealed class MappedForm<T, TParts>(Form<TParts> parts, Func<TParts, T> make, Func<T, TParts> open) : Form<T>
{
    public override T Read(JsonNode node)
    {
        TParts read = parts.Read(node);
        return node.Try(() => make(read));
    }

    public override void Write(Utf8JsonWriter json, T value) => parts.Write(json, open(value));

    public override void WriteMembers(Utf8JsonWriter json, T value) => parts.WriteMembers(json, open(value));
}
