namespace Erqi.Domain.Statistics;

/// <summary>统计口径: what a total counts.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum CountingBasis : byte
{
    /// <summary>Not stated. It fits every basis, and nothing may be concluded from it.</summary>
    Unknown = 1,

    /// <summary>Every batch entry once, so that a project that moved on is counted again.</summary>
    EventEntries,

    /// <summary>Every project once.</summary>
    DistinctProjects,

    /// <summary>Every project that stands at a date, where it stands then.</summary>
    StandingStock,
}
