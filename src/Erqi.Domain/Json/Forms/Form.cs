using Erqi.Domain.Json.Documents;

namespace Erqi.Domain.Json.Forms;

/// <summary>How one type stands in JSON: written, and read back with the place of every fault.</summary>
internal abstract class Form<T>
{
    public abstract T Read(JsonNode node);

    /// <summary>Writes a value; an object, unless a form says otherwise.</summary>
    public virtual void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        WriteMembers(json, value);
        json.WriteEndObject();
    }

    /// <summary>Writes what stands within the braces of an object.</summary>
    public virtual void WriteMembers(Utf8JsonWriter json, T value) => throw new NotSupportedException("This is no object.");

    /// <summary>A form of what is made from such a value all at once, so that only the whole can be checked.</summary>
    public MappedForm<TWhole, T> Makes<TWhole>(Func<T, TWhole> make, Func<TWhole, T> open) => new(this, make, open);
}
