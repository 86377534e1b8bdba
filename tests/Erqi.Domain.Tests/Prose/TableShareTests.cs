using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Shares of answers, and rates of which two columns beside them tell nothing. All tables are synthetic.</summary>
public sealed class TableShareTests
{
    [Theory]
    [InlineData("选项,小计,比例|满意,129,64.50%|一般,43,21.50%|不满意,28,24.00%|本题有效填写人次,200,")]
    [InlineData("选项,小计,比例|价格,120,60.00%|质量,160,70.00%|服务,65,32.50%|本题有效填写人次,200,")]
    [InlineData("选项,人数,比例|满意,129,64.5%|一般,43,21.5%|不满意,28,24.0%|合计,200,100.0%")]
    public void A_proportion_is_a_share_of_all_or_of_those_who_answered(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("校,甲等,乙等,丙等,优良率（%）|东,2,5,3,70.0|西,1,1,8,20.0|南,3,3,0,100.0|北,0,5,5,50.0")]
    [InlineData("河,断面,一类,二类,三类,四类,优良比例（%）|东,35,1,19,11,4,88.6|西,44,1,24,16,3,93.2|南,43,8,15,16,4,90.7|北,11,1,9,1,0,100.0")]
    public void A_rate_of_several_columns_is_not_one_of_two_small_numbers(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("批次,抽检数量,合格数量,合格率（%）|东,8,6,75.0|西,5,4,90.0|南,4,3,75.0")]
    [InlineData("区,在册,在岗,到岗率（%）|东,80,60,75.0|西,50,40,90.0|南,40,30,75.0")]
    public void A_rate_that_names_what_it_is_of_or_holds_of_longer_numbers_is_found(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Fact]
    public void Women_behind_kinds_of_staff_are_of_all() => Assert.Equal(
        BulletinVerdict.Consistent,
        Referee.Check(TableReaderTests.Read("单位,编制数,实有人数,空编,行政,事业,工勤,其中：女|办公室,50,45,5,27,16,2,18|人事科,71,70,1,25,41,4,28|财务科,50,48,2,22,22,4,19|业务科,38,37,1,17,17,3,14").Bulletin).Verdict);

    [Theory]
    [InlineData("分数段,人数,比例（%）|90—100,32,16.0|80—89,38,29.0|70—79,60,30.0|60—69,40,20.0|60以下,30,15.0|合计,200,100.0")]
    [InlineData("分数段,男（人）,女（人）,计（人）|90—100,32,40,72|80—89,38,30,98|60以下,30,20,50")]
    public void Ranges_name_rows(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("区,优,良,轻度污染,优良天数|东,73,146,27,219|西,68,170,17,238|南,62,256,13,218|北,74,195,21,269")]
    [InlineData("机构,机构数,床位数,医师,护士|医院,114,1833,1782,559|　综合,59,1046,868,252|　中医,32,384,431,119|　专科,23,403,483,188|公共卫生,85,724,794,341|　疾控,45,431,43,209|　妇幼,40,293,851,132")]
    public void A_part_that_a_slip_makes_more_than_its_whole_is_found(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Fact]
    public void A_blank_below_headings_behind_title_and_unit_is_no_heading() => Assert.Contains("2022/合格率=2022/合格÷2022/抽检", TableReaderTests.Related(
        ArticleReader.Read("抽检情况\n\n单位：批次\n\n| 年份 | 抽检 | 合格 | 合格率（%） | 合格增加 |\n|---|---:|---:|---:|---:|\n| 2021 | 80 | 60 | 75.0 |  |\n| 2022 | 50 | 40 | 80.0 | -20 |\n")));

    [Theory]
    [InlineData("-1.1", BulletinVerdict.Consistent)]
    [InlineData("-1.2", BulletinVerdict.Consistent)]
    [InlineData("-2.1", BulletinVerdict.Inconsistent)]
    public void Points_may_be_reckoned_of_shares_as_they_are_or_as_they_are_printed(string points, BulletinVerdict verdict) => Assert.Equal(verdict, Referee.Check(TableReaderTests.Read(
        $"品种,2022年（吨）,占比（%）,2023年（吨）,占比（%）,占比变化（百分点）|煤,84.1,35.9,96.3,37.8,1.9|油,71.1,30.4,83.5,32.8,2.4|气,31.3,13.3,30.9,12.2,{points}|电,47.8,20.4,43.7,17.2,-3.2|合计,234.2,100.0,254.4,100.0,—").Bulletin).Verdict);

    [Theory]
    [InlineData("对十国进出口|国家,金额（亿元）,占比（%）|甲国,412.3,18.2|乙国,310.5,13.7|丙国,253.9,21.2|丁国,201.4,8.9|戊国,160.8,7.1|己国,120.1,5.3")]
    [InlineData("样本（N=4845）|项目,人数,比例|性别：男,1141,23.6%|女,3704,76.4%|年龄：30岁以下,569,11.7%|30—50岁,997,20.6%|50岁以上,3279,57.7%")]
    public void A_share_of_another_whole_than_all_the_others_is_found(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("对十国进出口|国家,金额（亿元）,占比（%）|甲国,412.3,18.2|乙国,310.5,13.7|丙国,253.9,11.2|丁国,201.4,8.9|戊国,160.8,7.1|己国,120.1,5.3")]
    [InlineData("行业,产值（亿元）,占全国比重（%）|钢铁,412.3,3.2|水泥,310.5,13.7|化肥,253.9,1.2|玻璃,201.4,0.9|纸,160.8,7.1|糖,120.1,25.3")]
    [InlineData("国家,金额（亿元）,占比（%）|甲国,412.3,18.2|乙国,310.5,13.7|丙国,253.9,11.2|丁国,201.4,8.9|戊国,160.8,7.1|其中：服务,20.1,12.5")]
    [InlineData("县,产值（亿元）,占全省比重（%）|甲,41.2,0.2|乙,31.5,0.1|丙,25.9,0.1|丁,20.4,0.1|戊,16.8,0.1")]
    [InlineData("项目,人数（人）,同意比例（%）|一,412,71.2|二,310,58.3|三,253,66.0|四,201,80.1|五,160,49.4")]
    public void Shares_of_wholes_of_their_own_are_not_blamed(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);
}
