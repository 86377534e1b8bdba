namespace Erqi.Domain.Tests.Readme;

/// <summary>The files and folders that a document tells its reader to use.</summary>
internal static class DocumentPaths
{
    private static readonly string[] SourceEndings = [".cs", ".csproj", ".sln"];

    /// <summary>Gets a sentence for every named path that does not exist.</summary>
    public static IEnumerable<string> Faults(MarkdownDocument document) =>
    [
        ..from command in document.Commands
          where command.Command.StartsWith("dotnet ", StringComparison.Ordinal) || command.Command.StartsWith(".ci/", StringComparison.Ordinal)
          from word in command.Command.Split(" -- ")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => word != "#")
          where IsPath(word) && !Path.Exists(Repository.PathOf(word))
          select $"{document.Name}({command.Line}): `{command.Command}` names {word}, which does not exist",
        ..from link in document.Links
          let folder = Path.GetDirectoryName(Repository.PathOf(document.Name))!
          where !Path.Exists(Path.Combine(folder, link.Target))
          select $"{document.Name}({link.Line}): the link to {link.Target} leads nowhere",
    ];

    // A path is what has a folder in it or ends as our sources do; artifacts come and go, and options may hold anything.
    private static bool IsPath(string word) =>
        !word.StartsWith('-')
        && !word.StartsWith("artifacts", StringComparison.Ordinal)
        && !word.Any(letter => "*:=<\"'".Contains(letter))
        && (word.Contains('/') || SourceEndings.Contains(Path.GetExtension(word)));
}
