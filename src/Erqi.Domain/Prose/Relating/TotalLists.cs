using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Gives the lists that a number may be the total of though no word says so: the numbers must.</summary>
internal sealed class TotalLists(List<Mention> mentions, Dictionary<Mention, Mention> wholeOf)
{
    private static readonly WordList Totals = WordList.Of("总数 总量 总额 总分 总得分 总人数 总投资 总收入 总支出");
    private static readonly WordList Spans = WordList.Of("全年 上半年 季度");
    private const int FewestOfTotal = 3;
    private const int Reach = 12;

    // 累计接待游客
    private const int LongestTelling = 7;

    /// <summary>Gives what may add up to a number, the likeliest first; parts that are none are empty lists.</summary>
    public IEnumerable<List<Mention>> Of(Mention total) =>
        TotalWords.IsCompared(total.Lead) ? [] : total.MarkBehind == '(' ? total.Lead == "共" ? [ListBefore(total)] : [] : [Named(total), .. total.Lead == "共" ? new[] { Listed(total), Nouned(total) } : [], Accumulated(total), Together(total), Divided(total), Alike(total)];

    /// <summary>Gives the list that its clause ends before the total, and nothing else: 资金12.6亿元、债券48.2亿元，合计60.8亿元.</summary>
    public List<Mention> Listed(Mention total) => !CueWords.WithoutFillers(total.Lead).IsEmpty ? [] : ListBefore(total) is { Count: > 1 } listed ? listed : Row(total);

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
        && Span(total) is { } span && ListBefore(total) is var listed && (total.Lead == "累计" || Spans.IsBefore(span, span.Length) || TotalWords.Counted(span) == listed.Count) ? listed : [];

    // 第一天1.8万人次，第二天2.3万人次，两天共4.1万人次: so many as are counted, each called so.
    private List<Mention> Together(Mention total)
    {
        if (Span(total) is not { Length: > 0 } span || TotalWords.Counted(span) is not { IsZero: false, IsOne: false } counted)
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
}
