using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds a number of things of which some are so and the others are not: 项目186个，已开工171个，尚未开工15个; 独立董事3名、非独立董事6名; 进出口总额185亿元，出口126.4亿元，进口58.6亿元.</summary>
/// <remarks>Claimed where it holds, or where one slip keeps it from holding.</remarks>
internal sealed class ComplementFinder(List<Mention> mentions, List<Claim> claims)
{
    private const int Nearby = 3;

    // 县区本级支出 names something else than 收入, 乡村 and 民办学校 do not.
    private const int LongestKind = 4;

    private static readonly Amount All = new(Rational.Of(100, 1), Rational.Zero, IsPoint: true);

    private static readonly WordList Not = WordList.Of("尚未 暂未 还未 未 非 不 无");

    private static readonly WordList Done = WordList.Of("已经 已 有 目前已 其中");

    private static readonly WordList Counted = WordList.Of("共有 共 共计");

    // 60岁以上 are among those of 50岁以上.
    private static readonly WordList Nesting = WordList.Of("以上 以下 以内");

    // Three shares that one slip keeps from a hundred lack little of it, or are more.
    private const int MostMissing = 10;

    // The totals of which a text says what they are made of.
    private readonly HashSet<string> _told = [.. claims.Where(claim => claim.Ground == RelationGround.Wording).Of<SumRelation>().Select(sum => sum.Total)];

    public void Find()
    {
        for (int i = 1; i < mentions.Count; i++)
        {
            if ((AreAllShares(mentions[i - 1], mentions[i]) ? mentions[(i - 1)..(i + 1)] : SharesTo(mentions[i])) is { } shares)
            {
                claims.Add(new Claim(new StructureRelation([.. shares.Select(share => share.Id)]), RelationGround.Wording, shares[0].LeadStart, mentions[i].Token.End));
            }
        }

        foreach (Mention other in mentions.Where(mention => mention is { Role: Role.Level, IsThreshold: false, IsPlain: true, Index: > 1 }))
        {
            // 市本级45.6亿元，增长3.4%，县区323.1亿元: how the one has changed stands between them.
            if (mentions.Before(other, Nearby).FirstOrDefault(before => before.Role is not (Role.Growth or Role.Change or Role.Points)) is { } one && one.IsLike(other) && !CueWords.AreOpen(other.Trail) && WholeOf(one) is { } whole && (AreAll(whole, one, other) || AreListed(whole, one, other))
                && (Closing.Holds(whole.Amount, [one.Amount, other.Amount]) || (Slips.ExplainExactly(whole, [one, other]) && !Leftover.IsOfNoSum(whole, [one, other]) && Leftover.ToldNext(mentions, whole, [one, other]) is null)))
            {
                claims.Add(new Claim(new SumRelation(whole.Id, [new SumPart(one.Id), new SumPart(other.Id)]), RelationGround.Wording, one.LeadStart, other.Token.End));
                _ = _told.Add(whole.Id);
            }
        }
    }

    // 外地选手占38.4%，本地选手占61.6%: of one whole, whatever it is.
    private static bool AreAllShares(Mention one, Mention other)
    {
        int at = one.Lead.IndexOf('占'), next = other.Lead.IndexOf('占');
        return one.Role == Role.Share && other.Role == Role.Share && one.Sentence == other.Sentence && at > 0 && next > 0 && one.Lead[at..] == other.Lead[next..]
            && (Divisions.AreOpposites(one.Lead, other.Lead) || Divisions.AreAll([one.Before, other.Before]))
            && (Closing.Holds(All, [one.Amount, other.Amount]) || Slips.ExplainExactly(All, one, other));
    }

