using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what the shares of the three industries are made of: 第一产业增加值123.4亿元 … 三次产业结构为9.9∶46.2∶43.9.</summary>
/// <remarks>
/// Shares of another year or place agree with none of the values, or with all, for they add up to a hundred too. So they are
/// claimed where all three agree, and where two do or the second and third have changed places, and a slip tells why one does not.
/// </remarks>
internal sealed class IndustryFinder(List<Mention> mentions, string[] subjects, List<Claim> claims)
{
    private const int Industries = 3;

    // What each industry made stands together; the shares may stand a page away.
    private const int Nearby = 12;
    private const int Reach = 60;

    // A share that was printed so that all add up to a hundred is off by so many halves of its last digit.
    private const int MostForced = 6;

    private const int FewestDigits = 1_000;

    private static readonly WordList[] Names = [WordList.Of("第一产业 一产"), WordList.Of("第二产业 二产"), WordList.Of("第三产业 三产")];
    private static readonly WordList Makers = WordList.Of("增加值 实现 完成 实现增加值 完成增加值");
    private static readonly WordList Wholes = WordList.Of("生产总值 GDP");
    private static readonly WordList Own = WordList.Of("三次产业 产业结构 第一产业 一产 调整 优化");
    private static readonly WordList Others = WordList.Of("人均 上年 去年 同期 由 从");

    private readonly NamedPlaces _places = new(mentions);

    public void Find()
    {
        List<Mention[]> values = Triples(IsValue);
        foreach (Mention[] shares in values.Count == 0 ? [] : Triples(IsShare))
        {
            List<(Mention[] Values, Mention Whole)> ways = [.. values.Where(made => Math.Abs(made[0].Index - shares[0].Index) < Reach && !_places.AreApart(made[0], shares[0]))
                .OrderBy(made => Math.Abs(made[0].Index - shares[0].Index)).SelectMany(made => WholesOf(made).Select(whole => (made, whole)))];
            if (ways.Find(way => AreAll(shares, way.Values, way.Whole)) is { Values: not null } agreeing)
            {
                Add(shares, agreeing.Values, agreeing.Whole, RelationGround.Arithmetic);
            }
            else if (ways.Find(way => IsSlip(shares, way.Values, way.Whole)) is { Values: not null } off)
            {
                Add(shares, off.Values, off.Whole, RelationGround.Wording);
            }
            else if (ways.Find(way => IsWholeSlip(shares, way.Values, way.Whole)) is { Values: not null } wrong)
            {
                claims.Add(Claim.Sum(wrong.Whole.Id, wrong.Values, RelationGround.Wording, wrong.Values[0].LeadStart, wrong.Values[^1].Token.End));
            }
        }
    }

    private List<Mention[]> Triples(Func<Mention, int, bool> fits)
    {
        List<Mention[]> triples = [];
        for (int at = 0; at < mentions.Count; at++)
        {
            Mention? first = fits(mentions[at], 0) ? mentions[at] : null;
            Mention? second = first is null ? null : Next(first, 1, fits);
            if (second is not null && Next(second, 2, fits) is { } third)
            {
                triples.Add([first!, second, third]);
            }
        }

        return triples;
    }

    private Mention? Next(Mention before, int industry, Func<Mention, int, bool> fits) =>
        mentions.Behind(before, Nearby - 1).FirstOrDefault(mention => fits(mention, industry) || fits(mention, 0)) is { } next && fits(next, industry) ? next : null;

    private static bool IsValue(Mention mention, int industry) => mention is { Role: Role.Level, IsThreshold: false, IsPlanned: false, IsPlain: true }
        && mention.Unit.Dimension == Dimension.Money && Names[industry].At(mention.Before, 0) is { Length: > 0 } name
        && (mention.Before.Length == name.Length || Makers.Holds(mention.Before.AsSpan(name.Length)));

    private bool IsShare(Mention mention, int industry) =>
        mention is { Role: Role.Share or Role.Rate or Role.Level, IsPlanned: false, IsPlain: true } && mention.Unit == FigureUnit.Percent && !Others.IsIn(mention.Lead)
        && (IsShare(mention.Before, industry) || IsShare(subjects[mention.Index], industry));

