using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the share that several parts have together: 手机43.7亿元、家电18.9亿元，两者合计占出口的61.4%.</summary>
/// <remarks>What they add up to is not printed. Claimed where it holds, or where one slip keeps it from holding, or where their names say which they are: 大中型企业占比29.1%.</remarks>
internal sealed class CombinedShareFinder(List<Mention> mentions, Dictionary<Mention, Mention> wholeOf, Names names, List<Claim> claims, UnprintedFigures unprinted)
{
    public void Find()
    {
        HashSet<string> known = [.. claims.Of<ShareRelation>().Select(share => share.Rate)];
        foreach (Mention rate in mentions.Where(mention => mention is { Role: Role.Share or Role.Rate, Amount.IsPoint: true } && !known.Contains(mention.Id)))
        {
            Mention? divided = Divided(rate);
            string lead = (divided ?? rate).Lead;
            string? name = NameOf(rate, divided);
            int said = rate.Role == Role.Share || divided is not null ? TotalWords.SaidAt(lead) : -1;
            List<Mention>? named = name is null ? null : CombinedNames.Parts(mentions, rate, name);
            if ((named ?? (said < 0 ? null : Parts(divided ?? rate, (int)TotalWords.Counted(lead.AsSpan(0, said))))) is { } parts && (divided ?? WholeOf(rate, parts)) is { } whole && whole.IsLike(parts[0])
                && ((named is not null && rate.Role == Role.Share && wholeOf.GetValueOrDefault(parts[0]) == whole) || IsShare(rate, parts, whole)))
            {
                string id = unprinted.Add(parts[0].Unit, named is null ? lead[..(said + 2)] : name!);
                claims.Add(Claim.Sum(id, parts, RelationGround.Wording, rate.LeadStart, rate.Token.End));
                claims.Add(new Claim(new ShareRelation(rate.Id, id, whole.Id), RelationGround.Wording, rate.LeadStart, rate.Token.End));
            }
        }
    }

    // 乔竹林合计占比, 改发率, 桥隧比; 教授和副教授占专任教师1260人的.
    private static string? NameOf(Mention rate, Mention? divided) => divided is not null ? Names.Bare(CueWords.WithoutFillers(divided.Lead.AsSpan(0, divided.Lead.IndexOf('占'))))
        : rate.Role == Role.Share ? ShareWords.Split(rate.Lead).Part : ShareWords.RateName(rate.Before) ?? (rate.Before is [.. var both, '比'] ? both : null);

    private Mention? Divided(Mention rate) => rate.Lead == "的" && mentions.ElementAtOrDefault(rate.Index - 1) is { IsBase: true } whole && whole.Lead.IndexOf('占') > 0 ? whole : null;

    // As many as the words say, 三者合计占; or all of the list right before, 分别为312票、286票和241票，合计占.
    private List<Mention>? Parts(Mention share, int count)
    {
        List<Mention> levels = CombinedNames.Levels(mentions, share);
        List<Mention> parts = levels.Count == 0 ? []
            : count > 1 ? levels.FindAll(other => other.IsLike(levels[0])).Take(count).Reverse().ToList()
            : levels.TakeWhile((other, i) => other.Index == share.Index - 1 - i && other.IsLike(levels[0])).Reverse().ToList();
        return parts.Count > 1 && (count < 2 || parts.Count == count) ? parts : null;
    }

    // All of one whole, which the share calls by a name, or does not.
    private Mention? WholeOf(Mention rate, List<Mention> parts)
    {
        (_, string name, bool isElsewhere) = ShareWords.Split(rate.Lead);
        if (isElsewhere)
        {
            return null;
        }

        Mention? around = wholeOf.GetValueOrDefault(parts[0]);
        return around is not null && parts.TrueForAll(part => wholeOf.GetValueOrDefault(part) == around) && (name.Length < 2 || around.Before.Contains(name[..2], StringComparison.Ordinal) || around.Before.Contains(name[^2..], StringComparison.Ordinal)) ? around
            : name.Length > 1 ? names.Find(name, parts[0].Index, other => other.IsLike(parts[0]))
            : Others(rate, parts) is [var only] ? only : null;
    }

    // 二审审结456件，改判56件、发回重审23件，改发率17.3%; 硕博占比31.3%，职工总数860人.
    private List<Mention> Others(Mention rate, List<Mention> parts) => [.. CombinedNames.Levels(mentions, rate).Concat(mentions.Behind(rate, 1).Where(other => other is { Role: Role.Level, IsPlain: true, IsThreshold: false } && other.Segment == rate.Segment))
        .Where(other => !parts.Contains(other) && other.IsLike(parts[0]) && other.Unit.Word == parts[0].Unit.Word)];

    private static bool IsShare(Mention rate, List<Mention> parts, Mention whole)
    {
        Amount sum = parts.Aggregate(default(Amount), (sum, part) => new Amount(sum.Value + part.Value, sum.HalfUnit + part.Amount.HalfUnit, IsPoint: true));
        return Closing.HoldsShare(rate.Amount, sum, whole.Amount) || Slips.Of(rate.Amount, rate.Print).Any(slip => Closing.HoldsShare(slip, sum, whole.Amount))
            || Slips.Of(whole.Amount, whole.Print).Any(slip => Closing.HoldsShare(rate.Amount, sum, slip))
            || parts.Exists(part => Slips.Of(part.Amount, part.Print).Any(slip => Closing.HoldsShare(rate.Amount, sum with { Value = sum.Value - part.Value + slip.Value }, whole.Amount)));
    }
}
