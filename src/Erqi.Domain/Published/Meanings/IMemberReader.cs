namespace Erqi.Domain.Published.Meanings;

/// <summary>The members of a relation in a document, taken by their names; what is not taken is unknown there.</summary>
internal interface IMemberReader
{
    public string? Id { get; }

    public string? Note { get; }

    /// <summary>Takes the id of one figure.</summary>
    public string Figure(string name);

    /// <summary>Takes the ids of several figures.</summary>
    public ValueList<string> Figures(string name, int least = 1);

    /// <summary>Takes figures that are added or taken away.</summary>
    public ValueList<SumPart> Parts(string name);

    /// <summary>Takes an exact number that is written as text.</summary>
    public Rational Number(string name);

    public int Count(string name);

    /// <summary>Says which of two members there is; both or none are refused.</summary>
    public bool HasFirst(string first, string second);
}
