using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what several rates of growth in one list belong to: 项目56个、投资183.4亿元，同比分别增长16.7%、21.3%，去年同期48个、151.2亿元.</summary>
/// <remarks>Claimed where all of them agree, or all but one: the order of the list then leaves no doubt of what that one tells.</remarks>
internal sealed class RespectiveGrowthFinder(List<Mention> mentions, List<Claim> claims)
{
    private const int MostRates = 8;

    public void Find()
    {
        for (int at = 0; at < mentions.Count;)
        {
            List<Mention> rates = List(at, mention => mention.Role == mentions[at].Role && mention.Role is Role.Growth or Role.Points);
            if (rates.Count > 1)
            {
                FindIn(rates);
            }

            at += Math.Max(1, rates.Count);
        }
    }

    private void FindIn(List<Mention> rates)
    {
        int first = rates[0].Index, behind = first + rates.Count;
        bool arePoints = rates[0].Role == Role.Points;
        List<Mention> changes = first >= rates.Count ? List(first - rates.Count, mention => mention.Role == Role.Change) : [];
        bool areChanges = changes.Count == rates.Count;
        List<Mention> levels = Levels(first - rates.Count - (areChanges ? rates.Count : 0), rates.Count, arePoints);
        List<Mention> earlier = behind < mentions.Count && CueWords.Ago.IsAt(mentions[behind].Lead, 0) ? Levels(behind, rates.Count, arePoints) : [];
        List<Mention> beside = areChanges ? changes : earlier;
        if (InPairs(first - (2 * rates.Count), rates.Count) is var (pairLevels, pairChanges))
        {
            // 门店1286家，增加126家，销售额86.3亿元，增加8.1亿元，分别增长10.9%和10.4%.
            (levels, beside, areChanges) = (pairLevels, pairChanges, pairChanges[0].Role == Role.Change);
        }
        else if (Levels(first - (2 * rates.Count), rates.Count, arePoints) is { Count: > 0 } starts && levels.Count > 0)
        {
            // 分别由32640元、15820元提高到46280元、23460元，分别增长41.8%和48.3%; 97件134人，去年同期197件375人，分别下降50.8%、64.3%.
            bool areThen = CueWords.Ago.IsAt(levels[0].Lead, 0) && !CueWords.Ago.IsAt(starts[0].Lead, 0);
            (levels, beside, areChanges) = areThen ? (starts, levels, false)
                : CueWords.StartAt(starts[0].Lead) >= 0 && CueWords.IsEndpoint(levels[0].Lead) ? (levels, starts, false)
                : (levels, beside, areChanges);
        }

        if (levels.Count != rates.Count || beside.Count != rates.Count || levels[0].Sentence != rates[0].Sentence || beside[0].Sentence != rates[0].Sentence
            || levels.Where((level, i) => level.Unit.Dimension != beside[i].Unit.Dimension || CueWords.Real.IsIn(level.Lead)).Any())
        {
            return;
        }

        Amount Previous(int i) => areChanges ? levels[i].Amount with { Value = levels[i].Value - beside[i].Value } : beside[i].Amount;
        bool Agrees(int i) => arePoints ? Closing.Holds(levels[i].Amount, [beside[i].Amount, rates[i].Amount]) : Closing.HoldsGrowth(rates[i].Amount, levels[i].Amount, Previous(i));

        // 增长7.3倍 where 7.3 times as much is meant: nothing else is so wrong in all of them.
        bool IsTimes(int i) => !arePoints && Closing.HoldsGrowth(rates[i].Amount with { Value = rates[i].Value - 100 }, levels[i].Amount, Previous(i));
        IEnumerable<int> places = Enumerable.Range(0, rates.Count);
        bool areMeant = places.Count(Agrees) >= Math.Max(1, rates.Count - 1) || places.All(IsTimes);
        for (int i = 0; i < rates.Count && areMeant; i++)
        {
            (string rate, string level, string other) = (rates[i].Id, levels[i].Id, beside[i].Id);
            claims.Add(new Claim(
                arePoints ? new SumRelation(level, [new SumPart(other), new SumPart(rate)])
                : areChanges ? GrowthRelation.FromIncrease(rate, level, other) : GrowthRelation.FromPrevious(rate, level, other),
                RelationGround.Wording,
                rates[i].LeadStart,
                rates[i].Token.End));
        }
    }

    // Each level with its change, with what it was the year before, or with what it began with.
    private (List<Mention> Levels, List<Mention> Beside)? InPairs(int from, int count)
    {
        if (from < 0)
        {
            return null;
        }

        List<Mention> levels = [.. Enumerable.Range(0, count).Select(pair => mentions[from + (2 * pair)])];
        List<Mention> beside = [.. Enumerable.Range(0, count).Select(pair => mentions[from + (2 * pair) + 1])];
        if (levels.TrueForAll(start => start is { Role: Role.Level, IsStart: true }))
        {
            // 出口由6.25亿元增至45.35亿元，投资由70亿元增至355亿元，分别增长6.3倍和4.1倍.
            return (beside, levels);
        }

        return levels.TrueForAll(level => level is { Role: Role.Level, IsThreshold: false } && !CueWords.Ago.IsAt(level.Lead, 0))
            && (beside.TrueForAll(change => change.Role == Role.Change) || beside.TrueForAll(then => then.Role == Role.Level && CueWords.Ago.IsAt(then.Lead, 0)))
            ? (levels, beside)
            : null;
    }

    // Figures of one list: all but the first say nothing but their number.
    private List<Mention> List(int at, Func<Mention, bool> fits)
    {
        int end = at;
        while (end < mentions.Count && end - at < MostRates && fits(mentions[end]) && (end == at || mentions[end] is { Mark: '、', Lead.Length: 0 }))
        {
            end++;
        }

        return mentions[at..end];
    }

    private List<Mention> Levels(int from, int count, bool areRates) => from < 0 || from + count > mentions.Count ? []
        : mentions[from..(from + count)] is var levels && levels.TrueForAll(level => level is { IsThreshold: false } && (areRates ? level.Role == Role.Rate : level.Role == Role.Level) && level.Sentence == levels[0].Sentence) ? levels : [];
}
