using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>Gives a figure a name: the text's own words for what is measured.</summary>
internal static class Subjects
{
    private const int MostNoun = 16;

    // Words that measure something named before them.
    private static readonly WordList Bare = WordList.Of(
        "总投资 投资 计划投资 完成投资 计划总投资 年度投资 同比 比上年 同比增长 同比下降 增长 下降 占比 比重 占 总量 总数 规模 增速 其中 平均 投资额 总投资额 分别增长 年均增长");

    // What leads on from the number before names nothing: 亿元以上的企业26户.
    private static readonly WordList Leading = WordList.Of("分别为 分别是 的 且");

    /// <summary>Gives the names of figures in their order.</summary>
    public static string[] Of(IReadOnlyList<Mention> mentions)
    {
        string[] names = new string[mentions.Count];
        string thing = string.Empty;
        int sentence = -1;
        for (int i = 0; i < names.Length; i++)
        {
            Mention mention = mentions[i];
            thing = mention.Sentence == sentence ? thing : string.Empty;
            sentence = mention.Sentence;
            string own = Own(mention);
            bool isBare = own.Length == 0 || Bare.Holds(own.AsSpan(CueWords.Ago.At(own, 0).Length)) || mention.IsChangeOfBefore
                || mention.Role is Role.Growth or Role.Points or Role.Share && mention.Mark is '、' or ',';
            names[i] = isBare && thing.Length > 0 && !own.StartsWith(thing, StringComparison.Ordinal) ? thing + own : own;

            // What follows 开工率89.1% is not measured of the rate.
            thing = isBare || mention.Role == Role.Rate ? thing : own;
        }

        ListedNames.Put(mentions, names);
        return names;
    }

    private static string Own(Mention mention)
    {
        int start = Math.Max(CueWords.Closing.At(mention.Before, 0).Length, Leading.At(mention.Before, 0).Length);
        string words = mention.Before[start..];
        int mark = words.LastIndexOfAny(['、', '“', '”']);
        words = words.Length > MostNoun * 2 && mark >= 0 && mark + 1 < words.Length ? words[(mark + 1)..] : words;
        bool counts = mention.Trail.Length > 0 && mention.Role == Role.Level && mention.Unit.Dimension.Kind == Published.UnitKind.Count;
        bool ends = !char.IsLetterOrDigit(mention.MarkBehind);
        bool isNamedBehind = words.Length == 0 && mention is { Mark: not '、', Role: Role.Level, IsThreshold: false };
        return (counts && (ends || words.Length == 0)) || isNamedBehind ? words + Noun(mention.Trail) : words;
    }

    private static string Noun(string trail)
    {
        string noun = trail.TrimStart('的');
        for (int end = 0; end < noun.Length; end++)
        {
            noun = CueWords.Openings.At(noun, end).Length > 0 ? noun[..end] : noun;
        }

        return noun.Length > MostNoun ? noun[..MostNoun] : noun;
    }
}
