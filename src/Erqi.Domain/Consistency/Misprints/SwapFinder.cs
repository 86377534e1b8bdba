using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Finds pairs of figures whose numbers, exchanged, let everything hold.</summary>
/// <remarks>
/// Numbers are exchanged with their places, while unit and words stay where they are; both figures have one dimension
/// and one scale. One of the two must belong to each conflict, or that would remain: that keeps the pairs few.
/// </remarks>
/// <param name="bulletin">The bulletin as printed.</param>
/// <param name="look">Sees what cannot hold.</param>
/// <param name="recheck">Decides whether a changed bulletin can hold.</param>
internal sealed class SwapFinder(Bulletin bulletin, QuickLook look, Recheck recheck)
{
    /// <summary>The pairs that meet every conflict: the nearest to each other first, then in the order of the bulletin.</summary>
    public IEnumerable<SuspectPair> Find(IReadOnlyList<IReadOnlySet<string>> conflicts)
    {
        ValueList<BulletinFigure> figures = bulletin.Figures;
        List<SuspectPair> found = [];
        for (int i = 0; i < figures.Count; i++)
        {
            recheck.ThrowIfCancelled();
            bool[] met = [.. conflicts.Select(conflict => conflict.Contains(figures[i].Id))];
            for (int j = i + 1; j < figures.Count; j++)
            {
                string second = figures[j].Id;
                if (met.Index().All(conflict => conflict.Item || conflicts[conflict.Index].Contains(second))
                    && Exchange(figures[i], figures[j]) is { } pair)
                {
                    found.Add(pair);
                }
            }
        }

        return found.OrderBy(pair => bulletin.PositionOf(pair.Second) - bulletin.PositionOf(pair.First));
    }

    private SuspectPair? Exchange(BulletinFigure a, BulletinFigure b)
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

        return look.MayHold(newA, newB) && recheck.Holds(() => bulletin.With(newA).With(newB))
            ? new SuspectPair(a.Id, new Candidate(newA.Print!, Slip.Swap), b.Id, new Candidate(newB.Print!, Slip.Swap))
            : null;
    }

    private static BulletinFigure? Take(BulletinFigure figure, PublishedFigure number) =>
        number.HasOneNumeral && PrintFrame.Of(figure.Print!) is { } frame
            ? Change.Reprint(figure, frame.Around(DigitText.Of(number), number.HasMinusSign), figure.Caption)
            : null;
}
