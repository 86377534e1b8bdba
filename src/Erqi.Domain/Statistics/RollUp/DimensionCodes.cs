namespace Erqi.Domain.Statistics.RollUp;

/// <summary>How the members of a dimension are numbered within one cube, from 1; 0 is "has none".</summary>
internal sealed class DimensionCodes
{
    private readonly int _shift, _mask;
    private readonly int[]? _codes;
    private readonly int[]? _values;

    private DimensionCodes(int shift, int count, ValueList<int>? always, int[]? codes = null, int[]? values = null) =>
        (_shift, _mask, Count, Always, _codes, _values) = (shift, count > 1 ? CubeKey.MaskAt(shift) : 0, count, always, codes, values);

    /// <summary>Gets one code for everything.</summary>
    public static DimensionCodes All { get; } = new(0, 1, always: null);

    /// <summary>Gets how many codes there are, 0 among them.</summary>
    public int Count { get; }

    /// <summary>Gets the codes that have a row in any case, in its order; null where only those that occur have one.</summary>
    public ValueList<int>? Always { get; }

    /// <summary>Members of a scheme, whose codes are their numbers.</summary>
    public static DimensionCodes Of<TEnum>(int shift, SchemeMembers<TEnum> members)
        where TEnum : unmanaged, Enum =>
        new(shift, members.Last + 1, [.. members.Definitions.Select(member => member.Number)]);

    /// <summary>Numbers that stand for themselves, up to the last that occurs.</summary>
    public static DimensionCodes UpTo(int shift, int last) => new(shift, last + 1, always: null);

    /// <summary>Divisions of a frame, folded to those that contain them.</summary>
    public static DimensionCodes Of(CubeFrame frame, Func<DivisionCode, DivisionCode> fold)
    {
        int[] folded = [.. frame.Districts.Select(district => fold(district).Number)];
        int[] values = [.. folded.Prepend(0).Distinct().Order()];
        return new(
            CubeKey.DistrictShift, values.Length, always: null, Array.ConvertAll(folded, value => Array.BinarySearch(values, value)), values);
    }

    /// <summary>The code of a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int At(CubeKey key)
    {
        int number = unchecked((int)(key.Bits >> _shift)) & _mask;
        return _codes is null ? number : _codes[number];
    }

    /// <summary>What a code stands for: a number of a scheme, a period, a division.</summary>
    public int ValueOf(int code) => _values is null ? code : _values[code];

    /// <summary>The code of what stands for itself, or one that no cell has.</summary>
    public int CodeOf(int value) => _values is null ? value
        : Array.BinarySearch(_values, value) is var code and >= 0 ? code
        : Count;
}
