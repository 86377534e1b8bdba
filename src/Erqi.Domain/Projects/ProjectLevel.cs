namespace Erqi.Domain.Projects;

/// <summary>The highest list a key project stands on.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum ProjectLevel : byte
{
    /// <summary>省重点, the list of the province.</summary>
    Provincial = 1,

    /// <summary>市重点, the list of the city.</summary>
    Municipal,

    /// <summary>区重点, the list of the district.</summary>
    District,
}
