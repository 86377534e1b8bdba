using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Published;

/// <summary>Something that must hold between the true values behind published figures, which it names by their ids.</summary>
/// <remarks>A closed set of kinds; equality is by kind and members, id and note included.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public abstract class Relation : IEquatable<Relation>
{
    private protected Relation(RelationKind kind, ValueList<string> figures, RelationMeaning meaning) =>
        (Kind, Figures, Meaning) = (kind, figures, meaning);

    /// <summary>Gets the kind.</summary>
    public RelationKind Kind { get; }

    /// <summary>Gets the ids of the figures, the first being the one whose unit differences are stated in.</summary>
    public ValueList<string> Figures { get; }

    internal RelationMeaning Meaning { get; }

    /// <summary>Gets the relation's own id, if it has one.</summary>
    public string? Id { get; init; }

    /// <summary>Gets a remark, if there is one.</summary>
    public string? Note { get; init; }

    /// <summary>Says whether two relations are equal.</summary>
    public static bool operator ==(Relation? left, Relation? right) => left?.Equals(right) ?? right is null;

    /// <summary>Says whether two relations differ.</summary>
    public static bool operator !=(Relation? left, Relation? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Relation? other) => ReferenceEquals(this, other) || (other is not null
        && Kind == other.Kind && Id == other.Id && Note == other.Note && Figures == other.Figures && Meaning == other.Meaning);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Relation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Figures, Meaning, Id, Note);

    /// <summary>Gives the kind and the ids.</summary>
    public override string ToString() => $"{Kind}({string.Join(", ", Figures)})";

    /// <summary>Gets the members of the kind, in the order of a document: ids, parts, lists of them, and numbers.</summary>
    internal abstract (string Name, object Value)[] Members { get; }

    private protected static ValueList<T> AtLeast<T>(int count, ValueList<T> items, string what)
        where T : notnull => items.Count >= count
        ? items
        : throw new ArgumentException($"A relation of this kind has at least {count} {what}; found {items.Count}.", nameof(items));
}
