using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>年均增长: (1 + rate)^periods = current ÷ previous.</summary>
/// <remarks>
/// The previous value is above zero. Where the periods are even, 1 + rate is not below zero. Roots are never taken: whole
/// powers decide.
/// </remarks>
/// <param name="periods">How many periods lie between the two, from 1 to 100.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class AverageGrowthRelation(string rate, string current, string previous, int periods)
    : Relation(
        RelationKind.AverageGrowth,
        [rate, current, previous],
        QuotientMeaning.Growth with { Periods = Counted(periods) }), IRelation<AverageGrowthRelation>
{
    internal const int MaxPeriods = 100;

    /// <summary>Gets the id of the rate of one period.</summary>
    public string Rate => Figures[0];

    /// <summary>Gets the id of the value at the end.</summary>
    public string Current => Figures[1];

    /// <summary>Gets the id of the value at the beginning, the divisor.</summary>
    public string Previous => Figures[2];

    /// <summary>Gets how many periods lie between the two.</summary>
    public int Periods => ((QuotientMeaning)Meaning).Periods;

    static AverageGrowthRelation IRelation<AverageGrowthRelation>.Read(IMemberReader members) =>
        new(members.Figure("rate"), members.Figure("current"), members.Figure("previous"), members.Count("periods")) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members =>
        [("rate", Rate), ("current", Current), ("previous", Previous), ("periods", Periods)];

    private static int Counted(int periods) => periods is >= 1 and <= MaxPeriods
        ? periods
        : throw Refused.Number(
            new(
                $"平均增长跨1至{MaxPeriods}期，实为{periods}。",
                $"An average growth spans 1 to {MaxPeriods} periods; found {periods}."),
            nameof(periods),
            periods);
}
