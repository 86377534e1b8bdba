using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Json;

public sealed class RoundTripTests
{
    private static readonly JsonSerializerOptions ChineseAsItIs = new() { Encoder = ErqiJson.Options.Encoder };

    // Options, doors for other data, and tables, which are a format themselves.
    private static readonly string[] WithoutJson =
    [
        "CheckOptions", "ProjectColumns", "RowColumns", "RollUpOptions", "CellType", "Column", "LedgerReaderOptions", "LedgerRowKind", "CubeCell",
    ];

    public static TheoryData<string, JsonSerializerOptions> AllOptions => new()
    {
        { "ours", ErqiJson.Options },
        { "plain", JsonSerializerOptions.Default },
        { "of the web", JsonSerializerOptions.Web },
        { "strict", JsonSerializerOptions.Strict },
    };

    [Theory]
    [MemberData(nameof(AllOptions))]
    public void Every_value_comes_back_as_it_was(string options, JsonSerializerOptions serializer)
    {
        Assert.NotEmpty(options);
        Faults.None(
            from value in Specimen.All
            let type = value.GetType()
            where serializer.TryGetTypeInfo(type, out _) || serializer != ErqiJson.Options
            let json = JsonSerializer.Serialize(value, type, serializer)
            let read = JsonSerializer.Deserialize(json, type, serializer)
            where !value.Equals(read)
            select $"{type}: {value} was written as {json} and read as {read}");
    }

    [Fact]
    public void Every_value_is_written_alike_whatever_the_options()
    {
        JsonSerializerOptions plain = new() { Encoder = ErqiJson.Options.Encoder };
        Faults.None(
            from value in Specimen.All.Where(value => ErqiJson.Options.TryGetTypeInfo(value.GetType(), out _))
            where JsonSerializer.Serialize(value, value.GetType(), plain) != JsonSerializer.Serialize(value, value.GetType(), ErqiJson.Options)
            select $"{value.GetType()} depends on the options");
    }

    [Fact]
    public void Every_value_type_and_record_names_its_converter() => Faults.None(
        from type in typeof(Money).Assembly.GetExportedTypes()
        where type.IsValueType || type.GetMethod("<Clone>$") is not null
        where !type.IsNested && !WithoutJson.Contains(type.Name) && type.GetCustomAttribute<JsonConverterAttribute>() is null
        select $"{type} has no converter");

    [Fact]
    public void Every_type_with_a_converter_is_known_to_the_options_and_tried() => Faults.None(
        from type in typeof(Money).Assembly.GetExportedTypes()
        where type is { ContainsGenericParameters: false } && type.GetCustomAttribute<JsonConverterAttribute>() is not null
        let isKnown = ErqiJson.Options.TryGetTypeInfo(type, out _)
        where !isKnown || (!Specimen.All.Any(type.IsInstanceOfType) && type.Name is not ("ConsistencyReport" or "LedgerChange" or "LedgerReport"))
        select $"{type} is {(isKnown ? "known" : "unknown")} to the options and has {(isKnown ? "no" : "perhaps no")} specimen");

    [Fact]
    public void Values_are_written_and_read_without_options_or_reflection()
    {
        Assert.Equal(Specimen.Full, ErqiJson.Deserialize<Project>(ErqiJson.Serialize(Specimen.Full)));
        Assert.Equal("\"168.7亿元\"", ErqiJson.Serialize(Money.FromYi(168.7m)));
        Assert.Throws<JsonException>(() => ErqiJson.Deserialize<Project>("null"));
        Assert.Throws<JsonException>(() => ErqiJson.Deserialize<Money>("168.7"));
        Assert.StartsWith(
            "Uri has no JSON of this library; for types of your own",
            Assert.Throws<NotSupportedException>(() => ErqiJson.Serialize(new Uri("https://example.org"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_cannot_be_changed()
    {
        Assert.True(ErqiJson.Options.IsReadOnly);
        Assert.Throws<InvalidOperationException>(() => ErqiJson.Options.WriteIndented = true);
    }

    [Fact]
    public void Chinese_is_written_as_it_is_and_markup_is_not()
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(Specimen.Full, ErqiJson.Options);

        Assert.Contains("\"name\":\"虚构示范园\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Contains("\"totalInvestment\":\"168.7亿元\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'<', json);
    }

    [Fact]
    public void A_missing_value_is_null()
    {
        Assert.Null(JsonSerializer.Deserialize<Sector?>("null"));
        Assert.Null(JsonSerializer.Deserialize<DivisionCode?>("null"));
        Assert.Equal(Sector.NewUrbanization, JsonSerializer.Deserialize<Sector?>("\"新型城镇化\""));
        Assert.Equal("[null,\"410103\"]", JsonSerializer.Serialize<DivisionCode?[]>([null, DivisionCode.Parse("410103")]));
    }

    [Fact]
    public void Enumerations_and_codes_are_keys()
    {
        Dictionary<Sector, int> bySector = new() { [Sector.NewUrbanization] = 81, [Sector.EcologyAndEnvironment] = 17 };
        Dictionary<DivisionCode, int> byDistrict = new() { [DivisionCode.Parse("410103")] = 360 };

        Assert.Equal("{\"newUrbanization\":81,\"ecologyAndEnvironment\":17}", JsonSerializer.Serialize(bySector));
        Assert.Equal(bySector, JsonSerializer.Deserialize<Dictionary<Sector, int>>("{\"新型城镇化\":81,\"生态环保\":17}"));
        Assert.Equal("{\"410103\":360}", JsonSerializer.Serialize(byDistrict));
        Assert.Equal(byDistrict, JsonSerializer.Deserialize<Dictionary<DivisionCode, int>>("{\"410103\":360}"));
        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Sector, int>>("{\"1\":81}"));
        Assert.StartsWith("“1” is no Sector", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<Sector, int> { [default] = 1 }));
    }

    [Fact]
    public void Periods_thresholds_and_identities_are_keys_that_say_all_of_them()
    {
        CampaignPeriod undated = new(7), dated = new(7, new(2023, 1, 28));
        IsKey("{\"第7期\":1,\"第7期 2023-01-28\":2}", undated, dated);
        IsKey("{\"1亿元以上\":1,\"0.05亿元以上\":2}", InvestmentThreshold.OneYi, new InvestmentThreshold(Money.FromWan(500)));
        IsKey(
            "{\"甲 乙\":1,\"410103 甲\":2}",
            ProjectIdentity.Of("甲 乙"),
            ProjectIdentity.Of("甲", DivisionCode.Parse("410103")));
        IsKey($"{{\"{Specimen.Full.Code}\":1}}", Specimen.Full.Identity);

        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<CampaignPeriod, int> { [default] = 1 }));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<CampaignPeriod, int>>("{\"7月\":1}"));
        JsonException refusal = Assert.Throws<JsonException>(
            () => JsonSerializer.Serialize(new Dictionary<ProjectIdentity, int> { [ProjectIdentity.Of("410103 甲")] = 1 }));
        Assert.Contains("would be read as another", refusal.Message, StringComparison.Ordinal);

        static void IsKey<T>(string json, params T[] keys)
            where T : notnull
        {
            Dictionary<T, int> numbered = keys.Index().ToDictionary(key => key.Item, key => key.Index + 1);
            Assert.Equal(json, JsonSerializer.Serialize(numbered, ChineseAsItIs));
            Assert.Equal(numbered, JsonSerializer.Deserialize<Dictionary<T, int>>(json));
        }
    }
}
