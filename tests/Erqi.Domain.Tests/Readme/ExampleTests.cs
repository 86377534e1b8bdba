using System.Xml.Linq;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Readme;

/// <summary>The examples in the documentation of members: code like that of a document.</summary>
public sealed class ExampleTests
{
    private const int Least = 20;

    [Fact]
    public void Every_example_of_a_member_compiles_and_prints_what_it_says()
    {
        (string Member, string Code)[] examples = [.. Examples()];

        Assert.InRange(examples.DistinctBy(example => example.Member).Count(), Least, int.MaxValue);
        Faults.None(DocumentProgram.Faults(new MarkdownDocument("Erqi.Domain.xml", string.Concat(examples.Select(Block)))));
    }

    // Each in a block of its own, so that all are one program.
    private static string Block((string Member, string Code) example) =>
        $"{example.Member}\n```csharp\n{{\n{example.Code}\n}}\n```\n";

    private static IEnumerable<(string Member, string Code)> Examples() =>
        from member in XDocument.Load(Path.ChangeExtension(typeof(Money).Assembly.Location, ".xml")).Descendants("member")
        from example in member.Elements("example")
        select (member.Attribute("name")!.Value, example.Element("code")!.Value.Trim('\n'));
}
