using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what a headline and the text below it both say: 寄递量超733亿件 and 寄递量733.1亿件, 存量同比增长8.1% and 同比增长8.1%.</summary>
/// <remarks>
/// Line breaks tell nothing, so a headline is what opens a sentence before its first mark; the words with which a text begins
/// make it certain. A print that differs is taken for the same only there, where one slip explains it.
/// </remarks>
internal sealed class HeadlineFinder(string text, List<Mention> mentions, Repetitions repetitions)
{
    // A headline tells of the two sentences below it, and no text begins at greater length.
    private const int MostSentences = 2;
    private const int MostOpening = 40;
    private const int MostBelow = 16;
    private const int LongestHeadline = 60;

    // Words of so many characters in common are one name.
    private const int LongName = 4;

    // 境外采购商线下参会 tells what is counted, whatever stands before.
    private const int LongNoun = 8;

    // So many digits are not equal by chance.
    private const int ManyDigits = 3;
    private const int FewDigits = 2;

    // Headlines round off a fifth at most: 超40人 for 46人.
    private const int MostRounded = 5;

    private static readonly WordList Others = WordList.Of("前一周 上上周 上一 上个 午间 目前已 包括 其中 计价 扣除 剔除 口径");
    private static readonly SearchValues<char> Marks = SearchValues.Create("。!?,;:(");

    /// <summary>Finds them for every figure that opens a sentence.</summary>
    public void Find()
    {
        Mention? last = null;
        foreach (Mention headline in mentions.Where(mention => mention is { IsThreshold: false, Bracket: 0 } && OpensSentence(mention)))
        {
            bool isOpened = IsOpened(headline), isCertain = isOpened || last?.Sentence == headline.Sentence;
            bool isTitle = !text.AsSpan(0, headline.Token.Start).ContainsAny(Marks);
            if (!isCertain && !isTitle && !IsDefinite(headline))
            {
                continue;
            }

            int mark = text.AsSpan(headline.Token.End).IndexOfAny(Marks) is >= 0 and var at ? headline.Token.End + at : text.Length;
            Mention[] below = [.. mentions.Skip(headline.Index + 1)
                .TakeWhile(other => other.Sentence - headline.Sentence <= MostSentences)
                .Where(other => IsAlike(headline, other) && IsBelow(headline, other, mark) && !PassedBoundFinder.IsSaid(headline, other))];
            Mention[] equal = isCertain || IsDefinite(headline) ? Array.FindAll(below, other => SaysAsMuch(headline, other, isCertain)) : [];
            Mention? said = (isTitle ? Array.Find(below, other => IsTitleOf(headline, other)) : null)
                ?? Array.Find(equal, other => other.Value == headline.Value && other.Print.Qualifier == headline.Print.Qualifier && IsNamed(headline, other, isCertain))
                ?? Array.Find(equal, other => IsNamed(headline, other, isCertain))
                ?? (equal is [var only] && IsTelling(headline, only, isCertain) ? only : null)
                ?? (equal.Length == 0 ? Abridged(headline, isOpened || (isTitle && headline.Trail.Length > 1)) : null);
            if (said is not null)
            {
                repetitions.Join(headline, said);
            }

            last = said is not null || below.Any(other => repetitions.FirstOf(other) == headline) ? headline : last;
        }
    }

    // 货物吞吐量同比增长9.1%, 完成货物吞吐量14.9亿吨，同比增长8.1%: the first number of which all that the headline says is told, or of those told with it.
    private Mention? Abridged(Mention headline, bool isSure)
    {
        if (headline.DigitCount < FewDigits || IsMarked(headline))
        {
            return null;
        }

        string title = Title(headline);
        List<Mention> behind = [.. mentions.Skip(headline.Index + 1).Take(MostBelow)];
        List<(Mention Figure, Abridgement Words)> named = [.. behind.Where(other => other is { IsThreshold: false, Bracket: 0 } && other.Sentence - headline.Sentence <= MostSentences && IsAlike(headline, other))
            .Select(other => (other, new Abridgement(title, Words(headline.Index + 1, headline.Token.End, other))))
            .SkipWhile(told => !IsOf(headline, told)).TakeWhile((told, i) => i == 0 || told.other.IsRespective).Where(told => !repetitions.AreTwo(headline, told.other))];
        return named.Find(told => SaysAsMuch(headline, told.Figure, isCertain: true)).Figure
            ?? ((!isSure && headline.DigitCount < ManyDigits) || behind.Exists(other => other.Unit == headline.Unit && other.Print.NumberText == headline.Print.NumberText) ? null
                : named.Find(told => !IsOfAnother(headline, told) && AreOneSlipApart(headline, told.Figure)).Figure);
    }

