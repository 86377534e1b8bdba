using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace Erqi.Domain.Tests.Packaging;

/// <summary>The package as it would be published, packed once from what is already built.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedPackage()
    {
        Pack(_folder.Path);
        Bytes = File.ReadAllBytes(Directory.GetFiles(_folder.Path, "*.nupkg").Single());
        Library = ZipFile.OpenRead(Directory.GetFiles(_folder.Path, "*.nupkg").Single());
        Symbols = ZipFile.OpenRead(Directory.GetFiles(_folder.Path, "*.snupkg").Single());
        using Stream manifest = Library.Entries.Single(entry => entry.FullName == "Erqi.Domain.nuspec").Open();
        Metadata = XDocument.Load(manifest).Root!.Elements().Single(found => found.Name.LocalName == "metadata");
    }

    public byte[] Bytes { get; }

    public ZipArchive Library { get; }

    public ZipArchive Symbols { get; }

    public XElement Metadata { get; }

    /// <summary>Packs into a folder. Nothing is built, so that no other test finds its files in use.</summary>
    public static void Pack(string folder)
    {
        ProcessStartInfo start = new("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "pack", Repository.PathOf("src", "Erqi.Domain"), "--no-build", "--configuration", Repository.Configuration,
                "--output", folder, $"-p:NuspecOutputPath={folder}/", "-nodeReuse:false", "-verbosity:quiet", "-nologo",
            },
            Environment = { ["SOURCE_DATE_EPOCH"] = "1700000000" },
        };
        using Process pack = Process.Start(start)!;
        string output = pack.StandardOutput.ReadToEnd();
        pack.WaitForExit();
        Assert.True(pack.ExitCode == 0, output);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Library.Dispose();
        Symbols.Dispose();
        _folder.Dispose();
    }
}
