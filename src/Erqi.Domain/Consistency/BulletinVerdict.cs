namespace Erqi.Domain.Consistency;

/// <summary>What can be said of a whole bulletin.</summary>
/// <remarks>Zero is no member.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum BulletinVerdict : byte
{
    /// <summary>一致: all figures can be true at once.</summary>
    Consistent = 1,

    /// <summary>不一致: they cannot all be true at once.</summary>
    Inconsistent,

    /// <summary>无法判定: neither could be shown.</summary>
    Undetermined,
}
