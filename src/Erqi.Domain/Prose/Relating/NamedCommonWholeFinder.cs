using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds shares of one whole that is named and not printed: 甲类采购11.12亿元，占采购支出总规模的90.78%，…分别为0.55亿元、0.32亿元，占采购支出总规模的比例分别为4.49%、2.61%.</summary>
/// <remarks>Claimed where they agree, or all of four and more in one sentence but one that a slip explains: one name may be said of several wholes.</remarks>
internal sealed class NamedCommonWholeFinder(List<Mention> mentions, List<Claim> claims, UnprintedFigures unprinted)
{
    private const int MostSentences = 3;
    private const int FewestDigits = 3;

    // One of fewer is one slip off by chance.
    private const int FewestOfSlip = 4;

    // So many shares nobody lists of one whole.
    private const int MostListed = 40;

    private static readonly Rational Hundred = Rational.Of(100, 1);
    private static readonly WordList Others = WordList.Of("其 各自 该 本 计划 目标 任务 预算 序时");

    public void Find()
    {
        HashSet<string> known = [.. claims.Of<ShareRelation>().Select(share => share.Rate)];
        IEnumerable<Entry> entries = mentions.Where(mention => mention.Role == Role.Share && mention.Lead.Contains('占')).SelectMany(Read)
            .Where(entry => !known.Contains(entry.Rate.Id) && entry.Part is { Amount.IsPoint: true, Value.Sign: > 0 } && entry.Rate is { Amount.IsPoint: true, Value.Sign: > 0, DigitCount: >= FewestDigits });
        foreach (IGrouping<(string, Dimension), Entry> alike in entries.GroupBy(entry => (entry.Name, entry.Part.Unit.Dimension)))
        {
            List<Entry> near = [];
            foreach (Entry entry in alike)
            {
                if (near.Count == MostListed || (near.Count > 0 && (entry.Rate.Sentence - near[^1].Rate.Sentence > MostSentences || AreOfOtherMonths(entry.Rate, near[^1].Rate))))
                {
                    Claim(near);
                    near = [];
                }

                near.Add(entry);
            }

            Claim(near);
        }
    }

    // As many parts as shares stand right before them, with nothing between but how they grew.
    private IEnumerable<Entry> Read(Mention first)
    {
        List<Mention> rates = mentions.Listed(first);
        Mention[] parts = [.. mentions.Before(first).SkipWhile(other => other.Role is Role.Growth or Role.Points or Role.Change).Take(rates.Count).Reverse()];
        (string named, string name, _) = ShareWords.Split(first.Lead);
        return named.Length > 1 || name.Length < 2 || Others.IsIn(ShareWords.WholeSaid(first.Lead)) || parts.Length < rates.Count
            || !Array.TrueForAll(parts, part => part is { Role: Role.Level, IsThreshold: false, IsPlanned: false } && part.Segment == first.Segment
                && part.Unit.Dimension != Dimension.Rate && part.IsLike(parts[0]))
            ? []
            : rates.Select((rate, i) => new Entry(parts[i], rate, name));
    }

    private static bool AreOfOtherMonths(Mention one, Mention other) => one.Months is { } months && other.Months is { } others && months != others;

    private void Claim(List<Entry> entries)
    {
        bool isWorded = entries.Count >= FewestOfSlip && entries[^1].Rate.Sentence == entries[0].Rate.Sentence;
        (Rational Least, Rational Most)[] wholes = [.. entries.Select(entry => Whole(entry.Part.Amount, entry.Rate.Amount))];
        if (entries.Count < 2 || !(AreOfOne(wholes) || (isWorded && Enumerable.Range(0, entries.Count).Any(at => IsSlip(entries[at], [.. wholes.Where((_, i) => i != at)])))))
        {
            return;
        }

        string id = unprinted.Add(entries[0].Part.Unit, ShareWords.WholeSaid(entries[0].Rate.Lead));
        claims.AddRange(entries.Select(entry => new Claim(new ShareRelation(entry.Rate.Id, entry.Part.Id, id), isWorded ? RelationGround.Wording : RelationGround.Arithmetic, entry.Rate.LeadStart, entry.Rate.Token.End)));
    }

    private static bool IsSlip(Entry entry, (Rational Least, Rational Most)[] others) => AreOfOne(others)
        && (Slips.Of(entry.Rate.Amount, entry.Rate.Print).Any(slip => slip.Low.Sign > 0 && AreOfOne([.. others, Whole(entry.Part.Amount, slip)]))
            || Slips.Of(entry.Part.Amount, entry.Part.Print).Any(slip => AreOfOne([.. others, Whole(slip, entry.Rate.Amount)])));

    private static bool AreOfOne((Rational Least, Rational Most)[] wholes) => wholes.Max(whole => whole.Least) < wholes.Min(whole => whole.Most);

    private static (Rational Least, Rational Most) Whole(Amount part, Amount rate) => (part.Low * Hundred / rate.High, part.High * Hundred / rate.Low);

    /// <summary>A part with its share.</summary>
    private sealed record Entry(Mention Part, Mention Rate, string Name);
}
