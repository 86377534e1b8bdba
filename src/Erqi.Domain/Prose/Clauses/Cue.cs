namespace Erqi.Domain.Prose.Clauses;

/// <summary>A word that opens a list of parts, and where it stands.</summary>
/// <param name="Kind">How it opens.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The first character behind it.</param>
internal sealed record Cue(CueKind Kind, int Start, int End)
{
    /// <summary>Gets whether it names the parts of what stands right before it: 包括, 分为, 包含, or a colon.</summary>
    public bool IsNaming => Kind is CueKind.Closing or CueKind.Containing or CueKind.Colon;
}
