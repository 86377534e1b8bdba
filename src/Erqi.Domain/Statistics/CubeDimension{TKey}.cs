using System.Diagnostics;
using System.Text.Json.Serialization;
using Erqi.Domain.Json;

namespace Erqi.Domain.Statistics;

/// <summary>One of the five dimensions of a cube, with the type of its members.</summary>
/// <typeparam name="TKey">The type of the members; nullable where a project may have none.</typeparam>
/// <remarks>There are five, named in <see cref="CubeDimension"/>; each is equal to itself alone.</remarks>
[DebuggerDisplay("{Name,nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class CubeDimension<TKey>
{
    private readonly Func<int, TKey> _toKey;
    private readonly Func<TKey, int> _toCode;

    internal CubeDimension(string name, int shift, int last, bool optional, Func<int, TKey> toKey, Func<TKey, int> toCode)
    {
        Name = name;
        Shift = shift;
        Last = last;
        IsOptional = optional;
        _toKey = toKey;
        _toCode = toCode;
    }

    /// <summary>Gets the name, as the bulletin document writes it: <c>sector</c>, <c>level</c> and so on.</summary>
    public string Name { get; }

    /// <summary>Gets a value indicating whether a project may have no member here; such projects stand under null.</summary>
    public bool IsOptional { get; }

    // Where the code stands in a CubeKey.
    internal int Shift { get; }

    // The greatest code; the least is 1, and 0 is "has none".
    internal int Last { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal TKey KeyOf(int code) => _toKey(code);

    internal int CodeOf(TKey key)
    {
        int code = _toCode(key);
        return code >= (IsOptional ? 0 : 1) && code <= Last
            ? code
            : throw new ArgumentOutOfRangeException(
                nameof(key), key, $"The dimension '{Name}' has no member {key}; the last one is {KeyOf(Last)}.");
    }
}
