using System.Reflection;

namespace Erqi.Domain.Tests.Assembly;

/// <summary>A rule that every type of the library keeps, and a type that breaks it, so that the rule is seen to work.</summary>
public sealed record AssemblyRule(string Name, Func<Type, IEnumerable<string>> Faults, Type Specimen, Type? Sound = null)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>Gets the members that a type declares itself and that others can reach.</summary>
    public static IEnumerable<MethodBase> ReachableMethods(Type type) =>
        type.GetMembers(Declared).OfType<MethodBase>().Where(method => method.IsPublic || method.IsFamily);

    /// <summary>Gets the fields that a type declares itself.</summary>
    public static IEnumerable<FieldInfo> Fields(Type type) => type.GetFields(Declared);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
