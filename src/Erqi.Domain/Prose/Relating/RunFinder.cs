using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds parts that stand together and add up to what stands before or behind them, where no word says so.</summary>
/// <remarks>Claimed only where it holds, so that it never makes anything inconsistent.</remarks>
internal sealed class RunFinder(List<Mention> mentions, Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    // So many parts no article lists without a word.
    private const int MostParts = 24;

    // Two that stand together may add up; of what is picked out of more by its words, and of what a list was told of already, it takes more.
    private const int FewestParts = 2;
    private const int FewestPicked = 3;
    private const int FewestDigits = 1_000;

    // What a list adds up to is seldom added up again: two parts behind it, or few digits of amounts before it, are chance.
    private readonly HashSet<string> _listed = [.. claims.Of<SumRelation>().Select(sum => sum.Total)];

    /// <summary>Gets, for each figure of a run, the total in its own row.</summary>
    public Dictionary<Mention, Mention> TotalOf { get; } = [];

    /// <summary>Gets the totals that were found, with their parts.</summary>
    public List<(Mention Total, List<Mention> Parts)> Found { get; } = [];

    public void Find(List<Mention> candidates)
    {
        foreach (IGrouping<(Role, string), Mention> kind in candidates.Where(IsSummable).GroupBy(mention => (mention.Role, mention.Unit.Dimension.ToString())))
        {
            FindIn([.. kind], FewestParts);

            // 项目162个，总投资2420亿元。甲类49个，总投资234亿元，年度计划投资160亿元，其中10亿元以上2个；乙类113个，总投资2186亿元: what is measured in the same words.
            foreach (IGrouping<string, Mention> alike in kind.Where(mention => mention.Before.Length > 1).GroupBy(mention => mention.Before).Where(alike => alike.Count() < kind.Count()))
            {
                FindIn([.. alike], alike.Max(mention => mention.Print.Digits) < FewestDigits ? FewestPicked : FewestParts);
            }
        }
    }

    private static bool IsSummable(Mention mention) =>
        mention is { IsThreshold: false, Amount.IsPoint: true, Role: Role.Level or Role.Change } && mention.Value.Sign > 0 && !CueWords.IsOfEach(mention.Lead) && !mention.Print.IsBrokenCount;

    private void FindIn(List<Mention> figures, int fewest)
    {
        for (int at = 0; at < figures.Count; at++)
        {
            Mention total = figures[at];
            Mention[] next = [.. Tied(figures, total, at, 1)];
            int behind = Closing.LongestExact(total.Amount, [.. next.Select(part => part.Amount)]);
            if (behind >= (_listed.Contains(total.Id) ? FewestPicked : fewest) && !CueWords.Sums.IsIn(total.Lead) && IsTelling(total, next[..behind], figures.ElementAtOrDefault(at + behind + 1), isBehind: false))
            {
                Add(total, [.. next[..behind]]);
                continue;
            }

            Mention[] last = [.. Tied(figures, total, at, -1)];
            int before = Closing.LongestExact(total.Amount, [.. last.Select(part => part.Amount)]);
            if (before >= fewest && (!_listed.Contains(total.Id) || total.Amount.HalfUnit.Sign == 0 || total.Print.Digits >= FewestDigits) && IsTelling(total, last[..before], figures.ElementAtOrDefault(at - before - 1), isBehind: true))
            {
                Add(total, [.. last[..before].Reverse()]);
            }
            else if (Brought(figures, at) is { } parts)
            {
                Add(total, parts);
            }
        }
    }

    // 收入完成253.8亿元，其中…。加上年结转21.5亿元、调入资金33.1亿元，收入总计308.4亿元: what is added, and what it is added to.
    private static List<Mention>? Brought(List<Mention> figures, int at)
    {
        Mention total = figures[at];
        int first = at - 1;
        while (first > 0 && figures[first].Sentence == total.Sentence && !figures[first].Lead.StartsWith('加'))
        {
            first--;
        }

        if (first < 1 || !figures[first].Lead.StartsWith('加') || figures[first].Sentence != total.Sentence || !CueWords.Totalling.IsIn(total.Lead))
        {
            return null;
        }

        List<Mention> added = figures[first..at];
        Mention? level = figures.Take(first).Reverse().Take(MostParts)
            .FirstOrDefault(other => Closing.LongestExact(total.Amount, [other.Amount, .. added.Select(part => part.Amount)]) == added.Count + 1);
        return level is null ? null : [level, .. added];
    }

    // Figures of the same sentence, of the same measure in sentences near by, or in the same unit in the next or the last.
    private static IEnumerable<Mention> Tied(List<Mention> figures, Mention total, int at, int step)
    {
        for (int i = at + step, taken = 0; i >= 0 && i < figures.Count && taken < MostParts; i += step, taken++)
        {
            Mention other = figures[i];
            bool isTied = other.IsPlanned == total.IsPlanned && other.Bracket == total.Bracket
                && (AreAlike(other, total) || (Math.Abs(other.Sentence - total.Sentence) == 1 && other.Unit == total.Unit));
            if (!isTied)
            {
                yield break;
            }

            yield return other;
        }
    }

    private static bool AreAlike(Mention one, Mention other) => one.Sentence == other.Sentence || Measures.CommonEnd(Measures.Of(one), Measures.Of(other)) >= 2;

    // Small numbers agree by chance, and rounded ones of several sentences sooner; a list of another sentence is added up whole.
    private bool IsTelling(Mention total, Mention[] parts, Mention? beyond, bool isBehind)
    {
        bool isTotal = CueWords.Totalling.IsIn(Lead(total));
        int digits = total.Print.Digits.ToString(CultureInfo.InvariantCulture).Length;
        int last = parts[^1].Sentence;
        bool isNear = Array.TrueForAll(parts, part => part.Sentence == total.Sentence);
        bool isList = parts.Length > 2 && Array.TrueForAll(parts, part => part.Sentence == last) && beyond?.Sentence != last;
        return (isTotal || total.IsPlain) && ((isList && digits > 2) || Array.TrueForAll(parts, part => AreAlike(part, total))) && (isNear || isList || total.Amount.HalfUnit.Sign == 0 || digits > 4 || (parts.Length > 2 && digits > 3 && Array.TrueForAll(parts, part => part.Before == total.Before)))
            && (digits > 1 || Array.TrueForAll(parts, part => part.Unit.Text == total.Unit.Text)) && (isBehind ? isTotal || (parts.Length > 2 && digits > 3) : digits > 2 || parts.Length > 2 || isTotal)
            && parts.Count(part => HasOtherShare(part, total)) < 2;
    }

    // 总装机突破8亿千瓦，达到8.2亿千瓦: what is said of the bound holds for the number.
    private string Lead(Mention total) => total.Index > 0 && CueWords.Fillers.Holds(total.Lead) && mentions[total.Index - 1] is { IsPlain: false } bound && bound.IsLike(total) ? bound.Lead : total.Lead;

    // 甲类161个，占34.8%；乙类113个，占24.4%: the parts of something else; one that does not fit may be misprinted.
    private bool HasOtherShare(Mention part, Mention total) => part.Index + 1 < mentions.Count
        && mentions[part.Index + 1] is { Role: Role.Share, Lead: "占" or "占比" } share && share.Segment == part.Segment
        && !Closing.HoldsShare(share, part, total);

    private void Add(Mention total, List<Mention> parts)
    {
        if (parts.TrueForAll(part => wholeOf.GetValueOrDefault(part) == total))
        {
            return;
        }

        parts.ForEach(part => wholeOf.TryAdd(part, total));
        parts.ForEach(part => TotalOf.TryAdd(part, total));
        Found.Add((total, parts));
        claims.Add(Claim.Sum(total.Id, parts, RelationGround.Arithmetic, total.Token.Start, total.Token.End));
    }
}
