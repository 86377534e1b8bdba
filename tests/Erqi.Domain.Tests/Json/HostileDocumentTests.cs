using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Json;

/// <summary>Whatever comes in is read or refused in the one documented way, and what is read is checked, reported and written.</summary>
public sealed class HostileDocumentTests
{
    private static readonly int Count = Draws.Of(100_000);

    private static readonly CheckOptions Slight = new() { MaxSteps = 20_000 };

    [Fact]
    public void A_document_is_read_or_refused_with_its_place()
    {
        ConcurrentBag<string> faults = [];
        int read = 0;
        Parallel.For(0, Count, seed =>
        {
            byte[] document = HostileDocuments.Document(seed);
            try
            {
                Bulletin bulletin = BulletinDocument.Read(document);
                Interlocked.Increment(ref read);
                Assert.Equal(bulletin, BulletinDocument.Read(BulletinDocument.Write(bulletin)));
                ConsistencyReport report = Referee.Check(bulletin, Slight);
                Assert.NotEmpty(report.ToText());
                using JsonDocument written = JsonDocument.Parse(ReportDocument.Write(report));
            }
            catch (JsonException refusal) when (refusal.Path is ['$', ..] && refusal.Message.StartsWith('$'))
            {
                // That is how.
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                faults.Add($"seed {seed}: {fault.GetType().Name} {fault.Message} {fault.StackTrace?.Split('\n')[0]} {Encoding.UTF8.GetString(document)}");
            }
        });

        Faults.None(faults);
        Assert.InRange(read, Count / 60, Count / 2);
    }
}
