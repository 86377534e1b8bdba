namespace Erqi.Domain.Consistency;

/// <summary>What can be said of one relation, judged alone.</summary>
/// <remarks>Zero is no member.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum Verdict : byte
{
    /// <summary>一致: the printed numbers satisfy it as they stand.</summary>
    Exact = 1,

    /// <summary>舍入一致: only true values behind the prints satisfy it.</summary>
    WithinRounding,

    /// <summary>不一致: no true values behind the prints satisfy it.</summary>
    Inconsistent,

    /// <summary>无法判定: it cannot be judged, and takes no part in the joint check.</summary>
    Undetermined,

    /// <summary>未核对: a figure of it is not printed, and nothing contradicts it.</summary>
    NotBound,
}
