using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>Reads where each figure of a text stands: its clause, its sentence, its brackets, and the words around it.</summary>
internal sealed class MentionReader
{
    // 预算60999万元的40.4%, 900万人目标的73%: what its share is told of right behind it.
    private static readonly WordList Divided = WordList.Of("的 目标的 任务的 目标任务的 计划的 预算的");

    private static readonly WordList LeastOrMost = WordList.Of("至少 最少 至多 最多");

    private static readonly WordList Including = WordList.Of("含 其中 包括 占");

    private readonly string _text;
    private readonly List<Mention> _mentions = [];
    private readonly Stack<(int Bracket, int Owner, int Clause, char Mark)> _open = new();
    private int _sentence;
    private int _segment;
    private int _sentenceStart;
    private int _lastPlainEnd;
    private int _brackets;
    private (int Bracket, int Owner) _inside = (0, -1);
    private int _clause;
    private char _mark;
    private bool _isRespective;

    private MentionReader(string text) => _text = text;

    /// <summary>Gives the figures among the numbers of a flat text, each where it stands.</summary>
    public static List<Mention> Read(string text, List<NumberToken> numbers)
    {
        MentionReader reader = new(text);
        int at = 0;
        NumberToken[] printed = [.. numbers.Where(number => number.Print is not null)];
        for (int i = 0; i < printed.Length; i++)
        {
            reader.Walk(at, printed[i].Start);
            reader.Add(printed[i], next: i + 1 < printed.Length ? printed[i + 1].Start : text.Length);
            at = printed[i].End;
        }

        EndContexts(reader._mentions);
        return reader._mentions;
    }

