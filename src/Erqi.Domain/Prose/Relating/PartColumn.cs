using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The figures of one measure in the rows of a list, and their whole.</summary>
/// <param name="Whole">The whole, if one was found.</param>
/// <param name="Parts">The figures.</param>
/// <param name="Length">How many of them add up to the whole; 0 where they do not.</param>
/// <param name="IsExact">Whether the prints add up as they stand.</param>
internal sealed record PartColumn(Mention? Whole, List<Mention> Parts, int Length, bool IsExact);
