namespace Erqi.Domain.Projects;

/// <summary>Management types for which plans are tailored.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum ProjectType : byte
{
    /// <summary>产业类.</summary>
    Industry = 1,

    /// <summary>基础设施类.</summary>
    Infrastructure,

    /// <summary>城乡建设类.</summary>
    UrbanRural,

    /// <summary>民生类.</summary>
    Livelihood,
}
