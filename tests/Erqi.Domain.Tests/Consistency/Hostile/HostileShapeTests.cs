using System.Text;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;

namespace Erqi.Domain.Tests.Consistency.Hostile;

/// <summary>A document of 100 KB, whatever it holds, makes no report of more than 20 times its size.</summary>
public sealed class HostileShapeTests
{
    private static readonly int Bytes = Math.Max(10_000, Draws.Of(100_000));

    // What is found in few steps is written as what is found in many.
    private static readonly CheckOptions Slight = new() { MaxSteps = Math.Max(60_000, Draws.Of(300_000)) };

    public static TheoryData<string> Names { get; } = [.. HostileShapes.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_is_at_most_20_times_its_document(string name)
    {
        string document = HostileShapes.Document(name, Bytes);

        ConsistencyReport report = Referee.Check(BulletinDocument.Read(document), Slight);

        int most = Math.Max(20 * Encoding.UTF8.GetByteCount(document), 64_000);
        Assert.InRange(Encoding.UTF8.GetByteCount(report.ToText()), 1, most);
        Assert.InRange(Encoding.UTF8.GetByteCount(report.ToText(ReportLanguage.English)), 1, most);
        Assert.InRange(Encoding.UTF8.GetByteCount(ReportDocument.Write(report)), 1, most);
    }
}
