using System.Runtime.ExceptionServices;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>A roll-up in several parts of the rows at once; the parts are cubes, and the cubes add.</summary>
internal static class ThreadedRollUp
{
    // Starting a thread and adding its cube costs 20 to 40 µs, as much as some ten thousand rows.
    private const int RowsForAThread = 100_000;

    public static int ThreadsFor(int rows, int most) => Math.Clamp(rows / RowsForAThread, 1, most);

    public static ProjectCube Of(
        ProjectSource.Block source,
        int threads,
        CountingBasis basis,
        RollUpOptions options,
        CancellationToken cancellationToken)
    {
        Steps steps = new(options.Progress);
        options = options.Of(source()[0]?.Scheme);
        var parts = new ProjectCube[threads];
        try
        {
            _ = Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
            {
                ReadOnlySpan<Project> all = source();
                int start = (int)((long)all.Length * i / threads), end = (int)((long)all.Length * (i + 1) / threads);
                parts[i] = new ProjectCubeBuilder(basis, options, steps)
                    .Add(all[start..end], cancellationToken)
                    .Build();
            });
        }
        catch (AggregateException failures)
        {
            // One thread's exception, as one thread alone would have thrown it.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        return parts.Aggregate(new ProjectCubeBuilder(basis, options), (whole, part) => whole.Add(part)).Build();
    }
}
