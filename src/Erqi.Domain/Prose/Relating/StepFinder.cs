using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the two levels of a change: 由A提高到B，提高p个百分点; 快于出口8个百分点; 比…增加d，增长r%.</summary>
internal sealed class StepFinder(List<Mention> mentions, Names names, List<Claim> claims)
{
    // No sentence that a reader can follow goes back further.
    private const int Reach = 60;
    private const int Ahead = 4;

    private static readonly WordList Nominal = WordList.Of("收入 支出 投资 总投资 投资额 贷款余额 存款余额 进出口 进出口总值 进出口总额 出口 进口 零售总额 零售额 利润 利润总额 税收 销售额 成交额");

    // 虽然比年初减少1496万吨 changes what was just told.
    private static readonly WordList Conceding = WordList.Of("虽然 尽管 虽 但 但仍 仍 仍然 却 而");

    // What the statistics call by two names.
    private static readonly (string Called, string Printed)[] Synonyms = [("经济", "生产总值"), ("经济", "GDP")];

    public void Find()
    {
        foreach (Mention mention in mentions)
        {
            switch (mention.Role)
            {
                case Role.Points:
                    FindPoints(mention);
                    break;
                case Role.Change when IsBare(mention) && LevelsBefore(mention) is { } levels && levels.End.Unit.Dimension == mention.Unit.Dimension:
                    Step(levels.End, levels.Start, mention);
                    break;
                case Role.Change when ThisYearAndLast(mention) is var (now, then) && now.Unit.Dimension == mention.Unit.Dimension:
                    Step(now, then, mention);
                    break;
                case Role.Growth:
                    FindGrowth(mention);
                    break;
                case Role.Rate when mention.Unit.Text == "倍":
                    FindMultiple(mention);
                    break;
                default:
                    break;
            }
        }
    }

    private void FindPoints(Mention points)
    {
        if (IsBare(points) && LevelsBefore(points) is { } levels)
        {
            Step(levels.End, levels.Start, points);
            return;
        }

        int at = Comparison(points.Lead, out int behind);
        if (at < 0)
        {
            return;
        }

        Mention? one = points.Lead[..at] is "" or "增速" or "增幅" ? Previous(points, other => other.Role == Role.Growth) : GrowthOf(points.Lead[..at], points);
        Mention? other = GrowthOf(points.Lead[behind..], points, besides: one);
        if (one is not null && other is not null)
        {
            Step(one, other, points);
        }
    }

    // 由A增加到B，翻一番; 出口…，是进口的3倍.
    private void FindMultiple(Mention times)
    {
        if (times.Token.Number > times.Token.Start || times.Print.Text.StartsWith('翻'))
        {
            if (IsBare(times) && LevelsBefore(times) is { } levels)
            {
                claims.Add(new Claim(new MultipleRelation(times.Id, levels.End.Id, levels.Start.Id), RelationGround.Wording, times.LeadStart, times.Token.End));
            }

            return;
        }

        string lead = times.Lead;
        int at = lead.LastIndexOfAny(['是', '为']);
        if (at < 0 || !lead.EndsWith('的'))
        {
            return;
        }

        if (at == 0 && IsTime(lead.AsSpan(1, lead.Length - 2)) && LevelsBefore(times) is { } then)
        {
            // 由316家增至1580家，是2020年的5倍.
            claims.Add(new Claim(new MultipleRelation(times.Id, then.End.Id, then.Start.Id), RelationGround.Wording, times.LeadStart, times.Token.End));
            return;
        }

        bool IsLevel(Mention other) => other is { Role: Role.Level, IsThreshold: false } && other.Unit.Dimension != Dimension.Rate;
        Mention? part = at == 0 ? Previous(times, IsLevel) : names.Find(lead.AsSpan(0, at), times.Index, IsLevel);
        Mention? whole = part is null ? null : names.Find(lead.AsSpan()[(at + 1)..^1], times.Index, other => other != part && other.IsLike(part));
        if (part is not null && whole is not null)
        {
            claims.Add(new Claim(new MultipleRelation(times.Id, part.Id, whole.Id), RelationGround.Wording, times.LeadStart, times.Token.End));
        }
    }

