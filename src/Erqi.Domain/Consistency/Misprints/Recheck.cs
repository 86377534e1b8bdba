using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Asks whether a changed bulletin can hold, a limited number of times.</summary>
/// <param name="canHold">True or false, or null where it could not be decided; about the component the change touches.</param>
/// <param name="limit">The most questions to ask.</param>
/// <param name="cancellation">Ends the work with an <see cref="OperationCanceledException"/>.</param>
internal sealed class Recheck(Func<Bulletin, bool?> canHold, int limit, CancellationToken cancellation)
{
    private int _asked;

    /// <summary>Gets a value indicating whether every question had an answer, so that nothing was left out.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Says whether the bulletin is known to be possible.</summary>
    public bool Holds(Bulletin changed)
    {
        ThrowIfCancelled();
        bool? answer = _asked++ < limit ? canHold(changed) : null;
        IsComplete &= answer is not null;
        return answer == true;
    }

    /// <summary>Ends the work if that was asked for.</summary>
    public void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();
}
