using System.Text.Json;
using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>A value that is one text, and so may be a key.</summary>
internal sealed class TextForm<T>(string what, Func<string, T> parse, Func<T, string> write) : Form<T>
{
    public T Parse(string text) => parse(text);

    public string Text(T value) => write(value);

    public override T Read(JsonNode node) => node.Read(what, parse);

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(write(value));
}
