namespace Erqi.Domain.Published;

/// <summary>What a published figure is: a plan, a target, a fact.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door. The nature never changes a verdict.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum FigureNature : byte
{
    /// <summary>计划: on a list or in a plan.</summary>
    Plan = 1,

    /// <summary>力争, 确保: aimed at.</summary>
    Target,

    /// <summary>已: happened.</summary>
    Actual,

    /// <summary>现有: standing at a date.</summary>
    Stock,

    /// <summary>率: a ratio of two quantities.</summary>
    Rate,

    /// <summary>产能: what a project will produce.</summary>
    Capacity,
}
