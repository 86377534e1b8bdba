using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds parts that are told in the order of their wholes: 产销分别完成1823万辆和1826万辆。其中，新能源汽车产销分别完成823万辆和822万辆.</summary>
internal sealed class RespectivePartFinder(List<Mention> mentions, Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    /// <summary>Finds those of a list.</summary>
    public void Find(PartList list)
    {
        Mention first = list.Parts[0].Key;
        if (list.Cue.Kind != CueKind.Within || wholeOf.ContainsKey(first) || mentions.Listed(first) is not { Count: > 1 } parts
            || list.Wholes.Select(row => row.Key).FirstOrDefault(whole => whole.IsLike(first) && whole is { IsRespective: true, Lead.Length: > 0 }) is not { } opening)
        {
            return;
        }

        List<Mention> wholes = mentions.Listed(opening);
        if (wholes.Count == parts.Count && wholes.Zip(parts).All(pair => pair.First.IsLike(pair.Second) && pair.Second.Value <= pair.First.Value))
        {
            foreach ((Mention whole, Mention part) in wholes.Zip(parts).Where(pair => wholeOf.TryAdd(pair.Second, pair.First)))
            {
                claims.Add(new Claim(new PartOfRelation(whole.Id, [part.Id]), RelationGround.Wording, list.Cue.Start, list.Cue.End));
            }
        }
    }
}
