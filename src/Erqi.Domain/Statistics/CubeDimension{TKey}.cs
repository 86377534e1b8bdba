using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics;

/// <summary>One of the dimensions of a cube, with the type of its members.</summary>
/// <typeparam name="TKey">The type of the members; nullable where a project may have none.</typeparam>
/// <remarks>All stand in <see cref="CubeDimension"/>. Two are equal when they are the same one there, whatever the names they use.</remarks>
[DebuggerDisplay("{Name,nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class CubeDimension<TKey>
{
    private readonly Func<TKey, (Scheme? Scheme, int Value)> _toValue;

    internal CubeDimension(
        DimensionPlace place,
        Func<ProjectCube, DimensionCodes> codesIn,
        Func<Scheme, int, TKey> keyOf,
        Func<TKey, (Scheme? Scheme, int Value)> toValue) =>
        (Place, CodesIn, KeyOf, _toValue) = (place, codesIn, keyOf, toValue);

    /// <summary>Gets the name, as the bulletin document writes it: <c>sector</c>, <c>level</c> and so on.</summary>
    public string Name => Place.Name;

    /// <summary>Gets what divisions are called in tables; none unless given by <c>Named</c>.</summary>
    internal DivisionNames? Names { get; private init; }

    internal DimensionPlace Place { get; }

    internal Func<ProjectCube, DimensionCodes> CodesIn { get; }

    internal Func<Scheme, int, TKey> KeyOf { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal CubeDimension<TKey> WithNames(DivisionNames names) =>
        new(Place, CodesIn, KeyOf, _toValue) { Names = names };

    // What a key stands for, and of which scheme it is where it is of one; refuses what is no member.
    internal (Scheme? Scheme, int Value) ValueOf(TKey key)
    {
        (Scheme? scheme, int value) = _toValue(key);
        return value >= (default(TKey) is null ? 0 : 1) && value <= Place.Last
            ? (scheme, value)
            : throw Refused.Number(
                new(
                    $"维度“{Name}”没有成员{key}；成员编号从1到{Place.Last}。",
                    $"The dimension '{Name}' has no member {key}; its members are numbered from 1 to {Place.Last}."),
                nameof(key),
                key);
    }
}
