using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the total and the number that a printed mean was made of: 平均每个项目投资6亿元.</summary>
internal sealed class MeanFinder(List<Mention> mentions, Repetitions repetitions, Dictionary<Mention, Row> rowOf, List<Claim> claims)
{
    // So many figures back at most stands what a mean was made of.
    private const int Reach = 8;

    // 户均 is a mean over 户.
    private static readonly (string Word, string Counter)[] Shares = [("户均", "户"), ("平均每户", "户"), ("亩均", "亩"), ("平均每亩", "亩"), ("人均", "人"), ("平均每人", "人"), ("生均", "人"), ("校均", "所"), ("平均每校", "所"), ("村均", "村"), ("笔均", "笔"), ("件均", "件"), ("班均", "班"), ("平均班额", "班"), ("日均", "天"), ("平均每天", "天"), ("平均每日", "天")];

    private static readonly WordList Prices = WordList.Of("小计 合计 共计 总计 总价 金额 总金额");

    // 首日接待12万人次 is none of what 8天 brought.
    private static readonly WordList Moments = WordList.Of("首日 当日 单日 每日 昨日 今日 今天 周末 高峰 首周 月 季 半年 前");
    private static readonly WordList OfProjects = WordList.Of("项目 单体");

    private readonly RatedPairs _rated = new();
    private readonly HashSet<string> _parts = [.. claims.Select(claim => claim.Relation).Where(relation => relation is SumRelation or PartOfRelation).SelectMany(relation => relation.Figures.Skip(1))];

    public void Find()
    {
        HashSet<string> known = [.. claims.Select(claim => claim.Relation).OfType<MeanRelation>().Select(mean => mean.Mean)];
        foreach (Mention mean in mentions.Where(mention => mention is { Role: Role.Level or Role.Change, IsRespective: false, Amount.IsPoint: true } && mention.Lead.AsSpan().IndexOfAny('均', '每', '价') >= 0 && !known.Contains(mention.Id)))
        {
            if (mean.Lead.Contains("平均", StringComparison.Ordinal) && TotalBeside(mean) is { } total
                && (CountBeside(total) ?? CountBeside(repetitions.FirstOf(total)) ?? CountBefore(mean, total)) is { } count
                && (Closing.HoldsMean(mean.Amount, total.Amount, count.Amount) || (IsOfEach(mean, count) && IsOnly(mean, count) && Slips.Explain(Closing.HoldsMean, mean, total, count))))
            {
                Add(mean, total, count, IsOfEach(mean, count) ? RelationGround.Wording : RelationGround.Arithmetic);
            }
            else if ((ShareIn(mean.Lead).Counter ?? Each(mean.Lead)) is { } counter)
            {
                FindShared(mean, counter);
            }
            else if (Priced(mean) is var (price, number) && Slips.Explain(Closing.HoldsMean, mean, price, number))
            {
                Add(mean, price, number, RelationGround.Wording);
            }
        }
    }

    // 采购电脑48台，单价5680元，小计272640元.
    private (Mention Price, Mention Number)? Priced(Mention mean) => mean.Before.EndsWith("单价", StringComparison.Ordinal)
        && mentions.ElementAtOrDefault(mean.Index - 1) is { Role: Role.Level, Unit.Dimension.Kind: UnitKind.Count } number && number.Segment == mean.Segment
        && mentions.ElementAtOrDefault(mean.Index + 1) is { Role: Role.Level } price && price.Segment == mean.Segment && price.IsLike(mean) && Prices.Holds(price.Lead) ? (price, number) : null;

    // 平均每件8.41元, 平均每公里造价1.92亿元, 单价为每米1.08美元, 按每套50平方米计算.
    private static string? Each(string lead)
    {
        int at = lead.LastIndexOf('每') + 1, end = at > 0 ? UnitEnds.Of(lead, at) : 0;
        return end > at && (end == lead.Length || IsStated(lead)) ? lead[at..end] : null;
    }

    private static (string? Word, string? Counter) ShareIn(string lead) => Array.Find(Shares, share => lead.StartsWith(share.Word, StringComparison.Ordinal));

