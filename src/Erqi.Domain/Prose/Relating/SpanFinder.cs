using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the spans that fill a longer one: 第四季度营收14.2亿元，全年46.4亿元，前三季度32.2亿元; 1—6月19.6亿元，三季度9.3亿元，1—9月28.9亿元.</summary>
/// <remarks>Claimed where it holds, or where one slip keeps it from holding to the last digit.</remarks>
internal sealed class SpanFinder(List<Mention> mentions, List<Claim> claims)
{
    private const int Reach = 6;

    // A longer span, and what fills it.
    private static readonly WordList[][] Fillings =
    [
        [WordList.Of("全年"), WordList.Of("前三季度 1—9月 1-9月"), WordList.Of("第四季度 四季度")],
        [WordList.Of("全年"), WordList.Of("上半年 1—6月 1-6月"), WordList.Of("下半年")],
        [WordList.Of("全年"), WordList.Of("1—11月 1-11月 前11个月"), WordList.Of("12月")],
        [WordList.Of("前三季度 1—9月 1-9月"), WordList.Of("上半年 1—6月 1-6月"), WordList.Of("第三季度 三季度")],
        [WordList.Of("上半年 1—6月 1-6月"), WordList.Of("第一季度 一季度"), WordList.Of("第二季度 二季度")],
        [WordList.Of("一季度 1—3月 1-3月"), WordList.Of("1—2月 1-2月"), WordList.Of("3月")],
    ];

    private static readonly WordList Aims = WordList.Of("目标 任务 计划 预算");

    // 第四季度单季营收
    private static readonly WordList Alone = WordList.Of("单季");

    public void Find()
    {
        HashSet<string> known = [.. claims.Of<SumRelation>().Select(sum => sum.Total)];
        foreach (Mention whole in mentions.Where(mention => mention is { Role: Role.Level, IsThreshold: false } && !Aims.IsIn(mention.Lead) && !known.Contains(mention.Id)))
        {
            List<Mention>? parts = Fillings.Where(spans => spans[0].IsAt(Told(whole), 0)).Select(spans => Filling(whole, spans)).FirstOrDefault(found => found is not null);
            if (parts is not null && (Closing.Holds(whole.Amount, [.. parts.Select(part => part.Amount)]) || Slips.ExplainExactly(whole, parts)))
            {
                claims.Add(Claim.Sum(whole.Id, parts, RelationGround.Wording, whole.LeadStart, whole.Token.End));
            }
        }
    }

    // Each of the spans once, and what is measured named once, or alike.
    private List<Mention>? Filling(Mention whole, WordList[] spans)
    {
        List<Mention> parts = [.. mentions.Before(whole, Reach).Concat(mentions.Behind(whole, Reach)).Where(other => other.Sentence == whole.Sentence && other.Bracket == whole.Bracket
            && other.IsLike(whole) && other.Unit == whole.Unit && Array.Exists(spans[1..], span => span.IsAt(Told(other), 0)))];
        string[] measures = [.. parts.Append(whole).Select(part => Measured(part, spans)).Where(name => name.Length > 0).Distinct()];
        return parts.Count == spans.Length - 1 && Array.TrueForAll(spans[1..], span => parts.Exists(part => span.IsAt(Told(part), 0))) && measures.Length < 2 ? parts : null;
    }

    // 其中三季度
    private static string Told(Mention mention) => mention.Lead[CueWords.Within.At(mention.Lead, 0).Length..];

    private static string Measured(Mention mention, WordList[] spans)
    {
        string told = Told(mention), span = spans.Select(words => words.At(told, 0)).First(word => word.Length > 0);
        ReadOnlySpan<char> words = told.AsSpan(span.Length);
        return Measures.Before(words[Alone.At(words, 0).Length..]);
    }
}
