namespace Erqi.Domain.Projects;

/// <summary>The four project libraries (项目库), in the order a project moves through them.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum PipelineStage : byte
{
    /// <summary>谋划.</summary>
    Planned = 1,

    /// <summary>招引, printed 洽谈招引 in targets.</summary>
    Courted,

    /// <summary>签约.</summary>
    Signed,

    /// <summary>落地.</summary>
    Landed,
}
