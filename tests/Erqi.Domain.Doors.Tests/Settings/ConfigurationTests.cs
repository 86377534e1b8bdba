using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Doors.Tests.Settings;

public sealed class ConfigurationTests
{
    [Fact]
    public void Amounts_and_prints_are_bound_from_text()
    {
        Limits limits = Bind(
            ("Least", "3000万元"), ("Most", "90071992.5474099301亿元"), ("Sector", "NewUrbanization"), ("Print", "约2999.98万元"));
        Assert.Equal(new Limits
        {
            Least = Money.Parse("3000万元"),
            Most = Money.FromFen(9007199254740993_01),
            Sector = Sector.NewUrbanization,
            Print = PublishedFigure.Parse("约2999.98万元"),
        }, limits);
    }

    [Fact]
    public void What_is_not_named_stays_as_it_was() => Assert.Equal(new Limits { Least = Money.FromYi(1) }, Bind(("Least", "1亿元")));

    [Theory]
    [InlineData("Least", "3000")]
    [InlineData("Least", "0.001元")]
    [InlineData("Most", "3000万美元")]
    [InlineData("Print", "约10余个")]
    [InlineData("Sector", "新型")]
    public void What_says_nothing_exact_is_refused_with_its_place(string key, string text) => Assert.Contains(
        key, Assert.Throws<InvalidOperationException>(() => Bind((key, text))).Message, StringComparison.Ordinal);

    private static Limits Bind(params (string Key, string Text)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Limits:" + setting.Key, (string?)setting.Text)))
        .Build()
        .GetSection("Limits")
        .Get<Limits>()!;

    private sealed record Limits
    {
        public Money Least { get; init; }

        public Money? Most { get; init; }

        public Sector? Sector { get; init; }

        public PublishedFigure? Print { get; init; }
    }
}
