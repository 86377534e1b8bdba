using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The pairs of figures that have been given their ratio: another one is of something else.</summary>
internal sealed class RatedPairs
{
    private readonly HashSet<(string Part, string Whole)> _pairs = [];

    /// <summary>Says whether a ratio is of something else: 已开工39个，开工率92.9%，省重点项目开工率100%.</summary>
    public bool AreRated(Mention part, Mention whole, bool holds) => !_pairs.Add((part.Id, whole.Id)) && !holds;
}
