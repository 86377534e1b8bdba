namespace Erqi.Domain.Tests;

/// <summary>The package as somebody meets it who has nothing else: in a program, in tests, and compiled ahead of time.</summary>
public sealed class StrangerTests(Workshop workshop) : IClassFixture<Workshop>
{
    [Fact]
    public void A_program_a_test_and_a_native_program_print_the_same()
    {
        string program = workshop.NewProject("console");
        _ = workshop.Dotnet(program, "console", "build", "-c", "Release", "-o", "out");
        string printed = Workshop.Run("dotnet", program, "out/stranger.dll");

        string test = workshop.NewProject("xunit");
        _ = workshop.Dotnet(test, "xunit", "test", "-c", "Release");

        string native = workshop.NewProject("aot");
        string log = workshop.Dotnet(native, "aot", "publish", "-c", "Release", "--use-current-runtime", "-o", "out");

        Assert.Contains("168.7亿元", printed, StringComparison.Ordinal);
        Assert.Equal(printed, File.ReadAllText(Path.Combine(test, "tour.txt")));
        Assert.Equal(printed, Workshop.Run(Path.Combine(native, "out", "stranger"), native));
        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
    }
}
