using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>A relation that a text is taken to claim, why, and by which words.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Ground">Why it is claimed.</param>
/// <param name="Start">Where the words begin that claim it.</param>
/// <param name="End">Where they end.</param>
internal sealed record Claim(Relation Relation, RelationGround Ground, int Start, int End)
{
    /// <summary>Claims that parts add up to a total.</summary>
    public static Claim Sum(string total, IEnumerable<Mention> parts, RelationGround ground, int start, int end) =>
        new(new SumRelation(total, [.. parts.Select(part => new SumPart(part.Id))]), ground, start, end);
}
