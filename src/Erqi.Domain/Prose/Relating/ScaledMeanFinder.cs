using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what so many of many get, and all of them: 总股本12.4亿股，每10股派2.5元，共派3.1亿元.</summary>
/// <remarks>What one of them gets is not printed. Claimed where it holds, or where one slip keeps it from holding.</remarks>
internal sealed class ScaledMeanFinder(List<Mention> mentions, List<Claim> claims, UnprintedFigures unprinted)
{
    private const int Reach = 6;

    private static readonly WordList Having = WordList.Of("拥有 占有 中的 中 的");

    private static readonly WordList Inhabitants = WordList.Of("人口 总人口 常住人口 年末常住人口 常住总人口");

    private readonly HashSet<string> _related = [.. claims.SelectMany(claim => claim.Relation.Figures)];

    public void Find()
    {
        foreach (Mention mean in mentions.Where(mention => mention is { Role: Role.Level, IsPlain: true } && mention.Lead.Contains('每', StringComparison.Ordinal) && !_related.Contains(mention.Id)))
        {
            FindPer(mean);
        }

        foreach (Mention some in mentions.Where(mention => mention is { Role: Role.Level, IsPlain: true, Unit.Dimension.Kind: UnitKind.Count, Lead: [.., '每'] }))
        {
            if (mentions.ElementAtOrDefault(some.Index + 1) is { Role: Role.Level, Mark: '\0' } mean && mean.LeadStart == some.Token.End && !mean.IsLike(some)
                && Total(mean) is { } total && Count(some, total) is { } count && Explain(some, mean, total, count))
            {
                string id = unprinted.Add(mean.Unit, $"每{some.Unit.Word}");
                claims.Add(new Claim(new MeanRelation(id, mean.Id, some.Id), RelationGround.Wording, some.LeadStart, mean.Token.End));
                claims.Add(new Claim(new MeanRelation(id, total.Id, count.Id), RelationGround.Wording, some.LeadStart, mean.Token.End));
            }
        }
    }

    // 常住人口456.78万人，执业医师12345人，每千人口执业医师2.70人: what so many of them have is counted in another unit than what all have.
    private void FindPer(Mention mean)
    {
        string words = mean.Lead[(mean.Lead.LastIndexOf('每') + 1)..].Replace("人口", "人", StringComparison.Ordinal);
        int end = words is ['百' or '千' or '万', ..] ? UnitEnds.Of(words, 0) : 0;
        if (end < 2 || !FigureUnit.TryParse(words[..end], out FigureUnit? scale) || scale.Scale <= Rational.One)
        {
            return;
        }

        string name = Measures.Before(words.AsSpan(end)), of = string.Empty;
        if (name.Split("中的") is [var named, var measured])
        {
            (of, name) = (named, measured);
        }

        name = name[Having.At(name, 0).Length..];
        Mention[] told = [.. mentions[Math.Max(0, mean.Index - Reach)..].Take(Reach + Reach).Where(other => other != mean && other.Sentence == mean.Sentence && other is { Role: Role.Level, IsPlain: true, IsThreshold: false, IsCompared: false } && !CueWords.IsOfEach(other.Lead))];
        bool IsCalled(Mention other, string words) => words.Length > 1 && (Names.EndsWith(other.Before, words) || (other.Before.Length > 1 && words.EndsWith(other.Before, StringComparison.Ordinal)));
        Mention[] totals = Array.FindAll(told, other => other.IsLike(mean) && other.Unit.Word == mean.Unit.Word && IsCalled(other, name));
        Mention[] counts = Array.FindAll(told, other => other.Unit.Dimension == scale.Dimension && !totals.Contains(other)
            && (of.Length > 0 ? IsCalled(other, of) : scale.Dimension != Dimension.People || Inhabitants.Holds(other.Before)));
        bool Holds(Amount each, Amount all, Amount divisor) => Closing.HoldsMean(each with { Value = each.Value / scale.Scale, HalfUnit = each.HalfUnit / scale.Scale }, all, divisor);
        if (totals is [var total] && counts is [var count] && Slips.ExplainByDigit(Holds, mean, total, count)
            && (Holds(mean.Amount, total.Amount, count.Amount) || !Slips.IsNear(mean.Value / scale.Scale, total.Value, count.Value)))
        {
            FigureUnit per = new(mean.Unit.Text, Dimension.Per(mean.Unit.Dimension.Base, scale.Dimension.Base), mean.Unit.Scale / mean.Unit.Size / scale.Scale, mean.Unit.Size);
            mean.Figure = new BulletinFigure(mean.Id, mean.Print.InText(mean.Print.Text, mean.Print.Qualifier, unit: per));
            claims.Add(new Claim(new MeanRelation(mean.Id, total.Id, count.Id), RelationGround.Wording, mean.LeadStart, mean.Token.End));
        }
    }

    // 合计派发现金红利3.1亿元: the only amount that is told behind as that of all.
    private Mention? Total(Mention mean) => mentions.Behind(mean, Reach).TakeWhile(other => other.Sentence == mean.Sentence)
        .Where(other => other.IsLike(mean) && other.IsPlain && CueWords.Totalling.IsAt(other.Lead, 0)).ToArray() is [var only] ? only : null;

    private Mention? Count(Mention some, Mention total) => mentions[Math.Max(0, some.Index - Reach)..total.Index]
        .FindAll(other => other != some && other.Sentence == some.Sentence && other is { Role: Role.Level, IsPlain: true } && other.Unit.Word == some.Unit.Word && other.Value > some.Value) is [var only] ? only : null;

    private static bool Explain(Mention some, Mention mean, Mention total, Mention count) => Slips.ExplainByDigit(
        (each, all, divisor) => Closing.HoldsMean(each with { Value = each.Value / some.Value, HalfUnit = each.HalfUnit / some.Value }, all, divisor), mean, total, count);
}
