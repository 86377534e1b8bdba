using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>两数互换: two figures whose numbers, put in each other's place, let everything be true.</summary>
/// <remarks>The first stands before the second in the bulletin. A proposal, never a correction.</remarks>
/// <param name="First">The id of the first figure.</param>
/// <param name="FirstPrint">What the first would then read.</param>
/// <param name="Second">The id of the second figure.</param>
/// <param name="SecondPrint">What the second would then read.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record SwappedPair(string First, PublishedFigure FirstPrint, string Second, PublishedFigure SecondPrint)
{
    /// <summary>Says in one sentence what would have to be so.</summary>
    public Wording Explain() => new(
        $"若 {First} 与 {Second} 的数字印反，应为 {FirstPrint.Text} 和 {SecondPrint.Text}，则同组可一致。",
        $"Its group can hold if {First} and {Second} have each other's number and should read {FirstPrint.Text} and {SecondPrint.Text}.");

    /// <summary>Gives the sentence in Chinese.</summary>
    public override string ToString() => Explain().Chinese;
}
