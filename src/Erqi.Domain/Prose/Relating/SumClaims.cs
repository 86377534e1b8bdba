using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The sums that are claimed of lists, each of whose parts has a whole from then on.</summary>
internal sealed class SumClaims(Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    /// <summary>Claims that parts make up a whole.</summary>
    /// <param name="isSaid">Whether the words say so, and not the numbers alone.</param>
    /// <param name="start">Where the words begin that say so.</param>
    /// <param name="end">Where they end.</param>
    public void Add(Mention whole, List<Mention> parts, bool isSaid, int start, int end)
    {
        claims.Add(Claim.Sum(whole.Id, parts, isSaid ? RelationGround.Wording : RelationGround.Arithmetic, start, end));
        parts.ForEach(part => wholeOf.TryAdd(part, whole));
    }

    /// <summary>Says whether a figure is the whole of something.</summary>
    public bool IsWhole(Mention mention) => wholeOf.ContainsValue(mention);

    /// <summary>Claims that losses taken away from profits make up a whole, where they do: 利润98亿元，其中采矿业亏损2亿元，制造业100亿元.</summary>
    public void AddSigned(PartList list, Mention whole, List<Mention> parts, Func<Mention, bool> isLoss)
    {
        List<(Mention Part, int Sign)> signed = [.. parts.Take(list.Parts.Count).Select(part => (part, isLoss(part) ? -1 : 1))];
        if (signed.Count > 1 && Closing.Holds(whole.Amount, [.. signed.Select(pair => pair.Part.Amount with { Value = pair.Part.Amount.Value * pair.Sign })]))
        {
            claims.Add(new Claim(new SumRelation(whole.Id, [.. signed.Select(pair => new SumPart(pair.Part.Id, pair.Sign))]), RelationGround.Arithmetic, list.Cue.Start, list.Cue.End));
        }
    }
}
