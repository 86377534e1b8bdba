using System.Diagnostics;
using System.Text;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Tests.Consistency.Hostile;

namespace Erqi.Domain.Benchmarks;

/// <summary>
/// Measures what hostile documents of 100 KB cost at the usual limits, from their bytes to the text and JSON of the report:
/// the time of the processor, so that other programs do no harm, and how long the report is beside the document.
/// </summary>
internal static class HostileCost
{
    private const int MostTimesItself = 20;

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(10);

    private static TimeSpan Spent => Process.GetCurrentProcess().TotalProcessorTime;

    /// <summary>Prints a line for each shape, and gives 1 where one costs more than it may.</summary>
    public static int Run(string[] shapes)
    {
        int tooMuch = 0;
        foreach (string shape in HostileShapes.Names.Where(name => shapes.Length == 0 || shapes.Contains(name)))
        {
            string document = HostileShapes.Document(shape, 100_000);
            TimeSpan begun = Spent;
            ConsistencyReport report = Referee.Check(BulletinDocument.Read(document));
            int written = Math.Max(Encoding.UTF8.GetByteCount(report.ToText()), Encoding.UTF8.GetByteCount(ReportDocument.Write(report)));
            TimeSpan cost = Spent - begun;
            double times = (double)written / Encoding.UTF8.GetByteCount(document);
            tooMuch += cost > Most || times > MostTimesItself ? 1 : 0;
            Console.WriteLine($"| {shape} | {report.Verdict} | {cost.TotalSeconds:0.0} s | {times:0.0} |");
        }

        return tooMuch > 0 ? 1 : 0;
    }
}
