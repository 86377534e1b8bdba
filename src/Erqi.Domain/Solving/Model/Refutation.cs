namespace Erqi.Domain.Solving.Model;

/// <summary>Prints that cannot hold together.</summary>
/// <param name="Figures">The figures of the prints, by their places in the component, rising.</param>
/// <param name="Multipliers">The proof; empty where no one combination is one.</param>
/// <param name="Relations">
/// The places in the bulletin of relations that suffice, those that repeat a quantity aside; null where all of the
/// component may be needed.
/// </param>
internal sealed record Refutation(
    IReadOnlyList<int> Figures, IReadOnlyList<Multiplier> Multipliers, IReadOnlyList<int>? Relations = null)
{
    /// <summary>
    /// Of prints that together show a gap, gives those that are needed to show it: where the gap is wide, prints whose domains
    /// still leave one go, the first ones first.
    /// </summary>
    public static IEnumerable<int> Needed<T>(IEnumerable<(int Figure, T Loss)> prints, T gap)
        where T : ISubtractionOperators<T, T, T>, IComparisonOperators<T, T, bool>
    {
        foreach ((int figure, T loss) in prints)
        {
            if (loss < gap)
            {
                gap -= loss;
            }
            else
            {
                yield return figure;
            }
        }
    }
}
