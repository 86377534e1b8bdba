namespace Erqi.Domain.Published;

/// <summary>The closed set of relations between published figures.</summary>
/// <remarks>Zero is no member.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum RelationKind : byte
{
    /// <summary>合计＝分项之和, see <see cref="SumRelation"/>.</summary>
    Sum = 1,

    /// <summary>其中, see <see cref="PartOfRelation"/>.</summary>
    PartOf,

    /// <summary>同一数重复公布, see <see cref="SameRelation"/>.</summary>
    Same,

    /// <summary>占比, see <see cref="ShareRelation"/>.</summary>
    Share,

    /// <summary>同比增长, see <see cref="GrowthRelation"/>.</summary>
    Growth,

    /// <summary>平均, see <see cref="MeanRelation"/>.</summary>
    Mean,

    /// <summary>超序时进度, see <see cref="LeadRelation"/>.</summary>
    Lead,

    /// <summary>均不低于, see <see cref="EachAtLeastRelation"/>.</summary>
    EachAtLeast,

    /// <summary>不超过, see <see cref="AtMostRelation"/>.</summary>
    AtMost,

    /// <summary>相差, see <see cref="DifferenceRelation"/>.</summary>
    Difference,

    /// <summary>倍数, see <see cref="MultipleRelation"/>.</summary>
    Multiple,

    /// <summary>构成, see <see cref="StructureRelation"/>.</summary>
    Structure,

    /// <summary>加权平均, see <see cref="WeightedMeanRelation"/>.</summary>
    WeightedMean,

    /// <summary>年均增长, see <see cref="AverageGrowthRelation"/>.</summary>
    AverageGrowth,
}
