using Erqi.Domain.Tests.Readme;

namespace Erqi.Domain.Doors.Tests.Readme;

public sealed class RecipesTests
{
    private static readonly MarkdownDocument Recipes =
        new("docs/recipes.md", File.ReadAllText(Repository.PathOf("docs", "recipes.md")));

    [Fact]
    public void Its_code_compiles_and_prints_what_the_document_says() => Faults.None(DocumentProgram.Faults(Recipes));

    [Fact]
    public void What_it_tells_the_reader_to_run_or_open_exists() => Faults.None(DocumentPaths.Faults(Recipes));

    [Fact]
    public void No_recipe_is_longer_than_fifteen_lines() =>
        Assert.All(Recipes.Blocks, block => Assert.InRange(block.Code.TrimEnd().Split('\n').Length, 1, 15));
}
