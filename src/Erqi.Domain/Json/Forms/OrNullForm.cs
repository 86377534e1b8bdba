using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>A value or null, where null has a meaning of its own.</summary>
internal sealed class OrNullForm<T>(Form<T> form) : Form<T?>
    where T : struct
{
    public override T? Read(JsonNode node) => node.Kind == JsonValueKind.Null ? null : form.Read(node);

    public override void Write(Utf8JsonWriter json, T? value)
    {
        if (value is { } known)
        {
            form.Write(json, known);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
