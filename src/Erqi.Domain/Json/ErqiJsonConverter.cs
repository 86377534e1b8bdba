using Erqi.Domain.Json.Forms;

namespace Erqi.Domain.Json;

/// <summary>Writes and reads the types of this library, and dates.</summary>
/// <remarks>
/// Every public type names it, so nobody else needs to, with two exceptions: a property of your own that is a NodaTime
/// date (<c>[JsonConverter(typeof(ErqiJsonConverter))] LocalDate Day</c>), and, in an ahead-of-time compiled program, a
/// <see cref="ValueList{T}"/> of a type of your own, which has no converter there. Enumerations, codes,
/// periods, thresholds, identities and exact numbers are keys of dictionaries too. Breakdowns, cross-tabs and reports are written only: read the cube or the bulletin they came from.
/// </remarks>
public sealed class ErqiJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return FormTable.All.Find(typeToConvert) is not null || IsList(typeToConvert);
    }

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return FormTable.All.Find(typeToConvert)
            ?? (IsList(typeToConvert) && RuntimeFeature.IsDynamicCodeSupported ? ListConverter(typeToConvert) : null)
            ?? throw new NotSupportedException(
                $"{typeToConvert} has no converter here; expected a type of Erqi.Domain, a date, or a list of those.");
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    [RequiresDynamicCode("Makes a converter for a type that is known at run time only.")]
    private static JsonConverter ListConverter(Type list) =>
        (JsonConverter)Activator.CreateInstance(typeof(ItemsConverter<>).MakeGenericType(list.GenericTypeArguments))!;
}
