namespace Erqi.Domain.Prose.Clauses;

/// <summary>Gives the figures that stand before one, or behind it.</summary>
internal static class NearFigures
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

    /// <summary>Gives so many that follow it, the nearest first.</summary>
    public static IEnumerable<Mention> Behind(this List<Mention> mentions, Mention from, int reach) => mentions.Skip(from.Index + 1).Take(reach);

    /// <summary>Gives a figure and those that its list goes on with, in its unit and without words of their own: 占60%、40%.</summary>
    public static List<Mention> Listed(this List<Mention> mentions, Mention first) =>
        [first, .. mentions.Skip(first.Index + 1).TakeWhile(next => next is { Mark: '、', Lead.Length: 0 } && next.Unit == first.Unit)];
}
