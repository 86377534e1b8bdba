using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Sums that one slip keeps from holding where names, numbers or other rows say that they are meant. All tables are synthetic.</summary>
public sealed class TableSlipTests
{
    [Theory]
    [InlineData("账户,1年以内,1-2年,2-3年,3年以上,合计|应收,200,60,30,15,395|预付,90,25,12,8,135|押金,40,15,10,5,70")]
    [InlineData("答案,男（人）,占比,女（人）,占比,合计（人）,占比|赞成,40,40.0%,60,75.0%,190,55.6%|反对,35,35.0%,10,12.5%,45,25.0%|弃权,25,25.0%,10,12.5%,35,19.4%")]
    [InlineData("乡,合计（个）,省级（个）,市级（个）|东,34,12,27")]
    [InlineData("单位：亿元|类,项目个数,其中：新建,其中：续建,投资|路,31,19,12,88.12|桥,42,25,17,35.40|站,27,16,11,61.05|合计,100,60,41,184.57")]
    [InlineData("月,监测（天）,优（天）,良（天）,其他（天）,优良天数（天）|4月,30,9,15,6,24|5月,31,11,14,6,29|6月,30,12,10,8,22")]
    [InlineData("年份,生产总值,第一产业,第二产业,工业,建筑业,第三产业|2021,2650.40,150.20,1420.15,1210.05,210.10,1080.05|2022,2900.75,160.30,1560.25,1480.15,130.10,1180.20|2023,3100.90,170.40,1700.35,1450.15,250.20,1230.15")]
    public void A_slip_in_columns_that_add_up_is_found(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("账户,1年以内,1-2年,2-3年,3年以上,合计|应收,200,60,30,15,305")]
    [InlineData("单位,合计（人）,党员（人）,女（人）|东校,55,30,26")]
    [InlineData("单位,合计（人）,高级（人）,35岁以下（人）|东校,47,30,12")]
    [InlineData("单位：亿元|类,项目个数,其中：新建,其中：亿元以上,投资|路,31,19,12,88.12|桥,42,25,16,35.40")]
    [InlineData("年龄,0—14岁,15—59岁,60岁及以上,合计|男,20,70,22,112|女,18,66,25,109")]
    public void Columns_that_overlap_are_not_blamed(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("款,预算数（万元）|一、教育,431|（一）小学,215|（二）中学,216|二、卫生,352|三、交通,164|合计,847")]
    [InlineData("款,预算数（万元）|一、教育,481|（一）小学,215|（二）中学,216|二、卫生,352|三、交通,164|合计,947")]
    [InlineData("款,金额（万元）|一、教育,431|（一）小学,215|（二）中学,216|二、卫生,382|三、交通,164|合计,947")]
    [InlineData("指标,单位,上年,今年|年末总人口,万人,210.0,220.0|　男性,万人,106.0,114.0|　女性,万人,104.0,109.0|　城镇人口,万人,120.0,130.0|　乡村人口,万人,90.0,90.0")]
    [InlineData("指标,金额（亿元）|社会消费品零售总额,300.0|按地区分,|　城镇,240.0|　乡村,60.0|按类型分,|　商品零售,280.0|　　其中：限额以上,110.0|　餐饮收入,40.0|　　其中：限额以上,12.0")]
    [InlineData("乡镇,贷款（亿元）|甲,210|乙,340|丙,160|合计,760")]
    [InlineData("款,收入（亿元）|烟,2103.6|酒,3402.7|糖,1160.4|合计,7666.7")]
    [InlineData("学校,参考人数,平均分,标准差,及格率|甲校,848,68.1,11.23,93.6%|乙校,443,72.5,18.18,77.0%|丙校,566,79.7,9.54,67.6%|丁校,379,61.2,10.72,64.0%|合计,2336,70.6,12.20,81.3%")]
    [InlineData("医院,病例数,最长住院日|甲院,234,79|乙院,291,69|丙院,474,59|丁院,395,71|合计,1594,79")]
    [InlineData("地区,产量（吨）,增长（%）|全国,6859000,3.1|全省,182400,2.6|全市,16901,4.0|甲县,5724,4.6|乙县,3257,3.4|丙县,6028,4.4|丁县,11892,3.8")]
    [InlineData("户型,套数（套）,面积（平方米）|90以下,166,20690|90-144,84,11757|144以上,90,9504|合计,340,41851")]
    [InlineData("行业,总产值（亿元）|农林牧渔业总产值,259.05|农业,36.10|林业,85.00|牧业,60.65|渔业,44.28|农林牧渔专业及辅助性活动,43.02")]
    public void A_slip_in_a_list_of_all_there_is_is_found(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("行业,贷款（亿元）|烟,210|酒,340|糖,160|合计,760")]
    [InlineData("行业,利润（亿元）|烟,21.3|酒,34.2|糖,16.4|合计,91.9")]
    [InlineData("企业,产量（吨）|烟,310|酒,240|糖,170|茶,150|合计,900")]
    [InlineData("款,预算数（万元）|一、教育,431|（一）小学,215|（二）中学,216|二、卫生,352|三、交通,164|合计,947")]
    [InlineData("指标,金额（亿元）|社会消费品零售总额,310.0|按地区分,|　城镇,250.0|　乡村,60.0|按类型分,|　商品零售,270.0|　　其中：限额以上,110.0|　餐饮收入,40.0|　　其中：限额以上,12.0")]
    [InlineData("学校,优等生,最长工龄|甲校,234,79|乙校,291,69|丙校,474,59|合计,1594,79")]
    [InlineData("地区,产量（吨）,增长（%）|全国,6859000,3.1|全省,182400,2.6|全市,36901,4.0|甲县,5724,4.6|乙县,3257,3.4|丙县,6028,4.4")]
    [InlineData("行业,总产值（亿元）|农林牧渔业总产值,289.05|农业,36.10|林业,85.00|牧业,60.65|渔业,44.28")]
    public void A_list_that_leaves_something_over_is_not_blamed(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("51.30,1.20,47.40,20.10,27.30,2.70", "44.10,1.10,41.20,18.00,23.20,2.80")]
    [InlineData("51.30,1.20,47.40,20.10,27.30,2.70", "44.10,1.10,40.20,18.00,23.20,1.80")]
    [InlineData("51.30,1.20,47.40,20.10,17.30,2.70", "44.10,1.10,41.20,18.00,23.20,1.80")]
    [InlineData("31.30,1.20,47.40,20.10,27.30,2.70", "44.10,1.10,41.20,18.00,23.20,1.80")]
    public void Of_one_row_what_adds_up_under_one_heading_does_under_the_other(string budget, string account) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(OneRow(budget, account)).Bulletin).Verdict);

    [Theory]
    [InlineData("51.30,1.20,47.40,20.10,27.30,2.70", "44.10,1.10,41.20,18.00,23.20,1.80", "预算数合计=预算数因公出国(境)费+公务用车费小计+预算数公务接待费")]
    [InlineData("51.30,1.20,47.40,20.10,27.30,2.70", "44.10,1.10,41.20,18.00,23.20,1.80", "公务用车费小计#2=公务用车费购置费#2+公务用车费运行费#2")]
    public void A_subtotal_below_two_headings_stands_for_what_is_beside_it(string budget, string account, string relation) =>
        Assert.Contains(relation, TableReaderTests.Related(TableReaderTests.Read(OneRow(budget, account))));

    private static string OneRow(string budget, string account) =>
        "单位：万元|预算数,,,,,,决算数,,,,,|合计,因公出国（境）费,公务用车费,,,公务接待费,合计,因公出国（境）费,公务用车费,,,公务接待费"
        + $"|,,小计,购置费,运行费,,,,小计,购置费,运行费,|{budget},{account}";
}
