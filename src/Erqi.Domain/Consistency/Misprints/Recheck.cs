using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Asks whether a changed bulletin can hold, a limited number of times.</summary>
/// <param name="canHold">True or false, or null where it could not be decided; about the component the change touches.</param>
internal sealed class Recheck(Func<Bulletin, bool?> canHold, int limit, CancellationToken cancellation)
{
    private int _asked;
    private int _unanswered;

    /// <summary>Says whether every question since it was last asked had an answer, so that nothing was left out.</summary>
    public bool AllAnswered()
    {
        bool all = _unanswered == 0;
        _unanswered = 0;
        return all;
    }

    /// <summary>Says whether the bulletin is known to be possible.</summary>
    public bool Holds(Func<Bulletin> changed)
    {
        ThrowIfCancelled();
        bool? answer = _asked++ < limit ? canHold(changed()) : null;
        _unanswered += answer is null ? 1 : 0;
        return answer == true;
    }

    /// <summary>Says whether a bulletin is known to be possible in which one figure has changed.</summary>
    /// <param name="changed">The figure as it shall be.</param>
    /// <param name="left">What the others leave it.</param>
    /// <param name="isGapless">Whether every value of that is possible.</param>
    public bool Holds(Bulletin bulletin, BulletinFigure figure, BulletinFigure changed, ValueRange left, bool isGapless)
    {
        ThrowIfCancelled();
        if (changed.TrueValues(bulletin.Rounding).Intersect(left).IsEmpty)
        {
            return false;
        }

        // What the others leave a figure was found for its kind of quantity, whatever its print.
        bool isOfOneKind = changed.Step == figure.Step
            && changed.Domain == figure.Domain
            && changed.Unit.Dimension == figure.Unit.Dimension;
        return (isGapless && isOfOneKind) || Holds(() => bulletin.With(changed));
    }

    public void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();
}
