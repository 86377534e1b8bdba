using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>Tells a level from a change, and a growth rate from a share, by the words before the number.</summary>
internal static class RoleReader
{
    private static readonly WordList Own = WordList.Of("新增 改造提升");

    // 61.2%的股权，包括54.3%股权和6.9%股份: as much of one thing, that parts add up to.
    private static readonly WordList Amounts = WordList.Of("股权 股份 关税 加征关税 对等关税 反制关税");

    // 起降196430架次 fell by nothing.
    private static readonly WordList Flights = WordList.Of("起降 升降");

    // 净利润下滑17家: so many have less of it.
    private static readonly WordList Measured = WordList.Of("利润 净利润 收入 营收 业绩 价格 股价 产值 产量 销量");

    private static readonly WordList Ratios = WordList.Of("比重 比例");

    public static Role Read(string lead, NumberToken number, string trail, out bool isNegative)
    {
        ReadOnlySpan<char> words = lead.AsSpan().TrimEnd('了');
        FigureUnit unit = number.Caption ?? number.Print!.Unit;
        bool isRate = unit.Dimension == Dimension.Rate;
        bool isPoints = isRate && unit.Text.EndsWith('点');
        bool isOfThose = unit.Text is "家" or "户" && Measured.IsEndOf(CueWords.Changed(words));
        isNegative = !isOfThose && ((CueWords.Downward.IsEndOf(words) && !Flights.IsEndOf(words)) || IsNarrowed(words) || (isPoints && CueWords.Below.IsIn(words)));
        bool isChange = isNegative || (!isOfThose && CueWords.Upward.IsEndOf(words));
        return isPoints ? Role.Points
            : !isRate ? (isChange && IsChangeOfLevel(words) ? Role.Change : Role.Level)
            : unit.Text is not ("倍" or "‰") && IsShare(words) && !(isChange && IsOfShare(words)) ? Role.Share
            : isChange || IsGrowth(words) || (words is not [.., '至'] and not [.., not '达', '到'] && CueWords.Upward.IsEndOf(Unfilled(words))) ? Role.Growth
            : Amounts.IsAt(trail, trail is ['的', ..] ? 1 : 0) || (CueWords.WithoutFillers(words) is var held && Amounts.IsEndOf(held)) ? Role.Level
            : Role.Rate;
    }

    // 降幅达3.2%: the fall is named before the verb.
    private static bool IsNarrowed(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> rest = Unfilled(words);
        return rest is [.., '降' or '跌', '幅'] || (rest.EndsWith("幅度") && CueWords.Downward.IsEndOf(rest));
    }

    private static ReadOnlySpan<char> Unfilled(ReadOnlySpan<char> words)
    {
        string word = CueWords.Endpoint.Before(words, words.Length);
        return words[..^word.Length];
    }

    // 新增48家 and 改造提升24个 are levels of their own; 比上年增加12家 and 较年初新增12家 are changes.
    private static bool IsChangeOfLevel(ReadOnlySpan<char> words) =>
        Own.Before(words, words.Length) is var own && (own.Length == 0 || CueWords.Since.IsBefore(words, words.Length - own.Length));

    private static bool IsGrowth(ReadOnlySpan<char> words) => words.Contains("分别增长", StringComparison.Ordinal) || words.EndsWith("增速");

    // 所占比例同比下降16.7% tells how a share changed.
    private static bool IsOfShare(ReadOnlySpan<char> words) => Ratios.IsIn(words[(words.LastIndexOf('占') + 1)..]);

    // 股东应占利润增长300% is a growth.
    private static bool IsShare(ReadOnlySpan<char> words) =>
        (words.LastIndexOf('占') is >= 0 and var at && !words[..at].EndsWith('应')) || words.EndsWith("比重") || words.EndsWith("比例")
        || (Unfilled(words) is var rest && (rest is [.., '比', '重' or '例'] || (rest.Length < words.Length && Ratios.IsIn(rest))));
}
