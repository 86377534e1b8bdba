namespace Erqi.Domain.Quantities;

/// <summary>The units in which renminbi amounts are written: 元 times a power of ten thousand.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused wherever a unit is asked for.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum MoneyUnit : byte
{
    /// <summary>元, the base unit.</summary>
    Yuan = 1,

    /// <summary>万元, 10⁴ 元.</summary>
    Wan,

    /// <summary>亿元, 10⁸ 元: the unit of bulletins.</summary>
    Yi,

    /// <summary>万亿元, 10¹² 元.</summary>
    WanYi,
}
