using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>A value with a reader and a writer of its own.</summary>
internal sealed class DirectForm<T>(Func<JsonNode, T> read, Action<Utf8JsonWriter, T> write) : Form<T>
{
    public override T Read(JsonNode node) => read(node);

    public override void Write(Utf8JsonWriter json, T value) => write(json, value);
}