    // A mean that is called so, and no price.
    private static bool IsStated(string lead) => lead.StartsWith("平均每", StringComparison.Ordinal) || ShareIn(lead).Word is not null;

    // 平均每个项目, 平均单体投资: of the projects that were counted right there, not of something else.
    private static bool IsOfEach(Mention mean, Mention count) => IsNamed(mean, count)
        || (count.Unit.Text[^1] != '个' && mean.Lead.Contains($"平均每{count.Unit.Text[^1]}", StringComparison.Ordinal))
        || (OfProjects.IsIn(mean.Lead) && Measures.Of(count).Contains("项目", StringComparison.Ordinal));

    // 土地86宗，其中住宅用地26宗，…，平均每宗: of the one or of the other.
    private bool IsOnly(Mention mean, Mention count) => mentions.Back(mean, sentences: 1, Reach).Count(other => other.IsLike(count) && other.Unit.Text == count.Unit.Text) == 1;

    // 贷款2.63亿元，惠及5260户，户均5万元. Of people and their money there are other measures than those that were just told.
    private void FindShared(Mention mean, string counter)
    {
        List<Mention> before = [.. mentions.Back(mean, reach: Reach)];
        Mention[] totals = [.. before.Where(other => other.IsLike(mean) && (mean.Unit.Dimension.Kind != UnitKind.Count || other.Unit.Word == mean.Unit.Word))];

        // 发送旅客618.4万人次，其中铁路273.9万人次，日均15.5万人次: of all of them.
        totals = totals.Length > 1 && Array.FindAll(totals, total => !_parts.Contains(total.Id)) is [var whole] && !Array.Exists(totals, total => total.Index > whole.Index && !_parts.Contains(total.Id)) ? [whole] : totals;
        bool IsCount(Mention other) => other is { Role: Role.Level, IsThreshold: false } && (other.Unit.Text.EndsWith(counter, StringComparison.Ordinal) || IsCounter(other, counter));
        Mention[] counts = [.. before.Where(IsCount)];
        if (counts.Length == 0 && mean.Lead.StartsWith("平均每", StringComparison.Ordinal) && counter != "人" && SentenceBefore(mean).Where(IsCount).ToArray() is [var told])
        {
            // 全线长86.458公里。总投资142.6亿元，平均每公里1.65亿元.
            counts = [told];
        }
        else if (counts.Length > 1 && Array.FindAll(counts, count => !_parts.Contains(count.Id)) is [var all])
        {
            // 饭店51家，其中五星级6家；客房7854间，平均每家154间.
            counts = Array.Exists(counts, count => Closing.HoldsMeanOf(count)(mean.Amount, (totals.FirstOrDefault() ?? mean).Amount, count.Amount)) ? counts : [all];
        }

        if (totals.Length == 0 && counts is [var over, ..])
        {
            // 户籍人口712.84万人。总户数231.7万户，户均3.08人.
            totals = [.. SentenceBefore(over).Where(other => other.IsLike(mean) && Closing.HoldsMean(mean.Amount, other.Amount, over.Amount)).Take(1)];
        }

        // 推出住房1000万套，按每套50平方米计算，一共有5亿平方米.
        totals = totals.Length > 0 ? totals : [.. mentions.Behind(mean, 1).Where(other => other.IsLike(mean) && other.Segment == mean.Segment && CueWords.Totalling.IsIn(other.Lead))];
        if (totals is not [var total, ..] || counts is not [var count, ..] || total == count)
        {
            return;
        }

        Mention? named = NamedBy(mean, totals);
        total = named ?? total;
        count = Array.Find(counts, other => other != total && Closing.HoldsMeanOf(other)(mean.Amount, total.Amount, other.Amount)) ?? count;

        // 7名法官审结案件1673件，人均结案239件: what each did of what all of them were just told to have done.
        bool isBare = total.Index == mean.Index - 1 && count.Index == mean.Index - 2
            && (mean.Lead == "人均" || (total.Unit == mean.Unit && total.Mark == '\0' && total.LeadStart == count.Token.End));
        bool isTold = isBare || (counter != "人" && totals.Length == 1 && (IsStated(mean.Lead) || (total.Index > mean.Index && CueWords.Sums.IsIn(total.Lead))));

        // 发放贷款0.82万笔，余额12.4亿元，笔均15.1万元: only what is told in one breath with them is surely theirs.
        bool isTheirs = counter is not ("笔" or "件") || (total.Lead.Length == 0 && total.Index == count.Index + 1);
        bool isOfSome = counter == "天" && Moments.IsIn(total.Lead);
        bool isSaid = counts.Length == 1 && isTheirs && !isOfSome && (isTold || named is not null);
        Func<Amount, Amount, Amount, bool> holds = Closing.HoldsMeanOf(count);
        if (holds(mean.Amount, total.Amount, count.Amount) || (isSaid && Slips.Explain(holds, mean, total, count)))
        {
            Add(mean, total, count, isSaid ? RelationGround.Wording : RelationGround.Arithmetic);
        }
    }

