using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>Something that must hold between the true values behind published figures, which it names by their ids.</summary>
/// <remarks>A closed set of sealed records; equality is by kind and members, id and note included.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public abstract record Relation
{
    private protected Relation()
    {
    }

    /// <summary>Gets the kind.</summary>
    public abstract RelationKind Kind { get; }

    /// <summary>Gets the ids of the figures, the first being the one whose unit differences are stated in.</summary>
    public abstract ValueList<string> Figures { get; }

    /// <summary>Gets what is demanded of the figures.</summary>
    internal abstract RelationMeaning Meaning { get; }

    /// <summary>Gets the relation's own id, if it has one.</summary>
    public string? Id { get; init; }

    /// <summary>Gets a remark, if there is one.</summary>
    public string? Note { get; init; }

    /// <summary>Writes the members of the kind, in the order of a document.</summary>
    internal abstract void WriteMembers(IMemberWriter members);

    private protected static string Named(string? id) => id ?? throw new ArgumentNullException(
        nameof(id), "A relation names each of its figures by its id; found none.");

    private protected static ValueList<T> AtLeast<T>(int count, ValueList<T> items, string what)
        where T : notnull => items.Count >= count
        ? items
        : throw new ArgumentException($"A relation of this kind has at least {count} {what}; found {items.Count}.", nameof(items));
}