    private static bool IsOf(Mention headline, (Mention Figure, Abridgement Words) told) => told.Words.IsOf
        || (headline.Unit.Dimension.Kind == UnitKind.Count && told.Words.Counts(headline.Trail, told.Figure.Trail));

    // The words before a figure, with a mark in place of each figure between.
    private string Words(int first, int start, Mention figure)
    {
        string words = string.Empty;
        foreach (Mention between in mentions[first..figure.Index])
        {
            words += $"{text.AsSpan(start..between.Token.Start)},";
            start = between.Token.End;
        }

        return $"{words}{text.AsSpan(start..figure.Token.Start)}";
    }

    // A headline ends in no mark.
    private bool IsMarked(Mention headline) => headline.Token.End < text.Length && (text[headline.Token.End] is '、' || Marks.Contains(text[headline.Token.End]));

    private string Title(Mention headline)
    {
        Mention first = headline.Index > 0 && mentions[headline.Index - 1].Sentence == headline.Sentence ? mentions[headline.Index - 1] : headline;
        return Words(first.Index, first.LeadStart, headline);
    }

    private static bool AreOneSlipApart(Mention headline, Mention other) =>
        (headline.Months == other.Months || ((headline.Months is null || other.Months is null) && (headline.Months ?? other.Months) is { Length: 12 }))
        && (PassedBoundFinder.IsMissed(headline, other) || (headline.Print.Qualifier == other.Print.Qualifier && AreAlmostEqual(headline, other)));

    private static bool AreAlmostEqual(Mention headline, Mention other) => Slips.IsTimesTen(headline.Value, other.Value) || (headline.Unit == other.Unit && Slips.IsOne(headline.Print.NumberText, other.Print.NumberText));

    // 上季度, 前一周, 5029万吨（不含果用瓜）, 2019年底, 高新区 or 全国 below 全省, 限额以上: told beside what the headline says.
    private bool IsOfAnother(Mention headline, (Mention Figure, Abridgement Words) told)
    {
        Mention mention = told.Figure;
        ReadOnlySpan<char> words = text.AsSpan(mention.ContextStart..mention.Token.Start);
        return mention.MarkBehind == '(' || Sameness.IsNamedBefore(words) || Others.IsIn(words) || text.AsSpan(mention.Token.End).StartsWith(",包括此前", StringComparison.Ordinal)
            || told.Words.AreOfTwoTimes
            || (ShareWords.IsOfAll(headline.Lead) && NamedPlaces.NameIn(mention.Lead).Length > 0)
            || Enumerable.Range(0, mention.Lead.Length).Any(at => ShareWords.AreaAt(mention.Lead, at) is { Length: > 0 } area && !headline.Lead.Contains(area[^1], StringComparison.Ordinal)
                && (area[^1] is '国' or '球' or '界' || ShareWords.IsOfAll(headline.Lead) || NamedPlaces.NameIn(headline.Lead).Length > 0));
    }

    // 小飞机坠海12人遇难 above a text that says so again: what opens the text is a title where a later sentence prints its number beside its words.
    private bool IsTitleOf(Mention title, Mention other) => other.Sentence > title.Sentence && title.Unit == other.Unit && title.Print.NumberText == other.Print.NumberText && title.Print.Qualifier == other.Print.Qualifier
        && ((title.Unit.Dimension.Kind == UnitKind.Count && Sameness.Touching(title, other) > 1) || Sameness.Overlap(text, title, other) > LongName);

    private bool OpensSentence(Mention mention)
    {
        int start = Math.Max(0, mention.Token.Start - LongestHeadline);
        ReadOnlySpan<char> words = text.AsSpan(start..mention.Token.Start);
        int mark = words.LastIndexOfAny(Marks);
        while (mark >= 0 && words[mark] == '(' && words[mark..].Contains(')'))
        {
            // 中欧班列（西安）开行4041列
            words = words[..mark];
            mark = words.LastIndexOfAny(Marks);
        }

        return mark < 0 ? start == 0 : words[mark] == '。' || (words[mark] == ':' && EndsDateline(words[..mark]));
    }

    // 央视网消息（新闻联播）：
    private static bool EndsDateline(ReadOnlySpan<char> words) =>
        (words is [.., ')'] && words.LastIndexOf('(') is >= 0 and var open ? words[..open] : words) is [.., '消', '息'] or [.., '讯'];

