using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>Finds the word that opens a list of parts in the words before its first figure.</summary>
internal static class CueReader
{
    /// <summary>The marks that part clauses and items.</summary>
    public static readonly SearchValues<char> Marks = SearchValues.Create(",。;:、!?()");

    // No noun that is counted is longer.
    private const int MostCounted = 12;

    private static readonly WordList Added = WordList.Of("另 另外 另有 此外 还有");

    // 企业参与其中, 正在建设中: nothing is divided.
    private static readonly WordList Going = WordList.Of("其中 建设中 进行中 实施中 推进中 办理中 审理中 建造中 在建中 施工中 集中 高中 初中 手中 心中 途中");

    private static readonly WordList Contents = WordList.Of("含税 含量 含金 含水 含氧 含硫 含糖 含沙 含碳 含煤 含油 含权 含息");

    private static readonly WordList Amid = WordList.Of("中 来看");

    /// <summary>Gives the last such word between two places of a flat text, or null.</summary>
    public static Cue? Read(string text, int from, int to)
    {
        ReadOnlySpan<char> words = text.AsSpan(from, to - from);
        Cue? named = Named(words, from);
        return named is { Kind: not CueKind.Within } && words.Contains("在内", StringComparison.Ordinal) ? null
            : named ?? Composed(text, words, from, to) ?? Breakdown(words, from) ?? Among(words, from);
    }

    /// <summary>Gives the colon behind a figure, or behind what it counts, if the clause of the next begins there, or null.</summary>
    public static Cue? Colon(string text, int from, int to)
    {
        int mark = text.AsSpan(from, to - from).IndexOfAny(Marks);
        return mark >= 0 && mark <= MostCounted && text[from + mark] == ':' && from + mark + 1 == to ? new Cue(CueKind.Colon, from + mark, to) : null;
    }

    /// <summary>Gives the 中 behind what a figure counts, or null: 监测的68个化工品中，上涨产品13个.</summary>
    public static Cue? Amidst(string text, int from, int to)
    {
        int mark = text.AsSpan(from, to - from).IndexOfAny(Marks), bracket = 0;
        if (mark > 0 && text[from + mark] == '(' && text.IndexOf(')', from + mark) is > 0 and var close && close < to)
        {
            // 96个县（市、区）中, 57个城市（包括27个县级市）中
            bracket = close + 1 - from - mark;
            mark = text.AsSpan(close + 1, to - close - 1).IndexOfAny(Marks) is >= 0 and var behind ? close + 1 + behind - from : -1;
        }

        // 41个行业中有23个 and 41个行业中，有23个
        // 38家厂家里有自主品牌21家
        int has = text.AsSpan(from, mark < 0 ? to - from : mark).IndexOf("里有");
        has = has < 0 && mark < 0 ? text.AsSpan(from, to - from).IndexOf("中有") : has;
        if (has > 0 && has <= MostCounted && !Going.IsBefore(text, from + has + 1))
        {
            return new Cue(CueKind.Among, from + has, from + has + 1);
        }

        int end = mark >= 0 ? mark : to - from - (to - from > 1 && text[to - 1] == '有' ? 1 : 0);
        return end > 0 && end - bracket <= MostCounted && (mark < 0 || text[from + mark] == ',') && text[from + end - 1] == '中' && !Going.IsBefore(text, from + end)
            ? new Cue(CueKind.Among, from + end - 1, from + end)
            : null;
    }

    private static Cue? Named(ReadOnlySpan<char> words, int from)
    {
        for (int i = words.Length - 1; i >= 0; i--)
        {
            // 业务量（不包含包裹）: brackets open no list of what stands behind them.
            if (words[i] == ')' && words[..i].LastIndexOf('(') is >= 0 and var open)
            {
                i = open;
                continue;
            }

            if (CueWords.Within.At(words, i) is { Length: > 0 } within && !IsTakingPart(words, i, i + within.Length) && !HasDecimal(words[(i + within.Length)..]))
            {
                return new Cue(CueKind.Within, from + i, from + i + within.Length);
            }

            if (ContainingAt(words, i) is { Length: > 0 } containing)
            {
                return new Cue(CueKind.Containing, from + i, from + i + containing.Length);
            }

            if (ClosingAt(words, i) is { Length: > 0 } closing && !IsOnTop(words[..i]) && !IsInItem(words[..i]) && !IsAdded(words[i..]))
            {
                bool isWithin = words[..i].EndsWith("其中");
                return new Cue(isWithin ? CueKind.Within : CueKind.Closing, from + i, from + i + closing.Length);
            }
        }

        return null;
    }

    // 普通高校2820所，含本科院校1275所: not 含税价.
    private static string ContainingAt(ReadOnlySpan<char> words, int at) => CueWords.Containing.At(words, at) is { Length: > 0 } containing ? containing
        : words[at] == '含' && at > 0 && words[at - 1] == ',' && !Contents.IsAt(words, at) ? "含"
        : string.Empty;

