namespace Erqi.Domain.Prose;

/// <summary>A figure that its own wording makes impossible, such as 减少两倍.</summary>
public sealed class ReadImpossibility
{
    internal ReadImpossibility(string figure, TextSpan cue, Wording reason, string fingerprint) =>
        (Figure, Cue, Reason, Fingerprint) = (figure, cue, reason, fingerprint);

    /// <summary>Gets the id of the figure.</summary>
    public string Figure { get; }

    /// <summary>Gets the words that make it impossible.</summary>
    public TextSpan Cue { get; }

    /// <summary>Gets why it cannot be.</summary>
    public Wording Reason { get; }

    /// <summary>Gets a hash of print and subject, which edits elsewhere do not change.</summary>
    public string Fingerprint { get; }
}
