using System.Diagnostics.Contracts;
using System.Reflection;
using System.Runtime.CompilerServices;
using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using static Erqi.Domain.Tests.Assembly.AssemblyRule;

namespace Erqi.Domain.Tests.Assembly;

/// <summary>The rules, each one expression over a type's compiled form.</summary>
public static class AssemblyRules
{
    private static readonly Type[] BinaryFloats = [typeof(double), typeof(float), typeof(Half)];

    private static readonly string[] ChangingVerbs = ["Add", "Append", "Insert", "Remove", "Set", "Clear"];

    // Made by users, who then ask these and nothing else.
    private static readonly string[] AskedThemselves = [nameof(Rate), nameof(InvestmentThreshold), nameof(SchemeDraft)];

    // To… names that promise a type of the framework; the library's own names are added to them.
    private static readonly string[] FrameworkNames =
    [
        "String", "Decimal", "Int32", "Int64", "BigInteger", "DateTime", "DateOnly", "DataTable", "LocalDate",
    ];

    public static IReadOnlyList<AssemblyRule> All { get; } =
    [
        new("Enumerations count from one, a byte wide", EnumFaults, typeof(Specimens.CountsFromZero)),
        new("What can be equated has == and !=", EqualityFaults, typeof(Specimens.EquatableOnly)),
        new("What can be ordered has < <= > >=", OrderFaults, typeof(Specimens.ComparableOnly)),
        new("Structs are read-only", StructFaults, typeof(Specimens.WritableStruct)),
        new("Classes are sealed, abstract or static", ClassFaults, typeof(Specimens.OpenClass)),
        new("Nothing public can be set after construction", SetterFaults, typeof(Specimens.Settable)),
        new("Every field is read-only", FieldFaults, typeof(Specimens.Cached)),
        new("No field is public, constants apart", PublicFieldFaults, typeof(Specimens.PublicField)),
        new("No binary float is asked for or given", FloatFaults, typeof(Specimens.Floating)),
        new("ToX gives an X", ConversionFaults, typeof(Specimens.Converts)),
        new("Every Parse has its TryParse", ParseFaults, typeof(Specimens.OnlyParses)),
        new("The default of a struct can be used", DefaultFaults, typeof(Specimens.UselessDefault)),
        new("A changed copy is seen when it is dropped", CopyFaults, typeof(Specimens.DropsCopies), typeof(Specimens.KeepsCopies)),
        new("What nobody asks for, nobody else makes", MadeFaults, typeof(Specimens.MadeForNothing)),
        new("What cannot be null is refused where it is set", NullFaults, typeof(Specimens.TakesNull), typeof(LedgerReaderOptions)),
    ];

    private static IEnumerable<string> EnumFaults(Type type)
    {
        if (!type.IsEnum)
        {
            return [];
        }

        int[] found = [.. Enum.GetValues(type).Cast<object>().Select(Convert.ToInt32).Distinct()];
        bool counts = found.SequenceEqual(Enumerable.Range(1, found.Length));
        return counts && Enum.GetUnderlyingType(type) == typeof(byte)
            ? []
            : [$"{type} is {Enum.GetUnderlyingType(type)} {string.Join(", ", found)}"];
    }

    private static IEnumerable<string> EqualityFaults(Type type) =>
        Missing(type, typeof(IEquatable<>), "op_Equality", "op_Inequality");

    private static IEnumerable<string> OrderFaults(Type type) => Missing(
        type,
        typeof(IComparable<>),
        "op_LessThan",
        "op_LessThanOrEqual",
        "op_GreaterThan",
        "op_GreaterThanOrEqual");

    private static IEnumerable<string> Missing(Type type, Type promise, params string[] operators) =>
        type.GetInterfaces().Any(found => found.IsGenericType
            && found.GetGenericTypeDefinition() == promise
            && found.GenericTypeArguments[0] == type)
            ? operators.Where(name => type.GetMethod(name, [type, type]) is null).Select(name => $"{type} has no {name}")
            : [];

    private static IEnumerable<string> StructFaults(Type type) =>
        type is { IsValueType: true, IsEnum: false }
        && !IsEnumerator(type)
        && !type.IsDefined(typeof(IsReadOnlyAttribute), false)
            ? [$"{type} is a struct that can change"]
            : [];

    private static IEnumerable<string> ClassFaults(Type type) =>
        type is { IsClass: true, IsSealed: false, IsAbstract: false } ? [$"{type} can be derived from"] : [];

    private static IEnumerable<string> SetterFaults(Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        where property.DeclaringType == type && !MayChange(type)
        where property.SetMethod is { IsPrivate: false, IsAssembly: false } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type}.{property.Name} can be set";

    private static IEnumerable<string> FieldFaults(Type type) =>
        from field in Fields(type)
        where !field.IsInitOnly && !field.IsLiteral && !type.IsEnum && !MayChange(type)
        select $"{type}.{field.Name} can change";

    private static IEnumerable<string> PublicFieldFaults(Type type) =>
        from field in Fields(type)
        where !type.IsEnum && (field.IsPublic || field.IsFamily) && !field.IsLiteral
        select $"{type}.{field.Name} is a public field";

    private static IEnumerable<string> FloatFaults(Type type) =>
        from method in ReachableMethods(type)
        from mentioned in method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append((method as MethodInfo)?.ReturnType ?? typeof(void))
        where Mentions(mentioned, BinaryFloats)
        select $"{type}.{method.Name} takes or gives {mentioned}";

