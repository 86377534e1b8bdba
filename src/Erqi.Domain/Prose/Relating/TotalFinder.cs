using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds totals that a sentence states behind their parts: 东区60亿元，西区120亿元，两区合计180亿元.</summary>
/// <remarks>Claimed where the sentence says of how many parts it is the total, or where it is but one slip from what they add up to.</remarks>
internal sealed class TotalFinder(List<Mention> mentions, Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    private readonly TotalLists _lists = new(mentions, wholeOf);
    private readonly HashSet<Mention> _wholes = [.. wholeOf.Values];

    public void Find()
    {
        HashSet<string> known = [.. claims.Of<SumRelation>().Select(sum => sum.Total)];
        foreach (Mention total in mentions.Where(mention => mention is { Role: Role.Level or Role.Change or Role.Share or Role.Rate, IsThreshold: false, Amount.IsPoint: true } && !known.Contains(mention.Id)))
        {
            int said = SaidAt(total);
            if (Parts(total, said) is { Count: > 1 } parts && IsClaimed(total, parts, said))
            {
                claims.Add(Claim.Sum(total.Id, parts, RelationGround.Wording, total.LeadStart, total.Token.End));
                parts.ForEach(part => wholeOf.TryAdd(part, total));
            }
        }
    }

    // A rate tells no total behind another rate's comma, nor a number that words set against another.
    private int SaidAt(Mention total) =>
        (total.Role == Role.Level && TotalWords.IsCompared(total.Lead)) || total is { Role: Role.Rate, Mark: '、' } ? -1 : TotalWords.SaidAt(Lead(total));

    private List<Mention>? Parts(Mention total, int said)
    {
        BigInteger counted = said < 0 ? BigInteger.Zero : TotalWords.Counted(Lead(total).AsSpan(0, said));
        if (said < 0 ? total.Role != Role.Level : total.Role == Role.Rate && counted < 2)
        {
            return null;
        }

        return Brought(total) is { Count: > 1 } brought && Slips.ExplainExactly(total, brought) ? brought
            : said >= 0 ? Told(total, counted)
            : _lists.Of(total).FirstOrDefault(found => found.Count > 1 && Slips.ExplainExactly(total, found));
    }

    private bool IsClaimed(Mention total, List<Mention> parts, int said) =>
        !CueWords.IsOfEach(total.Lead) && !parts.Exists(IsTaken) && !parts[^1].Trail.Contains('等', StringComparison.Ordinal)
        && (said < 0 || parts[1].Lead.StartsWith('加') || IsOf(total, parts, said));

    // 减上解支出3.2亿元
    private static bool IsTaken(Mention part) => part is { Role: Role.Level, Lead: ['减' or '扣', ..] };

    // 预算收入86.2亿元，加上级补助21.4亿元、上年结转3.1亿元，收入总计110.7亿元: what is called so before, and what is added to it.
    private List<Mention> Brought(Mention total)
    {
        List<Mention> back = [.. mentions.Back(total, sentences: 1).Where(other => other.IsLike(total) && other.Unit.Text == total.Unit.Text && other.Bracket == total.Bracket)];
        int first = back.FindIndex(other => other.Lead.StartsWith('加'));
        string noun = total.Before.Split('总')[0];
        return first >= 0 && back[first].Segment == total.Segment && noun.Length > 1 && back.Skip(first + 1).Where(other => other.Before.EndsWith(noun, StringComparison.Ordinal) && !wholeOf.ContainsKey(other)).ToArray() is [var level]
            ? [level, .. back[..(first + 1)].Where(other => !wholeOf.ContainsKey(other)).Reverse()]
            : [];
    }

    // The words say of how many parts it is the total, or the numbers do: as printed, or but one slip off.
    private bool IsOf(Mention total, List<Mention> parts, int said)
    {
        string lead = Lead(total);
        if (Closing.LongestExact(total.Amount, [.. parts.Select(part => part.Amount)]) == parts.Count)
        {
            return true;
        }

        if (total.MarkBehind == '(' || (total.Role == Role.Share ? IsOfOtherWhole(total, parts) : IsOfOther(lead[said..], parts)))
        {
            // 合计312人（36人两次参加）; 招生2120人、740人，合计毕业2560人.
            return false;
        }

        bool isBare = Measures.Before(lead.AsSpan(0, said)).Length == 0;
        return (IsInStep(total, parts.Count) && Slips.ExplainExactly(total, parts)) || (TotalWords.Counted(lead.AsSpan(0, said)) == parts.Count && (TotalWords.CountsOnly(lead.AsSpan(0, said)) || Slips.Explain(total, parts))) || Slips.IsOne(total.Print, parts.Select(part => part.Value))
            || (isBare && ((_lists.Listed(total) is { Count: > 1 } listed && listed.Count == parts.Count && Slips.Explain(total, listed)) || (parts.Count > 2 && Slips.ExplainExactly(total, parts))));
    }

    // 合计59个、投资340.8亿元: what adds up in the one measure does in the other.
    private bool IsInStep(Mention total, int count) => (mentions.ElementAtOrDefault(total.Index + 1) is { Mark: '、' } next ? next : total.Mark == '、' ? mentions[total.Index - 1] : null) is { Role: Role.Level } beside
        && beside.Segment == total.Segment && !beside.IsLike(total) && Told(beside, BigInteger.Zero) is { Count: > 1 } parts && parts.Count == count
        && Closing.LongestExact(beside.Amount, [.. parts.Select(part => part.Amount)]) == count;

    private static bool IsOfOther(string words, List<Mention> parts) => Measures.Before(words) is { Length: > 1 } named
        && !parts.Exists(part => part.Lead.Contains(named[..2], StringComparison.Ordinal) || part.Lead.Contains(named[^2..], StringComparison.Ordinal) || part.Trail.Contains(named[^2..], StringComparison.Ordinal));

    // 甲占甲类的20%，乙占乙类的30%，两者合计占全部的25%; 占全国产量的20%、30%，合计占全国的50% are of one whole.
    private static bool IsOfOtherWhole(Mention total, List<Mention> parts)
    {
        string whole = ShareWords.WholeSaid(total.Lead);
        return whole.Length > 0 && parts.Exists(part => ShareWords.WholeSaid(part.Lead) is { Length: > 0 } own
            && !whole.Contains(own, StringComparison.Ordinal) && !own.Contains(whole, StringComparison.Ordinal));
    }

    // 共计128个、2952亿元: what is said of the first holds for both.
    private string Lead(Mention total) => total is { Mark: '、', Lead.Length: 0, Index: > 0 } ? mentions[total.Index - 1].Lead : total.Lead;

    // What the sentence lists before its total, without what the list itself is part of.
    // 节约耕地180亩。节约占地160亩，两项合计节约土地340亩: so many as are counted, if need be of the sentence before.
    private List<Mention> Told(Mention total, BigInteger counted)
    {
        // 收入总计497.6亿元；支出441.3亿元，…支出总计497.6亿元: no further back than to the total before.
        List<Mention> all = [.. mentions.Back(total, sentences: 1).TakeWhile(part => !CueWords.Sums.IsIn(part.Lead) || part.Segment == total.Segment)
            .Where(part => (part.Bracket == total.Bracket || IsNoted(part)) && (part.IsLike(total) || (total.Role == Role.Rate && part.Role == Role.Share) || (total.Role == Role.Share && counted > 1 && part is { Role: Role.Rate, IsThreshold: false })) && part.IsPlanned == total.IsPlanned
                && !ColumnReader.IsOfBefore(part) && !ColumnReader.IsOfOne(part))];

        // 甲136万台，乙58万台，其中出口27万台，两种合计194万台: of what is listed, without its own parts.
        List<Mention> outer = all.FindAll(part => !(wholeOf.TryGetValue(part, out Mention? whole) && all.Contains(whole))), parts = all.FindAll(part => !_wholes.Contains(part));
        if (outer.Count > 1 && outer.Count < all.Count && Closing.LongestExact(total.Amount, [.. parts.Select(part => part.Amount)]) == 0)
        {
            parts = outer;
        }

        int near = parts.TakeWhile(part => part.Sentence == total.Sentence).Count();
        parts = near > counted && counted > 1 && parts[..near].FindAll(part => !wholeOf.ContainsKey(part)) is var own && own.Count >= counted && Slips.ExplainExactly(total, own[..(int)counted])
            ? own[..(int)counted]
            : parts[..(near < counted && counted <= parts.Count ? (int)counted : near)];

        // 其中尾水处理10万吨，…分得48万吨，调剂6万吨，总计54万吨: what stands right before it adds up without what was told before.
        int last = Closing.LongestExact(total.Amount, [.. parts.Select(part => part.Amount)]);
        parts.Reverse();
        return last > 1 ? parts[^last..] : parts;
    }

    // 其次为图书（12.7%）和期刊（5.7%）: a share that a name is printed with.
    private static bool IsNoted(Mention part) => part is { Role: Role.Rate or Role.Share, Owner: < 0, Trail.Length: 0, MarkBehind: ')', Bracket: > 0 };
}
