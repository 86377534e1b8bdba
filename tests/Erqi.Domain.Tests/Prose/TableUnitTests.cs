using Erqi.Domain.Consistency;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Units that one heading states for those beside it. All tables are synthetic.</summary>
public sealed class TableUnitTests
{
    [Theory]
    [InlineData("年份,总量（万吨）,增长率（%）,工业,生活,农业|2021,620.4,—,210.1,150.2,260.1|2022,651.4,5.0,220.3,160.4,270.7|2023,645.0,-1.0,210.4,170.3,264.3", "2022/总量=2022/工业+2022/生活+2022/农业")]
    [InlineData("村,播种面积（亩）,小麦,玉米|东村,820,510,310|西村,940,530,410|南村,760,420,340", "东村/播种面积=东村/小麦+东村/玉米")]
    [InlineData("品种,产量（吨）,上年,增长%|甲,330,300,10.0|乙,420,400,5.0|丙,270,300,-10.0", "甲/增长±%~甲/产量~甲/上年")]
    [InlineData("项目,本期（万元）,上年同期（万元）,增减额|甲,3300,3000,300|乙,4200,4000,200|丙,2700,3000,-300", "甲/本期=甲/上年同期+甲/增减额")]
    [InlineData("区,收入（亿元）,支出（亿元）,结余|东,33.1,30.0,3.1|西,42.4,40.2,2.2|南,27.5,24.0,3.5", "东/收入=东/支出+东/结余")]
    [InlineData("届次,代表总数,工人（人）,农民（人）,干部（人）|五,176,50,60,66|六,184,52,61,71", "五/代表总数=五/工人+五/农民+五/干部")]
    public void A_heading_without_a_unit_shares_that_of_the_one_beside_it(string table, string relation) =>
        Assert.Contains(relation, TableReaderTests.Related(TableReaderTests.Read(table)));

    [Theory]
    [InlineData("村,播种面积（亩）,小麦,玉米|东村,820,510,310|西村,940,430,410|南村,760,420,340")]
    [InlineData("品种,产量（吨）,上年,增长%|甲,330,300,10.0|乙,420,400,50.0|丙,270,300,-10.0")]
    [InlineData("区,收入（亿元）,支出（亿元）,结余|东,33.1,30.0,3.1|西,42.4,40.2,2.2|南,37.5,24.0,3.5")]
    public void A_slip_beside_a_heading_that_shares_its_unit_is_found(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("村,播种面积（亩）,总产量,农户|东村,820,510,310|西村,940,530,410|南村,760,420,340")]
    [InlineData("村,收入（万元）,人数,户数|东村,820,510,310|西村,940,530,410|南村,760,420,340")]
    [InlineData("村,收入（万元）,项目,合作社|东村,820.5,51,3|西村,940.5,53,4|南村,760.5,42,5")]
    [InlineData("村,收入（万元）,甲类,乙类|东村,82000,51,30|西村,94000,53,41|南村,76000,42,34")]
    public void A_heading_of_another_kind_or_size_shares_no_unit(string table) =>
        Assert.All(TableReaderTests.Read(table).Figures.Where(figure => figure.Cell!.Column > 2), figure => Assert.Equal(FigureUnit.None, figure.Figure.Unit));
}
