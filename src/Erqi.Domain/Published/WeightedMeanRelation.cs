using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>加权平均: mean = Σ weight × value ÷ Σ weight.</summary>
/// <remarks>The weights, all of one dimension, add up to more than zero.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed class WeightedMeanRelation : Relation, IRelation<WeightedMeanRelation>
{
    /// <summary>Relates a mean to values and their weights.</summary>
    /// <param name="values">The ids of the values, at least one.</param>
    /// <param name="weights">The ids of the weights, one for each value.</param>
    /// <exception cref="ArgumentException">There are not as many weights as values.</exception>
    public WeightedMeanRelation(string mean, ValueList<string> values, ValueList<string> weights)
        : base(RelationKind.WeightedMean, [mean, .. AtLeast(1, values, "value"), .. weights], Weighing(values.Count))
    {
        if (weights.Count != values.Count)
        {
            throw Refused.Argument(
                new(
                    $"每个值要有一个权数；有{values.Count}个值、{weights.Count}个权数。",
                    $"Each value has one weight; found {values.Count} values and {weights.Count} weights."),
                nameof(weights));
        }
    }

    /// <summary>Gets the id of the mean.</summary>
    public string Mean => Figures[0];

    /// <summary>Gets the ids of the values.</summary>
    public ValueList<string> Values => [.. Figures.Skip(1).Take(Figures.Count / 2)];

    /// <summary>Gets the ids of the weights, in the order of the values.</summary>
    public ValueList<string> Weights => [.. Figures.Skip(1 + (Figures.Count / 2))];

    static WeightedMeanRelation IRelation<WeightedMeanRelation>.Read(IMemberReader members) =>
        new(members.Figure("mean"), members.Figures("values"), members.Figures("weights")) { Id = members.Id, Note = members.Note };

    internal override (string Name, object Value)[] Members => [("mean", Mean), ("values", Values), ("weights", Weights)];

    private static QuotientMeaning Weighing(int count)
    {
        sbyte[] none = new sbyte[count], each = [.. Enumerable.Repeat<sbyte>(1, count)];
        return new QuotientMeaning([0, .. each, .. none], [0, .. none, .. each])
        {
            IsRate = false,
            Weights = [0, .. Enumerable.Range(count + 1, count), .. new int[count]],
        };
    }
}
