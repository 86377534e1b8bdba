using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Columns that go on from row to row: what is left, what has come so far, and by how much a level has changed. All tables are synthetic.</summary>
public sealed class TableLedgerTests
{
    [Theory]
    [InlineData("日期,摘要,收入（元）,支出（元）,余额（元）|1月1日,上年结转,,,42064|2月10日,流转,8388,,50452|3月11日,办公,,196,60256|4月12日,光伏,1738,,51994|5月13日,修路,,483,51511")]
    [InlineData("期次,应还本金（万元）,应还利息（万元）,剩余本金（万元）|1,7000,2677,56000|2,8000,2380,48000|3,7000,2040,31000|4,6000,1742,35000|5,6000,1487,29000")]
    [InlineData("年度,脱贫人口（人）,剩余贫困人口（人）|2014,18086,51113|2015,19925,31188|2016,20415,20773|2017,6855,13918|2018,2857,11061")]
    [InlineData("年份,报名人数（人）,录取人数（人）,录取人数比上年增加（人）|2018,6802,5506,—|2019,6153,5268,-238|2020,5968,5026,-242|2021,5889,4918,-108|2022,8657,8156,4238")]
    [InlineData("分数段,人数,累计人数|90—100,19,19|80—89,8,27|70—79,32,69|60—69,40,99|60以下,14,113")]
    [InlineData("年份,贷款余额（亿元）,比年初增加（亿元）|2019,310.5,20.1|2020,330.2,19.7|2021,370.1,39.9|2022,390.3,30.2")]
    public void A_row_that_does_not_go_on_from_the_one_before_is_found(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("分数段,人数,比例（%）,累计比例（%）|90—100,19,16.8,16.8|80—89,8,7.1,23.9|70—79,32,28.3,52.2|60—69,40,35.4,87.6|60以下,14,12.4,100.0")]
    [InlineData("项目,本年完成（万元）,累计完成（万元）,剩余（万元）|甲路,310,820,500|乙桥,240,960,310|丙站,170,450,280")]
    [InlineData("年份,贷款余额（亿元）,新增（亿元）|2018,310.5,20.1|2020,360.2,25.0|2022,420.1,31.0")]
    [InlineData("村,收入（元）,支出（元）,余额（元）|东村,8388,196,50452|西村,1738,483,42000|南村,3380,770,31000")]
    [InlineData("年份,产值（亿元）,增加值（亿元）,增减（亿元）|2019,310.5,120.1,—|2020,330.2,125.7,2.1|2021,370.1,139.9,3.3|2022,390.3,144.2,-1.0")]
    public void Rows_that_stand_by_themselves_or_were_reckoned_otherwise_are_not_blamed(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("平衡表（万吨）|项目,2023年|可供消费量,403.8|　生产量,324.7|　调入量,238.0|　调出量（－）,-42.8|　库存增减,-16.1|消费总量,503.8|　农业,25.2|　工业,302.3|　其他,176.3")]
    [InlineData("平衡表（万吨）|项目,2023年|可供消费量,503.8|　生产量,324.7|　调入量,138.0|　调出量（－）,-42.8|　库存增减,-16.1|消费总量,503.8|　农业,25.2|　工业,302.3|　其他,176.3")]
    [InlineData("平衡表（万吨）|项目,2023年|可供消费量,503.8|　生产量,324.7|　调入量,238.0|　调出量（－）,-42.8|　库存增减,-16.1|消费总量,503.8|　农业,35.2|　工业,302.3|　其他,176.3")]
    [InlineData("品名,期初库存（吨）,本期购进（吨）,本期销售（吨）,损耗（吨）,期末库存（吨）|麦,4670,2679,4409,40,2900|稻,4657,6627,6770,24,4490|豆,1376,7041,5050,59,2308|油,1916,1698,2168,72,1374")]
    [InlineData("单位：件|案件,旧存,新收,审结,未结|刑事,379,4712,4542,549|民事,77,4217,3938,456|行政,193,5654,5264,583")]
    [InlineData("平衡表（万吨）|项目,2022年,2023年|可供消费量,403.8,520.1|　生产量,324.7,330.2|　进口量,238.0,248.0|　出口量（-）,42.8,40.0|　库存增减,-16.1,-18.1")]
    public void What_came_and_went_does_not_make_what_is_left(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("利润（万元）|集团,2023年|集团利润,503.8|　甲公司,324.7|　乙公司,138.0|　丙公司,-42.8|　丁公司,-16.1")]
    [InlineData("消费（万吨）|项目,2023年|消费量,503.8|　农业,25.2|　工业,302.3|　其中：轻工业,70.5|　商业,70.5")]
    [InlineData("单位：件|案件,旧存,新收,审结,未结,终本|刑事,379,4712,4042,549,500|民事,77,4217,3538,356,400|行政,193,5654,5164,583,100")]
    [InlineData("品名,期初库存（吨）,本期购进（吨）,本期销售（吨）,期末库存（吨）|麦,4670,2679,4409,2900|稻,4657,6627,6770,4490|豆,1376,7041,5050,3308")]
    [InlineData("平衡表（万吨）|项目,2022年,2023年|可供消费量,503.8,520.1|　生产量,324.7,330.2|　进口量,238.0,248.0|　出口量（-）,42.8,40.0|　库存增减,-16.1,-18.1")]
    public void What_leaves_something_over_or_is_taken_away_is_not_blamed(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);
}
