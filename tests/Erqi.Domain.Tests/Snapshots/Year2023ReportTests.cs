using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Snapshots;

/// <summary>The whole report on the 2023 figures, as people and programs read it.</summary>
public sealed class Year2023ReportTests
{
    private static readonly ConsistencyReport Report = Referee.Check(ErqiBulletins.Year2023);

    [Fact]
    public void In_Chinese() => Snapshot.Matches(Report.ToText());

    [Fact]
    public void In_English() => Snapshot.Matches(Report.ToText(ReportLanguage.English));

    [Fact]
    public void As_json() => Snapshot.Matches(ReportDocument.Write(Report), "json");
}