    // 一般贸易占57.3%，加工贸易占35.7%，其他方式占7.0%: the list names what it leaves over, or all there is.
    private List<Mention>? SharesTo(Mention last)
    {
        int at = last.Lead.IndexOf('占');
        bool goesOn = mentions.ElementAtOrDefault(last.Index + 1) is { Role: Role.Share } next && next.Segment == last.Segment && !CueWords.Within.IsAt(next.Lead, 0), isRest = CueWords.Rest.IsAt(last.Listed ?? last.Lead, 0);
        if (last.Role != Role.Share || NameOf(last).Length == 0 || goesOn || (isRest && at < 1 && last.Listed is null))
        {
            return null;
        }

        // 占比分别为3.4%、45.6%和51.0%: as many as were named.
        List<Mention> shares = last.Listed is not null ? [.. mentions.Before(last).TakeWhile(other => other.Listed is not null && mentions[other.Index + 1].Lead.Length == 0).Reverse(), last]
            : [.. mentions.Before(last).TakeWhile(other => other.Role == Role.Share && other.Segment == last.Segment && NameOf(other).Length > 0
            && (!isRest || other.Lead.EndsWith(last.Lead[at..], StringComparison.Ordinal))).Reverse(), last];
        string[] names = [.. shares.Select(NameOf)];
        Rational missing = shares.Aggregate(All.Value, (missing, share) => missing - share.Value);
        bool isSlip = shares.Exists(share => Slips.Of(share.Amount, share.Print).Any(slip => slip.Value == share.Value + missing));
        return shares.Count > 2 && ((isRest ? Divisions.EndWithRest(names) : Divisions.AreAll(names))
            ? Closing.Holds(All, [.. shares.Select(share => share.Amount)]) || ((!isRest || missing <= Rational.Of(MostMissing, 1)) && isSlip)
            : missing.Sign < 0 && isSlip && last.Listed is null && AreOfOne(shares, [.. names.Select(name => name.TrimEnd('的'))])) ? shares : null;
    }

    // 信用贷款占28.6%，抵押贷款占41.3%，保证贷款占30.1%: kinds of one thing make no more than all, unless one of them is part of another.
    private static bool AreOfOne(List<Mention> shares, string[] names)
    {
        int end = names.Skip(1).Min(name => Measures.CommonEnd(name, names[1]));
        return (end > 0 ? names[0].Contains(names[1][^end..], StringComparison.Ordinal) : Array.TrueForAll(names, name => name.Contains('岁', StringComparison.Ordinal)))
            && shares.TrueForAll(share => share.Print.Places > 0 && ShareWords.WholeSaid(share.Lead) == ShareWords.WholeSaid(shares[0].Lead) && NamedPlaces.NameIn(share.Lead).Length == 0)
            && names.Distinct().Count() == names.Length && names.Count(name => Nesting.IsBefore(name, name.Length)) < 2 && !CueWords.Within.IsAt(names[0], 0);
    }

    // 第二产业增加值 of 第二产业增加值比重为.
    private static string NameOf(Mention share) => share.Listed ?? (share.Lead.IndexOf('占') is > 0 and var at ? share.Lead[..at]
        : share.Lead.IndexOf("比重", StringComparison.Ordinal) is > 0 and var named ? share.Lead[..named] : string.Empty);

    // 省市重点项目共有43个，省重点12个，市重点31个.
    private bool AreListed(Mention whole, Mention one, Mention other) => whole.Index == one.Index - 1 && Counted.IsBefore(whole.Lead, whole.Lead.Length) && Divisions.AreAll([one.Before, other.Before])
        && !(mentions.ElementAtOrDefault(other.Index + 1) is { } next && next.Segment == other.Segment && next.IsLike(other));

    private Mention? WholeOf(Mention one) => mentions.Before(one, Nearby).FirstOrDefault(other => other.IsLike(one)) is { } whole && whole.Unit.Word == one.Unit.Word
        && !_told.Contains(whole.Id) ? whole : null;

    private static bool AreAll(Mention whole, Mention one, Mention other)
    {
        string so = Bare(one), not = Bare(other);
        string rest = not[Not.At(not, 0).Length..];
        return (rest.Length > 1 && rest.Length < not.Length && so.EndsWith(rest, StringComparison.Ordinal) && !Not.IsBefore(so, so.Length - rest.Length))
            || ((AreSides(one, other) || AreSides(other, one)) && CombinedNames.Hold(whole.Before, ["进口", "出口"]))
            || (!Divisions.TellsOfOwners(one) && Divisions.AreOpposites(so, not) && (not.Length <= LongestKind || Measures.CommonEnd(not, so) > 1 || Measures.CommonEnd(not, whole.Before) > 1));
    }

    private static bool AreSides(Mention exports, Mention imports) => BalanceFinder.Exports.Holds(exports.Lead) && BalanceFinder.Imports.Holds(imports.Lead);

    private static string Bare(Mention mention) => Done.At(mention.Before, 0) is { Length: > 0 } done && done.Length < mention.Before.Length ? mention.Before[done.Length..] : mention.Before;
}
