using Mono.Cecil;

namespace Erqi.Domain.Tests.Assembly;

public sealed class NamespaceArrowTests
{
    [Fact]
    public void Every_reference_of_the_library_points_the_way_of_the_data() => Faults.None(
    [
        .. new NamespaceArrows("Erqi.Domain", NamespaceArrows.OfLibrary).Faults(TypeReferences.OfLibrary),
        .. new NamespaceArrows("Erqi.Domain.Solving", NamespaceArrows.OfSolving).Faults(TypeReferences.OfLibrary),
        .. new NamespaceArrows("Erqi.Domain.Consistency", NamespaceArrows.OfConsistency).Faults(TypeReferences.OfLibrary),
    ]);

    [Theory]
    [InlineData("InField")]
    [InlineData("InBody")]
    [InlineData("InGenericArgument")]
    [InlineData("InClosure")]
    [InlineData("InAttribute")]
    public void A_reference_against_the_way_is_found_wherever_it_stands(string where) =>
        Assert.Contains(SpecimenFaults(), fault => fault.Contains($".Quantities.{where}", StringComparison.Ordinal));

    [Theory]
    [InlineData(".Quantities.NamesItsConverter")]
    [InlineData(".Projects.Later")]
    public void A_converter_attribute_and_a_reference_along_the_way_are_no_fault(string innocent) =>
        Assert.DoesNotContain(SpecimenFaults(), fault => fault.Split(" names ")[0].Contains(innocent, StringComparison.Ordinal));

    [Fact]
    public void A_folder_that_the_design_does_not_name_is_found() =>
        Assert.Contains(SpecimenFaults(), fault => fault.EndsWith("stands in no folder of the design", StringComparison.Ordinal));

    private static List<string> SpecimenFaults()
    {
        const string Specimens = "Erqi.Domain.Tests.Assembly.Arrows";
        using ModuleDefinition tests = ModuleDefinition.ReadModule(typeof(NamespaceArrowTests).Assembly.Location);
        return [.. new NamespaceArrows(Specimens, NamespaceArrows.OfLibrary).Faults(tests.GetTypes()
            .Where(type => type.FullName.StartsWith(Specimens, StringComparison.Ordinal))
            .ToDictionary(type => type, type => TypeReferences.Of(type).ToArray()))];
    }
}
