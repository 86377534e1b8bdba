using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the growth of which only the level before and the increase are told: 收入比上年1156.78万元增加77.78万元，增长6.7%.</summary>
/// <remarks>What it grew to is told behind it, or not printed.</remarks>
internal sealed class ComparedGrowth(List<Mention> mentions, List<Claim> claims, UnprintedFigures unprinted)
{
    private const int Nearby = 3;
    private const int MostSentences = 3;

    /// <summary>Gives the level that stands before a change that is told twice, as an amount and a rate; null where none does.</summary>
    public Mention? Base(Mention rate, Mention increase) => mentions.ElementAtOrDefault(Math.Min(rate.Index, increase.Index) - 1) is { Role: Role.Level, IsCompared: true, IsThreshold: false, Value.Sign: > 0 } level
        && level.Segment == rate.Segment && level.Bracket == rate.Bracket && level.Unit.Dimension == increase.Unit.Dimension && BaseTimes.AreOne(level.Lead, rate.Lead) && BaseTimes.AreOne(level.Lead, increase.Lead) ? level : null;

    /// <summary>Claims it.</summary>
    public void Add(Mention rate, Mention increase, Mention level)
    {
        string id = Reached(rate, level)?.Id ?? unprinted.Add(level.Unit, level.ComparedSubject);
        claims.Add(new Claim(new SumRelation(id, [new SumPart(level.Id), new SumPart(increase.Id)]), RelationGround.Wording, increase.LeadStart, increase.Token.End));
        claims.Add(new Claim(GrowthRelation.FromPrevious(rate.Id, id, level.Id), RelationGround.Wording, rate.LeadStart, rate.Token.End));
    }

    // 支出总计较上年1156.78万元增加77.78万元，增长6.7%，支出总计1234.56万元: it is named once more, or was before: 常住人口为751389人。…常住人口与上次的725482人相比.
    private Mention? Reached(Mention rate, Mention level)
    {
        string subject = Measures.Before(level.ComparedSubject);
        bool IsLevel(Mention other) => other is { Role: Role.Level, IsThreshold: false, IsCompared: false } && other.IsLike(level);

        // 二、人口增长 above 全市常住人口: a title may stand before the name.
        bool IsCalled(Mention other) => other.Before == subject || (other.Before.Length > 3 && subject.EndsWith(other.Before, StringComparison.Ordinal));
        return subject.Length < 2 ? null
            : mentions.Behind(rate, Nearby).FirstOrDefault(other => other.Sentence == rate.Sentence && IsLevel(other) && other.Before == subject)
                ?? mentions.Back(level, MostSentences).FirstOrDefault(other => IsLevel(other) && IsCalled(other) && Slips.Explain(Closing.HoldsGrowth, rate, other, level));
    }
}
