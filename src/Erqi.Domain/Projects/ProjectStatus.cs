namespace Erqi.Domain.Projects;

/// <summary>Whether a project moves.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum ProjectStatus : byte
{
    /// <summary>Being pushed.</summary>
    Active = 1,

    /// <summary>储备: in reserve.</summary>
    Reserve,

    /// <summary>停滞: stalled.</summary>
    Stalled,

    /// <summary>退出: off the list.</summary>
    Exited,
}
