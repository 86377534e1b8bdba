using Erqi.Domain.Consistency.Rendering;

namespace Erqi.Domain.Consistency;

/// <summary>
/// Two figures whose misprints together explain why a bulletin cannot be true: their numbers stand in each other's place, a
/// digit moved from one to the other, or each has a slip of its own.
/// </summary>
/// <remarks>The first stands before the second in the bulletin. A proposal, never a correction.</remarks>
public sealed class SuspectPair
{
    internal SuspectPair(string first, Candidate firstCandidate, string second, Candidate secondCandidate) =>
        (First, FirstCandidate, Second, SecondCandidate) = (first, firstCandidate, second, secondCandidate);

    /// <summary>Gets the id of the first figure.</summary>
    public string First { get; }

    /// <summary>Gets what the first should then read.</summary>
    public Candidate FirstCandidate { get; }

    /// <summary>Gets the id of the second figure.</summary>
    public string Second { get; }

    /// <summary>Gets what the second should then read.</summary>
    public Candidate SecondCandidate { get; }

    /// <summary>Gets a value indicating whether the two numbers stand in each other's place (两数互换).</summary>
    internal bool IsSwap => FirstCandidate.Slip == Slip.Swap;

    /// <summary>Says in one sentence what would have to be so.</summary>
    public Wording Explain() => Explain(First, Second);

    /// <summary>Gives the sentence in Chinese.</summary>
    public override string ToString() => Explain().Chinese;

    /// <summary>Says it with the figures called by other names.</summary>
    internal Wording Explain(string first, string second)
    {
        (string a, string b) = (ReportNumbers.Printed(FirstCandidate.Print), ReportNumbers.Printed(SecondCandidate.Print));
        return FirstCandidate.Slip switch
        {
            Slip.Swap => new Wording(
                $"{first} 与 {second} 的数可能互换了，应依次为{a}、{b}。",
                $"{first} and {second} may have each other's number; they should read {a} and {b}."),
            Slip.MovedDigit => new Wording(
                $"{first} 与 {second} 之间可能有一位数字移到了对方，应依次为{a}、{b}。",
                $"A digit may have moved between {first} and {second}; they should read {a} and {b}."),
            _ => new Wording(
                $"{first} 与 {second} 可能各有一误，前者应印{FirstCandidate}，后者应印{SecondCandidate}。",
                $"{first} and {second} may both be wrong; they should read {a} and {b}."),
        };
    }
}
