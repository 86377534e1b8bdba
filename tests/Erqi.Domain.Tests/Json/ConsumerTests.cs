using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using NodaTime;

namespace Erqi.Domain.Tests.Json;

public sealed class ConsumerTests
{
    private static readonly JsonSerializerOptions Combined = new(ErqiJson.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ErqiJson.Options.TypeInfoResolver, ConsumerContext.Default),
    };

    [Fact]
    public void A_record_of_ones_own_is_generated_with_values_of_the_library_in_it()
    {
        ConsumerRow row = new()
        {
            Day = new(2023, 1, 28),
            Project = Specimen.Full,
            Amount = Money.FromYi(1),
            Sector = Sector.EcologyAndEnvironment,
            Cube = Specimen.Cube,
            Bulletin = ErqiBulletins.Year2023,
            Figure = PublishedFigure.Parse("28.0亿元"),
            Range = ValueRange.Positive,
            Tags = ["甲", "乙"],
            Entries = Specimen.Full.BatchEntries,
        };

        Assert.Equal(row, JsonSerializer.Deserialize(JsonSerializer.Serialize(row, ConsumerContext.Default.ConsumerRow), ConsumerContext.Default.ConsumerRow));
        Assert.Equal(row, JsonSerializer.Deserialize<ConsumerRow>(JsonSerializer.Serialize(row, Combined), Combined));
        Assert.Equal(row, JsonSerializer.Deserialize<ConsumerRow>(JsonSerializer.Serialize(row)));
        Assert.Equal(new ConsumerRow(), JsonSerializer.Deserialize<ConsumerRow>(JsonSerializer.Serialize(new ConsumerRow() with { Day = default })));
    }

    [Fact]
    public void Ledgers_cubes_and_bulletins_are_generated()
    {
        ProjectLedger ledger = [Specimen.Full, Specimen.Bare];
        Dictionary<ProjectCode, Money> byCode = new() { [Specimen.Full.Code!.Value] = Money.FromYi(1) };

        Assert.Equal(ledger, JsonSerializer.Deserialize(JsonSerializer.Serialize(ledger, ConsumerContext.Default.ProjectLedger), ConsumerContext.Default.ProjectLedger));
        Assert.Equal(Specimen.Cube, JsonSerializer.Deserialize(JsonSerializer.Serialize(Specimen.Cube, ConsumerContext.Default.ProjectCube), ConsumerContext.Default.ProjectCube));
        Assert.Equal(
            ErqiBulletins.Year2023,
            JsonSerializer.Deserialize(JsonSerializer.Serialize(ErqiBulletins.Year2023, ConsumerContext.Default.Bulletin), ConsumerContext.Default.Bulletin));
        Assert.Equal(
            byCode,
            JsonSerializer.Deserialize(
                JsonSerializer.Serialize(byCode, ConsumerContext.Default.DictionaryProjectCodeMoney), ConsumerContext.Default.DictionaryProjectCodeMoney));
    }

    [Fact]
    public void A_fault_deep_in_a_document_is_told_by_path_and_message_together()
    {
        string good = JsonSerializer.Serialize(new ConsumerRow { Day = new(2023, 1, 28), Project = Specimen.Bare with { TotalInvestment = Money.Zero } }, Combined);
        string bad = good.Replace("\"totalInvestment\":\"0亿元\"", "\"totalInvestment\":\"-1亿元\"", StringComparison.Ordinal);

        JsonException refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ConsumerRow[]>($"[{good},{bad}]", Combined));

        Assert.Equal("$[1].project", refusal.Path);
        Assert.StartsWith(".totalInvestment: TotalInvestment is -1亿元", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_ISO_text_and_nothing_else()
    {
        JsonSerializerOptions options = new() { Converters = { new ErqiJsonConverter() } };

        Assert.Equal("\"2023-01-28\"", JsonSerializer.Serialize(new LocalDate(2023, 1, 28), options));
        Assert.Equal(new LocalDate(2023, 1, 28), JsonSerializer.Deserialize<LocalDate>("\"2023-01-28\"", options));
        foreach (string bad in (string[])["\"2023-1-28\"", "\"2023-02-30\"", "\"20230128\"", "\"\"", "null", "20230128", "{}"])
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalDate>(bad, options));
        }

        LocalDate lunar = new LocalDate(2023, 1, 28).WithCalendar(CalendarSystem.Coptic);
        Assert.Contains("calendar", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(lunar, options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_a_type_of_ones_own_is_read_as_the_options_say()
    {
        ValueList<Version> versions = [new(1, 2), new(3, 4)];

        Assert.Equal("[\"1.2\",\"3.4\"]", JsonSerializer.Serialize(versions));
        Assert.Equal(versions, JsonSerializer.Deserialize<ValueList<Version>>("[\"1.2\",\"3.4\"]"));
        foreach (string bad in (string[])["[null]", "null", "{}", "\"1.2\"", "[1]"])
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<Version>>(bad));
        }
    }

    [Fact]
    public void Our_options_reflect_on_nothing()
    {
        Assert.IsNotType<DefaultJsonTypeInfoResolver>(ErqiJson.Options.TypeInfoResolver);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new ConsumerRow(), ErqiJson.Options));
    }
}
