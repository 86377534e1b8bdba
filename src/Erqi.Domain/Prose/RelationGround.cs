namespace Erqi.Domain.Prose;

/// <summary>依据: why a relation between figures of a text is claimed.</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum RelationGround : byte
{
    /// <summary>行文: the text says so.</summary>
    Wording = 1,

    /// <summary>重复: one quantity is printed more than once.</summary>
    Repetition,

    /// <summary>相加: nothing is said, but the figures agree; never claimed where they do not.</summary>
    Arithmetic,
}
