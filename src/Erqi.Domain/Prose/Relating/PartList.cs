using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Rows that a text names as parts, the word that opens them, and the rows they may be parts of, nearest first.</summary>
/// <param name="Cue">The word.</param>
/// <param name="Parts">The rows that surely belong to the list.</param>
/// <param name="Further">Rows behind it that belong to it only if it adds up with them.</param>
/// <param name="Wholes">The rows before it.</param>
internal sealed record PartList(Cue Cue, List<Row> Parts, List<Row> Further, List<Row> Wholes);
