using Erqi.Domain.Quantities;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Erqi.Domain.Tests.Assembly;

/// <summary>Finds every type that compiled code names: in signatures, in method bodies and in attributes.</summary>
internal static class TypeReferences
{
    private static readonly Lazy<Dictionary<TypeDefinition, (string Where, TypeReference Named)[]>> InLibrary = new(() =>
        ModuleDefinition.ReadModule(typeof(Money).Assembly.Location).GetTypes().ToDictionary(type => type, type => Of(type).ToArray()));

    /// <summary>Gets the types of the library, each with what it names; read once for all tests.</summary>
    public static IReadOnlyDictionary<TypeDefinition, (string Where, TypeReference Named)[]> OfLibrary => InLibrary.Value;

    /// <summary>Gets the types that one type names, each with the member where it stands.</summary>
    public static IEnumerable<(string Where, TypeReference Named)> Of(TypeDefinition type) =>
        from mention in Mentions(type)
        from named in Parts(mention.Named)
        select (mention.Where, named);

    private static IEnumerable<(string Where, TypeReference? Named)> Mentions(TypeDefinition type)
    {
        IEnumerable<TypeReference?> header = [
            type.BaseType,
            ..type.Interfaces.Select(found => found.InterfaceType),
            ..Constraints(type),
            ..Attributes(type),
            ..type.Properties.SelectMany(Attributes),
            ..type.Events.SelectMany(Attributes),
        ];
        return
        [
            ..header.Select(named => (type.FullName, named)),
            ..type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType).Select(named => ($"{type.FullName}.{field.Name}", named))),
            ..type.Methods.SelectMany(method => Signature(method).Concat(Body(method)).Select(named => ($"{type.FullName}.{method.Name}", named))),
        ];
    }

    private static IEnumerable<TypeReference?> Signature(MethodDefinition method) =>
    [
        method.ReturnType,
        ..method.Parameters.Select(parameter => parameter.ParameterType),
        ..method.Parameters.SelectMany(Attributes),
        ..method.Overrides.SelectMany(Named),
        ..Constraints(method),
        ..Attributes(method),
        ..Attributes(method.MethodReturnType),
    ];

    private static IEnumerable<TypeReference?> Body(MethodDefinition method) => !method.HasBody
        ? []
        :
        [
            ..method.Body.Variables.Select(variable => variable.VariableType),
            ..method.Body.ExceptionHandlers.Select(handler => handler.CatchType),
            ..method.Body.Instructions.SelectMany(Operand),
        ];

    private static IEnumerable<TypeReference?> Operand(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method => Named(method),
        CallSite call => [call.ReturnType, .. call.Parameters.Select(parameter => parameter.ParameterType)],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Named(MethodReference method) =>
    [
        method.DeclaringType,
        method.ReturnType,
        ..method.Parameters.Select(parameter => parameter.ParameterType),
        ..(method as GenericInstanceMethod)?.GenericArguments ?? [],
    ];

    private static IEnumerable<TypeReference?> Constraints(IGenericParameterProvider owner) =>
        owner.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(found => found.ConstraintType);

    // The one exception of the design: a type may name its JSON converter.
    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider owner) =>
        from attribute in owner.CustomAttributes
        where attribute.AttributeType.Name != "JsonConverterAttribute"
        from named in attribute.ConstructorArguments
            .Concat(attribute.Properties.Select(property => property.Argument))
            .Select(argument => argument.Value as TypeReference)
            .Append(attribute.AttributeType)
        select named;

    private static IEnumerable<TypeReference> Parts(TypeReference? named) => named switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        IModifierType modified => [modified.ModifierType, .. Parts(modified.ElementType)],
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [named],
    };
}
