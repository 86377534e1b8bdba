using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Erqi.Domain.Tests.Packaging;

public sealed partial class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const int MostBytes = 1_200_000;

    // What CustomDebugInformation of a portable pdb calls the SourceLink record.
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void It_holds_the_library_its_documentation_and_nothing_that_a_user_has_no_use_for()
    {
        string[] found =
        [
            ..package.Library.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/", StringComparison.Ordinal)
                    && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(
            [
                "CHANGELOG.md", "CONTRIBUTING.md", "Erqi.Domain.nuspec", "LICENSE", "README.md", "README.zh-CN.md",
                .. Directory.GetFiles(Repository.PathOf("docs")).Select(path => $"docs/{Path.GetFileName(path)}").Order(StringComparer.Ordinal),
                "icon.png", "lib/net10.0/Erqi.Domain.dll", "lib/net10.0/Erqi.Domain.xml",
            ],
            found);
    }

    [Fact]
    public void It_depends_on_NodaTime_and_nothing_else()
    {
        XElement group = Assert.Single(Metadata("dependencies").Elements());
        XElement dependency = Assert.Single(group.Elements());

        Assert.Equal("net10.0", group.Attribute("targetFramework")!.Value);
        Assert.Equal("NodaTime", dependency.Attribute("id")!.Value);
    }

    [Theory]
    [InlineData("id", "Erqi.Domain")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    public void Its_manifest_says(string element, string value) => Assert.Equal(value, Metadata(element).Value);

    [Fact]
    public void Its_readme_is_the_one_of_the_repository_and_names_files_of_the_package_where_that_has_links()
    {
        string[] packed = Lines(Read(package.Library, "README.md"));
        string[] own = Lines(File.ReadAllBytes(Repository.PathOf("README.md")));
        string[] paths = [.. own.SelectMany(line => LinkToFile().Matches(line)).Select(link => link.Groups[1].Value)];

        Assert.NotEmpty(paths);
        Assert.Subset(package.Library.Entries.Select(entry => entry.FullName).ToHashSet(), paths.ToHashSet());
        Assert.DoesNotContain(packed, line => LinkToFile().IsMatch(line));
        Assert.Equal(own.Where(line => !LinkToFile().IsMatch(line)), packed.Where((_, place) => !LinkToFile().IsMatch(own[place])));
        Assert.All(
            own.Zip(packed).SelectMany(line => LinkToFile().Matches(line.First).Select(link => (Path: link.Groups[1].Value, line.Second))),
            named => Assert.Contains($"`{named.Path}`", named.Second, StringComparison.Ordinal));

        static string[] Lines(byte[] text) => Encoding.UTF8.GetString(text).Split('\n');
    }

    [Fact]
    public void Its_manifest_names_the_commit_it_was_built_from()
    {
        if (!Path.Exists(Repository.PathOf(".git")))
        {
            return; // A source archive has no commit to name.
        }

        Assert.Matches("^[0-9a-f]{40}$", Metadata("repository").Attribute("commit")?.Value);
    }

    [Fact]
    public void Its_symbols_are_a_portable_pdb_that_finds_every_source_file()
    {
        byte[] pdb = Read(package.Symbols, "lib/net10.0/Erqi.Domain.pdb");
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
        MetadataReader reader = provider.GetMetadataReader();
        string[] sources = [.. reader.Documents.Select(found => reader.GetString(reader.GetDocument(found).Name))];

        Assert.Contains(sources, source => source.EndsWith("Money.cs", StringComparison.Ordinal));
        Assert.Equal(HasKnownHost(), HasSourceLink(reader));
    }

    [Fact]
    public void It_documents_what_users_see_and_nothing_else()
    {
        using Stream file = package.Library.GetEntry("lib/net10.0/Erqi.Domain.xml")!.Open();
        HashSet<string> documented = [.. XDocument.Load(file).Descendants("member").Select(member => member.Attribute("name")!.Value).Where(name => name[0] == 'T').Select(name => name[2..])];

        Assert.Equal(typeof(CellGrid).Assembly.ExportedTypes.Select(type => type.FullName!.Replace('+', '.')).Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_small() => Assert.InRange(package.Bytes.Length, 1, MostBytes);

    [Fact]
    public void Packed_again_it_is_the_same_to_the_byte()
    {
        if (!Draws.AreAll)
        {
            return; // Packing takes as long as a thousand other tests.
        }

        using TemporaryFolder again = new();
        PackedPackage.Pack(again.Path);

        Assert.Equal(package.Bytes, File.ReadAllBytes(Directory.GetFiles(again.Path, "*.nupkg").Single()));
    }

    // A link or a picture that leads to a file of the repository.
    [GeneratedRegex(@"\]\(([^):]+)\)")]
    private static partial Regex LinkToFile();

    // SourceLink maps sources only where the clone's origin is a host it knows; a clone from a folder has none.
    private static bool HasKnownHost()
    {
        string map = Directory.GetFiles(Repository.PathOf("artifacts", "obj", "Erqi.Domain"), "*.sourcelink.json", SearchOption.AllDirectories)
            .FirstOrDefault(path => path.Contains(Repository.Configuration, StringComparison.OrdinalIgnoreCase)) ?? "";
        return map.Length > 0 && File.ReadAllText(map).Contains("\"documents\"", StringComparison.Ordinal);
    }

    private static bool HasSourceLink(MetadataReader reader) => reader.CustomDebugInformation
        .Select(reader.GetCustomDebugInformation)
        .Any(found => reader.GetGuid(found.Kind) == SourceLinkKind);

    private static byte[] Read(ZipArchive archive, string name)
    {
        using Stream stream = archive.Entries.Single(entry => entry.FullName == name).Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private XElement Metadata(string name) =>
        package.Metadata.Elements().Single(found => found.Name.LocalName == name);
}
