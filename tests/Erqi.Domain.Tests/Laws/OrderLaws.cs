using CsCheck;

namespace Erqi.Domain.Tests.Laws;

/// <summary>Order of values: total, and of one mind with equality.</summary>
internal static class OrderLaws
{
    public static IEnumerable<Law> Of<T>(Gen<T> values)
        where T : notnull
    {
        if (!typeof(T).Implements(typeof(IComparable<>)))
        {
            yield break;
        }

        EqualityComparer<T> equality = EqualityComparer<T>.Default;
        Comparer<T> order = Comparer<T>.Default;
        Gen<(T Left, T Right)> pairs = Gen.OneOf(Property.Twins(values), Gen.Select(values, values));

        yield return Holds("Order is antisymmetric", pairs, p => Sign(p.Left, p.Right) == -Sign(p.Right, p.Left));
        yield return Holds(
            "Only equal values compare as equal",
            pairs,
            p => (Sign(p.Left, p.Right) == 0) == equality.Equals(p.Left, p.Right));
        yield return Holds(
            "Order is transitive",
            Gen.Select(values, values, values),
            t => Sign(t.Item1, t.Item2) > 0 || Sign(t.Item2, t.Item3) > 0 || Sign(t.Item1, t.Item3) <= 0);

        (string Name, Func<int, bool> Expected)[] operators =
        [
            ("op_LessThan", sign => sign < 0),
            ("op_LessThanOrEqual", sign => sign <= 0),
            ("op_GreaterThan", sign => sign > 0),
            ("op_GreaterThanOrEqual", sign => sign >= 0),
        ];
        foreach ((string name, Func<int, bool> expected) in operators)
        {
            if (Trait.Binary<T, bool>(name) is { } compare)
            {
                yield return Holds(
                    $"{name} is the order", pairs, p => compare(p.Left, p.Right) == expected(Sign(p.Left, p.Right)));
            }
        }

        int Sign(T left, T right) => Math.Sign(order.Compare(left, right));
    }

    private static Law Holds<T>(string name, Gen<T> values, Func<T, bool> property) =>
        new(name, () => Property.Holds(values, property));
}
