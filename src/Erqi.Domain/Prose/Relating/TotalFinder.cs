using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds totals that a sentence states behind their parts: 东区60亿元，西区120亿元，两区合计180亿元.</summary>
/// <remarks>Claimed where the sentence says of how many parts it is the total, or where it is but one slip from what they add up to.</remarks>
internal sealed class TotalFinder(List<Mention> mentions, Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    private static readonly WordList Pointing = WordList.Of("以上 上述 这 全部");

    // 三者合计占外贸总值2186.4亿元的48.6%, 两区合计不及丙区的30个: what is named behind is what the total is set against.
    private static readonly WordList Compared = WordList.Of("占 超过 超出 不及 不足 低于 高于 少于 多于 相当于");

    private static readonly WordList Totals = WordList.Of("总数 总量 总额 总分 总得分 总人数 总投资 总收入 总支出");
    private static readonly WordList Spans = WordList.Of("全年 上半年 季度");
    private const int FewestOfTotal = 3;
    private const int Reach = 12;

    // 累计接待游客
    private const int LongestTelling = 7;

    private readonly HashSet<Mention> _wholes = [.. wholeOf.Values];

    public void Find()
    {
        HashSet<string> known = [.. claims.Of<SumRelation>().Select(sum => sum.Total)];
        foreach (Mention total in mentions.Where(mention => mention is { Role: Role.Level or Role.Change or Role.Share or Role.Rate, IsThreshold: false, Amount.IsPoint: true } && !known.Contains(mention.Id)))
        {
            int said = (total.Role == Role.Level && Compared.IsIn(total.Lead)) || (total.Role == Role.Rate && total.Mark == '、') ? -1 : SaidAt(Lead(total));
            if (said < 0 ? total.Role != Role.Level : total.Role == Role.Rate && Counted(Lead(total).AsSpan(0, said)) < 2)
            {
                continue;
            }

            List<Mention>? parts = Brought(total) is { Count: > 1 } brought && Slips.ExplainExactly(total, brought) ? brought : said < 0 ? Unsaid(total).FirstOrDefault(found => found.Count > 1 && Slips.ExplainExactly(total, found)) : Parts(total, Counted(Lead(total).AsSpan(0, said)));
            if (parts is { Count: > 1 } && !CueWords.IsOfEach(total.Lead) && !parts.Exists(IsTaken) && !parts[^1].Trail.Contains('等', StringComparison.Ordinal) && (said < 0 || parts[1].Lead.StartsWith('加') || IsOf(total, parts, said)))
            {
                claims.Add(Claim.Sum(total.Id, parts, RelationGround.Wording, total.LeadStart, total.Token.End));
                parts.ForEach(part => wholeOf.TryAdd(part, total));
            }
        }
    }

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

    // What no such word tells, the numbers must.
    private IEnumerable<List<Mention>> Unsaid(Mention total) =>
        Compared.IsIn(total.Lead) ? [] : total.MarkBehind == '(' ? total.Lead == "共" ? [ListBefore(total)] : [] : [Named(total), .. total.Lead == "共" ? new[] { Listed(total), Nouned(total) } : [], Accumulated(total), Together(total), Divided(total), Alike(total)];

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
        return (IsInStep(total, parts.Count) && Slips.ExplainExactly(total, parts)) || Counted(lead.AsSpan(0, said)) == parts.Count || Slips.IsOne(total.Print, parts.Select(part => part.Value))
            || (isBare && ((Listed(total) is { Count: > 1 } listed && listed.Count == parts.Count && Slips.Explain(total, listed)) || (parts.Count > 2 && Slips.ExplainExactly(total, parts))));
    }

    // 合计59个、投资340.8亿元: what adds up in the one measure does in the other.
    private bool IsInStep(Mention total, int count) => (mentions.ElementAtOrDefault(total.Index + 1) is { Mark: '、' } next ? next : total.Mark == '、' ? mentions[total.Index - 1] : null) is { Role: Role.Level } beside
        && beside.Segment == total.Segment && !beside.IsLike(total) && Parts(beside, BigInteger.Zero) is { Count: > 1 } parts && parts.Count == count
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

    /// <summary>Gives where the words begin that only a sum is told with; -1 where they do not stand there.</summary>
    public static int SaidAt(string lead)
    {
        int at = 0;
        while (at < lead.Length && !CueWords.Sums.IsAt(lead, at))
        {
            at++;
        }

        return at < lead.Length ? at : -1;
    }

    // What the sentence lists before its total, without what the list itself is part of.
    // 节约耕地180亩。节约占地160亩，两项合计节约土地340亩: so many as are counted, if need be of the sentence before.
    private List<Mention> Parts(Mention total, BigInteger counted)
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

    // 资金12.6亿元、债券48.2亿元、国债8.6亿元，合计69.4亿元: the list that its clause ends before the total.
    private List<Mention> Listed(Mention total) => !CueWords.WithoutFillers(total.Lead).IsEmpty ? [] : ListBefore(total) is { Count: > 1 } listed ? listed : Row(total);

    // 赞成412票，反对5票，弃权12票，共429票: what its part of the sentence lists before it, and nothing else.
    private List<Mention> Row(Mention total)
    {
        List<Mention> row = [.. mentions.Back(total).TakeWhile(part => part.Segment == total.Segment)];
        row.Reverse();
        return row.Count > 2 && row.TrueForAll(part => part.IsLike(total) && part.Unit.Text == total.Unit.Text && part.Bracket == total.Bracket && part is { Mark: not '、', Trail.Length: 0 } && !wholeOf.ContainsKey(part)) ? row : [];
    }

    private List<Mention> ListBefore(Mention total)
    {
        int first = total.Index - 1;
        while (first > 0 && (mentions[first].Mark == '、' || mentions[first].IsJoined))
        {
            first--;
        }

        return total.Mark == ',' && first >= 0 && mentions[first..total.Index].TrueForAll(part => part.Unit.Text == total.Unit.Text)
            ? mentions[first..total.Index]
            : [];
    }

    // 分别为1.8万人次、2.3万人次和1.5万人次，三天累计5.6万人次; 四个季度分别完成…，全年共完成.
    private List<Mention> Accumulated(Mention total) => total.Index > 1 && mentions[total.Index - 1].IsRespective && mentions[total.Index - 1].Segment == total.Segment
        && Span(total) is { } span && ListBefore(total) is var listed && (total.Lead == "累计" || Spans.IsBefore(span, span.Length) || Counted(span) == listed.Count) ? listed : [];

    // 第一天1.8万人次，第二天2.3万人次，两天共4.1万人次: so many as are counted, each called so.
    private List<Mention> Together(Mention total)
    {
        if (Span(total) is not { Length: > 0 } span || Counted(span) is not { IsZero: false, IsOne: false } counted)
        {
            return [];
        }

        List<Mention> near = [.. mentions.Before(total).TakeWhile(part => part.Sentence == total.Sentence).Where(part => part.IsLike(total))];
        int called = near.TakeWhile(part => part.Lead.Contains(span[^1], StringComparison.Ordinal) && part.IsPlanned == total.IsPlanned).Count();
        near.Reverse();
        return called == counted ? near[^called..] : [];
    }

    // What is counted or how long it took, 三天 in 三天累计接待; null where no such word is told.
    private static string? Span(Mention total)
    {
        int at = total.Lead.AsSpan().LastIndexOfAny('共', '累');
        string rest = at < 0 ? string.Empty : total.Lead[at..];
        return at >= 0 && rest.Length < LongestTelling && (rest[0] == '共' ? !rest.StartsWith("共有", StringComparison.Ordinal) : rest.StartsWith("累计", StringComparison.Ordinal)) ? total.Lead[..at] : null;
    }

    // 中央收入960亿元，增长4.9%；地方收入1170亿元，全国共2130亿元; 肉类20万吨、禽蛋30万吨、牛奶40万吨，肉蛋奶总产量90万吨.
    private List<Mention> Divided(Mention total)
    {
        if (!total.Lead.AsSpan().ContainsAny('共', '总'))
        {
            return [];
        }

        List<Mention> near = [.. mentions.Before(total, Reach).Where(part => part.Sentence == total.Sentence && part.IsLike(total) && part.Unit == total.Unit && part.Before.Length > 0)];
        for (int count = near.Count; count > 1; count--)
        {
            List<Mention> parts = [.. near[..count].AsEnumerable().Reverse()];
            string[] names = [.. parts.Select(part => part.Before)];
            if (Divisions.AreAll(names) || CombinedNames.Hold(total.Before, names))
            {
                return parts;
            }
        }

        return [];
    }

    // 100毫米以上的站点23个，50毫米以下的12个，共35个站点: what is counted is named in the list, too.
    private List<Mention> Nouned(Mention total)
    {
        List<Mention> parts = [.. mentions.Before(total).TakeWhile(part => part.Segment == total.Segment).Where(part => part.IsLike(total) && part.Unit == total.Unit).Reverse()];
        return parts.Count > 2 && total.Trail.Length > 1 && parts[0].Before.EndsWith(total.Trail, StringComparison.Ordinal) ? parts : [];
    }

    // 小学在校生3.8万人，初中在校生2.0万人。小学和初中在校生共5.8万人: those that it calls by their names.
    private List<Mention> Named(Mention total)
    {
        string[] things = total.Lead.EndsWith('共') ? total.Before.Split('和', '与', '及', '、') : [];
        List<Mention> near = things.Length > 1 ? [.. mentions.Back(total, sentences: 2).Where(other => other.IsLike(total) && other.Unit == total.Unit && other.Bracket == total.Bracket && other.Before.Length > 1)] : [];
        List<Mention> parts = [.. things.Select(thing => near.Find(other => thing.Length > 1 && (other.Before == thing || (thing != things[^1] && other.Before.StartsWith(thing, StringComparison.Ordinal)
            && Measures.CommonEnd(other.Before, things[^1]) > 1)))).OfType<Mention>()];
        return parts.Count == things.Length && parts.Distinct().Count() == parts.Count ? parts : [];
    }

    // 小学学位5480个，初中学位3600个，共新增学位9080个; 金牌96枚、银牌84枚、铜牌97枚，奖牌总数277枚: what is called alike right before it.
    private List<Mention> Alike(Mention total)
    {
        bool isTotal = Totals.IsBefore(total.Before, total.Before.Length);
        if (!isTotal && !(total.Lead is ['共', _, _, ..] && !total.Lead.StartsWith("共有", StringComparison.Ordinal)))
        {
            return [];
        }

        string noun = isTotal ? string.Empty : total.Lead[^2..];
        List<Mention> parts = [.. mentions.Before(total).Where(part => part.Role != Role.Growth).TakeWhile(part => part.IsLike(total) && part.Unit == total.Unit
            && (noun.Length == 0 ? part.Segment == total.Segment : part.Before.EndsWith(noun, StringComparison.Ordinal)))];
        parts.Reverse();
        return isTotal && parts.Count < FewestOfTotal && !Divisions.AreAll([.. parts.Select(part => part.Before)]) ? [] : parts;
    }

    /// <summary>Gives how many things the words say that are added up: 五个县区合计, 上述三项合计.</summary>
    public static BigInteger Counted(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> rest = words[Pointing.At(words, 0).Length..];
        return ChineseNumeral.Read(rest, out BigInteger number, out int places) > 0 && places == 0 ? number : BigInteger.Zero;
    }
}