    private static IEnumerable<string> ConversionFaults(Type type) =>
        from method in ReachableMethods(type).OfType<MethodInfo>()
        where method.Name.StartsWith("To", StringComparison.Ordinal)
        let promised = method.Name[2..]
        where FrameworkNames.Concat(type.Assembly.GetExportedTypes().Select(BareName)).Contains(promised)
        where BareName(method.ReturnType) != promised
        select $"{type}.{method.Name} gives {method.ReturnType}";

    private static IEnumerable<string> ParseFaults(Type type) =>
        from parse in ReachableMethods(type).OfType<MethodInfo>()
        where parse is { Name: "Parse", IsStatic: true }
        where !ReachableMethods(type).OfType<MethodInfo>().Any(tries => IsTryOf(tries, parse))
        select $"{type}.{parse} has no TryParse";

    private static bool IsTryOf(MethodInfo tries, MethodInfo parse)
    {
        string[] asked = [.. parse.GetParameters().Select(parameter => parameter.ParameterType.ToString())];
        ParameterInfo[] tried = tries.GetParameters();
        return tries is { Name: "TryParse", IsStatic: true }
            && tries.ReturnType == typeof(bool)
            && tried.Length == asked.Length + 1
            && tried[^1].IsOut
            && tried[..^1].Select(parameter => parameter.ParameterType.ToString()).SequenceEqual(asked);
    }

    private static IEnumerable<string> DefaultFaults(Type type)
    {
        if (type is not { IsValueType: true, IsByRefLike: false } || type.IsEnum || IsEnumerator(type))
        {
            yield break;
        }

        Type closed = type.ContainsGenericParameters
            ? type.MakeGenericType([.. type.GetGenericArguments().Select(argument =>
                argument.GetGenericParameterConstraints().Contains(typeof(Enum)) ? typeof(DayOfWeek) : typeof(int))])
            : type;
        object value = RuntimeHelpers.GetUninitializedObject(closed);
        (string Name, Action Use)[] uses =
        [
            ("ToString", () => _ = value.ToString()),
            ("GetHashCode", () => _ = value.GetHashCode()),
            ("Equals", () => Assert.True(value.Equals(RuntimeHelpers.GetUninitializedObject(closed)))),
        ];
        foreach ((string name, Action use) in uses)
        {
            if (Record.Exception(use) is { } thrown)
            {
                yield return $"default({type}).{name} fails: {thrown.Message}";
            }
        }
    }

    // Builders alone change themselves. Whatever else gives its own type back is no Add, and the analyzers know (CA1806).
    private static IEnumerable<string> CopyFaults(Type type) =>
        from method in ReachableMethods(type).OfType<MethodInfo>()
        where method is { IsStatic: false, IsSpecialName: false, IsPublic: true } && method.ReturnType == type
        where !MayChange(type) && !method.Name.StartsWith('<')
        where !method.IsDefined(typeof(PureAttribute), false) || ChangingVerbs.Any(method.Name.StartsWith)
        select $"{type}.{method.Name} gives a changed copy; expected [Pure], and a name such as With…";

    // A record that no public member takes is a finding: its parts are what was found.
    private static IEnumerable<string> MadeFaults(Type type) =>
        from constructor in type.GetConstructors()
        where constructor.GetParameters().Length > 0 && IsRecord(type) && !IsTaken(type) && !AskedThemselves.Contains(type.Name)
        select $"{type} has a public constructor, and no public member takes one";

    private static IEnumerable<string> NullFaults(Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property is { PropertyType.IsValueType: false, SetMethod.IsPublic: true } && property.DeclaringType == type && !type.IsAbstract
        where new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull
        where Record.Exception(() => property.SetValue(RuntimeHelpers.GetUninitializedObject(type), null)) is not { InnerException: ArgumentException }
        select $"{type}.{property.Name} takes null";

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static bool IsTaken(Type type) => type.Assembly.GetExportedTypes().Any(other => other != type && (
        from member in ReachableMethods(other)
        from parameter in member.GetParameters()
        where !parameter.IsOut
        select parameter.ParameterType).Any(taken => MentionsOrHolds(taken, type)));

    private static bool MentionsOrHolds(Type taken, Type type) =>
        taken.IsGenericType && type.IsGenericTypeDefinition ? taken.GetGenericTypeDefinition() == type
        : taken.IsAssignableFrom(type) && taken != typeof(object)
        || (taken.HasElementType && MentionsOrHolds(taken.GetElementType()!, type))
        || (taken.IsGenericType && taken.GenericTypeArguments.Any(argument => MentionsOrHolds(argument, type)));

    // What is there to be filled or walked along is no value.
    private static bool MayChange(Type type) =>
        IsEnumerator(type) || type.Name.EndsWith("Builder", StringComparison.Ordinal);

    private static bool IsEnumerator(Type type) => type is { IsNested: true, Name: "Enumerator" or "Enumerator`1" };

    private static string BareName(Type type) => type.Name.Split('`')[0];

    private static bool Mentions(Type type, Type[] wanted) =>
        wanted.Contains(type)
        || (type.HasElementType && Mentions(type.GetElementType()!, wanted))
        || (type.IsGenericType && type.GenericTypeArguments.Any(argument => Mentions(argument, wanted)));
}
