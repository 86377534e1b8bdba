namespace Erqi.Domain.Prose.Clauses;

/// <summary>Figures that speak of one thing: its number, its investment, its growth.</summary>
internal sealed class Row
{
    public List<Mention> Members { get; } = [];

    /// <summary>Gets the word that opens a list with this row, or null.</summary>
    public Cue? Cue { get; init; }

    /// <summary>Gets the figure that names the row: the first that is no bound of a class.</summary>
    public Mention Key => Members.Find(member => !member.IsThreshold) ?? Members[0];

    public int Sentence => Members[0].Sentence;

    public int Segment => Members[0].Segment;

    /// <summary>Gets whether the list begins with the sentence.</summary>
    public required bool OpensSentence { get; init; }
}
