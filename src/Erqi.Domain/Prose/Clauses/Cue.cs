namespace Erqi.Domain.Prose.Clauses;

/// <summary>A word that opens a list of parts, and where it stands.</summary>
/// <param name="Kind">How it opens.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The first character behind it.</param>
internal sealed record Cue(CueKind Kind, int Start, int End);