    // 7名法官, 资助2.36万人次, 27个村, 48个教学班.
    private static bool IsCounter(Mention other, string counter) => counter == "人" ? other.Unit.Text.EndsWith('名') || other.Unit.Text.EndsWith("人次", StringComparison.Ordinal)
        : counter is "村" or "班" && other.Unit.Text.EndsWith('个') && (other.Trail.StartsWith(counter, StringComparison.Ordinal) || other.Trail.EndsWith(counter, StringComparison.Ordinal));

    // 结案18431件，人均结案314.3件: the mean names what it is of, and just one total is called so.
    private static Mention? NamedBy(Mention mean, Mention[] totals)
    {
        string name = ShareIn(mean.Lead).Word is { } word ? Measures.Before(mean.Lead.AsSpan(word.Length)) : string.Empty;
        return name.Length > 1 && Array.FindAll(totals, total => total.Before.EndsWith(name, StringComparison.Ordinal)) is [var only] ? only : null;
    }

    // 新引进项目216个。项目总投资1386亿元，平均单个项目投资6.42亿元: the projects may be counted in the sentence before.
    private Mention? CountBefore(Mention mean, Mention total) => SentenceBefore(mean).FirstOrDefault(other => other is { Role: Role.Level, IsThreshold: false, Unit.Dimension.Kind: UnitKind.Count }
        && (IsNamed(mean, other) || (OfProjects.IsIn(mean.Lead) && Closing.HoldsMean(mean.Amount, total.Amount, other.Amount))));

    // 改造小区86个。加装电梯301部，平均每个小区3.5部.
    private static bool IsNamed(Mention mean, Mention count) => mean.Lead.StartsWith("平均每个", StringComparison.Ordinal)
        && Measures.Before(mean.Lead.AsSpan("平均每个".Length)).Split('的')[0] is { Length: > 1 } noun && (count.Before.EndsWith(noun, StringComparison.Ordinal) || count.Trail.StartsWith(noun, StringComparison.Ordinal));

    private IEnumerable<Mention> SentenceBefore(Mention mention) =>
        mentions[Math.Max(0, mention.Index - (2 * Reach))..mention.Index].Where(other => other.Sentence == mention.Sentence - 1);

    // 发放贷款3268笔、6.54亿元，带动就业1.2万人，平均每笔20万元.
    private Mention? TotalBeside(Mention mean)
    {
        Mention? total = mentions.Back(mean, reach: Reach).Take(2).FirstOrDefault(other => other.Unit.Dimension == mean.Unit.Dimension);
        return total is { Role: Role.Level, IsThreshold: false } && total.IsLike(mean) && !CueWords.IsOfEach(total.Lead) ? total : null;
    }

    private void Add(Mention mean, Mention total, Mention count, RelationGround ground)
    {
        if (!_rated.AreRated(total, count, Closing.HoldsMeanOf(count)(mean.Amount, total.Amount, count.Amount)))
        {
            claims.Add(new Claim(new MeanRelation(mean.Id, total.Id, count.Id), ground, mean.LeadStart, mean.Token.End));
        }
    }

    private Mention? CountBeside(Mention total) => rowOf.TryGetValue(total, out Row? row)
        ? row.Members.Find(member => member != total && member is { Role: Role.Level, IsThreshold: false, Unit.Dimension.Kind: UnitKind.Count })
        : null;
}
