using System.Text.RegularExpressions;

namespace Erqi.Domain.Tests.Readme;

/// <summary>One block of C# in a document.</summary>
/// <param name="Line">The line of the document where its code begins, counted from one.</param>
/// <param name="Code">Its code.</param>
public sealed record CodeBlock(int Line, string Code);

/// <summary>A line that a document says its code prints.</summary>
/// <param name="Line">Where the document says so, counted from one.</param>
/// <param name="Text">What it says.</param>
public sealed record Promise(int Line, string Text);

/// <summary>A Markdown document: its C#, what that is said to print, and the commands and files it names.</summary>
/// <remarks>
/// A promise is what follows <c>// →</c> in the code, or every line of a <c>text</c> block that follows the code at
/// once. A <c>text</c> block anywhere else promises nothing.
/// </remarks>
public sealed partial class MarkdownDocument
{
    private readonly List<CodeBlock> _blocks = [];
    private readonly List<Promise> _promises = [];
    private readonly List<(int Line, string Command)> _commands = [];
    private readonly List<(int Line, string Target)> _links = [];

    public MarkdownDocument(string name, string text)
    {
        Name = name;
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        bool afterCode = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                _links.AddRange(Link().Matches(lines[i]).Select(found => (i + 1, found.Groups[1].Value)));
                _commands.AddRange(InlineCommand().Matches(lines[i]).Select(found => (i + 1, found.Groups[1].Value)));
                afterCode &= string.IsNullOrWhiteSpace(lines[i]);
                continue;
            }

            string kind = lines[i][3..].Trim();
            int first = i + 1;
            int end = Array.FindIndex(lines, first, line => line.StartsWith("```", StringComparison.Ordinal));
            i = end < 0 ? lines.Length : end;
            Read(kind, first, lines[first..i], afterCode);
            afterCode = kind == "csharp";
        }
    }

    public string Name { get; }

    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    public IReadOnlyList<Promise> Promises => _promises;

    public IReadOnlyList<(int Line, string Command)> Commands => _commands;

    public IReadOnlyList<(int Line, string Target)> Links => _links;

    private void Read(string kind, int first, string[] lines, bool afterCode)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (kind is "sh" or "bash" or "shell" or "console")
            {
                _commands.Add((first + i + 1, lines[i].TrimStart('$', ' ')));
            }
            else if (kind == "text" && afterCode)
            {
                _promises.Add(new(first + i + 1, lines[i]));
            }
            else if (kind == "csharp" && CodePromise().Match(lines[i]) is { Success: true } promise)
            {
                _promises.Add(new(first + i + 1, promise.Groups[1].Value));
            }
        }

        if (kind == "csharp")
        {
            _blocks.Add(new(first + 1, string.Join('\n', lines)));
        }
    }

    [GeneratedRegex("// → ?(.*)$")]
    private static partial Regex CodePromise();

    [GeneratedRegex(@"`((?:dotnet|\.ci/)[^`]*)`")]
    private static partial Regex InlineCommand();

    [GeneratedRegex(@"\]\((?![a-z]+:|#)([^)#\s]+)")]
    private static partial Regex Link();
}
