using System.Text.RegularExpressions;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Assembly;
using Mono.Cecil;

namespace Erqi.Domain.Tests.Readme;

/// <summary>The page for newcomers against the code.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "architecture.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_picture_is_what_the_compiled_code_says()
    {
        using ModuleDefinition library = ModuleDefinition.ReadModule(typeof(Money).Assembly.Location);

        string picture = new FolderPicture("Erqi.Domain").Draw(library);

        string shown = Mermaid().Match(Page).Groups[1].Value;
        Assert.True(picture == shown, $"docs/architecture.md should show this picture, if it is meant:\n{picture}");
    }

    [Fact]
    public void It_tells_of_every_folder() => Faults.None(
        from folder in Directory.GetDirectories(Repository.PathOf("src", "Erqi.Domain")).Select(path => Path.GetFileName(path))
        where folder is not ("bin" or "obj") && !Page.Contains($"| `{folder}` |", StringComparison.Ordinal)
        select $"docs/architecture.md says nothing of the folder {folder}");

    [GeneratedRegex("```mermaid\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Mermaid();
}
