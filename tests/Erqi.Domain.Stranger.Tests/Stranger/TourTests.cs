using Xunit;

public sealed class TourTests
{
    [Fact]
    public void It_says_the_same_in_a_test()
    {
        using StringWriter output = new() { NewLine = "\n" };
        Tour.Run(output);
        Assert.Contains("168.7亿元", output.ToString(), StringComparison.Ordinal);
        File.WriteAllText(Environment.GetEnvironmentVariable("ERQI_TOUR")!, output.ToString());
    }
}
