using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Shares that make a hundred, and means of what stands before them. All tables are synthetic.</summary>
public sealed class TableMeanTests
{
    [Theory]
    [InlineData("产业构成（生产总值=100）|年份,生产总值,第一产业,第二产业,第三产业|2021,100.0,11.2,41.3,47.5|2022,100.0,10.8,51.0,48.2|2023,100.0,10.1,40.6,49.3")]
    [InlineData("构成（%）|年份,合计,第一产业,第二产业,工业,建筑业,第三产业|2021,100.0,11.2,41.3,35.1,6.2,47.5|2022,100.0,10.8,41.0,34.6,6.4,48.2|2023,100.0,10.1,40.6,34.0,6.6,59.3")]
    [InlineData("品种,2021年（吨）,2022年（吨）,2023年（吨）,三年平均（吨）|茶,12.0,18.0,24.0,28.0|桑,9.0,9.0,9.0,9.0|麻,4.0,5.0,9.0,6.0")]
    [InlineData("评委,张（分）,李（分）|一,80,90|二,84,94|三,88,92|四,92,96|平均分,86.0,39.0")]
    [InlineData("评委,得分|一,81|二,83|三,88|平均分,48.0")]
    public void A_hundred_or_a_mean_that_the_others_do_not_make_is_found(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("生产总值指数（上年=100）|年份,生产总值,第一产业,第二产业,第三产业|2021,108.1,107.2,108.3,108.5|2022,103.0,104.1,102.6,103.2")]
    [InlineData("评委,张（分）,李（分）,王（分）|一,87,70,76|二,63,92,80|三,95,72,96|四,91,76,78|五,65,92,60|平均,81.0,80.0,78.00")]
    [InlineData("品种,2021年（吨）,2022年（吨）,平均（吨）|茶,12.0,18.0,16.0|桑,9.0,9.0,9.0|麻,4.0,8.0,7.0")]
    [InlineData("单位：亿元|类,项目个数,其中：新建,其中：续建,投资|路,31,19,12,88.12|桥,42,25,17,35.40|站,27,16,11,61.05|港,30,14,12,40.10|合计,130,74,52,224.67")]
    [InlineData("班,收入（元）,支出（元）,结余率（%）|一,200.5,100.2,50.0|二,400.5,300.4,25.0|三,300.2,240.1,20.0|平均,300.4,213.6,28.9")]
    public void Other_means_and_rests_are_not_blamed(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);
}
