using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Erqi.Domain.Tests.Assembly;

public sealed class BinaryFloatTests
{
    private static readonly string[] Floats = ["System.Double", "System.Single", "System.Half"];

    // The analyzer that bans symbols sees neither the keyword nor the built-in conversion; compiled code shows both.
    [Fact]
    public void No_code_of_the_library_touches_a_binary_float() =>
        Faults.None(TypeReferences.OfLibrary.SelectMany(type => Uses(type.Key, type.Value)));

    [Theory]
    [InlineData(nameof(FloatSpecimens.Constant))]
    [InlineData(nameof(FloatSpecimens.Conversion))]
    [InlineData(nameof(FloatSpecimens.Parameter))]
    [InlineData(nameof(FloatSpecimens.Call))]
    public void A_binary_float_is_found_wherever_it_stands(string member)
    {
        using ModuleDefinition tests = ModuleDefinition.ReadModule(typeof(FloatSpecimens).Assembly.Location);
        TypeDefinition specimens = tests.GetType(typeof(FloatSpecimens).FullName);

        Assert.Contains(Uses(specimens, TypeReferences.Of(specimens)), fault => fault.Contains($".{member} ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Uses(TypeDefinition type, IEnumerable<(string Where, TypeReference Named)> mentions) =>
    [
        ..from mention in mentions
          where Floats.Contains(mention.Named.FullName)
          select $"{mention.Where} uses {mention.Named.FullName}",
        ..from method in type.Methods
          where method.HasBody
          where method.Body.Instructions.Any(found => found.OpCode.Code is Code.Ldc_R4 or Code.Ldc_R8)
          select $"{type.FullName}.{method.Name} holds a binary constant",
    ];
}
