using System.Numerics;
using CsCheck;

namespace Erqi.Domain.Tests.Laws;

/// <summary>Arithmetic of values, for whichever operators a type has.</summary>
internal static class ArithmeticLaws
{
    public static IEnumerable<Law> Of<T>(Gen<T> values)
        where T : notnull
    {
        EqualityComparer<T> equality = EqualityComparer<T>.Default;
        Gen<(T X, T Y, T Z)> triples = Gen.Select(values, values, values);
        Func<T, T, T>? add = Trait.Binary<T, T>("op_Addition");
        Func<T, T, T>? subtract = Trait.Binary<T, T>("op_Subtraction");
        Func<T, T>? negate = Trait.Unary<T, T>("op_UnaryNegation");
        Func<T, T, T>? multiply = Trait.Binary<T, T>("op_Multiply");
        Func<T, T, T>? divide = Trait.Binary<T, T>("op_Division");

        if (add is not null)
        {
            yield return Same("Addition is commutative", t => add(t.X, t.Y), t => add(t.Y, t.X));
            yield return Same(
                "Addition is associative", t => add(add(t.X, t.Y), t.Z), t => add(t.X, add(t.Y, t.Z)));
        }

        if (add is not null && Identity(typeof(IAdditiveIdentity<,>), nameof(AdditiveIdentity)) is { } zero)
        {
            yield return Same("Adding nothing changes nothing", t => add(t.X, zero()), t => t.X);
        }

        if (add is not null && subtract is not null)
        {
            yield return Same("Subtraction undoes addition", t => subtract(add(t.X, t.Y), t.Y), t => t.X);
        }

        if (subtract is not null && negate is not null)
        {
            yield return Same("x - y is -(y - x)", t => subtract(t.X, t.Y), t => negate(subtract(t.Y, t.X)));
        }

        if (multiply is not null)
        {
            yield return Same("Multiplication is commutative", t => multiply(t.X, t.Y), t => multiply(t.Y, t.X));
            yield return Same(
                "Multiplication is associative",
                t => multiply(multiply(t.X, t.Y), t.Z),
                t => multiply(t.X, multiply(t.Y, t.Z)));
        }

        if (multiply is not null
            && Identity(typeof(IMultiplicativeIdentity<,>), nameof(MultiplicativeIdentity)) is { } one)
        {
            yield return Same("Multiplying by one changes nothing", t => multiply(t.X, one()), t => t.X);
        }

        if (multiply is not null && add is not null)
        {
            yield return Same(
                "Multiplication distributes over addition",
                t => multiply(t.X, add(t.Y, t.Z)),
                t => add(multiply(t.X, t.Y), multiply(t.X, t.Z)));
        }

        if (multiply is not null && divide is not null)
        {
            yield return Same("Division undoes multiplication", t => divide(multiply(t.X, t.Y), t.Y), t => t.X);
        }

        Func<T>? Identity(Type openInterface, string method) => typeof(T).Implements(openInterface)
            ? () => Trait.Call<T, T>(typeof(ArithmeticLaws), method)
            : null;

        Law Same(string name, Func<(T X, T Y, T Z), T> left, Func<(T X, T Y, T Z), T> right) =>
            new(name, () => Property.Holds(triples, t => Defined(() => equality.Equals(left(t), right(t)))));
    }

    // Laws hold where both sides have a value: a bounded type may refuse a sum, and nothing divides by zero.
    private static bool Defined(Func<bool> law)
    {
        try
        {
            return law();
        }
        catch (Exception refusal) when (refusal is OverflowException or DivideByZeroException)
        {
            return true;
        }
    }

    private static T AdditiveIdentity<T>()
        where T : IAdditiveIdentity<T, T> => T.AdditiveIdentity;

    private static T MultiplicativeIdentity<T>()
        where T : IMultiplicativeIdentity<T, T> => T.MultiplicativeIdentity;
}
