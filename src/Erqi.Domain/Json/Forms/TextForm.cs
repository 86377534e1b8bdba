using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>A value that is one text, and so may be a key.</summary>
internal sealed class TextForm<T>(string what, Func<string, T> parse, Func<T, string> write, int most = int.MaxValue) : Form<T>
{
    /// <summary>The same of at most so many characters.</summary>
    public TextForm<T> UpTo(int characters) => new(what, parse, write, characters);

    public T Parse(string text) => parse(text);

    public string Text(T value) => write(value);

    public override T Read(JsonNode node) => node.Read(what, parse, most);

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(write(value));
}
