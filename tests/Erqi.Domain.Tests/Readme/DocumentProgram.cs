using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Erqi.Domain.Quantities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Erqi.Domain.Tests.Readme;

/// <summary>The blocks of a document as one program, run from top to bottom as its reader would.</summary>
internal static class DocumentProgram
{
    /// <summary>What a program may refer to: all that the tests can.</summary>
    internal static readonly MetadataReference[] References =
    [
        ..((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // What a new console project has without asking, and the library.
    private static readonly string Usings = string.Concat(
        new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading.Tasks" }
            .Concat(typeof(Money).Assembly.GetExportedTypes().Select(type => type.Namespace!).Distinct())
            .Select(space => $"global using {space};\n")
            .Append($"global using Console = {typeof(ReadmeConsole).FullName};\n"));

    /// <summary>Gets a sentence for everything in which the document is wrong about its code.</summary>
    public static IEnumerable<string> Faults(MarkdownDocument document)
    {
        if (document.Blocks.Count == 0)
        {
            return [];
        }

        using MemoryStream image = new();
        var result = CSharpCompilation.Create(
            "Document" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(Source(document), encoding: Encoding.UTF8)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .Emit(image);

        return result.Success
            ? Compare(document, Run(image))
            : result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString());
    }

    // Using directives come first and types last, wherever the document shows them; #line keeps the document's lines.
    private static string Source(MarkdownDocument document)
    {
        StringBuilder usings = new(), statements = new(), types = new();
        foreach (CodeBlock block in document.Blocks)
        {
            CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(block.Code).GetCompilationUnitRoot();
            foreach (SyntaxNode part in unit.Usings.Concat<SyntaxNode>(unit.Members))
            {
                StringBuilder target = part is UsingDirectiveSyntax ? usings : part is GlobalStatementSyntax ? statements : types;
                int line = block.Line + block.Code.AsSpan(0, part.FullSpan.Start).Count('\n');
                _ = target.Append(CultureInfo.InvariantCulture, $"#line {line} \"{document.Name}\"\n{part.ToFullString()}\n");
            }
        }

        return $"{usings}{statements}{types}";
    }

    private static string[] Run(MemoryStream image)
    {
        AssemblyLoadContext context = new("document", isCollectible: true);
        try
        {
            image.Position = 0;
            MethodInfo main = context.LoadFromStream(image).EntryPoint!;
            object?[] arguments = main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
            string output = ReadmeConsole.Record(() => _ = main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null));
            string[] lines = output.ReplaceLineEndings("\n").Split('\n');
            return lines[^1].Length == 0 ? lines[..^1] : lines;
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<string> Compare(MarkdownDocument document, string[] printed)
    {
        for (int i = 0; i < Math.Max(printed.Length, document.Promises.Count); i++)
        {
            Promise? promise = document.Promises.ElementAtOrDefault(i);
            string? found = printed.ElementAtOrDefault(i);
            if (promise?.Text.TrimEnd() != found?.TrimEnd())
            {
                // What follows is only out of step.
                return [(promise, found) switch
                {
                    (null, _) => $"{document.Name}: the code prints «{found}», of which the document says nothing",
                    (_, null) => $"{document.Name}({promise.Line}): promised «{promise.Text}», but nothing more is printed",
                    _ => $"{document.Name}({promise.Line}): promised «{promise.Text}», but printed «{found}»",
                }];
            }
        }

        return [];
    }
}
