using Erqi.Domain.Projects;
using NodaTime;

namespace Erqi.Domain.Tests.Projects;

public class CampaignPeriodTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("第7期", 7)]
    [InlineData("第七期", 7)]
    [InlineData("第十期", 10)]
    [InlineData("第十五期", 15)]
    [InlineData("第二十期", 20)]
    [InlineData("第九十九期", 99)]
    [InlineData("第120期", 120)]
    public void Periods_are_read_as_they_are_printed(string text, int number) =>
        Assert.Equal(new CampaignPeriod(number), CampaignPeriod.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-7")]
    [InlineData("第期")]
    [InlineData("第七")]
    [InlineData("七期")]
    [InlineData("第〇期")]
    [InlineData("第十〇期")]
    [InlineData("第七七期")]
    [InlineData("第十十期")]
    [InlineData("7.0")]
    [InlineData("99999999999")]
    public void What_is_no_period_is_refused(string text)
    {
        Assert.False(CampaignPeriod.TryParse(text, out CampaignPeriod period));
        Assert.Equal(default, period);
        Assert.Contains("no period", Assert.Throws<FormatException>(() => CampaignPeriod.Parse(text)).Message);
    }

    [Fact]
    public void Numbers_below_one_and_default_dates_are_refused_with_with_too()
    {
        CampaignPeriod seventh = Some.SeventhPeriod;

        Assert.Throws<ArgumentOutOfRangeException>(() => new CampaignPeriod(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => seventh with { Number = -1 });
        Assert.Throws<ArgumentException>(() => seventh with { Date = default(LocalDate) });
        Assert.Throws<ArgumentNullException>(() => CampaignPeriod.Parse(null!));
        Assert.Equal(new LocalDate(2023, 1, 28), seventh.Date);
    }

    [Fact]
    public void Every_number_to_ninety_nine_is_read_in_characters()
    {
        string digits = "〇一二三四五六七八九";
        for (int number = 1; number < 100; number++)
        {
            (int tens, int ones) = (number / 10, number % 10);
            string text = (tens > 1 ? $"{digits[tens]}" : "") + (tens > 0 ? "十" : "") + (ones > 0 ? $"{digits[ones]}" : "");
            Assert.Equal(number, CampaignPeriod.Parse($"第{text}期").Number);
            Assert.Equal(number, CampaignPeriod.Parse(new CampaignPeriod(number).ToString()).Number);
        }
    }

    [Fact]
    public void The_known_periods_are_in_order()
    {
        CampaignPeriod[] known = [.. Erqi2023.CampaignPeriods];

        Assert.Equal([1, 4, 5, 6, 7, 8, 9, 15], known.Select(period => period.Number));
        Assert.Equal(known.OrderBy(period => period.Date), known);
    }
}
