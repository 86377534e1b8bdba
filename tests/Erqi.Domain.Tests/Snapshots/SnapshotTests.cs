using System.Text.RegularExpressions;
using Erqi.Domain.Quantities;
using Shouldly;

namespace Erqi.Domain.Tests.Snapshots;

public sealed partial class SnapshotTests
{
    private static readonly string Tests = Repository.PathOf("tests", "Erqi.Domain.Tests");

    [Fact]
    public void Accepted_text_passes() =>
        Snapshot.Matches($"{Rational.Of(37330, 200)}亿元\n{Rational.Of(250, 3)}\n");

    [Theory]
    [InlineData("28.0亿元")]
    [InlineData("28亿元 ")]
    [InlineData("")]
    public void Any_other_text_fails(string almost)
    {
        const string Variant = "28";
        try
        {
            _ = Assert.ThrowsAny<ShouldAssertException>(() => Snapshot.Matches(almost, variant: Variant));
        }
        finally
        {
            File.Delete(Path.Combine(Tests, "Snapshots", $"SnapshotTests.Any_other_text_fails_{Variant}.received.txt"));
        }
    }

    [Fact]
    public void Every_accepted_file_belongs_to_a_test_that_still_exists() => Faults.None(
        from path in Directory.EnumerateFiles(Tests, "*.verified.*", SearchOption.AllDirectories)
        let name = AcceptedName().Match(Path.GetFileName(path))
        let sources = Directory.EnumerateFiles(Tests, name.Groups["type"].Value + ".cs", SearchOption.AllDirectories)
        where !sources.Any(source => Names(File.ReadAllText(source), name.Groups["test"].Value))
        select $"{path} belongs to no test: delete it.");

    // A variant follows the test's name after an underscore, which may stand in the name too: any split will do.
    private static bool Names(string source, string test) => Enumerable.Range(1, test.Length)
        .Where(length => length == test.Length || test[length] == '_')
        .Any(length => source.Contains($" {test[..length]}(", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?<type>[^.]+)\.(?<test>[^.]+)\.verified\.[^.]+$")]
    private static partial Regex AcceptedName();
}
