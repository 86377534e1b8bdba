using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Erqi.Domain.Json;

/// <summary>Writes JSON as this library always does: Chinese as it is, lines ending alike everywhere.</summary>
internal static class JsonText
{
    public static JavaScriptEncoder Encoder { get; } = MakeEncoder();

    public static string Write(Action<Utf8JsonWriter> write, bool indented)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, new() { Encoder = Encoder, Indented = indented, NewLine = "\n" }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // What a terminal would obey is escaped: the encoder does so with control characters by itself.
    private static JavaScriptEncoder MakeEncoder()
    {
        TextEncoderSettings settings = new(UnicodeRanges.All);
        settings.ForbidCharacters(VisibleText.Directions.ToCharArray());
        return JavaScriptEncoder.Create(settings);
    }
}
