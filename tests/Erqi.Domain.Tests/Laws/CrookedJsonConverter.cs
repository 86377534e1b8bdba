using System.Text.Json;
using System.Text.Json.Serialization;

namespace Erqi.Domain.Tests.Laws;

/// <summary>Reads another value than it wrote.</summary>
internal sealed class CrookedJsonConverter : JsonConverter<Crooked>
{
    public override Crooked Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(1000);

    public override void Write(Utf8JsonWriter writer, Crooked value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(1);
}
