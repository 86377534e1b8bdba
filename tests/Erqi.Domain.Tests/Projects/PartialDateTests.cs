using Erqi.Domain.Projects;
using NodaTime;

namespace Erqi.Domain.Tests.Projects;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-12", "2023-12-01", "2023-12-31")]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    public void It_lies_between_its_first_and_its_last_day(string text, string first, string last)
    {
        PartialDate date = PartialDate.Parse(text);
        Assert.Equal((PartialDate.Parse(first).Day, PartialDate.Parse(last).Day), (date.First, date.Last));
    }

    [Fact]
    public void It_states_what_was_stated_and_no_more()
    {
        PartialDate day = new LocalDate(2024, 3, 1), month = new YearMonth(2024, 3), year = PartialDate.FromYear(2024);
        Assert.Equal((new LocalDate(2024, 3, 1), new YearMonth(2024, 3), 2024), (day.Day, day.Month, day.Year));
        Assert.Equal((null, new YearMonth(2024, 3), 2024), (month.Day, month.Month, month.Year));
        Assert.Equal((null, null, 2024), (year.Day, year.Month, year.Year));
        Assert.Equal(3, new HashSet<PartialDate> { day, month, year }.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("2024-3")]
    [InlineData("2024/03")]
    [InlineData("2023-02-29")]
    [InlineData("2024-03-00")]
    [InlineData("2024-00-01")]
    [InlineData(" 2024")]
    public void What_is_no_date_is_refused(string text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.Contains("is no date", Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_is_no_date()
    {
        PartialDate none = default;
        Assert.Equal((false, "", none, none), (none.HasValue, none.ToString(), (PartialDate)default(LocalDate), (PartialDate)default(YearMonth)));
        Assert.Throws<InvalidOperationException>(() => none.First);
        Assert.Throws<InvalidOperationException>(() => none.Last);
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.FromYear(0));
        Assert.Throws<ArgumentException>(() => (PartialDate)new YearMonth(1445, 9, CalendarSystem.IslamicBcl));
        Assert.Equal(new LocalDate(2024, 3, 11), ((PartialDate)new LocalDate(2024, 3, 11).WithCalendar(CalendarSystem.IslamicBcl)).Day);
    }
}
