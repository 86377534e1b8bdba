using CsCheck;

namespace Erqi.Domain.Tests.Laws;

/// <summary>Equality of values: one answer, whichever way it is asked for.</summary>
internal static class EqualityLaws
{
    public static IEnumerable<Law> Of<T>(Gen<T> values)
        where T : notnull
    {
        if (!typeof(T).Implements(typeof(IEquatable<>)))
        {
            yield break;
        }

        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        Gen<(T Left, T Right)> twins = Property.Twins(values);
        Gen<(T Left, T Right)> pairs = Gen.OneOf(twins, Gen.Select(values, values));

        yield return Holds("A value equals its twin", twins, p => comparer.Equals(p.Left, p.Right));
        yield return Holds(
            "Equality is symmetric",
            pairs,
            p => comparer.Equals(p.Left, p.Right) == comparer.Equals(p.Right, p.Left));
        yield return Holds(
            "Equal values have equal hash codes",
            pairs,
            p => !comparer.Equals(p.Left, p.Right) || p.Left.GetHashCode() == p.Right.GetHashCode());
        yield return Holds(
            "Equality of objects is equality of values",
            pairs,
            p => p.Left.Equals((object)p.Right) == comparer.Equals(p.Left, p.Right)
                && !p.Left.Equals((object?)null)
                && !p.Left.Equals(new object()));

        if (Trait.Binary<T, bool>("op_Equality") is { } same)
        {
            yield return Holds(
                "== is equality", pairs, p => same(p.Left, p.Right) == comparer.Equals(p.Left, p.Right));
        }

        if (Trait.Binary<T, bool>("op_Inequality") is { } differ)
        {
            yield return Holds(
                "!= is the opposite of equality",
                pairs,
                p => differ(p.Left, p.Right) != comparer.Equals(p.Left, p.Right));
        }
    }

    private static Law Holds<T>(string name, Gen<(T Left, T Right)> pairs, Func<(T Left, T Right), bool> property) =>
        new(name, () => Property.Holds(pairs, property));
}