    // 第一产业占比, 第二产业增加值占生产总值的比重, 第三产业增加值比重.
    private static bool IsShare(string name, int industry)
    {
        ReadOnlySpan<char> words = name.AsSpan(Names[industry].At(name, 0).Length);
        bool isOfIndustry = words.Length < name.Length;
        words = words[Makers.At(words, 0).Length..];
        return isOfIndustry && (words.StartsWith("比重") || words.StartsWith("占比") || (words.StartsWith("占") && Wholes.IsIn(words)));
    }

    // The product stands before what the industries made of it, nearest first.
    private IEnumerable<Mention> WholesOf(Mention[] made) => mentions.Back(made[0], sentences: int.MaxValue, Nearby).Where(whole =>
        whole is { Role: Role.Level, IsThreshold: false, IsPlain: true } && whole.IsPlanned == made[0].IsPlanned && whole.Unit.Dimension == Dimension.Money
        && Wholes.IsBefore(whole.Before, whole.Before.Length) && !Others.IsIn(whole.Lead) && !_places.AreApart(whole, made[0]));

    // The numbers as they are printed, so that there is a truth behind all of them together.
    private static bool Agrees(Mention share, Mention part, Mention whole) => Closing.HoldsShare(share.Amount, Exact(part.Value), Exact(whole.Value));

    private static Amount Exact(Rational value) => new(value, Rational.Zero, IsPoint: true);

    private static Rational Sum(Mention[] parts) => parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Value);

    // Of 4亿元 the last digit is more than what a share of 0.1% tells.
    private static bool IsTelling(Mention whole) => whole.Print.Digits >= FewestDigits;

    private static bool AreAll(Mention[] shares, Mention[] parts, Mention whole) =>
        (IsTelling(whole) || Sum(parts) == whole.Value) && shares.Zip(parts).All(pair => Agrees(pair.First, pair.Second, whole));

    private static bool IsSlip(Mention[] shares, Mention[] parts, Mention whole)
    {
        if (!IsTelling(whole) || !IsOfSame(shares[0].Lead, whole))
        {
            return false;
        }

        int[] off = [.. Enumerable.Range(0, Industries).Where(i => !Agrees(shares[i], parts[i], whole))];
        return off switch
        {
            [var one] => !Closing.HoldsShare(shares[one].Amount with { HalfUnit = MostForced * shares[one].Amount.HalfUnit }, parts[one].Amount, whole.Amount)
                && Slips.Explain(Closing.HoldsShare, shares[one], parts[one], whole),
            [1, 2] => Agrees(shares[1], parts[2], whole) && Agrees(shares[2], parts[1], whole),
            _ => false,
        };
    }

    // 全省三次产业结构 and that of 2020年 are others, and those of two areas may well seem to have changed places.
    private static bool IsOfSame(string lead, Mention whole)
    {
        string area = ShareWords.AreaAt(lead, 0);
        return Own.IsAt(lead, area.Length) && (area.Length == 0 || whole.Lead.Contains(area, StringComparison.Ordinal));
    }

    // The product itself is misprinted: the shares are those of what the industries add up to.
    private bool IsWholeSlip(Mention[] shares, Mention[] parts, Mention whole)
    {
        Amount sum = Exact(Sum(parts));
        return IsTelling(whole) && !claims.Exists(claim => claim.Relation is SumRelation known && known.Total == whole.Id)
            && Math.Abs(whole.Sentence - parts[0].Sentence) < 2 && Slips.IsOne(whole.Print, parts.Select(part => part.Value))
            && shares.Zip(parts).All(pair => Closing.HoldsShare(pair.First.Amount, Exact(pair.Second.Value), sum));
    }

    private void Add(Mention[] shares, Mention[] parts, Mention whole, RelationGround ground)
    {
        HashSet<string> known = [.. claims.Of<ShareRelation>().Select(share => share.Rate)];
        claims.AddRange(shares.Zip(parts).Where(pair => !known.Contains(pair.First.Id)).Select(pair => new Claim(
            new ShareRelation(pair.First.Id, pair.Second.Id, whole.Id), ground, pair.First.LeadStart, Math.Max(pair.First.Token.End, pair.First.LeadStart + 1))));
    }
}
