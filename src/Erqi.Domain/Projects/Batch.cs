namespace Erqi.Domain.Projects;

/// <summary>三个一批: the three batches of the campaign, in the order a project moves through them.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum Batch : byte
{
    /// <summary>签约一批.</summary>
    Signed = 1,

    /// <summary>开工一批.</summary>
    Started,

    /// <summary>投产一批.</summary>
    InProduction,
}
