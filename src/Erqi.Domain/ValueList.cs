namespace Erqi.Domain;

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the given items, in their order. Collection expressions end here.</summary>
    /// <param name="items">The items, none of them null.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items)
        where T : notnull =>
        ValueList<T>.Of([.. items]);

    internal static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is ValueList<T> list ? list : ValueList<T>.Of([.. items]);
    }
}
