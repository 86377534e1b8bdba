using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>Gives a figure a name: the text's own words for what is measured.</summary>
internal static class Subjects
{
    private const int MostNoun = 16;

    // 收入由上年的40000元提高
    private static readonly SearchValues<char> Times = SearchValues.Create("0123456789年月日末底初上去同期前今本季度");

    // 普及率从45.8%提升
    private static readonly WordList Starts = WordList.Of("从 由 一直保持在 保持在 稳定在 维持在 控制在 在");

    // 增速高于全国, 占出口的比重提升: what they are of was named before.
    private static readonly WordList Rates = WordList.Of("增速 增幅 涨幅 降幅 跌幅 年均增 比上 比去 较上 较去 占");

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
            string own = Own(mention);

            // 普及率从45.8%提升到77.3%: the end of the way that the figure before began.
            bool isEnd = own.Length > 0 && mention.Sentence == sentence && mention.Role is Role.Level or Role.Rate or Role.Share && CueWords.Changed(own).IsEmpty;
            string of = isEnd ? names[i - 1] : thing;
            sentence = mention.Sentence;
            bool isBare = own.Length == 0 || isEnd || Bare.Holds(own.AsSpan(CueWords.Ago.At(own, 0).Length)) || mention.IsChangeOfBefore || (mention.Mark is '、' or ',' && NamesNothing(mention, own));
            names[i] = isBare && of.Length > 0 && !own.StartsWith(of, StringComparison.Ordinal) ? of + own : own;

            // What follows 开工率89.1% is not measured of the rate.
            thing = isBare || mention.Role == Role.Rate ? thing : own;
        }

        ListedNames.Put(mentions, names);
        return names;
    }

    // 同比增长 and 占总数 tell of what was named before them, 零售总额增长 and 公共建筑面积占 of their own.
    private static bool NamesNothing(Mention mention, string own)
    {
        ReadOnlySpan<char> changed = CueWords.WithoutFillers(CueWords.Changed(CueWords.WithoutFillers(CueWords.Changed(own))));
        return mention.Role is Role.Growth or Role.Points ? changed.IsEmpty || Bare.Holds(changed) || Rates.IsAt(changed, 0) || changed is ['比' or '较', >= '0' and <= '9', ..]
            : mention.Role == Role.Share && own is ['占' or '比', ..] or ['约' or '仅' or '均' or '共', '占', ..];
    }

    private static string Own(Mention mention)
    {
        int start = Math.Max(CueWords.Closing.At(mention.Before, 0).Length, Leading.At(mention.Before, 0).Length);
        string words = mention.Before[start..];
        words = words[..^Starts.Before(words, words.Length).Length];
        words = words.LastIndexOfAny(['由', '从']) is > 0 and var from && !words.AsSpan(from + 1).ContainsAnyExcept(Times) ? words[..from] : words;
        int mark = words.LastIndexOfAny(['、', '“', '”']);
        words = words.Length > MostNoun * 2 && mark >= 0 && mark + 1 < words.Length ? words[(mark + 1)..] : words;
        bool counts = mention.Trail.Length > 0 && mention.Role == Role.Level && mention.Unit.Dimension.Kind == Published.UnitKind.Count;
        bool ends = !char.IsLetterOrDigit(mention.MarkBehind);
        bool isNamedBehind = words.Length == 0 && mention is { Mark: not '、', Role: Role.Level, IsThreshold: false };
        return (counts && (ends || words.Length == 0)) || isNamedBehind ? words + Noun(mention.Trail) : words;
    }

    private static string Noun(string trail)
    {
        // 30件为民商事案件, 17个属市级
        string noun = trail.TrimStart('的') is ['为' or '是' or '属' or '系', _, _, ..] said ? said[1..].TrimStart('于') : trail.TrimStart('的');
        for (int end = 0; end < noun.Length; end++)
        {
            noun = CueWords.Openings.At(noun, end).Length > 0 ? noun[..end] : noun;
        }

        return noun.Length > MostNoun ? noun[..MostNoun] : noun;
    }
}
