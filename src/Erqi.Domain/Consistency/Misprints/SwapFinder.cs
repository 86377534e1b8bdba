using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Finds pairs of figures whose numbers, exchanged, let everything hold.</summary>
/// <remarks>
/// Numbers are exchanged with their places, while unit and words stay where they are; both figures have one dimension
/// and one scale. One of the two must belong to each conflict, or that would remain: that keeps the pairs few.
/// </remarks>
internal sealed class SwapFinder(Bulletin bulletin, QuickLook look, Recheck recheck)
{
    /// <summary>The pairs that meet every conflict: the nearest to each other first, then in the order of the bulletin.</summary>
    public IEnumerable<SuspectPair> Find(IReadOnlyList<IReadOnlySet<string>> conflicts)
    {
        ValueList<BulletinFigure> figures = bulletin.Figures;
        HashSet<int> accused = [.. conflicts.MinBy(conflict => conflict.Count)!.Select(bulletin.PositionOf)];
        List<SuspectPair> found = [];
        foreach (int one in accused)
        {
            IReadOnlySet<string>[] others = [.. conflicts.Where(conflict => !conflict.Contains(figures[one].Id))];
            for (int other = 0; other < figures.Count; other++)
            {
                recheck.ThrowIfCancelled();
                bool isLookedAt = other <= one && accused.Contains(other);
                if (!isLookedAt
                    && Array.TrueForAll(others, conflict => conflict.Contains(figures[other].Id))
                    && Exchange(Math.Min(one, other), Math.Max(one, other)) is { } pair)
                {
                    found.Add(pair);
                }
            }
        }

        return found
            .OrderBy(pair => bulletin.PositionOf(pair.Second) - bulletin.PositionOf(pair.First))
            .ThenBy(pair => bulletin.PositionOf(pair.First));
    }

    private SuspectPair? Exchange(int first, int second)
    {
        (BulletinFigure a, BulletinFigure b) = (bulletin.Figures[first], bulletin.Figures[second]);
        bool mayMeet = a.Print is not null
            && b.Print is not null
            && a.Unit.Dimension == b.Unit.Dimension
            && a.Unit.Scale == b.Unit.Scale
            && look.MayHold((first, Near(a, b.Print)), (second, Near(b, a.Print)))
            && a.Print.NumberText != b.Print.NumberText;
        if (!mayMeet || Take(a, b.Print!) is not { } newA || Take(b, a.Print!) is not { } newB)
        {
            return null;
        }

        return look.MayHold(newA, newB) && recheck.Holds(() => bulletin.With(newA).With(newB))
            ? new SuspectPair(a.Id, new Candidate(newA.Print!, Slip.Swap), b.Id, new Candidate(newB.Print!, Slip.Swap))
            : null;
    }

    // Nearly all pairs are seen to be none before either number is printed anew.
    private static ValueRange Near(BulletinFigure figure, PublishedFigure other) =>
        PossiblePrints.Near(figure, other.Number, other.Places);

    private static BulletinFigure? Take(BulletinFigure figure, PublishedFigure number) =>
        number.HasOneNumeral ? Change.Renumber(figure, DigitText.Of(number), number.HasMinusSign) : null;
}
