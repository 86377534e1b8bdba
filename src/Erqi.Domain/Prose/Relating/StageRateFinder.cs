using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the part and the whole of rates that are called after what was done: 开工率, 节约率, 亏损面.</summary>
internal sealed class StageRateFinder(
    List<Mention> mentions, IReadOnlyDictionary<Mention, Mention> wholeOf, IReadOnlyDictionary<Mention, Mention> totalOf, Names names, ShareClaims shares)
{
    private const int Nearby = 3;

    // Rates that are divided by what is seldom told beside them.
    private static readonly WordList OwnBases = WordList.Of("失业 不良 净利 毛利 贴息 参保 超支 负债 利润 收益 回报 死亡 出生 发病");

    // What is told so has not come about, or no more.
    private static readonly WordList Unreached = WordList.Of("不 未 非 待 无 免 拟 计划 暂缓 终止 取消 停止");

    // What these are rates of was there before, and is seldom told: 溢价率, 离职率.
    private static readonly WordList BasesBefore = WordList.Of("增值 减值 升值 溢价 折价 节约 节支 节资 离职 流失 核销");
    private static readonly WordList Before = WordList.Of("预算 控制价 限价 概算 估算 计划 起始价 起拍价 账面 年初 期初 原 发放 投放");

    // 案件办结率 is that of all cases.
    private static readonly WordList Whatever = WordList.Of("项目 案件 任务 事项 问题 资金 投资 工程 总体 整体 综合 平均");

    /// <summary>Finds those of one rate: 节约资金38.46万元，节约率2.69%; 新开工项目纳统106个，纳统率50.5%.</summary>
    public void Find(Mention rate, string name)
    {
        if (OwnBases.IsBefore(name, name.Length))
        {
            return;
        }

        FindReached(rate, name);
        if (!shares.AreOf(rate))
        {
            FindOnly(rate, name);
        }
    }

    private void FindReached(Mention rate, string name)
    {
        string stem = Stem(name);
        Mention? part = mentions.Before(rate).FirstOrDefault(other => other.Role is Role.Level or Role.Change
            && (HasReached(other, stem) || other.Trail == stem
                || (wholeOf.ContainsKey(other) && other.Trail.Contains(stem, StringComparison.Ordinal) && !other.Trail.Contains('率', StringComparison.Ordinal))));
        if (stem.Length < 2)
        {
            return;
        }

        if (part is null)
        {
            FindAhead(rate, stem);
            return;
        }

        // 结案9415件，其中执行结案3986件，结案率96.7%: of what was taken up, which may not be told.
        bool isReached = wholeOf.GetValueOrDefault(part) is { } reached && (HasReached(reached, stem) || IsOfOtherRate(reached, rate)) && !Closing.HoldsShare(rate, part, reached);

        string words = part.Before;
        string entity = CueWords.Staged(CueWords.WithoutFillers(words.AsSpan(0, Math.Max(0, words.LastIndexOf(stem, StringComparison.Ordinal)))));
        bool isBare = entity.Length == 0 && !isReached;
        Mention? total = totalOf.GetValueOrDefault(part);
        if (total?.Index > part.Index && !Closing.HoldsShare(rate, part, total))
        {
            // 办结提案318件、建议246件，共564件，办结率100%: of all of them.
            return;
        }

        Mention? whole = total is not null && Closing.HoldsShare(rate, part, total) ? total
            : (isReached ? null : OnlyWhole(part))
                ?? names.Find(entity, part.Index, other => other.IsLike(part) && other.Sentence >= part.Sentence - 3 && Slips.Explain(Closing.HoldsShare, rate, part, other))
                ?? total;
        Mention? near = whole ?? (isBare ? mentions.Before(part).FirstOrDefault(other => other.IsLike(part)) : null);
        if (near is not null && !Closing.HoldsShare(rate, part, near) && OfOther(rate, part) is var (otherPart, otherWhole))
        {
            shares.Add(rate, otherPart, otherWhole, RelationGround.Arithmetic);
        }
        else if (whole is not null)
        {
            Claim(rate, name, part, whole);
        }
        else if (isBare && mentions.Before(part).FirstOrDefault(other => other.IsLike(part)) is { } before && !IsOfOtherRate(before, rate))
        {
            if (Closing.HoldsShare(rate, part, before))
            {
                shares.Add(rate, part, before, RelationGround.Arithmetic);
            }
            else if (mentions.Before(part).Where(other => other.IsLike(part)).All(other => other.Value == before.Value) && Slips.Explain(Closing.HoldsShare, rate, part, before))
            {
                Claim(rate, name, part, before);
            }
        }
        else if (isBare && ToldBehind(rate, part) is { } behind)
        {
            shares.Add(rate, part, behind, RelationGround.Wording);
        }
        else if (isBare)
        {
            FindAcross(rate, name, part);
        }
    }

    // 制发建议312份，回复整改308份，整改率98.7%: of the only other one that its sentence tells of, wherever that stands.
    private void FindOnly(Mention rate, string name)
    {
        List<Mention> told = [.. mentions.Back(rate).Concat(mentions.Behind(rate, Nearby)).Where(other => other.Sentence == rate.Sentence && other.Bracket == rate.Bracket
            && other is { Role: Role.Level, IsThreshold: false, IsPlain: true, IsCompared: false } && other.Unit.Dimension != Dimension.Rate)];
        if (Stem(name) is not { Length: > 1 } stem || told.FindAll(other => HasReached(other, stem)) is not [var part])
        {
            return;
        }

        if (shares.Before(rate, part) is var (partBefore, wholeBefore))
        {
            // 已开工144个，开工率96.0%；已完工93个，完工率62.0%: of all, or of those before.
            Mention whole = Closing.HoldsShare(rate, part, partBefore) ? partBefore : wholeBefore;
            if (Slips.ExplainByDigit(Closing.HoldsShare, rate, part, whole))
            {
                Claim(rate, name, part, whole);
            }
        }
        else if (told.FindAll(other => other != part && other.IsLike(part) && other.Unit.Word == part.Unit.Word) is [var nearest, ..] wholes && !IsOfOtherRate(nearest, rate)
            && (wholes.Count == 1 || (nearest.Index == part.Index - 1 && IsNested(wholes))) && Slips.ExplainByDigit(Closing.HoldsShare, rate, part, nearest))
        {
            Claim(rate, name, part, wholes.Find(other => Closing.HoldsShare(rate, part, other)) ?? nearest);
        }
    }

    // 发放问卷3000份，回收2880份，有效问卷2760份: each of those before it.
    private static bool IsNested(List<Mention> nearestFirst) => nearestFirst.Zip(nearestFirst.Skip(1)).All(pair => pair.First.Index > pair.Second.Index && pair.First.Value < pair.Second.Value);

    private void Claim(Mention rate, string name, Mention part, Mention whole)
    {
        if (!IsOfOther(rate, name, part, whole) || Closing.HoldsShare(rate, part, whole))
        {
            shares.Add(rate, part, whole, RelationGround.Wording);
        }
    }

    // 已开工39个，其中省重点项目12个，开工率100%; 要确保6月底开工率达到100%; 脂肪肝检出率31.6%: of what was not told of, or is to be.
    private bool IsOfOther(Mention rate, string name, Mention part, Mention whole) =>
        (rate.IsPlanned && !part.IsPlanned && !ShareWords.IsPlan(name)) || (BasesBefore.IsBefore(name, name.Length) && !Before.IsIn(whole.Lead))
        || mentions[(part.Index + 1)..Math.Max(part.Index + 1, rate.Index)].Exists(other => other.IsLike(part) && other.Bracket == rate.Bracket && totalOf.GetValueOrDefault(other) != whole)
        || !IsTold(name[..Math.Max(0, name.LastIndexOf(Stem(name), StringComparison.Ordinal))], part, whole);

    // 抽样合格率 is what 抽查 found.
    private static bool IsTold(string scope, Mention part, Mention whole) => scope.Length < 2 || Whatever.Holds(scope)
        || string.Concat(whole.Lead, whole.Trail, part.Lead, part.Trail) is var words && scope.Replace("抽样", "抽", StringComparison.Ordinal).All(words.Contains);

    // 不合格62批次 has not reached what the rate is of.
    private static bool HasReached(Mention mention, string stem) =>
        mention.Lead.LastIndexOf(stem, StringComparison.Ordinal) is >= 0 and var at && !Unreached.IsBefore(mention.Lead, at);

    // 开工126个，开工率86.3%，入库98个，入库率67.1%: both are of one whole that is not told.
    private bool IsOfOtherRate(Mention whole, Mention rate) => mentions.ElementAtOrDefault(whole.Index + 1) is { Role: Role.Rate } own && own != rate && own.Segment == whole.Segment
        && ShareWords.RateName(own.Before) is { Length: > 1 } name && whole.Before.Contains(Stem(name), StringComparison.Ordinal);

    // What a rate is called after ends with what was done, or was not: 新开工项目纳统, 不合格.
    private static string Stem(string name)
    {
        name = name.Length > 3 && name.EndsWith("完成", StringComparison.Ordinal) && CueWords.Stages.IsBefore(name, name.Length - 2) ? name[..^2] : name;
        string stem = name is [.., '不' or '未', _, _] ? name[^3..] : name.Length > 2 ? name[^2..] : name;
        return stem is "节支" or "节资" ? "节约" : stem;
    }

    // 搬迁户420户1600人，已入住378户1472人，入住率92%: of the other two, where they agree.
    private (Mention Part, Mention Whole)? OfOther(Mention rate, Mention part)
    {
        List<Mention> others = [.. mentions.Before(rate, Nearby + Nearby).Where(other => other != part && !other.IsLike(part) && other is { Role: Role.Level, IsThreshold: false })];
        return (from one in others
                from all in others
                where one.Index > all.Index && one.IsLike(all) && Closing.HoldsShare(rate, one, all)
                select ((Mention, Mention)?)(one, all)).FirstOrDefault();
    }

    // The figures of the sentence before, and the wholes of two more.
    private IEnumerable<Mention> SentencesBefore(Mention mention) => mentions.Back(mention, sentences: 3).Where(other =>
        other.Bracket == 0 && other.Sentence < mention.Sentence && (other.Sentence == mention.Sentence - 1 || !wholeOf.ContainsKey(other)));

    // 优良天数84天，共监测92天，优良率91.3%: all of them may be told behind some.
    private Mention? ToldBehind(Mention rate, Mention part) => mentions[(part.Index + 1)..rate.Index].FindAll(other => other.IsLike(part)) is [var whole]
        && whole.Segment == part.Segment && whole.Lead.StartsWith('共') && Slips.Explain(Closing.HoldsShare, rate, part, whole) ? whole : null;

    // 计划实施项目486个。目前已开工412个，开工率84.8%: the whole may stand in a sentence before.
    private void FindAcross(Mention rate, string name, Mention part)
    {
        Mention[] all = [.. SentencesBefore(part).Where(other => other.IsLike(part) && other.Unit.Text == part.Unit.Text && part.Amount.Low <= other.Amount.High)];
        Mention[] counted = Array.FindAll(all, other => !shares.IsOfClass(other));
        Mention? whole = Array.Find(counted, other => Closing.HoldsShare(rate, part, other)) ?? Array.Find(all, other => Closing.HoldsShare(rate, part, other));
        if (whole is not null)
        {
            shares.Add(rate, part, whole, RelationGround.Arithmetic);
        }
        else if (counted is [var only] && part.Lead.Contains('已', StringComparison.Ordinal) && Slips.Explain(Closing.HoldsShare, rate, part, only))
        {
            Claim(rate, name, part, only);
        }
    }

    // 达产率92.1%，266个项目中已有245个达产; 供地率90.4%，需供地项目187个，已供地169个: the share may be told first.
    private void FindAhead(Mention rate, string stem)
    {
        List<Mention> ahead = [.. mentions.Behind(rate, Nearby).Where(other => other.Segment == rate.Segment && other.Bracket == rate.Bracket)];
        Mention? part = ahead.Find(other => other.Role == Role.Level && (other.Lead.Contains('已', StringComparison.Ordinal) || other.Trail.StartsWith('已'))
            && (other.Lead.Contains(stem, StringComparison.Ordinal) || other.Trail.TrimStart('已').StartsWith(stem, StringComparison.Ordinal)));
        Mention? whole = part is null ? null : wholeOf.GetValueOrDefault(part) ?? ahead.Find(other => other != part && other.IsLike(part));
        if (whole is not null && Slips.Explain(Closing.HoldsShare, rate, part!, whole))
        {
            shares.Add(rate, part!, whole, RelationGround.Wording);
        }
    }

    // In a row with several amounts the list above it tells nothing of how they divide each other; 42个项目已竣工36个 does.
    private Mention? OnlyWhole(Mention part) => wholeOf.GetValueOrDefault(part) is { } beside && beside.Index == part.Index - 1 ? beside
        : mentions.Before(part).TakeWhile(other => other.Segment == part.Segment).Any(other => other.IsLike(part) && other != wholeOf.GetValueOrDefault(part)) ? null
        : wholeOf.GetValueOrDefault(part);
}
