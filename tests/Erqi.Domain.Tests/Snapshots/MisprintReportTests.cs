using Erqi.Domain.Consistency;
using Erqi.Domain.Json;

namespace Erqi.Domain.Tests.Snapshots;

/// <summary>The whole report on synthetic figures of which some cannot be true, as people and programs read it.</summary>
public sealed class MisprintReportTests
{
    private static readonly ConsistencyReport Report = Referee.Check(BulletinDocument.Read("""
        {
          "title": "合成月报",
          "figures": {
            "合计": "186.7亿元", "签约": "15亿元", "开工": "53.2亿元", "投产": "100.5亿元",
            "全部": "100亿元", "东": "50.2亿元", "西": "50.2亿元", "新": "49.8亿元", "旧": "49.8亿元",
            "项目": { "printed": "81个", "basis": "distinctProjects" }, "签约项目": { "printed": "40个", "basis": "eventEntries" },
            "占比": "47%", "已开工": "129个", "已签约": "270个",
            "均值": { "printed": null, "unit": "亿元" }, "个数": "3个", "总额": "250亿元"
          },
          "relations": [
            { "kind": "sum", "total": "合计", "parts": ["签约", "开工", "投产"] },
            { "kind": "sum", "total": "全部", "parts": ["东", "西"] },
            { "kind": "sum", "total": "全部", "parts": ["新", "旧"] },
            { "kind": "partOf", "whole": "项目", "parts": ["签约项目"] },
            { "kind": "share", "rate": "占比", "part": "已开工", "whole": "已签约" },
            { "kind": "mean", "mean": "均值", "total": "总额", "count": "个数" }
          ]
        }
        """));

    [Fact]
    public void In_Chinese() => Snapshot.Matches(Report.ToText());

    [Fact]
    public void In_English() => Snapshot.Matches(Report.ToText(ReportLanguage.English));

    [Fact]
    public void As_json() => Snapshot.Matches(ReportDocument.Write(Report), "json");
}