    // Moves over words and marks to the next figure.
    private void Walk(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            switch (_text[i])
            {
                case '。' or '!' or '?':
                    _sentence++;
                    _segment++;
                    _open.Clear();
                    _inside = (0, -1);
                    _sentenceStart = i + 1;
                    Begin(i);
                    break;
                case ';':
                    _segment++;
                    Begin(i);
                    break;
                case ':' when CueWords.Ago.Holds(_text.AsSpan(_clause..i)):
                    // （上年同期：291亿元）
                    break;
                case ',' or ':':
                    Begin(i);
                    break;
                case '(':
                    _open.Push((_inside.Bracket, _inside.Owner, _clause, _mark));
                    _inside = (++_brackets, OwnerAt(i));
                    Begin(i);
                    break;
                case ')':
                    Close();
                    break;
                default:
                    break;
            }
        }
    }

    // 500亿元的动车组订单（含乙公司113亿元）: the figure right before the brackets, or before what it counts.
    private int OwnerAt(int bracket)
    {
        int end = _mentions.Count > 0 ? _mentions[^1].Token.End : -1;
        bool isBeside = end >= 0 && (end == bracket || (end + _mentions[^1].Trail.Length == bracket && Including.IsAt(_text, bracket + 1)));
        return isBeside ? _mentions.Count - 1 : -1;
    }

    // What stands in brackets does not end the clause around them.
    private void Close()
    {
        if (_open.TryPop(out (int Bracket, int Owner, int Clause, char Mark) outer))
        {
            _inside = (outer.Bracket, outer.Owner);
            (_clause, _mark) = (outer.Clause, outer.Mark);
        }
    }

    private void Begin(int mark)
    {
        _clause = mark + 1;
        _mark = _text[mark];
    }

    private void Add(NumberToken number, int next)
    {
        Mention? last = _mentions.Count > 0 ? _mentions[^1] : null;
        int lastEnd = last?.Token.End ?? 0;
        bool follows = last is not null && lastEnd >= _clause;
        int start = follows ? lastEnd : _clause;

        // 20个甲类指标、8个乙类指标: the noun of the first is none of the second.
        int noun = follows ? start + last!.Trail.Length : start;
        start = noun > start && noun < number.Start && _text[noun] == '、' ? noun : start;
        char mark = follows ? (start < number.Start && _text[start] is '、' or '和' or '及' or '与' ? '、' : '\0') : _mark;
        start += follows && mark == '、' ? 1 : 0;
        if (number.Start > 0 && _text[number.Start - 1] == '(' && _inside is { Bracket: > 0, Owner: < 0 })
        {
            // 占乘用车产量（704.49万辆）: what stands before the brackets is measured in them.
            (start, mark) = (Math.Max(_open.Peek().Clause, lastEnd), _open.Peek().Mark);
        }

        string lead = WithoutBrackets(_text.AsSpan(Math.Min(start, number.Start)..number.Start).TrimEnd('('));
        int trailEnd = TrailEnd(number.End, next);
        string trail = _text[number.End..trailEnd];
        Role role = RoleReader.Read(lead, number, trail, out bool isNegative);
        bool isListed = lead.Length == 0 && mark == '、';
        (role, isNegative) = last switch
        {
            // 分别下降12%、9%, 分别占24.3%、21.2%: what is said of the first holds for all.
            { Role: Role.Growth or Role.Share or Role.Points } when isListed && last.Unit == (number.Caption ?? number.Print!.Unit) => (last.Role, last.IsNegative),

            // 分别减少14起、9人.
            { Role: Role.Change } when isListed && _isRespective => (Role.Change, last.IsNegative),

            // 减少221万吨或4.3%: one change, told twice.
            { Role: Role.Change } when lead == "或" && role == Role.Rate => (Role.Growth, last.IsNegative),

            // 增长6.2%（78.9万吨）: one change, told twice.
            { Role: Role.Growth } when lead.Length == 0 && role == Role.Level && _inside.Owner == last.Index => (Role.Change, last.IsNegative),
            _ => (role, isNegative),
        };
        _isRespective = lead.Length > 0 ? lead.Contains("分别", StringComparison.Ordinal) : _isRespective;
        PublishedFigure print = isNegative ? number.Print!.InText(number.Print.Text, number.Print.Qualifier, isTurned: true) : number.Print!;
        _mentions.Add(new Mention
        {
            Token = number,
            Figure = Figure($"f{_mentions.Count + 1}", print, number, role),
            Index = _mentions.Count,
            Lead = lead,
            LeadStart = start,
            // A bound beside a number belongs to what it counts, so the words around it reach over the bound.
            ContextStart = Math.Min(number.Start, Math.Max(_sentenceStart, _lastPlainEnd)),
            Trail = trail,
            Mark = mark,
            MarkBehind = trailEnd < _text.Length ? _text[trailEnd] : '\0',
            Sentence = _sentence,
            Segment = _segment,
            Bracket = _inside.Bracket,
            Owner = _inside.Owner,
            Role = role,
            Months = MonthSpan.LastIn(_text.AsSpan(lastEnd..number.Start)) ?? last?.Months,
            IsNegative = isNegative,
            IsThreshold = IsPassed(lead, trail, print, next == number.End) || (NamesClass(trail, number.End) && (BoundsClass(print, lead, trail) || CueWords.Capacity.IsEndOf(lead))),
            IsRespective = _isRespective,
            IsPlanned = CueWords.IsPlanned(lead),
        });
        _lastPlainEnd = _mentions[^1].IsThreshold ? _lastPlainEnd : number.End;
    }

    // 10亿元以上项目 and 10亿元以上18个: what stands right behind a bound is what it bounds.
    private bool NamesClass(string trail, int end) =>
        trail.Length > 0 ? char.IsLetter(trail[0]) && trail[0] != '且'
        : _text[end - 1] is '上' or '下' or '内' && end < _text.Length && Numerals.IsDigit(_text[end]) && TimeReader.End(_text, end, out _) == end;

    // 税收过亿元企业45家，其中过10亿元5家: but not 通过1亿元贷款.
    private static bool IsPassed(string lead, string trail, PublishedFigure print, bool isBeside) => lead is ['过'] or [.., not ('通' or '经' or '不' or '超'), '过']
        && print.Unit.Dimension.Kind == UnitKind.Money && (isBeside || (trail.Length > 0 && char.IsLetter(trail[0])));

    // 票房突破5亿元 全链产值近78亿元, and 票房超82亿元 截至今天, where the text begins below its headline.
    private static bool EndsHeadline(PublishedFigure print, string lead, string trail) => print.Text.StartsWith("突破", StringComparison.Ordinal)
        || ((print.Qualifier == Qualifier.MoreThan || (print.Qualifier == Qualifier.AtLeast && lead is [.., '在' or '达' or '到' or '至'])) && (CueWords.Openings.IsAt(trail, 0) || CueWords.Reporting.IsIn(trail)));

    // 至少84人死亡 and 超5000家展商 tell how many, and bound no class.
    private static bool IsCount(PublishedFigure print, string trail) => LeastOrMost.IsAt(print.Text, 0)
        || (print.Unit.Dimension.Kind == UnitKind.Count && !Numerals.IsDigit(print.Text[0]) && trail.Length > 0 && trail[0] is not ('的' or '以'));

    private static void EndContexts(List<Mention> mentions)
    {
        for (int i = mentions.Count - 1; i >= 0; i--)
        {
            bool goesOn = i + 1 < mentions.Count && mentions[i + 1].IsThreshold && mentions[i + 1].Token.Start == mentions[i].Token.End;
            mentions[i].IsBase = i + 1 < mentions.Count && mentions[i + 1] is { Role: Role.Rate } share && Divided.Holds(share.Lead) && share.LeadStart == mentions[i].Token.End;
            mentions[i].IsStart = i + 1 < mentions.Count && mentions[i].StepsTo(mentions[i + 1]);
            mentions[i].IsSince = Comparing.IsSince(mentions[i], mentions.ElementAtOrDefault(i + 1));
            mentions[i].ContextEnd = goesOn ? mentions[i + 1].ContextEnd : mentions[i].Token.End + mentions[i].Trail.Length;
        }
    }

    private static string WithoutBrackets(ReadOnlySpan<char> words)
    {
        int close = words.LastIndexOf(')');
        int open = close < 0 ? -1 : words[..close].LastIndexOf('(');
        return close < 0 ? words.ToString() : open < 0 ? words[(close + 1)..].ToString() : string.Concat(words[..open], words[(close + 1)..]);
    }

    private static BulletinFigure Figure(string id, PublishedFigure print, NumberToken number, Role role) =>
        Loosened.Of(new BulletinFigure(id, print, number.Caption, number.IsCounted ? new FigureReading { Rounding = RoundingConvention.Exact }
            : role is Role.Change or Role.Points ? new FigureReading { Signed = true } : null));

    private static bool BoundsClass(PublishedFigure print, string lead, string trail) =>
        print.Qualifier is Qualifier.AtLeast or Qualifier.AtMost or Qualifier.MoreThan or Qualifier.Below && !IsCount(print, trail) && !EndsHeadline(print, lead, trail);

    // To the next mark or number; a numeral in words is one, too, where it is a figure.
    private int TrailEnd(int start, int next)
    {
        int end = start;
        while (end < next && !"。!?;,:、()".Contains(_text[end], StringComparison.Ordinal) && !Numerals.IsDigit(_text[end]))
        {
            end++;
        }

        return end;
    }
}
