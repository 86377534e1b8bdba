using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Prose;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Snapshots;

/// <summary>Everything that is made of one synthetic article, in which one digit of 投产 is wrong.</summary>
public sealed class ArticleReportTests
{
    private const string Name = "合成报道.txt";

    private const string Article = """
        东湖区上半年推进重点项目128个

        　　记者从东湖区（合成区名）发展改革部门获悉，今年以来，全区共推进重点项目128个，总投资962.5亿元，其中省重点项目16个、市重
        点项目31个。按产业划分，产业转型项目52个，总投资401.6亿元；城镇建设项目43个，总投资388.4亿元；民生项目33个，总投资172.5亿元。
        　　第九期“三个一批”活动中，全区有21个项目参加，总投资154.3亿元，其中签约项目4个，总投资36.2亿元；开工项目9个，总投资
        71.8亿元；投产项目8个，总投资48.3亿元。
        　　1—6月，全区完成固定资产投资211.4亿元，同比增长8.3%，上年同期为195.2亿元；工业投资96.1亿元，占全部投资的45.5%，比重比上年
        同期提高1.7个百分点。新增省级以上创新平台12个，确保“十四五”圆满收官。
        """;

    private static readonly ArticleReading Reading = ArticleReader.Read(Article);
    private static readonly ConsistencyReport Report = Referee.Check(Reading.Bulletin);

    [Fact]
    public void In_a_terminal() => Snapshot.Matches(ReadingText.Write(Reading, Report, Name));

    [Fact]
    public void In_an_English_terminal() => Snapshot.Matches(ReadingText.Write(Reading, Report, Name, ReportLanguage.English));

    [Fact]
    public void As_a_page() => Snapshot.Matches(new HtmlPage(Name).With(Reading, Report).ToHtml(), "html");

    [Fact]
    public void As_json() => Snapshot.Matches(ReadingDocument.Write(Reading, Report, Name), "json");

    [Fact]
    public void As_sarif() => Snapshot.Matches(SarifDocument.Write([(Name, Reading, Report)]), "json");
}
