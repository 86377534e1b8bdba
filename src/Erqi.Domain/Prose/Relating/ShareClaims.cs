using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The shares that are claimed of a text.</summary>
internal sealed class ShareClaims(List<Mention> mentions, List<Claim> claims)
{
    // Trade and profits take up a share of these, and work one of what it was to be, and are no part of them.
    private static readonly WordList Others = WordList.Of("生产总值 GDP 经济总量 营业收入 业务收入 任务 目标");

    // 约占总量40% says no more than 约40%, wherever the word stands.
    private static readonly WordList Roughly = WordList.Of("约占 近占 大约占 几乎占 约占到");

    // The last share that agrees with its part and its whole, and whether the text states it.
    private (Mention Rate, Mention Part, Mention Whole, bool IsSure)? _last;

    /// <summary>Says whether words name what others only take up a share of, as debts do of the 生产总值, and may exceed.</summary>
    public static bool IsOfOther(string words) => Others.IsIn(words);

    /// <summary>Claims a share.</summary>
    public void Add(Mention rate, Mention part, Mention whole, RelationGround ground)
    {
        bool holds = Closing.HoldsShare(rate, part, whole);
        if (!holds && (IsInWords(rate) || Roughly.IsIn(rate.Lead) || IsRoughly(rate, part, whole)))
        {
            return;
        }

        int start = Math.Max(rate.LeadStart, rate.Token.Start - rate.Lead.Length);
        claims.Add(new Claim(new ShareRelation(rate.Id, part.Id, whole.Id), ground, start, rate.Token.End));
        if ((rate.Role == Role.Share || whole.Lead.Contains('占')) && IsWithin(rate, part, whole))
        {
            claims.Add(new Claim(new PartOfRelation(whole.Id, [part.Id]), ground, start, rate.Token.End));
        }

        bool isSure = (holds && ground == RelationGround.Wording) || (_last is { IsSure: true } last && last.Whole == whole);
        _last = isSure || holds ? (rate, part, whole, isSure) : null;
    }

    // 四分之三 and 一半 are said of what is nearly so.
    private static bool IsInWords(Mention rate) => rate.Print.Text.Contains('半', StringComparison.Ordinal)
        || (rate.Print.Text.Contains("分之", StringComparison.Ordinal) && !rate.Print.Text.Contains('百', StringComparison.Ordinal));

    // 约0.85亿元占16.5亿元左右的4%-5%: a range of what is told roughly is told more roughly still.
    private static bool IsRoughly(Mention rate, Mention part, Mention whole) =>
        rate is { IsPlain: false, Print.Qualifier: Qualifier.None } && !(part.IsPlain && whole.IsPlain);

    // What takes up a share of a whole is part of it.
    private bool IsWithin(Mention rate, Mention part, Mention whole) =>
        !IsOfOther(whole.Lead) && !IsOfOther(whole.Trail) && part.Amount.Low <= whole.Amount.High && (!whole.IsPlanned || part.Value <= whole.Value)
        && (part.IsPlanned == whole.IsPlanned || rate.Lead.Contains('占') || whole.Lead.Contains('占'))
        && !claims.Exists(claim => claim.Relation is PartOfRelation or SumRelation && claim.Relation.Figures[0] == whole.Id && claim.Relation.Figures.Contains(part.Id));

    /// <summary>Gives the whole of the share before, where one is said right behind it in the same words or in fewer: 自筹52.4亿元，占60.6%；贷款25亿元，占28.9%.</summary>
    public Mention? Listed(Mention rate, Mention part) => _last is { } last
        && last.Rate.Sentence == rate.Sentence && last.Rate.Bracket == rate.Bracket
        && (last.Rate.Lead == rate.Lead ? last.IsSure : rate.Lead is "占" or "占比" && Slips.Explain(Closing.HoldsShare, rate, part, last.Whole))
        && part.Index == rate.Index - 1 && last.Rate.Index == part.Index - 1 && last.Part.Index == last.Rate.Index - 1 && last.Part.IsLike(part)
        && part.Amount.Low <= last.Whole.Amount.High ? last.Whole : null;

    /// <summary>Says whether a figure counts but some of its kind: 亿元以上项目296个.</summary>
    public bool IsOfClass(Mention mention) => mention.Index > 0 && mentions[mention.Index - 1] is { IsThreshold: true } bound && bound.Segment == mention.Segment;
}
