using System.Text.Json;
using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>A value with a reader and a writer of its own.</summary>
internal sealed class DirectForm<T>(Func<JsonNode, T> read, Action<Utf8JsonWriter, T> write) : Form<T>
{
    /// <summary>What is written for others and cannot be read back; the sentence says what to read instead.</summary>
    public static DirectForm<T> WriteOnly(Action<Utf8JsonWriter, T> write, string sentence) =>
        new(node => throw node.Fault(sentence), write);

    public override T Read(JsonNode node) => read(node);

    public override void Write(Utf8JsonWriter json, T value) => write(json, value);
}
