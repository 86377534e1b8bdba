namespace Erqi.Domain.Prose.Clauses;

/// <summary>Gives the figures that stand before one.</summary>
internal static class Neighbours
{
    // No sentence that a reader can follow goes back further.
    private const int Reach = 60;

    /// <summary>Gives those of its sentence and of so many before it, the nearest first.</summary>
    public static IEnumerable<Mention> Back(this List<Mention> mentions, Mention from, int sentences = 0, int reach = Reach)
    {
        for (int i = from.Index - 1; i >= 0 && i >= from.Index - reach && mentions[i].Sentence >= from.Sentence - sentences; i--)
        {
            yield return mentions[i];
        }
    }

    /// <summary>Gives those of its sentence and its brackets, the nearest first.</summary>
    public static IEnumerable<Mention> Before(this List<Mention> mentions, Mention mention, int reach = Reach) =>
        mentions.Back(mention, reach: reach).Where(other => other.Bracket == mention.Bracket);
}
