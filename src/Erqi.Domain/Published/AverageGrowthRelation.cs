using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Published;

/// <summary>年均增长: (1 + rate)^periods = current ÷ previous.</summary>
/// <remarks>
/// The previous value is above zero. Where the periods are even, 1 + rate is not below zero. Roots are never taken: whole
/// powers decide.
/// </remarks>
/// <param name="Rate">The id of the rate of one period.</param>
/// <param name="Current">The id of the value at the end.</param>
/// <param name="Previous">The id of the value at the beginning, the divisor.</param>
/// <param name="Periods">How many periods lie between the two, from 1 to 100.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record AverageGrowthRelation(string Rate, string Current, string Previous, int Periods)
    : Relation, IRelation<AverageGrowthRelation>
{
    /// <summary>The greatest number of periods.</summary>
    public const int MaxPeriods = 100;

    /// <summary>Gets the id of the rate of one period.</summary>
    public string Rate { get; init => field = Named(value); } = Named(Rate);

    /// <summary>Gets the id of the value at the end.</summary>
    public string Current { get; init => field = Named(value); } = Named(Current);

    /// <summary>Gets the id of the value at the beginning, the divisor.</summary>
    public string Previous { get; init => field = Named(value); } = Named(Previous);

    /// <summary>Gets how many periods lie between the two.</summary>
    public int Periods { get; init => field = Counted(value); } = Counted(Periods);

    /// <inheritdoc/>
    public override RelationKind Kind => RelationKind.AverageGrowth;

    /// <inheritdoc/>
    public override ValueList<string> Figures => [Rate, Current, Previous];

    /// <inheritdoc/>
    internal override RelationMeaning Meaning =>
        QuotientMeaning.Of(part: 1, whole: 2) with { Offset = -Rational.One, Periods = Periods };

    /// <inheritdoc/>
    static AverageGrowthRelation IRelation<AverageGrowthRelation>.Read(IMemberReader members) =>
        new(members.Figure("rate"), members.Figure("current"), members.Figure("previous"), members.Count("periods"));

    /// <inheritdoc/>
    internal override void WriteMembers(IMemberWriter members)
    {
        members.Figure("rate", Rate);
        members.Figure("current", Current);
        members.Figure("previous", Previous);
        members.Count("periods", Periods);
    }

    private static int Counted(int periods) => periods is >= 1 and <= MaxPeriods
        ? periods
        : throw Refused.Number(
            new(
                $"平均增长跨1至{MaxPeriods}期，实为{periods}。",
                $"An average growth spans 1 to {MaxPeriods} periods; found {periods}."),
            nameof(periods),
            periods);
}