    private bool IsOpened(Mention headline)
    {
        int end = headline.Token.End;
        ReadOnlySpan<char> words = text.AsSpan(end, Math.Min(MostOpening, text.Length - end));
        int stop = words.IndexOf('。');
        return CueWords.Reporting.IsIn(stop < 0 ? words : words[..stop]);
    }

    private bool IsBelow(Mention headline, Mention other, int mark) => other is { IsThreshold: false, Bracket: 0 }
        && other.Token.Start > mark && !repetitions.AreTwo(headline, other);

    // 去年前11个月39.1万起 and 截至2023年11月39.1万起: what is printed the same to so many digits may be told of in other words.
    private static bool IsAlike(Mention headline, Mention other) => headline.Role == other.Role && headline.IsNegative == other.IsNegative && headline.Unit.Dimension == other.Unit.Dimension
        && ((headline.DigitCount >= ManyDigits && headline.Unit == other.Unit && headline.Print.NumberText == other.Print.NumberText)
            || (headline.IsPlanned == other.IsPlanned && (headline.Role == Role.Growth || CueWords.Ago.IsIn(headline.Lead) == CueWords.Ago.IsIn(other.Lead))));

    // Above the text it is certain of, a headline may say anything; elsewhere targets such as 5%左右 are alike by chance.
    private static bool IsDefinite(Mention headline) => headline.Print.NumberText.Length > 1
        && (headline.IsPlain ? headline.Role is Role.Level or Role.Growth
            : headline.Role == Role.Level && headline.Print.Qualifier is Qualifier.MoreThan or Qualifier.JustBelow);

    // As printed, or rounded; what is counted is whole: 6级以上 is not 6.3级.
    private static bool SaysAsMuch(Mention headline, Mention other, bool isCertain) =>
        headline.Value == other.Value ? headline.Print.Qualifier == other.Print.Qualifier || headline.IsPlain || (isCertain && Ranges.Overlap(headline, other))
            : (isCertain || !headline.IsPlain) && (headline.Unit.Dimension.Kind != UnitKind.Count || other.Value.Denominator.IsOne)
                && Ranges.Overlap(headline, other) && Rational.Abs(other.Value - headline.Value) * MostRounded <= Rational.Abs(headline.Value);

    private bool IsNamed(Mention headline, Mention other, bool isCertain)
    {
        string name = Name(headline);
        string key = name.Length > LongName ? name[^LongName..] : name;
        bool isCalled = key.Length > 1 && (other.Lead.Contains(key, StringComparison.Ordinal)
            || (other.Role == Role.Growth && mentions[other.Index - 1].Lead.Contains(key, StringComparison.Ordinal)));
        int touching = Sameness.Touching(headline, other);

        // 新城区48个重大项目集中开工 and 集中开工项目48个.
        bool isToldAgain = headline.Unit.Dimension.Kind == UnitKind.Count && headline.Value == other.Value && other.Sentence - headline.Sentence == 1
            && headline.Print.NumberText.Length > 1 && Sameness.Overlap(text, headline, other) >= LongName;
        if (isCertain)
        {
            return isToldAgain || isCalled || touching > 1 || Sameness.Overlap(text, headline, other) > LongName;
        }

        return isToldAgain || ((isCalled && key.Length == LongName) || (touching >= LongName && (touching >= LongNoun || !AreCalledOtherwise(headline, other))))
            && (headline.DigitCount > ManyDigits || !AreBeside(name, Name(other), LongName + 1));
    }

    // 甲款750克规格的价格, 乙款750克规格的价格.
    private static bool AreCalledOtherwise(Mention one, Mention other) =>
        one.Before.Length > 1 && other.Before.Length > 1 && Measures.CommonEnd(one.Before, other.Before) < 2;

    // 一季度产值增长3.4%，二季度产值增长3.4%.
    private static bool AreBeside(string one, string other, int most = int.MaxValue) =>
        Measures.CommonEnd(one, other) is > 1 and var common && common <= most && common < one.Length && common < other.Length;

    // So many digits, or as rough a number, are said of one thing.
    private static bool IsTelling(Mention headline, Mention other, bool isCertain)
    {
        bool isNear = headline.Sentence == other.Sentence && (headline.Role == Role.Growth || Name(headline).EndsWith(Name(other), StringComparison.Ordinal));
        return (headline.DigitCount >= ManyDigits && (isCertain || isNear))
            || (isCertain && headline.Print.Qualifier != Qualifier.None && headline.Value == other.Value);
    }

    private static string Name(Mention mention) => mention.Role is Role.Growth or Role.Change ? CueWords.WithoutFillers(CueWords.Changed(mention.Lead)).ToString()
        : mention.Before.Length > 1 ? mention.Before : mention.Trail;
}
