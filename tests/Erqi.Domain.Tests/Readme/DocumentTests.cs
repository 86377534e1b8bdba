namespace Erqi.Domain.Tests.Readme;

public sealed class DocumentTests
{
    public static TheoryData<string> Documents { get; } =
    [
        ..Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Markdown("docs"))
            .Concat(Markdown("benchmarks"))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))

            // It needs the packages of other tools, and is run where they are.
            .Where(path => path != "docs/recipes.md")
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Its_code_compiles_and_prints_what_the_document_says(string name) =>
        Faults.None(DocumentProgram.Faults(new(name, File.ReadAllText(Repository.PathOf(name)))));

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_it_tells_the_reader_to_run_or_open_exists(string name) =>
        Faults.None(DocumentPaths.Faults(new(name, File.ReadAllText(Repository.PathOf(name)))));

    [Fact]
    public void Blocks_are_one_program_with_types_and_usings_wherever_they_stand() => Faults.None(DocumentProgram.Faults(Document("""
        # Synthetic

        ```csharp
        using System.Globalization;
        Rational third = Rational.Of(1, 3);
        Console.WriteLine(third + third); // → 2/3
        ```
        Words in between.
        ```csharp
        record Named(string Name);
        ```

        ```csharp
        await Task.Yield();
        Console.WriteLine(new Named("亿元").Name + third.ToString().ToUpper(CultureInfo.InvariantCulture));
        // → 亿元1/3
        Console.WriteLine("  two\nlines");
        ```

        ```text
          two
        lines
        ```

        A table that nothing prints:

        ```text
        not a promise
        ```
        """)));

    [Theory]
    [InlineData("Console.WriteLine(Rational.Of(1, 3)); // → 0.33", "Synthetic.md(2): promised «0.33», but printed «1/3»")]
    [InlineData("Console.WriteLine(1);", "Synthetic.md: the code prints «1», of which the document says nothing")]
    [InlineData("int x = 1; // → 1", "Synthetic.md(2): promised «1», but nothing more is printed")]
    [InlineData("\nConsole.WriteLine(missing);", "Synthetic.md(3,19): error CS0103")]
    public void A_document_that_is_wrong_about_its_code_is_found(string code, string fault) => Assert.StartsWith(
        fault, Assert.Single(DocumentProgram.Faults(Document($"```csharp\n{code}\n```\n"))), StringComparison.Ordinal);

    [Fact]
    public void Code_that_throws_fails() => Assert.Throws<DivideByZeroException>(
        () => DocumentProgram.Faults(Document("```csharp\nConsole.WriteLine((Rational)1 / 0);\n```")));

    [Theory]
    [InlineData("```sh\ndotnet run samples/nowhere.cs\n```", "samples/nowhere.cs")]
    [InlineData("```console\n$ dotnet test Nowhere.sln -c Release\n```", "Nowhere.sln")]
    [InlineData("Say `dotnet run --project benchmarks/Nowhere -- --filter '*'` then.", "benchmarks/Nowhere")]
    [InlineData("Run `.ci/nowhere`.", ".ci/nowhere")]
    [InlineData("See [there](docs/nowhere.md#part).", "docs/nowhere.md")]
    public void A_path_that_leads_nowhere_is_found(string text, string path) =>
        Assert.Contains(path, Assert.Single(DocumentPaths.Faults(Document(text))), StringComparison.Ordinal);

    [Theory]
    [InlineData("```sh\ndotnet test\ndotnet build Erqi.Domain.sln -o artifacts/x # any/thing\n```")]
    [InlineData("[site](https://example.org/none) [part](#part) [licence](LICENSE)")]
    public void Paths_that_exist_and_words_that_are_none_are_no_fault(string text) =>
        Faults.None(DocumentPaths.Faults(Document(text)));

    private static MarkdownDocument Document(string text) => new("Synthetic.md", text);

    private static IEnumerable<string> Markdown(string folder) => Directory.Exists(Repository.PathOf(folder))
        ? Directory.EnumerateFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories)
        : [];
}
