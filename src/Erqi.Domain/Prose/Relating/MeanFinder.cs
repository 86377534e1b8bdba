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
    private const int Nearby = 3;

    // 户均 is a mean over 户. Whatever else is counted has one, too: 件均, 场均.
    private static readonly (string Word, string Counter)[] Shares = [("户均", "户"), ("亩均", "亩"), ("人均", "人"), ("村均", "村"), ("班均", "班"), ("生均", "人"), ("校均", "所"), ("平均每校", "所"), ("平均班额", "班"), ("日均", "天"), ("平均每日", "天")];

    // 平均 is over anything, and nobody counts the years that 年均 is over.
    private const string NoCounters = "平年月旬周季";

    private static readonly WordList Prices = WordList.Of("小计 合计 共计 总计 总价 金额 总金额");

    // 首日接待12万人次 is none of what 8天 brought.
    private static readonly WordList Moments = WordList.Of("首日 当日 单日 每日 昨日 今日 今天 周末 高峰 首周 月 季 半年 前");

    // 平均每人拥有图书 is a share of 馆藏图书.
    private static readonly WordList Having = WordList.Of("拥有 占有 享有");

    // 每人发放补助1500元 says what each gets.
    private static readonly WordList Giving = WordList.Of("发放 发放补助 发放补贴 补助 补贴 奖励 资助");
    private static readonly WordList OfProjects = WordList.Of("项目 单体");

    private readonly RatedPairs _rated = new();
    private readonly HashSet<string> _parts = [.. claims.Select(claim => claim.Relation).Where(relation => relation is SumRelation or PartOfRelation).SelectMany(relation => relation.Figures.Skip(1))];

    public void Find()
    {
        HashSet<string> known = [.. claims.Of<MeanRelation>().Select(mean => mean.Mean)];
        foreach (Mention mean in mentions.Where(mention => mention is { Role: Role.Level or Role.Change, IsRespective: false, Amount.IsPoint: true } && mention.Lead.AsSpan().IndexOfAny('均', '每', '价') >= 0 && !known.Contains(mention.Id)))
        {
            if (mean.Lead.Contains("平均", StringComparison.Ordinal) && TotalBeside(mean) is { } total
                && (CountBeside(total) ?? CountBeside(repetitions.FirstOf(total)) ?? CountBefore(mean, total)) is { } count
                && (Closing.HoldsMean(mean.Amount, total.Amount, count.Amount) || (IsOfEach(mean, count) && IsOnly(mean, count) && Slips.Explain(Closing.HoldsMean, mean, total, count))))
            {
                Add(mean, total, count, IsOfEach(mean, count) ? RelationGround.Wording : RelationGround.Arithmetic);
            }
            else if (Said(mean.Lead) is { } said)
            {
                FindShared(mean, said);
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

    // 户均5万元, 法官人均结案239件; 平均每件8.41元, 平均每公里造价1.92亿元, 单价为每米1.08美元, 按每套50平方米计算.
    private static Share? Said(string lead)
    {
        (string? word, string? counter) = Array.Find(Shares, share => lead.Contains(share.Word, StringComparison.Ordinal));
        int at = word is null ? lead.IndexOf('均') : lead.IndexOf(word, StringComparison.Ordinal);
        if (word is not null)
        {
            return new Share(lead[..at], counter!, lead[(at + word.Length)..], IsStated: true, IsSure: true);
        }

        if (at > 0 && !NoCounters.Contains(lead[at - 1], StringComparison.Ordinal))
        {
            return new Share(lead[..(at - 1)], lead[(at - 1)..at], lead[(at + 1)..], IsStated: true, IsSure: false);
        }

        int each = lead.LastIndexOf('每') + 1, end = each > 0 ? UnitEnds.Of(lead, each) : 0;
        bool isStated = lead.Contains("平均每", StringComparison.Ordinal) || lead.Contains("密度", StringComparison.Ordinal);
        return end > each && (end == lead.Length || isStated || Giving.Holds(lead.AsSpan(end))) ? new Share(at > 0 ? lead[..(at - 1)] : string.Empty, lead[each..end], lead[end..], isStated, IsSure: true) : null;
    }

    // 平均每个项目, 平均单体投资: of the projects that were counted right there, not of something else.
    private static bool IsOfEach(Mention mean, Mention count) => IsNamed(mean, count)
        || (count.Unit.Text[^1] != '个' && mean.Lead.Contains($"平均每{count.Unit.Text[^1]}", StringComparison.Ordinal))
        || (OfProjects.IsIn(mean.Lead) && Measures.Of(count).Contains("项目", StringComparison.Ordinal));

    // 土地86宗，其中住宅用地26宗，…，平均每宗: of the one or of the other.
    private bool IsOnly(Mention mean, Mention count) => mentions.Back(mean, sentences: 1, Reach).Count(other => other.IsLike(count) && other.Unit.Text == count.Unit.Text) == 1;

    // 贷款2.63亿元，惠及5260户，户均5万元. Of people and their money there are other measures than those that were just told.
    private void FindShared(Mention mean, Share said)
    {
        string counter = said.Counter;
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

        if (totals.Length == 0 && counts.Length == 0 && said.IsStated)
        {
            // 法官人均结案227.2件，全院有法官86名，结案19540件.
            List<Mention> behind = [.. mentions.Behind(mean, Nearby).Where(other => other.Segment == mean.Segment && other.Bracket == mean.Bracket)];
            counts = [.. behind.Where(IsCount)];
            totals = [.. behind.Where(other => other.IsLike(mean) && !IsCount(other) && (mean.Unit.Dimension.Kind != UnitKind.Count || other.Unit.Word == mean.Unit.Word))];
        }

        // 推出住房1000万套，按每套50平方米计算，一共有5亿平方米.
        totals = totals.Length > 0 ? totals : [.. mentions.Behind(mean, 1).Where(other => other.IsLike(mean) && other.Segment == mean.Segment && CueWords.Totalling.IsIn(other.Lead))];
        if (totals is not [var total, ..] || counts is not [var count, ..] || total == count || !IsOf(said.Whose, counts))
        {
            return;
        }

        Mention? named = Array.FindAll(totals, total => said.Names(total, count)) is [var only] ? only : null;
        total = named ?? total;
        count = Array.Find(counts, other => other != total && Closing.HoldsMeanOf(other)(mean.Amount, total.Amount, other.Amount)) ?? count;

        // 7名法官审结案件1673件，人均结案239件: what each did of what all of them were just told to have done.
        bool isBare = total.Index == mean.Index - 1 && count.Index == mean.Index - 2
            && (mean.Lead == "人均" || (total.Unit == mean.Unit && total.Mark == '\0' && total.LeadStart == count.Token.End));
        bool isBeside = total.Index == count.Index + 1 && total.Lead.Length == 0;

        // 举办培训班16期，每期45人，共培训720人.
        bool isTotalled = total.Index == mean.Index + 1 && count.Index == mean.Index - 1 && CueWords.Totalling.IsAt(total.Lead, 0);
        bool isTold = isBare || isTotalled || (counter != "人" && totals.Length == 1 && (said.IsStated || (total.Index > mean.Index && CueWords.Sums.IsIn(total.Lead))));

        // 发放贷款0.82万笔，余额12.4亿元，笔均15.1万元: only what is told in one breath with them is surely theirs.
        bool isTheirs = said.IsSure || isBeside || named is not null;
        bool isOfSome = counter == "天" && Moments.IsIn(total.Lead);
        bool isSaid = (counts.Length == 1 || (isBeside && isBare)) && isTheirs && !isOfSome && (isTold || named is not null)
            && !(((total.Index > mean.Index && count.Index > mean.Index) || count.Before.EndsWith("人口", StringComparison.Ordinal)) && Slips.IsNear(mean.Value, total.Value, count.Value / count.Unit.Size));
        Func<Amount, Amount, Amount, bool> holds = Closing.HoldsMeanOf(count);
        if (holds(mean.Amount, total.Amount, count.Amount) || (isSaid && Slips.Explain(holds, mean, total, count)))
        {
            Add(mean, total, count, isSaid ? RelationGround.Wording : RelationGround.Arithmetic);
        }
    }

    // 7名法官, 资助2.36万人次, 27个村, 48个教学班.
    private static bool IsCounter(Mention other, string counter) => counter == "人" ? other.Unit.Text.EndsWith('名') || other.Unit.Text.EndsWith("人次", StringComparison.Ordinal)
        : counter.Length == 1 && other.Unit.Text.EndsWith('个') && (other.Trail.StartsWith(counter, StringComparison.Ordinal) || other.Trail.EndsWith(counter, StringComparison.Ordinal));

    // 法官人均: over those that are called so, or all there are.
    private static bool IsOf(string whose, Mention[] counts) => whose.Length == 0 || whose[0] == '全'
        || Array.Exists(counts, count => count.Before.EndsWith(whose, StringComparison.Ordinal) || count.Trail.StartsWith(whose, StringComparison.Ordinal));

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

    /// <summary>What the words before a mean say: of whose, over what, of what, 法官|人|结案.</summary>
    /// <param name="Whose">Who or what those are that it is over.</param>
    /// <param name="Counter">By what they are counted.</param>
    /// <param name="Name">What is shared among them.</param>
    /// <param name="IsStated">Whether it is called a mean.</param>
    /// <param name="IsSure">Whether it is over what was just counted, and not over some of that.</param>
    private sealed record Share(string Whose, string Counter, string Name, bool IsStated, bool IsSure)
    {
        // 结案18431件，人均结案314.3件; 案件186起，涉案总额2697万元，平均每起案件涉案金额14.5万元.
        public bool Names(Mention total, Mention count)
        {
            string name = Relating.Names.WithoutAmount(Measures.Before(Name.AsSpan(Having.At(Name, 0).Length))), called = Relating.Names.WithoutAmount(total.Before);
            return name.Length > 1 && (called.EndsWith(name, StringComparison.Ordinal)
                || (called.Length > 1 && name.EndsWith(called, StringComparison.Ordinal) && string.Concat(count.Lead, count.Trail).Contains(name[..^called.Length], StringComparison.Ordinal)));
        }
    }
}
