namespace Erqi.Domain.Statistics;

/// <summary>The four rates that follow a signed project to full output, each by name a step from one cohort to the next.</summary>
/// <remarks>
/// Zero is no member: <c>default</c> is refused at every door. The name says which denominator the rules mean; other
/// denominators are in use, so a <see cref="Rate"/> names its own.
/// </remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum RateKind : byte
{
    /// <summary>履约率: projects that perform their contract, of those signed.</summary>
    Performance = 1,

    /// <summary>开工率: projects started, of those that perform.</summary>
    Start,

    /// <summary>投产率: projects in production, of those started.</summary>
    Production,

    /// <summary>达效率: projects at the promised output, of those in production.</summary>
    Effectiveness,
}
