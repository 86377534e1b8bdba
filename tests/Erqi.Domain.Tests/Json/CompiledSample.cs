using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Erqi.Domain.Tests.Json;

/// <summary>A sample, compiled once beside the library that the tests were built with.</summary>
public abstract class CompiledSample : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _program;

    /// <summary>Compiles a sample.</summary>
    /// <param name="name">Its name without the ending.</param>
    private protected CompiledSample(string name)
    {
        _program = Path.Combine(_folder.Path, $"{name}.dll");
        string source = System.IO.File.ReadAllText(Repository.PathOf("samples", $"{name}.cs"));
        const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";
        var result = CSharpCompilation.Create(
            name,
            [
                CSharpSyntaxTree.ParseText(Usings),
                CSharpSyntaxTree.ParseText(string.Join('\n', source.Split('\n').Where(line => !line.StartsWith("#:", StringComparison.Ordinal)))),
            ],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .Emit(_program);
        Faults.None(result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString()));
        foreach (string library in new[] { "Erqi.Domain.dll", "NodaTime.dll", "ExcelDataReader.dll", "MiniExcel.dll", "Sylvan.Data.Csv.dll" })
        {
            System.IO.File.Copy(Path.Combine(AppContext.BaseDirectory, library), Path.Combine(_folder.Path, library));
        }

        System.IO.File.WriteAllText(
            Path.Combine(_folder.Path, $"{name}.runtimeconfig.json"),
            $$$$"""{"runtimeOptions":{"framework":{"name":"Microsoft.NETCore.App","version":"{{{{Environment.Version}}}}"},"configProperties":{"System.Runtime.TieredPGO":false}}}""");
    }

    /// <summary>Gives the path of a file with the given text, or of none.</summary>
    internal string File(string name, string? text)
    {
        string path = Path.Combine(_folder.Path, name);
        if (text is not null)
        {
            System.IO.File.WriteAllText(path, text);
        }

        return path;
    }

    /// <summary>Runs the sample to its end.</summary>
    internal (int Code, string[] Output, string[] Error) Run(params string[] arguments) => RunOn(string.Empty, arguments);

    /// <summary>Runs the sample on a text that it is given as standard input.</summary>
    internal (int Code, string[] Output, string[] Error) RunOn(string input, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [_program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, Lines(output), Lines(error.GetAwaiter().GetResult()));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n', '\r').Split(Environment.NewLine);
}
