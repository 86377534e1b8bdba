using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;

namespace Erqi.Domain.Tests.Laws;

/// <summary>Values as JSON: what is written reads back as the same value, under the options a user has anyway.</summary>
internal static class JsonLaws
{
    public static IEnumerable<Law> Of<T>(Gen<T> values)
        where T : notnull
    {
        if (typeof(T).GetCustomAttribute<JsonConverterAttribute>() is null)
        {
            yield break;
        }

        yield return Holds("JSON reads what it wrote", x => x.Equals(Through(x)));
        yield return Holds("JSON reads what it wrote in a list", x => Through<T[]>([x, x]).SequenceEqual([x, x]));
        yield return Holds(
            "JSON reads what it wrote in a list of values", x => Through<ValueList<T>>([x, x]).SequenceEqual([x, x]));
        yield return Holds(
            "JSON reads what it wrote in a member",
            x => x.Equals(Through(new KeyValuePair<string, T>("x", x)).Value));

        Law Holds(string name, Func<T, bool> property) => new(name, () => Property.Holds(values, property));
    }

    private static T Through<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!;
}
