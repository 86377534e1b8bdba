using System.Reflection;

namespace Erqi.Domain.Tests.Laws;

/// <summary>What a type can do, found in its compiled form, so that no subject has to list it.</summary>
internal static class Trait
{
    /// <summary>Says whether a type implements an open interface such as <c>IParsable&lt;&gt;</c> for itself.</summary>
    public static bool Implements(this Type type, Type openInterface) => type.GetInterfaces().Any(found =>
        found.IsGenericType
        && found.GetGenericTypeDefinition() == openInterface
        && found.GenericTypeArguments[0] == type);

    public static Func<T, TResult>? Unary<T, TResult>(string operatorName) =>
        Operator(operatorName, typeof(TResult), typeof(T))?.CreateDelegate<Func<T, TResult>>();

    public static Func<T, T, TResult>? Binary<T, TResult>(string operatorName) =>
        Operator(operatorName, typeof(TResult), typeof(T), typeof(T))?.CreateDelegate<Func<T, T, TResult>>();

    /// <summary>Calls a generic method whose constraint T is known to meet, though the compiler cannot see it.</summary>
    public static TResult Call<T, TResult>(Type owner, string method, params object[] arguments) =>
        (TResult)owner.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(typeof(T))
            .Invoke(null, arguments)!;

    private static MethodInfo? Operator(string name, Type result, params Type[] operands) =>
        (operands[0].GetMethod(name, BindingFlags.Public | BindingFlags.Static, operands) is { } method
            && method.ReturnType == result) ? method : null;
}
