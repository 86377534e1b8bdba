using System.Text.RegularExpressions;
using Erqi.Domain.Projects;

namespace Erqi.Domain.Tests.Assembly;

/// <summary>Classifications are data: what is compiled in of one year's list stays with that list.</summary>
public sealed partial class EnumerationMemberTests
{
    // The scheme, the enumerations with their terms, and its bulletin.
    private static readonly Regex OfTheList = Home();

    private static readonly Regex Member = new(
        $@"\b({string.Join('|', Named<Sector>(), Named<ProjectLevel>(), Named<Batch>(), Named<PipelineStage>(), Named<ProjectStatus>(), Named<ProjectType>())})\b");

    [Fact]
    public void No_other_file_names_a_member_of_2023() => Faults.None(
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Erqi.Domain"), "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Path.Combine(Repository.Root, "src", "Erqi.Domain"), file).Replace('\\', '/')
        where !OfTheList.IsMatch(name)
        from line in File.ReadLines(file)
        let code = line.Split("//")[0]
        where Member.IsMatch(code)
        select $"{name}: {line.Trim()}");

    [Fact]
    public void The_rule_sees_a_member()
    {
        Assert.Matches(Member, "x = Sector.NewUrbanization;");
        Assert.DoesNotMatch(Member, "CubeDimension.Sector.Name");
        Assert.Matches(OfTheList, "Projects/ProjectTerms.cs");
        Assert.DoesNotMatch(OfTheList, "Projects/Project.cs");
    }

    private static string Named<TEnum>()
        where TEnum : struct, Enum => string.Join('|', Enum.GetNames<TEnum>().Select(name => $@"{typeof(TEnum).Name}\.{name}"));

    [GeneratedRegex("^Projects/(Schemes/|(Sector|ProjectLevel|Batch|PipelineStage|ProjectStatus|ProjectType|ProjectTerms)[.]cs)|^Published/(Articles/|ErqiBulletins[.]cs)")]
    private static partial Regex Home();
}