    private static bool IsTime(ReadOnlySpan<char> words) => words is [.., '年' or '末' or '底' or '前' or '初'] or "原来" or "上年同期" or "去年同期";

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

        name = Names.Bare(name);
        name = Array.Find(Synonyms, pair => pair.Called == name).Printed ?? name;
        if (name.Length < 2)
        {
            return null;
        }

        bool IsCalled(int i) => mentions[i].Role == Role.Growth && mentions[i] != besides && Subject(i).EndsWith(name, StringComparison.Ordinal);
        for (int i = before.Index - 1; i >= 0 && i >= before.Index - Reach && mentions[i].Sentence >= before.Sentence - 1; i--)
        {
            if (IsCalled(i))
            {
                return mentions[i];
            }
        }

        return name.Length > 2 ? GrowthAhead(name, before) : null;
    }

    // 增长18.6%，高于各项贷款9.2个百分点；各项贷款余额5.12万亿元，增长9.4%: what is compared with may be told right after.
    private Mention? GrowthAhead(string name, Mention before)
    {
        int end = Math.Min(mentions.Count, before.Index + Ahead);
        return mentions[(before.Index + 1)..end].Find(other => other.Role == Role.Growth && other.Sentence == before.Sentence && other.Bracket == before.Bracket
            && (Subject(other.Index) is var subject && (subject.EndsWith(name, StringComparison.Ordinal) || subject.StartsWith(name, StringComparison.Ordinal))));
    }

    // What grew: named right before the rate, or before the level that the rate follows.
    private string Subject(int index)
    {
        string own = GrowthSubject(mentions[index]);
        return own.Length > 0 ? own
            : index > 0 && mentions[index - 1] is { Role: Role.Level } level && level.Sentence == mentions[index].Sentence && level.Segment == mentions[index].Segment
                ? level.Before
                : string.Empty;
    }

    private static string GrowthSubject(Mention growth)
    {
        // 实现翻一番 names nothing; 上座率由49%增至98.7% is no growth.
        ReadOnlySpan<char> words = CueWords.Changed(growth.Lead);
        words = words[Conceding.At(words, 0).Length..];
        words = CueWords.IsEndpoint(growth.Lead) ? words : CueWords.WithoutFillers(words);
        return words is [.., '、'] ? string.Empty : words.ToString();
    }

    // 由A提高到B: two figures of one unit, the first behind 由 or 从; or B，比上年的A增加.
    private (Mention Start, Mention End)? LevelsBefore(Mention change)
    {
        if (Previous(change, other => other.IsCompared) is { } compared && change.Index - compared.Index <= 2)
        {
            return Previous(compared, other => other is { Role: Role.Level, IsThreshold: false, IsCompared: false }) is { } level && level.IsLike(compared) ? (compared, level) : null;
        }

        if (Previous(change, other => CueWords.IsEndpoint(other.Lead) && other.Role is not (Role.Change or Role.Points)) is not { } end
            || end.Index == 0 || change.Index - end.Index > 2)
        {
            return null;
        }

        // 时间从6小时压至1小时，进出口超2808亿元，增长28%: what was told in between is what changed.
        if (change.Index - end.Index == 2 && mentions[end.Index + 1].Role == Role.Level)
        {
            return null;
        }

        Mention start = mentions[end.Index - 1];
        bool isStep = start.Sentence == end.Sentence && start.Unit.Dimension == end.Unit.Dimension
            && start.Lead.AsSpan().LastIndexOfAny('由', '从') >= 0 && start.Unit.Text == end.Unit.Text;
        return isStep ? (start, end) : null;
    }

    private Mention? Previous(Mention mention, Func<Mention, bool> fits)
    {
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Reach && mentions[i].Sentence == mention.Sentence; i--)
        {
            if (mentions[i].Bracket == mention.Bracket && fits(mentions[i]))
            {
                return mentions[i];
            }
        }

        return null;
    }

    private void FindGrowth(Mention rate)
    {
        if (IsReal(rate))
        {
            return;
        }

        // A，高出一倍就是B.
        if (rate.Index > 0 && rate.Index + 1 < mentions.Count
            && mentions[rate.Index - 1] is { Role: Role.Level, IsCompared: false } previous && mentions[rate.Index + 1] is { Role: Role.Level, IsCompared: false } current
            && previous.Sentence == rate.Sentence && current.Sentence == rate.Sentence && previous.IsLike(current)
            && CueWords.Fillers.Holds(current.Lead.Length > 1 ? current.Lead[^1..] : current.Lead) && Closing.HoldsGrowth(rate.Amount, current.Amount, previous.Amount))
        {
            Growth(rate, GrowthRelation.FromPrevious(rate.Id, current.Id, previous.Id), RelationGround.Arithmetic);
        }
        else if (IsBare(rate) && LevelsBefore(rate) is { } levels && levels.End.Unit.Dimension != Dimension.Rate)
        {
            Growth(rate, GrowthRelation.FromPrevious(rate.Id, levels.End.Id, levels.Start.Id), RelationGround.Wording);
        }
        else if (IsBare(rate) && IncreaseBeside(rate) is { } increase && Increased(increase) is { } level)
        {
            Growth(rate, GrowthRelation.FromIncrease(rate.Id, level.Id, increase.Id), RelationGround.Wording);
        }
        else if (Reached(rate) is var (reduction, reached))
        {
            Growth(rate, GrowthRelation.FromIncrease(rate.Id, reached.Id, reduction.Id), RelationGround.Wording);
        }
        else if (((IsBare(rate) ? YearsBefore(rate) : null) ?? ThisYearAndLast(rate)) is var (now, then) && (IsBare(rate) || Measures.CommonEnd(GrowthSubject(rate), now.Before) > 1))
        {
            Growth(rate, GrowthRelation.FromPrevious(rate.Id, now.Id, then.Id), RelationGround.Wording);
        }
        else if (IsBare(rate) && rate.Index > 1 && mentions[rate.Index - 1] is { Role: Role.Level, IsThreshold: false } all && mentions[rate.Index - 2] is { Role: Role.Level } added
            && all.Segment == rate.Segment && added.Segment == rate.Segment && added.Lead.Contains("新增", StringComparison.Ordinal) && added.IsLike(all)
            && CueWords.Endpoint.IsBefore(all.Lead, all.Lead.Length) && Closing.HoldsGrowth(rate.Amount, all.Amount, all.Amount with { Value = all.Value - added.Value }))
        {
            // 新增214家，总数达到1386家，增长18.3%.
            Growth(rate, GrowthRelation.FromIncrease(rate.Id, all.Id, added.Id), RelationGround.Arithmetic);
        }
    }

    // 增加12.3亿元，增长14.2%; 下降18.8%，比上年减少1.2亿元: one change, told twice, since one time.
    private Mention? IncreaseBeside(Mention rate) => Beside(rate).FirstOrDefault(other =>
        other.Role == Role.Change && other.IsNegative == rate.IsNegative && IsBare(other) && IsSinceOneTime(rate.Lead, other.Lead));

    private static bool IsSinceOneTime(string one, string other) =>
        Array.TrueForAll(["环比", "上月", "年初", "年末", "年底"], time => one.Contains(time, StringComparison.Ordinal) == other.Contains(time, StringComparison.Ordinal))
        || !CueWords.Since.IsIn(one) || !CueWords.Since.IsIn(other);

    // 完成投资163.4亿元，同比增长12.6%，去年同期完成投资145.1亿元: what was told of the year before is the same thing.
    private (Mention Now, Mention Then)? YearsBefore(Mention rate)
    {
        foreach (Mention then in Beside(rate))
        {
            string ago = then is { Role: Role.Level, IsThreshold: false } ? CueWords.Ago.At(then.Lead, 0) : string.Empty;
            Mention from = then.Index > rate.Index || then.Bracket != rate.Bracket ? rate : then;
            if (ago.Length > 0 && LevelBefore(from, then.Unit, other => other != then) is { } now && now.Segment >= then.Segment - 1)
            {
                string named = Measures.Before(then.Lead.AsSpan(ago.Length).TrimStart(':'));
                bool isSame = named.Length == 0 ? now.Segment == then.Segment || from == then : now.Before.EndsWith(named, StringComparison.Ordinal);
                return isSame ? (now, then) : null;
            }
        }

        return null;
    }

    // 去年完成投资147.2亿元，今年完成投资163.4亿元，增长11.0%; 2010年均价为2815元，2011年均价为3278元，每台增加463元，同比增长16.4%.
    private (Mention Now, Mention Then)? ThisYearAndLast(Mention change)
    {
        int at = change.Index > 0 && mentions[change.Index - 1].Role == Role.Change ? change.Index - 2 : change.Index - 1;
        if (at < 1 || mentions[at] is not { Role: Role.Level, IsThreshold: false } now || mentions[at - 1] is not { Role: Role.Level, IsThreshold: false } then
            || now.Sentence != change.Sentence || then.Sentence != change.Sentence || now.Unit.Dimension != then.Unit.Dimension)
        {
            return null;
        }

        bool isNamed = now.Lead is ['今' or '本', '年', .. var told] && then.Lead is ['去' or '上', '年', .. var before] && told == before;
        bool isDated = Year(now.Lead) is { } year && Year(then.Lead) == year - 1 && Measures.CommonEnd(now.Before, then.Before) > 1;
        return isNamed || isDated ? (now, then) : null;
    }

    private static int? Year(string lead) => lead.Length > 6 && lead.AsSpan(4, 3).Contains('年') && int.TryParse(lead.AsSpan(0, 4), CultureInfo.InvariantCulture, out int year) ? year : null;

    // The figures right before and right behind a rate, in its part of the sentence.
    private IEnumerable<Mention> Beside(Mention rate) => ((int[])[rate.Index - 1, rate.Index + 1]).Where(at => at >= 0 && at < mentions.Count)
        .Select(at => mentions[at]).Where(other => other.Segment == rate.Segment && (other.Bracket == rate.Bracket || other.Owner == rate.Index || other.Owner == rate.Index - 2));

    // 收入A，为预算的r%，增加d: what is said of the level in between changes nothing.
    private Mention? Increased(Mention increase) => LevelBefore(increase, increase.Unit);

    // 减少221万吨或4.1%，至5109万吨.
    private (Mention Increase, Mention Level)? Reached(Mention rate) => rate.Lead == "或" && rate.Index + 1 < mentions.Count
        && mentions[rate.Index - 1] is { Role: Role.Change } increase && mentions[rate.Index + 1] is { Role: Role.Level, Lead: ['至' or '到', ..] } level
        && level.Sentence == rate.Sentence && level.Unit.Dimension == increase.Unit.Dimension ? (increase, level) : null;

    private Mention? LevelBefore(Mention mention, FigureUnit unit, Func<Mention, bool>? fits = null)
    {
        Mention? level = Previous(mention, other => other.Unit.Dimension != Dimension.Rate && !other.IsBase && fits?.Invoke(other) != false);
        return level is { Role: Role.Level, IsThreshold: false, IsCompared: false } && (fits is not null || level.Segment == mention.Segment)
            && level.Unit.Dimension == unit.Dimension ? level : null;
    }

    // 、提高6.1个百分点 speaks of what was just named; 产量增长1.8倍 and 分别增长3.2倍、2.5倍 name something else.
    private static bool IsBare(Mention change) => !(change.Mark == '、' && change.Lead.Length == 0) && GrowthSubject(change).Length == 0;

    // Value added grows at constant prices; its levels do not tell its growth.
    private bool IsReal(Mention rate)
    {
        for (int i = rate.Index; i >= 0 && i >= rate.Index - 3 && mentions[i].Sentence == rate.Sentence; i--)
        {
            if (CueWords.Real.IsIn(mentions[i].Lead))
            {
                return true;
            }

            // 生产总值增长5.4%，预算收入612.3亿元、增长3.8%: an amount that is called so is at prices of its year.
            if (mentions[i] is { Role: Role.Level } level && Nominal.IsBefore(level.Before, level.Before.Length))
            {
                return false;
            }
        }

        return false;
    }

    private void Step(Mention end, Mention start, Mention change) => claims.Add(new Claim(
        new SumRelation(end.Id, [new SumPart(start.Id), new SumPart(change.Id)]), RelationGround.Wording, change.LeadStart, change.Token.End));

    private void Growth(Mention rate, Relation relation, RelationGround ground) =>
        claims.Add(new Claim(relation, ground, rate.LeadStart, rate.Token.End));
}
