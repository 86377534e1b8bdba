using Erqi.Domain.Projects;

namespace Erqi.Domain.Tests.Projects;

public class DivisionCodeTests
{
    private static DivisionCode Erqi => DivisionCode.Parse("410103");

    [Fact]
    public void The_code_of_Erqi_tells_its_province_and_city()
    {
        Assert.Equal("410103", Erqi.ToString());
        Assert.Equal("410100", Erqi.City.ToString());
        Assert.Equal("410000", Erqi.Province.ToString());
        Assert.True(Erqi is { IsCounty: true, IsCity: false, IsProvince: false, HasValue: true });
        Assert.True(Erqi.City is { IsCounty: false, IsCity: true, IsProvince: false });
        Assert.True(Erqi.Province is { IsCounty: false, IsCity: false, IsProvince: true });
    }

    [Theory]
    [InlineData("410000", "410103", true)]
    [InlineData("410100", "410103", true)]
    [InlineData("410103", "410103", true)]
    [InlineData("410103", "410100", false)]
    [InlineData("410200", "410103", false)]
    [InlineData("420000", "410103", false)]
    public void A_division_contains_what_lies_within_it(string outer, string inner, bool expected) =>
        Assert.Equal(expected, DivisionCode.Parse(outer).Contains(DivisionCode.Parse(inner)));

    [Theory]
    [InlineData("")]
    [InlineData("41010")]
    [InlineData("4101030")]
    [InlineData(" 410103")]
    [InlineData("41010３")]
    [InlineData("-10103")]
    [InlineData("410l03")]
    [InlineData("000000")]
    [InlineData("160000")]
    [InlineData("990101")]
    [InlineData("410003")]
    public void What_is_no_code_is_refused(string text)
    {
        Assert.False(DivisionCode.TryParse(text, out DivisionCode code));
        Assert.False(code.HasValue);
        Assert.Contains("no division code", Assert.Throws<FormatException>(() => DivisionCode.Parse(text)).Message);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.False(DivisionCode.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => DivisionCode.Parse(null!));
    }

    [Fact]
    public void Default_is_no_code()
    {
        DivisionCode none = default;

        Assert.True(none is { HasValue: false, IsProvince: false, IsCity: false, IsCounty: false });
        Assert.Equal("", none.ToString());
        Assert.False(none.Contains(none));
        Assert.False(none.Contains(Erqi));
        Assert.False(Erqi.Province.Contains(none));
    }

    [Fact]
    public void Codes_are_ordered_by_number()
    {
        DivisionCode other = DivisionCode.Parse("410104");

        Assert.True(Erqi < other && other > Erqi && Erqi <= other && other >= Erqi && Erqi != other);
        Assert.True(Erqi.CompareTo(other) < 0);
        Assert.True(Erqi == DivisionCode.Parse("410103") && Erqi.Equals((object)DivisionCode.Parse("410103")));
    }

    [Fact]
    public void Codes_are_written_into_spans()
    {
        Span<char> room = stackalloc char[6];

        Assert.True(((ISpanFormattable)Erqi).TryFormat(room, out int written, default, null));
        Assert.Equal("410103", room[..written].ToString());
        Assert.False(((ISpanFormattable)Erqi).TryFormat(room[..5], out written, default, null));
        Assert.Equal(0, written);
        Assert.Equal("<410103>", $"<{Erqi}>");
    }
}
