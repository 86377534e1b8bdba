namespace Erqi.Domain.Published.Meanings;

/// <summary>Takes the members of a relation down and gives them back under other ids.</summary>
internal sealed class RenamedMembers(Func<string, string> rename, string? id, string? note) : IMemberWriter, IMemberReader
{
    private readonly Dictionary<string, object> _members = new(StringComparer.Ordinal);

    /// <summary>Gives a relation that names its figures otherwise.</summary>
    public static Relation Rename(Relation relation, Func<string, string> rename, string? id)
    {
        RenamedMembers members = new(rename, id, relation.Note);
        relation.WriteMembers(members);
        return RelationKinds.Read(relation.Kind, members);
    }

    string? IMemberReader.Id => id;

    string? IMemberReader.Note => note;

    void IMemberWriter.Figure(string name, string id) => _members.Add(name, rename(id));

    void IMemberWriter.Figures(string name, ValueList<string> ids) =>
        _members.Add(name, ids.Select(rename).ToValueList());

    void IMemberWriter.Parts(string name, ValueList<SumPart> parts) =>
        _members.Add(name, parts.Select(part => new SumPart(rename(part.Figure), part.Sign)).ToValueList());

    void IMemberWriter.Number(string name, Rational number) => _members.Add(name, number);

    void IMemberWriter.Count(string name, int count) => _members.Add(name, count);

    string IMemberReader.Figure(string name) => (string)_members[name];

    ValueList<string> IMemberReader.Figures(string name, int least) => (ValueList<string>)_members[name];

    ValueList<SumPart> IMemberReader.Parts(string name) => (ValueList<SumPart>)_members[name];

    Rational IMemberReader.Number(string name) => (Rational)_members[name];

    int IMemberReader.Count(string name) => (int)_members[name];

    bool IMemberReader.HasFirst(string first, string second) => _members.ContainsKey(first);
}
