using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Erqi.Domain.Tests.Readme;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Erqi.Domain.Tests.Json;

/// <summary>A sample, compiled once beside the library that the tests were built with.</summary>
public abstract class CompiledSample : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _name, _program;
    private readonly Lazy<MethodInfo> _main;

    /// <summary>Compiles a sample.</summary>
    /// <param name="name">Its name without the ending.</param>
    private protected CompiledSample(string name)
    {
        (_name, _program) = (name, Path.Combine(_folder.Path, $"{name}.dll"));
        _main = new(Load);
        using FileStream program = System.IO.File.Create(_program);
        Compile(string.Empty, program);
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

    /// <summary>Runs the sample to its end, among the tests, which spares a start.</summary>
    internal (int Code, string[] Output, string[] Error) Run(params string[] arguments) => RunOn(string.Empty, arguments);

    /// <summary>Runs the sample on a text that it is given as standard input, among the tests.</summary>
    internal (int Code, string[] Output, string[] Error) RunOn(string input, params string[] arguments)
    {
        int code = 0;
        (string output, string error) = ReadmeConsole.Record(
            input, () => code = (int)_main.Value.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [arguments], null)!);
        return (code, Lines(output), Lines(error));
    }

    /// <summary>Runs the sample as a process of its own, as a shell does.</summary>
    internal (int Code, string[] Output, string[] Error) RunAlone(string input, params string[] arguments)
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

    // The same program, whose console is that of one test.
    private MethodInfo Load()
    {
        using MemoryStream image = new();
        Compile($"global using Console = {typeof(ReadmeConsole).FullName};", image);
        image.Position = 0;
        return new AssemblyLoadContext(_name).LoadFromStream(image).EntryPoint!;
    }

    private void Compile(string usings, Stream image)
    {
        string source = System.IO.File.ReadAllText(Repository.PathOf("samples", $"{_name}.cs"));
        const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";
        var result = CSharpCompilation.Create(
            _name,
            [
                CSharpSyntaxTree.ParseText(Usings + usings),
                CSharpSyntaxTree.ParseText(string.Join('\n', source.Split('\n').Where(line => !line.StartsWith("#:", StringComparison.Ordinal)))),
            ],
            DocumentProgram.References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .Emit(image);
        Faults.None(result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString()));
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n', '\r').Split(Environment.NewLine);
}
