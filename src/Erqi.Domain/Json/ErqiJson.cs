using System.Text.Json.Serialization.Metadata;
using Erqi.Domain.Json.Forms;

namespace Erqi.Domain.Json;

/// <summary>JSON of this library's types.</summary>
/// <remarks>
/// Every public value and record but the options names its converter, so that it is written and read alike under any options: members in
/// camel case, enumerations by their identifier in camel case (read by any of their terms, Chinese too), dates as
/// <c>2023-01-28</c>, amounts and exact numbers as text. Reading is strict whatever the options say: members that are
/// missing, null, repeated or unknown are refused with their place, and nothing is half-read.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(ErqiJson.Serialize(Money.FromYi(168.7m)));     // → "168.7亿元"
/// Console.WriteLine(ErqiJson.Deserialize<![CDATA[<Sector>]]>("\"生态环保\""));  // → EcologyAndEnvironment
/// </code>
/// </example>
public static class ErqiJson
{
    /// <summary>
    /// Gets options for documents of this library's types: strict, Chinese as it is, without reflection. Read-only; for
    /// types of your own, copy them and combine their <see cref="JsonSerializerOptions.TypeInfoResolver"/> with yours.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Writes a value of this library, or a list of them, without reflection: programs compiled ahead of time can.</summary>
    /// <exception cref="NotSupportedException">The type is none of this library's.</exception>
    public static string Serialize<T>(T value) => JsonSerializer.Serialize(value, TypeInfo<T>());

    /// <summary>Reads what <see cref="Serialize"/> wrote, strictly.</summary>
    /// <exception cref="JsonException">The document is not one of this type; the message says where and why.</exception>
    /// <exception cref="NotSupportedException">The type is none of this library's, or is written only.</exception>
    public static T Deserialize<T>([StringSyntax(StringSyntaxAttribute.Json)] string json)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(json, TypeInfo<T>())
            ?? throw new JsonException($"The document is null; expected a {typeof(T).Name}.");
    }

    private static JsonTypeInfo<T> TypeInfo<T>() => Options.TryGetTypeInfo(typeof(T), out JsonTypeInfo? info)
        ? (JsonTypeInfo<T>)info
        : throw new NotSupportedException(Unknown(typeof(T)).English).Because(Unknown(typeof(T)));

    private static Wording Unknown(Type type) => new(
        $"{type.Name}没有本库的JSON格式；自己的类型，请复制ErqiJson.Options，把它的TypeInfoResolver与自己的合并。",
        $"{type.Name} has no JSON of this library; for types of your own copy ErqiJson.Options and combine its TypeInfoResolver with yours.");

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Strict)
        {
            Converters = { new ErqiJsonConverter() },
            Encoder = JsonText.Encoder,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(FormTable.All, ErqiJsonContext.Default),
        };
        options.MakeReadOnly();
        return options;
    }
}
