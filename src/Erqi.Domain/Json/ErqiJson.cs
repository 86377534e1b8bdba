using System.Text.Json;

namespace Erqi.Domain.Json;

/// <summary>JSON of this library's types.</summary>
/// <remarks>
/// Every public value and record but the options names its converter, so that it is written and read alike under any options: members in
/// camel case, enumerations by their identifier in camel case (read by any of their terms, Chinese too), dates as
/// <c>2023-01-28</c>, amounts and exact numbers as text. Reading is strict whatever the options say: members that are
/// missing, null, repeated or unknown are refused with their place, and nothing is half-read.
/// </remarks>
public static class ErqiJson
{
    /// <summary>
    /// Gets options for documents of this library's types: strict, Chinese as it is, without reflection. Read-only; for
    /// types of your own, copy them and combine their <see cref="JsonSerializerOptions.TypeInfoResolver"/> with yours.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Strict)
        {
            Converters = { new ErqiJsonConverter() },
            Encoder = JsonText.Encoder,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            TypeInfoResolver = ErqiJsonContext.Default,
        };
        options.MakeReadOnly();
        return options;
    }
}
