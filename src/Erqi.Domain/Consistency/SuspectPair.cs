using System.Text.Json.Serialization;
using Erqi.Domain.Json;

namespace Erqi.Domain.Consistency;

/// <summary>
/// Two figures whose misprints together explain why a bulletin cannot be true: their numbers stand in each other's place, a
/// digit moved from one to the other, or each has a slip of its own.
/// </summary>
/// <remarks>The first stands before the second in the bulletin. A proposal, never a correction.</remarks>
/// <param name="First">The id of the first figure.</param>
/// <param name="FirstCandidate">What the first should then read.</param>
/// <param name="Second">The id of the second figure.</param>
/// <param name="SecondCandidate">What the second should then read.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record SuspectPair(string First, Candidate FirstCandidate, string Second, Candidate SecondCandidate)
{
    /// <summary>Gets a value indicating whether the two numbers stand in each other's place (两数互换).</summary>
    public bool IsSwap => FirstCandidate.Slip == Slip.Swap;

    /// <summary>Says in one sentence what would have to be so.</summary>
    public Wording Explain() => Explain(First, Second);

    /// <summary>Gives the sentence in Chinese.</summary>
    public override string ToString() => Explain().Chinese;

    /// <summary>Says it with the figures called by other names.</summary>
    internal Wording Explain(string first, string second)
    {
        (string a, string b) = (FirstCandidate.Print.Text, SecondCandidate.Print.Text);
        return FirstCandidate.Slip switch
        {
            Slip.Swap => new Wording(
                $"{first} 与 {second} 的数可能互换了，应为 {a} 和 {b}。",
                $"{first} and {second} may have each other's number; they should read {a} and {b}."),
            Slip.MovedDigit => new Wording(
                $"{first} 与 {second} 之间可能有一位数字移到了对方，应为 {a} 和 {b}。",
                $"A digit may have moved between {first} and {second}; they should read {a} and {b}."),
            _ => new Wording(
                $"{first} 与 {second} 可能各有一误，应为 {FirstCandidate} 和 {SecondCandidate}。",
                $"{first} and {second} may both be wrong; they should read {a} and {b}."),
        };
    }
}
