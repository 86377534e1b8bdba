using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Assembly;

public sealed class AssemblyRuleTests
{
    public static TheoryData<AssemblyRule> Rules { get; } = [.. AssemblyRules.All];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_public_type_keeps_the_rule(AssemblyRule rule)
    {
        Type[] types = typeof(Money).Assembly.GetExportedTypes();

        Assert.NotEmpty(types);
        Faults.None(types.SelectMany(rule.Faults));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_rule_finds_its_specimen(AssemblyRule rule) => Assert.NotEmpty(rule.Faults(rule.Specimen));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_rule_finds_no_fault_in_a_sound_type(AssemblyRule rule) => Assert.Empty(rule.Faults(rule.Sound ?? typeof(DateOnly)));
}