    // 能力100万吨，还包括50万吨丙烯: what comes on top is no part.
    private static bool IsOnTop(ReadOnlySpan<char> words) => words is [.., '还' or '也' or '另'];

    // 学校18所，分别是幼儿园4所、小学9所: the parts are named behind it, and nothing but the whole before it.
    private static string ClosingAt(ReadOnlySpan<char> words, int at) => CueWords.Closing.At(words, at) is { Length: > 0 } closing ? closing
        : CueWords.Respective.At(words, at) is { Length: > 0 } respective && at > 0 && words[at - 1] == ',' && at + respective.Length < words.Length ? respective
        : string.Empty;

    // 铁路1700公里、新建包括改建公路7000公里: what is included is told of the second item alone.
    private static bool IsInItem(ReadOnlySpan<char> words) =>
        words.LastIndexOfAny('、', ',') is >= 0 and var mark && words[mark] == '、' && mark + 1 < words.Length && !words.EndsWith("其中");

    // 死者中包括两名儿童，另外有2700人送医: what is added is no part.
    private static bool IsAdded(ReadOnlySpan<char> words) =>
        words.IndexOf(',') is > 0 and var comma && Added.IsAt(words, comma + 1);

    // 收入总计27亿元，由预算收入9亿元、补助收入18亿元组成.
    private static Cue? Composed(string text, ReadOnlySpan<char> words, int from, int to)
    {
        int start = words.LastIndexOf(",由") + 1;
        ReadOnlySpan<char> rest = start > 0 ? text.AsSpan(to) : [];
        rest = rest[..(rest.IndexOf('。') is >= 0 and var stop ? stop : rest.Length)];
        int end = rest.IndexOfAny("组构");
        return end > 0 && end + 1 < rest.Length && rest[end + 1] == '成' && rest[..end].IndexOfAny("从到") < 0 ? new Cue(CueKind.Closing, from + start, from + start + 1) : null;
    }

    // 其中：苹果 39.89, a row of a table: its own number has no unit, and what comes behind it is no part.
    private static bool HasDecimal(ReadOnlySpan<char> words) =>
        words.IndexOf('.') is > 0 and var point && point + 1 < words.Length && char.IsAsciiDigit(words[point - 1]) && char.IsAsciiDigit(words[point + 1]);

    // 3000家企业参与其中，带动消费15亿元 opens no list, nor does 土建在其中所占份额.
    private static bool IsTakingPart(ReadOnlySpan<char> words, int start, int end) =>
        start > 0 && ((char.IsLetter(words[start - 1]) && end < words.Length && words[end] == ',') || words[start - 1] == '在');

    // 分产业看, 从产业投向看, 按地域分, 按行业领域划分, 按经营地统计: to the end of the clause, where no more than a time stands between it and the list.
    private static Cue? Breakdown(ReadOnlySpan<char> words, int from)
    {
        int comma = words.LastIndexOfAny(',', ':');
        if (comma < 2)
        {
            return null;
        }

        ReadOnlySpan<char> clause = words[..comma];
        int start = clause.LastIndexOfAny("。;,:") + 1;
        start += EndOfNumbering(clause[start..]);
        clause = clause[start..];
        bool views = clause is ['分' or '从' or '按', .., '看'] or ['分', .., '情', '况', '为' or '是'];
        bool parts = clause is ['按' or '依' or '根', .., '分'] or ['按', .., '统', '计'] or ['按', .., '分', '组'];
        bool phases = clause is ['分', '两' or '二' or '三' or '四' or '五', '期', ..];
        return views || parts || phases ? new Cue(CueKind.Breakdown, from + start, from + comma)
            : clause is ['截', ..] or [.., '月' or '底' or '末' or '份' or '年' or '度'] && start > 0 ? Breakdown(words[..start], from)
            : null;
    }

    // 二、分收入结构看, 3.分部门看.
    private static int EndOfNumbering(ReadOnlySpan<char> clause)
    {
        int end = clause.IsEmpty ? 0 : Numerals.IsDigit(clause[0]) ? Numerals.EndOfDigits(clause, 0) : Numerals.EndOfChinese(clause, 0);
        return end > 0 && end < clause.Length && clause[end] is '、' or '.' ? end + 1 : 0;
    }

    // 17个项目中, 从全部941家公司来看, 在医院中有.
    private static Cue? Among(ReadOnlySpan<char> words, int from)
    {
        int has = words.LastIndexOf("中有");
        if (has > 1 && words[..has].LastIndexOfAny(Marks) + 1 is var start && words[start] == '在' && words[(has + 2)..].IndexOfAny(Marks) < 0)
        {
            return new Cue(CueKind.Among, from + has, from + has + 2);
        }

        int comma = words.LastIndexOf(',');
        string word = comma > 0 ? Amid.Before(words, comma) : string.Empty;
        return word.Length > 0 && CueWords.Divided.IsBefore(words, comma - word.Length)
            ? new Cue(CueKind.Among, from + comma - word.Length, from + comma)
            : null;
    }
}
