namespace Erqi.Domain.Statistics;

/// <summary>What a rate is a rate of.</summary>
/// <remarks>Zero is no member: <c>default</c> is refused at every door.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum DenominatorBasis : byte
{
    /// <summary>Not stated.</summary>
    Unknown = 1,

    /// <summary>All projects on the list.</summary>
    AllProjects,

    /// <summary>What was planned for the whole year.</summary>
    PlannedThisYear,

    /// <summary>What was planned up to the date.</summary>
    PlannedToDate,

    /// <summary>The projects that reached the stage before: what the names of the four rates mean.</summary>
    PreviousStage,

    /// <summary>The projects of earlier batches.</summary>
    EarlierBatches,
}
