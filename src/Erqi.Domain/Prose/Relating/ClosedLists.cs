using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The lists that add up to their whole: what is told behind the last part of one may be of the whole.</summary>
/// <remarks>产量214.6万吨，其中夏粮91.2万吨、秋粮123.4万吨，比上年增加6.3万吨，增长3.0%.</remarks>
internal sealed class ClosedLists
{
    private readonly Dictionary<Mention, Mention> _wholes = [];

    /// <summary>Takes the lists from what is claimed so far.</summary>
    /// <param name="byId">The figures of the text by their ids.</param>
    /// <param name="claims">What is claimed.</param>
    public ClosedLists(IReadOnlyDictionary<string, Mention> byId, List<Claim> claims)
    {
        foreach (SumRelation sum in claims.Of<SumRelation>().Where(sum => sum.Figures.All(byId.ContainsKey) && sum.Parts.All(part => part.Sign > 0)))
        {
            Mention whole = byId[sum.Total];
            List<Mention> parts = [.. sum.Parts.Select(part => byId[part.Figure]).OrderBy(part => part.Index)];
            if (parts.Count > 1 && whole.Index < parts[0].Index && whole.Sentence == parts[^1].Sentence && parts.TrueForAll(part => part.Role == Role.Level)
                && Closing.Holds(whole.Amount, [.. parts.Select(part => part.Amount)]))
            {
                _ = _wholes.TryAdd(parts[^1], whole);
            }
        }
    }

    /// <summary>Gives what something is told of: the level right before it, or the whole of the list that ends there, as the numbers say.</summary>
    /// <param name="level">The level right before it.</param>
    /// <param name="agrees">Says whether the numbers agree.</param>
    /// <param name="isSlip">Says whether they would without a slip.</param>
    /// <returns>Null where they agree with neither, and would not.</returns>
    public Mention? Meant(Mention level, Func<Mention, bool> agrees, Func<Mention, bool> isSlip) => !_wholes.TryGetValue(level, out Mention? whole) || agrees(level) ? level
        : agrees(whole) || isSlip(whole) ? whole
        : isSlip(level) ? level : null;

    /// <summary>Gives which level a change from another led to.</summary>
    public Mention? Reached(Mention level, Mention start, Mention change) => Meant(level, end => ChangeLevels.Agree(change, start, end), end => change.Role == Role.Growth
        ? Slips.Explain(Closing.HoldsGrowth, change, end, start)
        : Slips.ExplainExactly(end, [start, change]));
}
