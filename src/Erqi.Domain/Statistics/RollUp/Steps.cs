namespace Erqi.Domain.Statistics.RollUp;

/// <summary>Cuts a long roll-up into steps: between two of them it reports and can be cancelled.</summary>
internal sealed class Steps(IProgress<long>? progress)
{
    public const int Length = 65_536;

    private long _rows;

    /// <summary>To be called after each step, from any thread.</summary>
    public void Done(int rows, CancellationToken cancellationToken)
    {
        long sum = Interlocked.Add(ref _rows, rows);
        progress?.Report(sum);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
