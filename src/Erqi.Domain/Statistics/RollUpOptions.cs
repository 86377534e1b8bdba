namespace Erqi.Domain.Statistics;

/// <summary>How to roll up: what to keep beside the cells, and how much of the machine to use.</summary>
/// <remarks>None of it changes a number in the cube.</remarks>
public sealed class RollUpOptions
{
    /// <summary>Gets the usual: cells only, one thread, no reports.</summary>
    internal static RollUpOptions Default { get; } = new();

    /// <summary>Gets the scheme; null, the default, is that of the first project, or of 2023 where there is none.</summary>
    public Scheme? Scheme { get; init; }

    /// <summary>Gets a value indicating whether cells are kept apart by district, in the same pass.</summary>
    public bool ByDistrict { get; init; }

    /// <summary>
    /// Gets the most threads to use, 1 unless said otherwise. A further one is taken for every 100,000 projects of an
    /// array, a list or a ledger, because starting it costs as much as rolling up some ten thousand; sequences that
    /// can only be read one after the other are read by one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxThreads { get; init => field = Guard.AtLeast(1, value); } = 1;

    /// <summary>
    /// Gets who is told, every 65,536 rows and at the end of each batch, how many rows have been read so far. With
    /// several threads it is called by all of them, and the numbers may come out of order.
    /// </summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>The same with a scheme, unless there is one.</summary>
    internal RollUpOptions Of(Scheme? scheme) => Scheme is not null
        ? this
        : new() { Scheme = scheme, ByDistrict = ByDistrict, MaxThreads = MaxThreads, Progress = Progress };
}
