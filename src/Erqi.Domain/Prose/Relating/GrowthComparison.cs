using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the two growth rates that points part: 进口增速快于出口8个百分点.</summary>
internal sealed class GrowthComparison(List<Mention> mentions)
{
    private const int Nearby = 3;
    private const int MostSentences = 5;

    private static readonly WordList Spans = WordList.Of("一季度 二季度 三季度 四季度 上半年 下半年 前三季度 前两个月 上年 去年 全年");

    /// <summary>Gives what is compared and what it is compared with; null where the text names neither.</summary>
    public (Mention One, Mention Other)? Find(Mention points)
    {
        int at = Comparison(points.Lead, out int behind);
        if (at < 0)
        {
            return OfSpans(points);
        }

        Mention? one = points.Lead[..at] is "" or "增速" or "增幅" ? mentions.Before(points).FirstOrDefault(other => other.Role == Role.Growth) : GrowthOf(points.Lead[..at], points);
        Mention? other = points.Lead[behind..] is "整体" or "总体" ? Overall(one, points) : GrowthOf(points.Lead[behind..], points, besides: one);
        return other is null && Told(points, points.Lead[behind..]) is { } told ? mentions.Before(points).FirstOrDefault(IsRate) is { } rate ? (rate, told) : null
            : one is null || other is null ? null : (one, other);
    }

    // 一季度增长5.4%，上半年增长5.9%，比一季度加快0.5个百分点: of all that both spans say, and of nothing else.
    private (Mention One, Mention Other)? OfSpans(Mention points)
    {
        string changed = CueWords.Upward.Before(points.Lead, points.Lead.Length) is { Length: > 0 } up ? up : CueWords.Downward.Before(points.Lead, points.Lead.Length);
        string name = points.Lead is ['比' or '较', ..] ? points.Lead[1..^changed.Length] : string.Empty;
        string SpanOf(Mention other) => other.Role == Role.Growth && other.Segment == points.Segment && Names.Bare(Subject(other.Index)) is var span && Spans.Holds(span) ? span : string.Empty;
        List<Mention> spans = [.. mentions.Back(points).Concat(mentions.Behind(points, 1)).Where(other => SpanOf(other).Length > 0)];
        return Spans.Holds(name) && spans.Find(other => SpanOf(other) != name) is { } one && one.Index < points.Index
            && spans.Find(other => SpanOf(other) == name) is { } told && Slips.ExplainExactly(one, [told, points]) ? (one, told) : null;
    }

    // 增长8.6%，高于全市1.4个百分点，全市为7.2%: what is compared with is told right behind.
    private Mention? Told(Mention points, string name) => name.Length > 1 && mentions.ElementAtOrDefault(points.Index + 1) is { } next && next.Segment == points.Segment
        && IsRate(next) && CueWords.WithoutFillers(next.Lead).SequenceEqual(name) ? next : null;

    private static bool IsRate(Mention mention) => mention.Unit.Dimension == Dimension.Rate && mention.Role != Role.Points;

    // 进出口增长1.3%。…增长2.2%，高出整体0.9个百分点: the growth of all, told before, where it agrees.
    private Mention? Overall(Mention? one, Mention points) => one is null ? null : mentions.Back(one, sentences: MostSentences).FirstOrDefault(other =>
        other.Role == Role.Growth && Closing.Holds(one.Amount, [other.Amount, points.Amount]));

    private static int Comparison(string lead, out int behind)
    {
        for (int i = 0; i < lead.Length; i++)
        {
            string word = CueWords.Above.At(lead, i) is { Length: > 0 } above ? above : CueWords.Below.At(lead, i);
            if (word.Length > 0)
            {
                behind = i + word.Length;
                return i;
            }
        }

        behind = -1;
        return -1;
    }

    // 进口增速 is the growth of the row that 进口 begins.
    private Mention? GrowthOf(string name, Mention before, Mention? besides = null)
    {
        foreach (string ending in (string[])["增速", "增幅", "增长", "平均水平", "平均"])
        {
            name = name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name;
        }

        bool isOfAll = name.StartsWith("全部", StringComparison.Ordinal);

        // The economy grows as its product does.
        name = Names.Bare(name) is var bare && bare == "经济" ? "生产总值" : bare;
        if (name.Length < 2)
        {
            return null;
        }

        List<Mention> rates = [.. mentions.Back(before, sentences: 1).Where(other => other.Role == Role.Growth && other != besides)];
        bool IsCalled(Mention other) => Subject(other.Index) is var subject
            && (subject.EndsWith(name, StringComparison.Ordinal) || Names.IsShortened(name, subject) || (name.Length > 2 && subject.StartsWith(name, StringComparison.Ordinal)));

        // 固定资产投资增长6.2%。…快于全部投资9.4个百分点: of all that ends so, the first that was told.
        return rates.Find(other => Names.Bare(Subject(other.Index)) == name)
            ?? (isOfAll ? GrowthAhead($"全部{name}", before) ?? rates.FindLast(IsCalled) : rates.Find(IsCalled) ?? (name.Length > 2 ? GrowthAhead(name, before) : null));
    }

    // 增长18.6%，高于各项贷款9.2个百分点；各项贷款余额5.12万亿元，增长9.4%: what is compared with may be told right after.
    private Mention? GrowthAhead(string name, Mention before) => mentions.Behind(before, Nearby).FirstOrDefault(other =>
        other.Role == Role.Growth && other.Sentence == before.Sentence && other.Bracket == before.Bracket
        && (Subject(other.Index) is var subject && (subject.EndsWith(name, StringComparison.Ordinal) || subject.StartsWith(name, StringComparison.Ordinal))));

    // What grew: named right before the rate, or before the level that the rate follows.
    private string Subject(int index)
    {
        string own = ChangeLevels.SubjectOf(mentions[index]);
        return own.Length > 0 ? own
            : index > 0 && mentions[index - 1] is { Role: Role.Level } level && level.Sentence == mentions[index].Sentence && level.Segment == mentions[index].Segment
                ? level.Before
                : string.Empty;
    }
}
