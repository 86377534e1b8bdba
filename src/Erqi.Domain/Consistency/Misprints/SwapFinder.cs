using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Finds pairs of figures whose numbers, exchanged, let everything hold.</summary>
/// <remarks>
/// Numbers are exchanged with their places, while unit and words stay where they are; both figures have one dimension
/// and one scale. One of the two must belong to a conflict, or the conflict would remain: that keeps the pairs few.
/// </remarks>
/// <param name="bulletin">The bulletin as printed.</param>
/// <param name="relations">The component's relations.</param>
/// <param name="recheck">Decides whether a changed bulletin can hold.</param>
internal sealed class SwapFinder(Bulletin bulletin, IReadOnlyCollection<Relation> relations, Recheck recheck)
{
    // By every figure in them.
    private readonly Lazy<ILookup<string, SumRelation>> _sums = new(() => relations.OfType<SumRelation>()
        .SelectMany(sum => sum.Figures.Distinct(), (sum, figure) => (sum, figure))
        .ToLookup(pair => pair.figure, pair => pair.sum, StringComparer.Ordinal));

    /// <summary>The pairs of figures of a component, in the order of the bulletin.</summary>
    public ValueList<SwappedPair> Find(IEnumerable<string> component, IEnumerable<string> conflict)
    {
        BulletinFigure[] figures = [.. component.Distinct().OrderBy(bulletin.PositionOf).Select(id => bulletin[id])];
        HashSet<string> accused = [.. conflict];
        List<SwappedPair> found = [];
        for (int i = 0; i < figures.Length; i++)
        {
            recheck.ThrowIfCancelled();
            for (int j = i + 1; j < figures.Length; j++)
            {
                if ((accused.Contains(figures[i].Id) || accused.Contains(figures[j].Id))
                    && Exchange(figures[i], figures[j]) is { } pair)
                {
                    found.Add(pair);
                }
            }
        }

        return [.. found];
    }

    private SwappedPair? Exchange(BulletinFigure a, BulletinFigure b)
    {
        bool comparable = a.Print is not null
            && b.Print is not null
            && a.Unit.Dimension == b.Unit.Dimension
            && a.Unit.Scale == b.Unit.Scale
            && a.Print.NumberText != b.Print.NumberText;
        if (!comparable || Take(a, b.Print!) is not { } newA || Take(b, a.Print!) is not { } newB)
        {
            return null;
        }

        bool holds = _sums.Value[a.Id].Concat(_sums.Value[b.Id]).All(sum => MayHold(sum, newA, newB))
            && recheck.Holds(() => bulletin.With(newA).With(newB));
        return holds ? new SwappedPair(a.Id, newA.Print!, b.Id, newB.Print!) : null;
    }

    private static BulletinFigure? Take(BulletinFigure figure, PublishedFigure number) =>
        number.HasOneNumeral && PrintFrame.Of(figure.Print!) is { } frame
            ? FigureChange.Reprint(figure, frame.Around(DigitText.Of(number), number.HasMinusSign), figure.Caption)
            : null;

    // Most exchanges break a sum by themselves, which is cheaper to see than to have the whole bulletin judged.
    private bool MayHold(SumRelation sum, BulletinFigure a, BulletinFigure b)
    {
        ValueRange parts = ValueRange.Point(0);
        foreach (SumPart part in sum.Parts)
        {
            parts += Range(part.Figure) * part.Sign;
        }

        return !parts.Intersect(Range(sum.Total)).IsEmpty;

        ValueRange Range(string id) =>
            (id == a.Id ? a : id == b.Id ? b : bulletin[id]).TrueValues(bulletin.Rounding);
    }
}
