namespace Erqi.Domain.Consistency.Solving;

/// <summary>What is left of the limits for one question.</summary>
internal sealed class Budget(SolverLimits limits, CancellationToken cancellation)
{
    private long _steps = limits.Steps;
    private int _cases = limits.Cases;

    /// <summary>Gets how many steps are left.</summary>
    public long Left => _steps;

    public void Step(long count = 1)
    {
        cancellation.ThrowIfCancellationRequested();
        if ((_steps -= count) < 0)
        {
            throw new LimitReachedException($"the limit of {limits.Steps} steps was reached");
        }
    }

    public void Case()
    {
        cancellation.ThrowIfCancellationRequested();
        if (--_cases < 0)
        {
            throw new LimitReachedException($"the limit of {limits.Cases} cases was reached");
        }
    }

    /// <summary>Starts afresh for the next question.</summary>
    public void Renew() => (_steps, _cases) = (limits.Steps, limits.Cases);
}
