using System.Text.Json.Serialization;

#pragma warning disable CA1034, CA1812, CA1823, CS0169, IDE0044, IDE0051, IDE0130 // Wrong on purpose.

// A small library that breaks the order of the folders in every way it can be broken.
namespace Erqi.Domain.Tests.Assembly.Arrows.Quantities
{
    internal sealed class InField
    {
        private Projects.Later? _later;
    }

    internal sealed class InBody
    {
        public static int Look() => new Projects.Later().GetHashCode();
    }

    internal sealed class InGenericArgument
    {
        public static void Take(Dictionary<string, Projects.Later[]> laters) => _ = laters;
    }

    internal sealed class InClosure
    {
        public static Func<object> Make(int seed) => () => seed > 0 ? typeof(Projects.Later) : seed;
    }

    internal sealed class InAttribute
    {
        [System.ComponentModel.TypeConverter(typeof(Projects.Later))]
        public static int Value => 1;
    }

    [JsonConverter(typeof(Json.Converter))]
    internal sealed class NamesItsConverter;
}

namespace Erqi.Domain.Tests.Assembly.Arrows.Projects
{
    internal sealed class Later
    {
        public static Type Earlier => typeof(Quantities.InField);
    }
}

namespace Erqi.Domain.Tests.Assembly.Arrows.Json
{
    internal sealed class Converter : JsonConverter<object>
    {
        public override object? Read(
            ref System.Text.Json.Utf8JsonReader reader,
            Type typeToConvert,
            System.Text.Json.JsonSerializerOptions options) => null;

        public override void Write(
            System.Text.Json.Utf8JsonWriter writer, object value, System.Text.Json.JsonSerializerOptions options) =>
            writer.WriteNullValue();
    }
}

namespace Erqi.Domain.Tests.Assembly.Arrows.Elsewhere
{
    internal sealed class Lost;
}
