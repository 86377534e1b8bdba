using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Assembly;

/// <summary>A relation kind is named where it is made, and nowhere else by its kind.</summary>
public sealed class RelationKindTests
{
    // The articles, the builder and the readers of prose and tables make relations; they do not tell kinds apart.
    private static readonly string[] Makers = ["BulletinBuilder.cs", "Erqi2023.cs"];

    private static readonly Dictionary<string, string> Sources = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "Erqi.Domain"), "*.cs", SearchOption.AllDirectories)
        .Append(Path.Combine(Repository.Root, "docs", "bulletin.schema.json"))
        .Where(file => !Makers.Contains(Path.GetFileName(file)) && !IsReader(file))
        .ToDictionary(file => file, File.ReadAllText);

    private static bool IsReader(string file) =>
        file.Contains($"{Path.DirectorySeparatorChar}Prose{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && (file.EndsWith("Finder.cs", StringComparison.Ordinal) || file.EndsWith("Relations.cs", StringComparison.Ordinal) || file.EndsWith("Maker.cs", StringComparison.Ordinal));

    [Theory]
    [InlineData(RelationKind.Difference)]
    [InlineData(RelationKind.Multiple)]
    [InlineData(RelationKind.Structure)]
    [InlineData(RelationKind.WeightedMean)]
    [InlineData(RelationKind.AverageGrowth)]
    public void A_kind_touches_four_files(RelationKind kind)
    {
        string identifier = kind.ToString(), inDocuments = $"[\"{char.ToLowerInvariant(identifier[0])}{identifier[1..]}\"]";
        string[] files =
            [.. Sources.Where(source => source.Value.Contains($"{identifier}Relation", StringComparison.Ordinal)
                || source.Value.Contains(inDocuments, StringComparison.Ordinal)).Select(source => Path.GetFileName(source.Key)).Order(StringComparer.Ordinal)];
        string[] expected =
            ["RelationKind.cs", "RelationKinds.cs", $"{identifier}Relation.cs", "bulletin.schema.json"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), files);
    }

    [Fact]
    public void No_code_tells_kinds_apart() => Faults.None(
        from source in Sources
        where Path.GetFileName(source.Key) is not ("RelationKinds.cs" or "RelationKind.cs")
        where source.Value.Contains("case RelationKind.", StringComparison.Ordinal)
            || source.Value.Contains("RelationKind.Sum =>", StringComparison.Ordinal)
            || source.Value.Contains("ShareRelation =>", StringComparison.Ordinal)
            || source.Value.Contains("ShareRelation share", StringComparison.Ordinal)
        select $"{source.Key} tells kinds of relations apart; it should read their meaning.");
}
