using Erqi.Domain.Projects;

namespace Erqi.Domain.Tests.Projects;

public class ProjectCodeTests
{
    [Theory]
    [InlineData("2018-410182-35-03-059173", 2018, null, "410182")]
    [InlineData("2017-130000-01-01-00001", 2017, null, "130000")]
    [InlineData("2013-410103-35-03-059173", 2013, null, "410103")]
    [InlineData("2020-410103-35-03-059173", 2020, null, "410103")]
    [InlineData("2012-410103-04-01-123456", 2020, 12, "410103")]
    [InlineData("2301-410103-04-01-123456", 2023, 1, "410103")]
    [InlineData("2018-000052-35-03-059173", 2018, null, null)]
    public void Both_generations_are_read(
        string text, int year, int? month, string? region)
    {
        ProjectCode code = ProjectCode.Parse(text);

        Assert.Equal(text, code.ToString());
        Assert.Equal(year, code.Year);
        Assert.Equal(month, code.Month);
        Assert.Equal(region, code.Region?.ToString());
        Assert.True(code.HasValue);
        Assert.Equal(code, ProjectCode.Parse(text));
        Assert.Equal(code.GetHashCode(), ProjectCode.Parse(text).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("20184101823503059173")]
    [InlineData("2018-410182-35-03-0591730")]
    [InlineData("2018-410182-35-03-0591")]
    [InlineData("2018-410182-35-030-59173")]
    [InlineData("2018-410182-35-03-05917a")]
    [InlineData("2018－410182－35－03－059173")]
    [InlineData("2021-410182-35-03-059173")]
    [InlineData("2000-410182-35-03-059173")]
    [InlineData("1918-410182-35-03-059173")]
    [InlineData("2018-990182-35-03-059173")]
    [InlineData("2018-410003-35-03-059173")]
    [InlineData("2301-410103-04-01-12345")]
    public void What_is_no_code_is_refused(string text)
    {
        Assert.False(ProjectCode.TryParse(text, out ProjectCode code));
        Assert.False(code.HasValue);
        Assert.Contains("no project code", Assert.Throws<FormatException>(() => ProjectCode.Parse(text)).Message);
    }

    [Fact]
    public void Default_is_no_code()
    {
        ProjectCode none = default;

        Assert.Equal("", none.ToString());
        Assert.Throws<InvalidOperationException>(() => none.Year);
        Assert.Throws<InvalidOperationException>(() => none.Month);
        Assert.Throws<InvalidOperationException>(() => none.Region);
        Assert.True(none != ProjectCode.Parse("2018-410182-35-03-059173"));
        Assert.False(ProjectCode.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => ProjectCode.Parse(null!));
    }
}
