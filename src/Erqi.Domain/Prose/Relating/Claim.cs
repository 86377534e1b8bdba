using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>A relation that a text is taken to claim, why, and by which words.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Ground">Why it is claimed.</param>
/// <param name="Start">Where the words begin that claim it.</param>
/// <param name="End">Where they end.</param>
internal sealed record Claim(Relation Relation, RelationGround Ground, int Start, int End);
