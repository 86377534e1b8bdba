using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>How one type stands in JSON: written, and read back with the place of every fault.</summary>
internal abstract class Form<T>
{
    public abstract T Read(JsonNode node);

    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>Writes what stands within the braces of an object.</summary>
    public virtual void WriteMembers(Utf8JsonWriter json, T value) => throw new NotSupportedException("This is no object.");
}
