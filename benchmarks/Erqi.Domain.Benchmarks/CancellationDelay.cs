using System.Diagnostics;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Published;
using Erqi.Domain.Tests.Consistency.Hostile;

namespace Erqi.Domain.Benchmarks;

/// <summary>
/// Measures how long a check goes on after it was told to end: hostile documents of 100 KB, each cancelled at many moments
/// from its beginning to its end. What is counted is the time of the processor, so that other programs do no harm.
/// </summary>
internal static class CancellationDelay
{
    private const int Moments = 10;

    // Few steps, so that every phase of the check comes soon.
    private static readonly CheckOptions Slight = new() { MaxSteps = 3_000_000 };
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    /// <summary>Prints the longest delay for each shape, and gives 1 where one is longer than it may be.</summary>
    public static int Run(string[] shapes)
    {
        int tooLong = 0;
        foreach (string shape in HostileShapes.Names.Where(name => shapes.Length == 0 || shapes.Contains(name)))
        {
            Bulletin bulletin = BulletinDocument.Read(HostileShapes.Document(shape, 100_000));
            Stopwatch clock = Stopwatch.StartNew();
            _ = Referee.Check(bulletin, Slight);
            TimeSpan whole = clock.Elapsed;
            (TimeSpan delay, TimeSpan moment, string where) = Enumerable.Range(0, Moments)
                .Select(i => Delay(bulletin, whole * i / Moments)).MaxBy(measured => measured.Delay);
            tooLong += delay > Most ? 1 : 0;
            Console.WriteLine($"{delay.TotalMilliseconds,7:0} ms after {moment.TotalMilliseconds:0} of {whole.TotalMilliseconds:0} ms  {shape}  {where}");
        }

        return tooLong > 0 ? 1 : 0;
    }

    private static (TimeSpan Delay, TimeSpan Moment, string Where) Delay(Bulletin bulletin, TimeSpan moment)
    {
        TimeSpan told = TimeSpan.Zero;
        string where = string.Empty;
        using CancellationTokenSource source = new();
        using Timer timer = new(_ =>
        {
            told = Process.GetCurrentProcess().TotalProcessorTime;
            source.Cancel();
        });
        _ = timer.Change(moment, Timeout.InfiniteTimeSpan);
        try
        {
            _ = Referee.Check(bulletin, Slight, source.Token);
        }
        catch (OperationCanceledException noticed)
        {
            where = Noticed(noticed);
        }

        TimeSpan ended = Process.GetCurrentProcess().TotalProcessorTime;
        return (where.Length > 0 ? ended - told : TimeSpan.Zero, moment, where);
    }

    // The method that noticed, which is the next one to ask after the one that took long.
    private static string Noticed(OperationCanceledException noticed) => string.Join(" < ", (noticed.StackTrace ?? string.Empty)
        .Split('\n').Select(line => line.Trim().Split('(')[0].Replace("at Erqi.Domain.Consistency.", string.Empty, StringComparison.Ordinal))
        .Where(line => !line.Contains("System.", StringComparison.Ordinal) && !line.Contains("Budget", StringComparison.Ordinal)).Take(3));
}
