using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the part and the whole of every printed share: 占…比重, 占比, …率.</summary>
internal sealed class ShareFinder(
    List<Mention> mentions, IReadOnlyDictionary<Mention, Mention> wholeOf, IReadOnlyDictionary<Mention, Mention> totalOf, List<Claim> claims)
{
    // No sentence that a reader can follow goes back further.
    private const int Reach = 60;

    private const int MostSentences = 4;

    private const int Nearby = 3;

    private static readonly WordList Areas = WordList.Of("全区 全市 全省 全县 全国 我市 我省 我区 我县 我国 全球 世界");

    private static readonly WordList Dividing = WordList.Of("完成 占 占到 为 达 达到 相当于 是");

    // What was done of something that was told before.
    private static readonly WordList Progress = WordList.Of("完成投资 累计完成投资 已完成投资 实际完成投资 投资 累计投资");

    private readonly Names _names = new(mentions);

    // The last share that agrees with its part and its whole, and whether the text states it.
    private (Mention Rate, Mention Part, Mention Whole, bool IsSure)? _last;

    public void Find()
    {
        foreach (Mention rate in mentions)
        {
            if (rate.Role == Role.Share && Respective(rate) is { Count: > 1 } rates)
            {
                FindRespective(rates);
            }
            else if (rate.Role == Role.Share)
            {
                FindShare(rate);
            }
            else if (rate.Role == Role.Rate && PlanName(rate.Lead) is { } plan)
            {
                FindPlanned(rate, plan);
            }
            else if (rate is { Role: Role.Rate, Lead: "的" } && Divided(rate) is { } whole
                && Before(whole).FirstOrDefault(other => other.Role == Role.Level && other.IsLike(whole)) is { } part && part.Segment == whole.Segment)
            {
                Add(rate, part, whole, RelationGround.Wording);
            }
            else if (rate.Role == Role.Rate && RateName(rate.Before) is { } name)
            {
                FindNamedRate(rate, name);
            }
        }
    }

    private static string? RateName(string before) => before is [.., '率'] ? before[..^1] : before is [.., '进', '度'] ? before[..^2] : null;

    // The whole that is called so; what is called more, as 机电产品出口 for 占我国出口比重, only where the numbers agree.
    private void FindNamed(Mention rate, Mention part, string name, Mention? around, bool isElsewhere)
    {
        bool Agrees(Mention? whole) => whole is not null && Closing.HoldsShare(rate.Amount, part.Amount, whole.Amount);
        bool isOwn = rate.Lead.Contains("占其", StringComparison.Ordinal);
        Mention? named = _names.Find(name, rate.Index, other => other != part && other.IsLike(part) && !IsBeside(other, name) && (!isOwn || other.Sentence == part.Sentence));
        bool isCalled = named is not null && _names.IsCalled(named, name);
        bool isSaid = isCalled && IsToldWith(named!, part, name);
        bool isAround = around is not null && (!isElsewhere || IsOfArea(rate, around)) && !IsGuessed(part, around) && around.Before.EndsWith(Counted(name), StringComparison.Ordinal);
        Mention? whole = isSaid || Agrees(named) ? named
            : Agrees(around) || isAround ? around
            : IsPlan(name) && Before(part).FirstOrDefault(other => other.IsLike(part)) is { IsPlanned: true } plan && (plan.Index == part.Index - 1 || Agrees(plan)) ? plan
            : null;
        if (whole is null && Counted(name) is { Length: > 1 } counted && counted != name)
        {
            // 占项目总数: of the 项目 that the sentence or the one before counts.
            Mention? all = Nearest(part, other => other.IsLike(part) && other.Sentence >= part.Sentence - 1 && !IsOfClass(other)
                && (other.Before.EndsWith(counted, StringComparison.Ordinal) || other.Trail == counted));
            if (all is not null && Closing.HoldsShare(rate.Amount, part.Amount, all.Amount))
            {
                Add(rate, part, all, RelationGround.Arithmetic);
            }
        }

        if (whole is null && named is not null && (isCalled || (IsPlan(name) && named.IsPlanned)) && Progress.Holds(part.Before) && !IsOneOfSeveral(rate) && Slips.Explain(Closing.HoldsShare, rate, part, named))
        {
            // 年度计划投资712亿元。累计完成投资396.4亿元，占年度计划的55.7%.
            Add(rate, part, named, RelationGround.Wording);
        }
        else if (whole is not null)
        {
            // A whole that is called a little otherwise is one where the numbers agree, and no alarm.
            bool isWorded = (isSaid && whole == named) || (isAround && whole == around) || whole.IsPlanned;
            Add(rate, part, whole, isWorded ? RelationGround.Wording : RelationGround.Arithmetic);
        }
    }

    // 上年投资50亿元，占年度计划的60%；今年投资80亿元，占年度计划的90%: each has a plan of its own.
    private bool IsOneOfSeveral(Mention rate) => mentions[Math.Max(0, rate.Index - Nearby)..Math.Min(mentions.Count, rate.Index + Nearby + 1)]
        .Exists(other => other != rate && other.Role == Role.Share && other.Lead == rate.Lead);

    // 亿元以上项目296个 are some of them.
    private bool IsOfClass(Mention mention) => mention.Index > 0 && mentions[mention.Index - 1] is { IsThreshold: true } bound && bound.Segment == mention.Segment;

    // What was expected, or told a while ago, may be the whole of another year; 总投资 of another sentence may be that of anything.
    private static bool IsToldWith(Mention whole, Mention part, string name) =>
        Math.Abs(whole.Sentence - part.Sentence) <= (name.Length > 2 ? MostSentences : 0) && (whole.IsPlanned == part.IsPlanned || IsPlan(name));

    // What numbers happen to add up to is no whole that the text speaks of.
    private bool IsGuessed(Mention part, Mention whole) => totalOf.GetValueOrDefault(part) == whole;

    // 占项目总数 is a share of 项目.
    private static string Counted(string name) => name.EndsWith("总数", StringComparison.Ordinal) ? name[..^2] : name;

    private static bool IsPlan(string name) => name.Contains("计划", StringComparison.Ordinal) || name.Contains("任务", StringComparison.Ordinal) || name.Contains("预算", StringComparison.Ordinal);

    // 为年度计划的30.9%, 完成年初预算的45.5%.
    private static string? PlanName(string lead)
    {
        string verb = Dividing.At(lead, 0);
        return verb.Length > 0 && lead.Length > verb.Length + 2 && lead[^1] == '的' && IsPlan(lead) ? Names.Bare(lead.AsSpan(verb.Length, lead.Length - verb.Length - 1)) : null;
    }

    private void FindPlanned(Mention rate, string name)
    {
        if (PartOf(rate, string.Empty) is { IsBase: false } part)
        {
            FindNamed(rate, part, name, around: null, isElsewhere: true);
        }
    }

    // 工业项目投资41.2亿元，占总投资的35%；农业项目投资8.6亿元，占总投资的6%: the one is no whole of the other.
    private bool IsBeside(Mention mention, string whole)
    {
        Mention? share = mentions.Skip(mention.Index + 1).Take(Nearby).FirstOrDefault(other => other.Role is not (Role.Growth or Role.Change or Role.Points));
        return share is { Role: Role.Share } && share.Segment == mention.Segment && Split(share.Lead).Whole == whole;
    }

    // 60岁以上26402万人，占18.7%，其中65岁以上19064万人，占13.5%: both are shares of one whole.
    private bool HasShare(Mention mention) => mention.Index + 1 < mentions.Count && mentions[mention.Index + 1] is { Role: Role.Share } share
        && share.Segment == mention.Segment && share.Bracket == mention.Bracket;

    // 完成预算数60999万元的40.4%: the whole stands right before its share.
    private Mention? Divided(Mention rate) =>
        rate.Index > 0 && mentions[rate.Index - 1] is { Role: Role.Level, IsThreshold: false } whole && whole.Token.End == rate.LeadStart
        && whole.Unit.Dimension != Dimension.Rate && Dividing.IsAt(whole.Lead, 0) ? whole : null;

    // 分别占总数和总投资的64.8%和66.9%: so many shares of as many things before them.
    private List<Mention> Respective(Mention rate)
    {
        List<Mention> rates = rate.Lead.Contains("分别", StringComparison.Ordinal) ? [rate] : [];
        for (int i = rate.Index + 1; rates.Count > 0 && i < mentions.Count && mentions[i] is { Mark: '、', Lead.Length: 0 } next && next.Unit == rate.Unit; i++)
        {
            rates.Add(next);
        }

        return rates;
    }

    private void FindRespective(List<Mention> rates)
    {
        List<Mention> parts = [.. Before(rates[0]).Where(other => other.Role == Role.Level && other.Unit.Dimension != Dimension.Rate).Take(rates.Count).Reverse()];
        (_, string said, bool isElsewhere) = Split(rates[0].Lead);
        string[] wholes = said.Split('和', '、', '与', '及');
        List<(Mention Rate, Mention Part, Mention Whole)> found = [];
        for (int i = 0; i < rates.Count && parts.Count == rates.Count; i++)
        {
            Mention rate = rates[i], part = parts[i];
            string name = wholes.Length == rates.Count ? wholes[i] : wholes[0];
            if (name.Length == 0 && !isElsewhere && wholeOf.GetValueOrDefault(part) is { } of && of.IsLike(part))
            {
                // 其中贷款1.35万笔、21.7亿元，占比分别为47.2%、34.2%.
                Add(rate, part, of, RelationGround.Wording);
                continue;
            }

            Mention? whole = wholes.Length != 1 && wholes.Length != rates.Count ? null
                : _names.Find(name, parts[0].Index, other => other.IsLike(part) && Closing.HoldsShare(rate.Amount, part.Amount, other.Amount))
                    ?? Nearest(part, other => other.IsLike(part) && Closing.HoldsShare(rate.Amount, part.Amount, other.Amount));
            if (whole is not null)
            {
                found.Add((rate, part, whole));
                Add(rate, part, whole, RelationGround.Arithmetic);
            }
        }

        if (found.Count == rates.Count - 1 && found.Count > 1 && found.TrueForAll(share => share.Whole == found[0].Whole))
        {
            // 分别占8.2%、52.1%和39.7%: where all the others are shares of one whole, so is the one that does not fit; where it
            // hardly differs, the whole is another one.
            int at = rates.FindIndex(rate => !found.Exists(share => share.Rate == rate));
            Amount about = rates[at].Amount with { HalfUnit = 10 * rates[at].Amount.HalfUnit };
            string name = Counted(wholes.Length == rates.Count ? wholes[at] : wholes[0]);
            bool isCalled = name.Length < 2 || Names.Calls(name, found[0].Whole);
            if (isCalled && parts[at].IsLike(found[0].Whole) && !Closing.HoldsShare(about, parts[at].Amount, found[0].Whole.Amount))
            {
                Add(rates[at], parts[at], found[0].Whole, RelationGround.Wording);
            }
        }
    }

    // 占全国人口比重, where the whole is told of 全国, too.
    private static bool IsOfArea(Mention rate, Mention whole) =>
        Areas.At(rate.Lead, rate.Lead.LastIndexOf('占') + 1) is { Length: > 0 } area && whole.Lead.StartsWith(area, StringComparison.Ordinal);

    private Mention? Nearest(Mention mention, Func<Mention, bool> fits)
    {
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Reach; i--)
        {
            if (fits(mentions[i]))
            {
                return mentions[i];
            }
        }

        return null;
    }

    private void FindShare(Mention rate)
    {
        (string partName, string wholeName, bool isElsewhere) = Split(rate.Lead);
        if (PartOf(rate, partName) is not { } part)
        {
            return;
        }

        // 项目93个，制造业项目占69%: the part itself may not be printed.
        bool isPrinted = partName.Length < 2 || Names.Calls(partName, part);
        Mention? around = isPrinted ? wholeOf.GetValueOrDefault(part) : null;
        if (wholeName.Length > 1 && isPrinted)
        {
            FindNamed(rate, part, wholeName, around, isElsewhere);
        }
        else if (around is not null && ((!isElsewhere && !HasShare(around) && !IsGuessed(part, around)) || Closing.HoldsShare(rate.Amount, part.Amount, around.Amount)))
        {
            Add(rate, part, around, RelationGround.Wording);
        }
        else if (Listed(rate, part) is { } common)
        {
            Add(rate, part, common, RelationGround.Wording);
        }
        else if (Before(rate).FirstOrDefault(other => other != part && other.IsLike(part) && Closing.HoldsShare(rate.Amount, part.Amount, other.Amount)) is { } whole)
        {
            Add(rate, part, whole, RelationGround.Arithmetic);
            if (Measures.CommonEnd(part.Before, whole.Before) > 1)
            {
                claims.Add(new Claim(new PartOfRelation(whole.Id, [part.Id]), RelationGround.Arithmetic, rate.LeadStart, rate.Token.End));
            }
        }
    }

    // 自筹52.4亿元，占60.6%；贷款25亿元，占28.9%: what is said in the same words right after a share, or in fewer, is a share of the same whole.
    private Mention? Listed(Mention rate, Mention part) => _last is { } last
        && last.Rate.Sentence == rate.Sentence && last.Rate.Bracket == rate.Bracket
        && (last.Rate.Lead == rate.Lead ? last.IsSure : rate.Lead is "占" or "占比" && Slips.Explain(Closing.HoldsShare, rate, part, last.Whole))
        && part.Index == rate.Index - 1 && last.Rate.Index == part.Index - 1 && last.Part.Index == last.Rate.Index - 1 && last.Part.IsLike(part)
        && part.Amount.Low <= last.Whole.Amount.High ? last.Whole : null;

    // 节约资金38.46万元，节约率2.69%; 新开工项目纳统106个，纳统率50.5%.
    private void FindNamedRate(Mention rate, string name)
    {
        string stem = name.Length > 2 ? name[^2..] : name;
        Mention? part = Before(rate).FirstOrDefault(other => other.Role is Role.Level or Role.Change
            && (other.Before.Contains(stem, StringComparison.Ordinal) || (wholeOf.ContainsKey(other) && other.Trail.Contains(stem, StringComparison.Ordinal) && !other.Trail.Contains('率', StringComparison.Ordinal))));
        if (stem.Length < 2)
        {
            return;
        }

        if (part is null)
        {
            FindAhead(rate, stem);
            return;
        }

        string words = part.Before;
        string entity = CueWords.Staged(Opened(words[..Math.Max(0, words.IndexOf(stem, StringComparison.Ordinal))]));
        Mention? total = totalOf.GetValueOrDefault(part);
        Mention? whole = total is not null && Closing.HoldsShare(rate.Amount, part.Amount, total.Amount) ? total
            : OnlyWhole(part) ?? _names.Find(entity, part.Index, other => other.IsLike(part)) ?? total;
        if (whole is not null)
        {
            Add(rate, part, whole, RelationGround.Wording);
        }
        else if (entity.Length == 0 && Before(part).FirstOrDefault(other => other.IsLike(part)) is { } before)
        {
            if (Closing.HoldsShare(rate.Amount, part.Amount, before.Amount))
            {
                Add(rate, part, before, RelationGround.Arithmetic);
            }
            else if (Before(part).Where(other => other.IsLike(part)).All(other => other.Value == before.Value) && Slips.Explain(Closing.HoldsShare, rate, part, before))
            {
                Add(rate, part, before, RelationGround.Wording);
            }
        }
        else if (entity.Length == 0)
        {
            FindAcross(rate, part);
        }
    }

    // The figures of the sentence before, and the wholes of two more.
    private IEnumerable<Mention> SentencesBefore(Mention mention)
    {
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Reach && mentions[i].Sentence >= mention.Sentence - 3; i--)
        {
            if (mentions[i].Bracket == 0 && mentions[i].Sentence < mention.Sentence && (mentions[i].Sentence == mention.Sentence - 1 || !wholeOf.ContainsKey(mentions[i])))
            {
                yield return mentions[i];
            }
        }
    }

    // 计划实施项目486个。目前已开工412个，开工率84.8%: the whole may stand in a sentence before.
    private void FindAcross(Mention rate, Mention part)
    {
        Mention[] counted = [.. SentencesBefore(part).Where(other => other.IsLike(part) && other.Unit.Text == part.Unit.Text && part.Amount.Low <= other.Amount.High && !IsOfClass(other))];
        Mention? whole = Array.Find(counted, other => Closing.HoldsShare(rate.Amount, part.Amount, other.Amount));
        if (whole is not null)
        {
            Add(rate, part, whole, RelationGround.Arithmetic);
        }
        else if (counted is [var only] && part.Lead.Contains('已', StringComparison.Ordinal) && Slips.Explain(Closing.HoldsShare, rate, part, only))
        {
            Add(rate, part, only, RelationGround.Wording);
        }
    }

    // 达产率92.1%，266个项目中已有245个达产; 供地率90.4%，需供地项目187个，已供地169个: the share may be told first.
    private void FindAhead(Mention rate, string stem)
    {
        List<Mention> ahead = mentions[(rate.Index + 1)..Math.Min(mentions.Count, rate.Index + 4)].FindAll(other => other.Segment == rate.Segment && other.Bracket == rate.Bracket);
        Mention? part = ahead.Find(other => other.Role == Role.Level && other.Lead.Contains('已', StringComparison.Ordinal)
            && (other.Lead.Contains(stem, StringComparison.Ordinal) || other.Trail.StartsWith(stem, StringComparison.Ordinal)));
        Mention? whole = part is null ? null : wholeOf.GetValueOrDefault(part) ?? ahead.Find(other => other != part && other.IsLike(part));
        if (whole is not null && Slips.Explain(Closing.HoldsShare, rate, part!, whole))
        {
            Add(rate, part!, whole, RelationGround.Wording);
        }
    }

    // In a row with several amounts the list above it tells nothing of how they divide each other.
    private Mention? OnlyWhole(Mention part) =>
        Before(part).TakeWhile(other => other.Segment == part.Segment).Any(other => other.IsLike(part) && other != wholeOf.GetValueOrDefault(part)) ? null : wholeOf.GetValueOrDefault(part);

    private Mention? PartOf(Mention rate, string name) => name.Length > 1
        ? _names.Find(name, rate.Index, other => other.Role is Role.Level && other.Unit.Dimension != Dimension.Rate)
        : Before(rate).FirstOrDefault(other => other.Role is Role.Level or Role.Change
            && other.Unit.Dimension != Dimension.Rate && !other.IsThreshold && !other.IsChangeOfBefore);

    // The figures before one in its sentence, nearest first.
    private IEnumerable<Mention> Before(Mention mention)
    {
        for (int i = mention.Index - 1; i >= 0 && i >= mention.Index - Reach && mentions[i].Sentence == mention.Sentence; i--)
        {
            if (mentions[i].Bracket == mention.Bracket)
            {
                yield return mentions[i];
            }
        }
    }

    /// <summary>Gives what the words before a share call its part and its whole, and whether that is the whole of an area.</summary>
    public static (string Part, string Whole, bool IsElsewhere) Split(string lead)
    {
        int at = WholeAt(lead);
        if (at < 0)
        {
            string name = lead.LastIndexOf('占') is >= 0 and var share ? lead[..share] : lead;
            return (Names.Bare(Opened(name.Replace("比重", "", StringComparison.Ordinal).Replace("比例", "", StringComparison.Ordinal))), string.Empty, false);
        }

        // 占全市的11.2% is a share of what the whole city has, not of the firms that were just counted.
        string whole = WholeSaid(lead), bare = Names.Bare(whole);
        return (Names.Bare(Opened(lead[..(at - 1)])), bare, (bare.Length == 0 && whole.Length > 0) || Areas.IsAt(whole, 0));
    }

    /// <summary>Gives the words by which those before a share call its whole: 占全部投资的比重; empty where they do not.</summary>
    public static string WholeSaid(string lead)
    {
        int at = WholeAt(lead);
        string whole = at < 0 ? string.Empty : lead[at..];
        foreach (string word in (string[])["比重", "比例"])
        {
            int end = whole.IndexOf(word, StringComparison.Ordinal);
            whole = end < 0 ? whole : whole[..end];
        }

        return Opened(whole);
    }

    // Behind 占, unless that is 占比.
    private static int WholeAt(string lead) => lead.LastIndexOf('占') is >= 0 and var at && !(at + 1 < lead.Length && lead[at + 1] == '比') ? at + 1 : -1;

    private static string Opened(string words)
    {
        int end = words.Length;
        while (CueWords.Fillers.Before(words, end) is { Length: > 0 } filler)
        {
            end -= filler.Length;
        }

        return words[..end];
    }

    private void Add(Mention rate, Mention part, Mention whole, RelationGround ground)
    {
        int start = Math.Max(rate.LeadStart, rate.Token.Start - rate.Lead.Length);
        claims.Add(new Claim(new ShareRelation(rate.Id, part.Id, whole.Id), ground, start, rate.Token.End));
        bool holds = Closing.HoldsShare(rate.Amount, part.Amount, whole.Amount);
        bool isSure = (holds && ground == RelationGround.Wording) || (_last is { IsSure: true } last && last.Whole == whole);
        _last = isSure || holds ? (rate, part, whole, isSure) : null;
    }
}
