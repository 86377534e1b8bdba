using Erqi.Domain.Published;

namespace Erqi.Domain.Prose;

/// <summary>A relation that a text claims, and why.</summary>
public sealed class ReadRelation
{
    internal ReadRelation(Relation relation, RelationGround ground, TextSpan? cue, string fingerprint) =>
        (Relation, Ground, Cue, Fingerprint) = (relation, ground, cue, fingerprint);

    /// <summary>Gets the relation.</summary>
    public Relation Relation { get; }

    /// <summary>Gets why it is claimed.</summary>
    public RelationGround Ground { get; }

    /// <summary>Gets the words that claim it; null in a table that is no text.</summary>
    public TextSpan? Cue { get; }

    /// <summary>The same claim on figures of other names.</summary>
    internal ReadRelation With(Relation relation) => new(relation, Ground, Cue, Fingerprint);

    /// <summary>Gets a hash of kind, prints and subjects, which edits elsewhere do not change.</summary>
    public string Fingerprint { get; }
}
