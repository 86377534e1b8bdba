namespace Erqi.Domain.Published;

/// <summary>How the words around a printed number bound the true value.</summary>
/// <remarks>
/// Zero is no member: <c>default</c> is refused at every door. What 约, 余 and 近 admit is a matter of policy, see
/// <see cref="QualifierPolicy"/>.
/// </remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum Qualifier : byte
{
    /// <summary>No word: the rounding convention says what the print stands for.</summary>
    None = 1,

    /// <summary>约, 左右: near the number, on either side.</summary>
    About,

    /// <summary>近: a little less than the number.</summary>
    JustBelow,

    /// <summary>不足: less than the number.</summary>
    Below,

    /// <summary>超, 逾, 突破: more than the number.</summary>
    MoreThan,

    /// <summary>以上: the number or more; statistics count the bound in.</summary>
    AtLeast,

    /// <summary>余, 多: a little more than the number.</summary>
    ALittleOver,

    /// <summary>以内, 以下: the number or less.</summary>
    AtMost,
}
