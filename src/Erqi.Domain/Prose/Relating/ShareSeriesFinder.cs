using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the share that alone of several told in the same words does not agree with their whole: 甲类40个（占40%）、乙类35个（占35%）、丙类52个（占25%）.</summary>
/// <remarks>Claimed where one slip explains it; what agrees with all others of a series is no whole by chance.</remarks>
internal sealed class ShareSeriesFinder(List<Mention> mentions, IReadOnlyDictionary<string, Mention> byId, List<Claim> claims, ShareClaims shares)
{
    private const int FewestAgreeing = 2;

    // So many shares make a series, and so many of its neighbours tell what one is a share of.
    private const int FewestOfSeries = 3;
    private const int Reach = 3;

    // A share that is no more than a unit of its last digit off.
    private const int HalfUnits = 3;

    private readonly HashSet<string> _worded = [.. claims.Where(claim => claim.Ground == RelationGround.Wording).Of<ShareRelation>().Select(share => share.Rate)];
    private readonly Dictionary<string, string> _wholeOf = claims.Of<ShareRelation>()
        .GroupBy(share => share.Rate).ToDictionary(group => group.Key, group => group.Last().Whole);

    public void Find()
    {
        List<Mention> rates = mentions.FindAll(mention => mention.Role == Role.Share);
        for (int i = 0; i < rates.Count; i++)
        {
            if (_wholeOf.ContainsKey(rates[i].Id) || PartOf(rates[i]) is not { } part)
            {
                continue;
            }

            List<Mention> others = [.. rates[Math.Max(0, i - Reach)..Math.Min(rates.Count, i + Reach + 1)].Where(other => other != rates[i] && AreOfOneSeries(other, rates[i]))];
            if ((Claimed(others) ?? Agreeing(others, part)) is { } whole && others.TrueForAll(other => PartOf(other) is not { } told || !told.IsLike(whole) || Closing.HoldsShare(other, told, whole)) && part.IsLike(whole) && part != whole && Slips.Explain(Closing.HoldsShare, rates[i], part, whole)
                && (Closing.HoldsShare(rates[i], part, whole) || others.Exists(other => _worded.Contains(other.Id)) || !IsNearlySo(rates[i], part, whole)))
            {
                Add(rates[i], part, whole, RelationGround.Wording);
                others.ForEach(other => Add(other, PartOf(other), whole, RelationGround.Arithmetic));
            }
        }
    }

    // 30.3% of 1954.2亿元 beside others that only the numbers make shares of that, where it would be 30.4%: their whole may be another, a little off.
    private static bool IsNearlySo(Mention rate, Mention part, Mention whole) => Closing.HoldsShare(rate.Amount with { HalfUnit = rate.Amount.HalfUnit * HalfUnits }, part.Amount, whole.Amount);

    private void Add(Mention rate, Mention? part, Mention whole, RelationGround ground)
    {
        if (part is not null && part != whole && part.IsLike(whole) && _wholeOf.TryAdd(rate.Id, whole.Id))
        {
            shares.Add(rate, part, whole, ground);
        }
    }

    private static bool AreOfOneSeries(Mention one, Mention other) =>
        Math.Abs(other.Sentence - one.Sentence) <= Reach && other.Bracket > 0 == one.Bracket > 0 && Said(one) == Said(other) && other.Lead.Contains('占') == one.Lead.Contains('占');

    // 占我国进出口总值 and 占进出口总值 tell of one whole; 占全市的 and 占比 do not.
    private static string Said(Mention rate) => ShareWords.WholeSaid(rate.Lead) is var said && Names.Bare(said) is { Length: > 0 } bare ? bare : said;

    private Mention? Claimed(List<Mention> others)
    {
        string[] wholes = [.. others.Where(other => _wholeOf.ContainsKey(other.Id)).Select(other => _wholeOf[other.Id])];
        return wholes.Length >= FewestAgreeing && Array.TrueForAll(wholes, whole => whole == wholes[0]) ? byId.GetValueOrDefault(wholes[0]) : null;
    }

    // 519个城市…21个（占4.0%）…378个（占72.8%）…: what nobody says they are of, but all others agree with.
    private Mention? Agreeing(List<Mention> others, Mention part)
    {
        (Mention Rate, Mention? Part)[] pairs = [.. others.Where(other => !_wholeOf.ContainsKey(other.Id)).Select(other => (other, PartOf(other)))];
        return pairs.Length < FewestAgreeing || pairs.Length + 1 < FewestOfSeries ? null
            : mentions.Back(pairs[0].Part ?? part, sentences: 1).FirstOrDefault(whole => whole.Index < part.Index && whole.IsLike(part) && whole.Role == Role.Level && !whole.IsThreshold
                && Array.TrueForAll(pairs, pair => pair.Part is { } other && other != whole && other.IsLike(whole) && Closing.HoldsShare(pair.Rate, other, whole)));
    }

    private Mention? PartOf(Mention rate) => rate.Owner >= 0 && rate.Owner == rate.Index - 1 ? mentions[rate.Owner]
        : mentions.Before(rate).FirstOrDefault(other => other.Role is not (Role.Growth or Role.Change or Role.Points)) is { Role: Role.Level, IsThreshold: false, IsCompared: false } part
            && part.Unit.Dimension != Dimension.Rate && part.Segment == rate.Segment ? part : null;
}
