using System.Text.Json;
using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>An object of the library or null, where null has a meaning of its own.</summary>
internal sealed class OrNothingForm<T>(Form<T> form) : Form<T?>
    where T : class
{
    public override T? Read(JsonNode node) => node.Kind == JsonValueKind.Null ? null : form.Read(node);

    public override void Write(Utf8JsonWriter json, T? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            form.Write(json, value);
        }
    }
}
