using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the spans that fill a longer one: 第四季度营收14.2亿元，全年46.4亿元，前三季度32.2亿元; 1—6月19.6亿元，三季度9.3亿元，1—9月28.9亿元.</summary>
/// <remarks>Claimed where it holds, or where one slip keeps it from holding to the last digit.</remarks>
internal sealed class SpanFinder(List<Mention> mentions, List<Claim> claims)
{
    private const int Reach = 6;

    private static readonly WordList Aims = WordList.Of("目标 任务 计划 预算");

    // 第四季度单季营收, 6月当月
    private static readonly WordList Alone = WordList.Of("单季 当季 单月 当月");

    public void Find()
    {
        HashSet<string> known = [.. claims.Of<SumRelation>().Select(sum => sum.Total)];
        foreach (Mention whole in mentions.Where(mention => mention is { Role: Role.Level, IsThreshold: false } && !Aims.IsIn(mention.Lead) && !known.Contains(mention.Id)))
        {
            if (Told(whole, out string measure) is { Length: > 1 } span
                && MonthSpan.Fill(span, Others(whole, measure)).FirstOrDefault(parts => Closing.Holds(whole.Amount, [.. parts.Select(part => part.Amount)]) || Slips.ExplainExactly(whole, parts)) is { } filling)
            {
                claims.Add(Claim.Sum(whole.Id, filling, RelationGround.Wording, whole.LeadStart, whole.Token.End));
            }
        }
    }

    // Each of the spans once, and what is measured named once, or alike.
    private List<(Mention Item, MonthSpan Span)> Others(Mention whole, string measure)
    {
        List<(Mention Item, MonthSpan Span)> others = [];
        HashSet<string> measures = [];
        foreach (Mention other in mentions.Before(whole, Reach).Reverse().Concat(mentions.Behind(whole, Reach)).Where(other => other.Sentence == whole.Sentence && other.Bracket == whole.Bracket && other.IsLike(whole) && other.Unit == whole.Unit))
        {
            if (Told(other, out string own) is { } span)
            {
                others.Add((other, span));
                _ = measures.Add(own);
            }
        }

        _ = measures.Add(measure);
        _ = measures.Remove(string.Empty);
        return measures.Count < 2 ? [.. others.GroupBy(other => other.Span).Where(same => same.Count() == 1).SelectMany(same => same)] : [];
    }

    // 其中三季度完成
    private static MonthSpan? Told(Mention mention, out string measure)
    {
        ReadOnlySpan<char> words = mention.Lead.AsSpan(CueWords.Within.At(mention.Lead, 0).Length);
        MonthSpan? span = MonthSpan.At(words, out int length);
        measure = Measures.Before(words[(length + Alone.At(words, length).Length)..]);
        return span;
    }
}
