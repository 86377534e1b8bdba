using System.Collections;
using System.Runtime.InteropServices;

namespace Erqi.Domain;

/// <summary>An immutable list that is equal to another when it holds equal items in the same order.</summary>
/// <remarks>
/// The list of every record in this library, so that records which hold lists are still compared by value.
/// <c>default</c> is the empty list. Items are never null. Every change gives a new list and copies the items.
/// </remarks>
/// <typeparam name="T">The kind of item; itself compared by value, or the list is not.</typeparam>
/// <example>
/// <code>
/// var chains = ValueList.Create("数字经济", "新材料");
/// Console.WriteLine(chains == ["数字经济", "新材料"]);  // → True
/// Console.WriteLine((ValueList&lt;string&gt;)[.. chains, "新能源"]); // → [数字经济, 新材料, 新能源]
/// </code>
/// </example>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    private readonly ImmutableArray<T> _items;

    private ValueList(ImmutableArray<T> items) => _items = items;

    /// <summary>Gets the number of items.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>Gets whether there are no items.</summary>
    public bool IsEmpty => Count == 0;

    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    /// <summary>Gets the item at a place.</summary>
    /// <param name="index">The place, from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => index >= 0 && index < Count
        ? _items[index]
        : throw new ArgumentOutOfRangeException(
            nameof(index), index, $"The list has {Count} items; expected a place from 0 up to and without {Count}.");

    /// <summary>Gives the items as one block of memory, without copying.</summary>
    internal ReadOnlySpan<T> AsSpan() => _items.AsSpan();

    /// <summary>Gives a list with the item at one place replaced.</summary>
    [Pure]
    internal ValueList<T> With(int index, T item) => new(Items.SetItem(index, Checked(item)));

    // Without the boxing of LINQ, which others have.
    internal bool Contains(T item) => Items.Contains(item);

    /// <summary>Gives an enumerator that allocates nothing.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Gives the items in brackets, such as <c>[数字经济, 新材料]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";

    internal static ValueList<T> Of(ImmutableArray<T> items)
    {
        foreach (T item in items)
        {
            Checked(item);
        }

        return new ValueList<T>(items);
    }

    /// <summary>Makes a list of an array that nobody else keeps, without copying.</summary>
    internal static ValueList<T> Taking(T[] items) => Of(ImmutableCollectionsMarshal.AsImmutableArray(items));

    private static T Checked(T item) => item ?? throw new ArgumentNullException(
        nameof(item), "An item of the list is null; expected every item to be a value. Leave out what is missing.");
}
