using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>Figures that speak of one thing: its number, its investment, its growth.</summary>
internal sealed class Row
{
    public List<Mention> Members { get; } = [];

    /// <summary>Gets the word that opens a list with this row, or null.</summary>
    public Cue? Cue { get; init; }

    /// <summary>Gets the figure that names the row: the first that is no bound of a class and not where something began; of what 包括 lists, the first that is no rate.</summary>
    public Mention Key => Counted ?? Members.Find(member => member is { IsThreshold: false, IsStart: false }) ?? Members.Find(member => !member.IsThreshold) ?? Members[0];

    // 包括年均增长5%左右等16个指标: what a list counts is no rate that its names tell of.
    private Mention? Counted => Cue is { IsNaming: true } ? Members.Find(member => !member.IsThreshold && member.Unit.Dimension != Dimension.Rate) : null;

    /// <summary>Gives the figure that says exactly what one bounds: 首次突破120亿千瓦时，达126.57亿千瓦时; 达4.1亿吨，首次超过4亿吨.</summary>
    public Mention Exactly(Mention bound) => bound.IsPlain ? bound : Members.Find(member => member.IsPlain && member.IsLike(bound)
        && ((member.Index == bound.Index + 1 && CueWords.Fillers.Holds(member.Lead)) || (member.Index == bound.Index - 1 && bound.Lead is "" or "首次"))) ?? bound;

    public int Sentence => Members[0].Sentence;

    public int Segment => Members[0].Segment;
}
