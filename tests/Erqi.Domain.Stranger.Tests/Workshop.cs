using System.Diagnostics;
using System.Xml.Linq;
using Erqi.Domain.Tests.Packaging;

namespace Erqi.Domain.Tests;

/// <summary>A folder with the package and nothing else of this repository, in which strangers' projects are built.</summary>
public sealed class Workshop : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _version;

    public Workshop()
    {
        string feed = Path.Combine(_folder.Path, "feed");
        PackedPackage.Pack(feed);
        _version = Path.GetFileNameWithoutExtension(Directory.GetFiles(feed, "*.nupkg").Single())["Erqi.Domain.".Length..];

        // What is unpacked stays here; what the machine already has unpacked is taken from there.
        File.WriteAllText(Path.Combine(_folder.Path, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{_folder.Path}/packages" /></config>
              <fallbackPackageFolders><add key="machine" value="{PackagesOfMachine}" /></fallbackPackageFolders>
              <packageSources><add key="feed" value="{feed}" /></packageSources>
            </configuration>
            """);
    }

    private static string PackagesOfMachine => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>A new project of a kind, with the tour in it.</summary>
    public string NewProject(string kind)
    {
        string project = Directory.CreateDirectory(Path.Combine(_folder.Path, kind)).FullName;
        foreach (string file in Directory.GetFiles(Repository.PathOf("tests", "Erqi.Domain.Stranger.Tests", "Stranger")))
        {
            File.Copy(file, Path.Combine(project, Path.GetFileName(file)));
        }

        return project;
    }

    /// <summary>Runs dotnet for a project of a kind and gives what it printed.</summary>
    public string Dotnet(string project, string kind, params ReadOnlySpan<string> arguments) => Run(
        "dotnet",
        project,
        [
            .. arguments,
            $"-p:Kind={kind}",
            $"-p:ErqiVersion={_version}",
            $"-p:TestSdkVersion={VersionOf("Microsoft.NET.Test.Sdk")}",
            $"-p:XunitVersion={VersionOf("xunit")}",
            $"-p:RunnerVersion={VersionOf("xunit.runner.visualstudio")}",
        ]);

    /// <summary>Runs a program and gives what it printed; a failure fails the test with all that was said.</summary>
    public static string Run(string program, string folder, params ReadOnlySpan<string> arguments)
    {
        ProcessStartInfo start = new(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_NOLOGO"] = "1", ["ERQI_TOUR"] = Path.Combine(folder, "tour.txt") },
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> faults = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{output}\n{faults.Result}");
        return output;
    }

    public void Dispose() => _folder.Dispose();

    // The versions that this repository itself is tested with.
    private static string VersionOf(string package) => XDocument.Load(Repository.PathOf("Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Single(found => found.Attribute("Include")!.Value == package)
        .Attribute("Version")!.Value;
}
