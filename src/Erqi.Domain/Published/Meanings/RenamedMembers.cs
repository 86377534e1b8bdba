namespace Erqi.Domain.Published.Meanings;

/// <summary>The members of a relation under other ids.</summary>
internal sealed class RenamedMembers(Relation relation, Func<string, string> rename, string? id) : IMemberReader
{
    private readonly Dictionary<string, object> _members =
        relation.Members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);

    public string? Id => id;

    public string? Note => relation.Note;

    /// <summary>Gives a relation that names its figures otherwise.</summary>
    public static Relation Rename(Relation relation, Func<string, string> rename, string? id) =>
        RelationKinds.Read(relation.Kind, new RenamedMembers(relation, rename, id));

    public string Figure(string name) => rename((string)_members[name]);

    public ValueList<string> Figures(string name, int least) => [.. ((ValueList<string>)_members[name]).Select(rename)];

    public ValueList<SumPart> Parts(string name) =>
        [.. ((ValueList<SumPart>)_members[name]).Select(part => part with { Figure = rename(part.Figure) })];

    public Rational Number(string name) => (Rational)_members[name];

    public int Count(string name) => (int)_members[name];

    public bool HasFirst(string first, string second) => _members.ContainsKey(first);
}
