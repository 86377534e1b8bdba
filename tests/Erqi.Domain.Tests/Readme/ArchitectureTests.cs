using System.Text.RegularExpressions;
using Erqi.Domain.Projects;
using Erqi.Domain.Tests.Assembly;

namespace Erqi.Domain.Tests.Readme;

/// <summary>The page for newcomers against the code.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "architecture.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("Erqi.Domain", 0)]
    [InlineData("Erqi.Domain.Solving", 1)]
    [InlineData("Erqi.Domain.Consistency", 2)]
    public void Its_pictures_are_what_the_compiled_code_says(string root, int place)
    {
        string picture = new FolderPicture(root).Draw();

        string shown = Mermaid().Matches(Page)[place].Groups[1].Value;
        Assert.True(picture == shown, $"docs/architecture.md should show this picture, if it is meant:\n{picture}");
    }

    [Fact]
    public void It_tells_of_every_folder() => Faults.None(
        from folder in Directory.GetDirectories(Repository.PathOf("src", "Erqi.Domain")).Select(path => Path.GetFileName(path))
        where folder is not ("bin" or "obj") && !Page.Contains($"| `{folder}` |", StringComparison.Ordinal)
        select $"docs/architecture.md says nothing of the folder {folder}");

    [Fact]
    public void It_tells_of_every_folder_below_them() => Faults.None(
        from folder in Directory.GetDirectories(Repository.PathOf("src", "Erqi.Domain"), "*", SearchOption.AllDirectories)
        let below = Path.GetRelativePath(Repository.PathOf("src", "Erqi.Domain"), folder).Replace('\\', '/').Split('/')
        where below.Length > 1 && below[0] is not ("bin" or "obj") && !Page.Contains($"`{below[^1]}`", StringComparison.Ordinal)
        select $"docs/architecture.md says nothing of the folder {folder}");

    [Fact]
    public void A_field_of_ledgers_stands_in_the_files_that_it_names() =>
        Assert.Equal(Named("A field of ledgers"), Naming($@"\b{nameof(Project.Content)}\b"));

    [Fact]
    public void A_unit_stands_in_the_file_that_it_names() => Assert.Equal(Named("A unit"), Naming("\"公顷\""));

    // The files that a recipe links to.
    private static string[] Named(string recipe)
    {
        string told = Page[Page.IndexOf($"**{recipe}**", StringComparison.Ordinal)..];
        return [.. Source().Matches(told[..told.IndexOf("\n\n", StringComparison.Ordinal)]).Select(link => link.Groups[1].Value).Order(StringComparer.Ordinal)];
    }

    private static string[] Naming(string pattern) =>
        [.. Directory.EnumerateFiles(Repository.PathOf("src", "Erqi.Domain"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Regex.IsMatch(File.ReadAllText(file), pattern))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\]\(\.\./(src/[^)]*\.cs)\)")]
    private static partial Regex Source();

    [GeneratedRegex("```mermaid\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Mermaid();
}
