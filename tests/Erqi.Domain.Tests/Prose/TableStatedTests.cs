using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Relations that headings and labels state by a name of their own. All tables are synthetic.</summary>
public sealed class TableStatedTests
{
    [Theory]
    [InlineData("县,本年（亿元）,上年（亿元）,同比增长（%）|甲,315,300,5.0|乙,240,200,30.0")]
    [InlineData("县,计划（亿元）,完成（亿元）,完成率（%）|甲,250,200,80.0|乙,300,270,80.0")]
    [InlineData("县,本年（亿元）,上年（亿元）,增减额（亿元）|甲,315,300,15|乙,240,200,70")]
    [InlineData("项目,预算数（万元）|合计,560|甲,820|乙,150|丙,190")]
    [InlineData("项目,决算数（万元）|甲,820|乙,150|丙,190|合计,560")]
    [InlineData("镇,投资（亿元）|甲,240|其中：老区,90|乙,310|丙,160|合计,760")]
    [InlineData("县,晴天天数（天）|甲,110|乙,140|合计,251")]
    [InlineData("县,项目总数,,,已开工,,|,合计,省级,市级,合计,省级,市级|甲,40,10,30,25,5,20|乙,60,20,40,36,6,31|丙,50,20,30,30,10,20")]
    [InlineData("单位,完成进度（%）,时间进度（%）,快于时间进度（百分点）|甲,52.5,66.7,-14.2|乙,58.5,66.7,-8.2|丙,82.5,66.7,25.8|丁,64.5,66.7,-2.2")]
    [InlineData("类别,在校学生（人）,专任教师（人）,生师比|小学,19402,1162,16.70:1|初中,12766,709,28.01:1|高中,25889,1815,14.26:1")]
    [InlineData("作物,播种面积（公顷）2023年,播种面积（公顷）2022年,总产量（吨）2023年,总产量（吨）2022年,单产（公斤/公顷）|稻谷,29623,27172,112421,119775,3795|小麦,13179,12418,39257,36491,3979|玉米,1561,1593,5010,4686,3209")]
    [InlineData("地区,R&D经费（亿元）,GDP（亿元）,投入强度（%）|甲市,51.53,1363.02,3.78|乙市,25.95,2184.71,2.19|丙市,34.16,2439.50,1.40|丁市,48.02,2528.03,1.90")]
    [InlineData("届次,代表总数,工人,,农民,,干部,|,,人数,%,人数,%,人数,%|五,300,88,29.3,95,31.7,117,39.0|六,310,107,34.5,100,42.3,103,33.2|七,205,106,51.7,51,24.9,48,23.4")]
    [InlineData("户型,套数（套）,面积（平方米）,套均面积|甲型,273,36317,133.0|乙型,88,9801,211.4|丙型,64,4875,76.2")]
    public void A_slip_is_found_where_a_heading_leaves_no_choice(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("县,本年（亿元）,上年（亿元）,实际增长（%）|甲,315,300,5.0|乙,240,200,30.0")]
    [InlineData("县,投资（亿元）|合计,560|其中：甲,150|乙,190|丙,120")]
    [InlineData("县,投资（亿元）|合计,500|甲,300|其中：甲一,120|甲二,80|乙,200")]
    [InlineData("指标,本年（亿元）|零售总额,100.0|其中：限额以上,40.0|按地区分,|城镇,80.0|乡村,20.0")]
    [InlineData("地区,R&D经费（亿元）,增加值（亿元）,投入强度（%）|甲市,51.53,1363.02,2.78|乙市,25.95,2184.71,2.19|丙市,34.16,2439.50,1.60")]
    [InlineData("企业,产值（万元）,,利润（万元）,|,本年,%,本年,%|甲,88,9.3,15,1.7|乙,107,4.5,10,-2.3|丙,106,-1.7,51,4.9")]
    [InlineData("村,户数（户）,面积（万亩）,户均面积|东,273,3.63,13.3|西,880,9.80,11.1|南,640,4.88,7.6")]
    [InlineData("村,户数（户）,收入（元）,人均收入|东,273,3630000,4300|西,880,9800000,5100|南,640,4880000,3900")]
    public void What_may_be_something_else_is_not_blamed(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("账龄,账面余额（万元）,坏账准备（万元）,计提比例（%）,账面价值（万元）|1年,800.0,40.0,5.0,760.0|2年,500.0,50.0,10.0,450.0", "1年/计提比例=1年/坏账准备÷1年/账面余额 1年/账面余额=1年/坏账准备+1年/账面价值")]
    [InlineData("名称,数量,单价（元）,金额（元）|甲,30,22.5,675.0|乙,40,44.0,1760.0", "甲/单价*甲/金额*甲/数量")]
    [InlineData("科室,门诊人次,门诊收入（元）,次均费用（元）|内科,200,53296,266.48|外科,300,55374,184.58", "内科/次均费用*内科/门诊收入*内科/门诊人次")]
    [InlineData("类型,预算金额（万元）,节约金额（万元）,节约率（%）|货物,400.0,32.0,8.0|工程,900.0,36.0,4.0", "货物/节约率=货物/节约金额÷货物/预算金额")]
    [InlineData("单位,年度目标（亿元）,实际完成（亿元）,超（欠）额（亿元）|甲,5.0,28.6,23.6|乙,28.0,25.4,-2.6", "甲/实际完成=甲/年度目标+甲/超(欠)额")]
    [InlineData("项目,差额（亿美元）,贷方（亿美元）,借方（亿美元）|货物,-51,238,-289|服务,-89,645,-734", "货物/差额=货物/贷方+货物/借方")]
    [InlineData("项目,本年（万元）|流入小计,900|流出小计,-350|现金流量净额,550", "现金流量净额/本年=流入小计/本年+流出小计/本年")]
    [InlineData("项目,平均余额（百万元）,利息收入（百万元）,平均收益率（%）|贷款,76947,2785,3.62|投资,52061,2088,4.01", "贷款/平均收益率=贷款/利息收入÷贷款/平均余额")]
    [InlineData("水库,年初蓄水量,年末蓄水量,年蓄水变量|甲,41.355,56.310,14.955|乙,8.775,18.440,9.665", "甲/年末蓄水量=甲/年初蓄水量+甲/年蓄水变量")]
    [InlineData("类别,在校学生数（人）,专任教师数（人）,学生与专任教师比|小学,19402,1162,16.70|初中,12766,709,18.01", "小学/学生与专任教师比:小学/在校学生数:小学/专任教师数")]
    public void A_name_tells_what_it_is_made_of(string table, string relations) => Has(table, relations.Split(' '));

    [Theory]
    [InlineData("能源,期初库存,购进量,消费量,期末库存|原煤,370,8244,8229,385|焦炭,382,7956,7938,400", "期初库存", "购进量", "消费量", "期末库存")]
    [InlineData("地区,年初人口,自然增长,机械增长,年末人口|甲镇,18633,84,-110,18607|乙镇,24884,-38,128,24974", "年初人口", "自然增长", "机械增长", "年末人口")]
    public void What_stood_at_first_and_what_changed_make_what_is_left(string table, params string[] names) => Assert.Contains(
        TableReaderTests.Read(table).Relations, relation => names.All(name => relation.Relation.Figures.Any(figure => figure.EndsWith(name, StringComparison.Ordinal))));

    [Fact]
    public void A_stock_below_others_is_that_of_the_year_before_and_its_change() => Assert.Contains(
        "年末余额/股本=年初余额/股本+增减变动金额/股本",
        Related("项目,股本（元）,公积（元）|一、年初余额,12665,5266|二、增减变动金额,1233,2020|（一）投入,1000,2000|（二）其他,233,20|三、年末余额,13898,7286"));

    [Theory]
    [InlineData("项目,本年（元）|一、年初余额,|二、增减变动,|三、年末余额,5")]
    [InlineData("项目,本年（元）,上年（元）|收入,,3|减：成本,,2|利润,5,1")]
    public void Blanks_make_nothing(string table) => Assert.DoesNotContain(Related(table), relation => relation.Contains("本年", StringComparison.Ordinal));

    [Fact]
    public void The_nearest_totals_make_the_next() => Assert.Equal(
        ["负债合计=借款+债券", "负债和权益总计=负债合计+权益合计", "资产合计=货币+存货"],
        Related("项目,期末（亿元）|货币,23.19|存货,17.11|资产合计,40.30|借款,11.10|债券,9.00|负债合计,20.10|权益合计,20.20|负债和权益总计,40.30")
            .Select(relation => relation.Replace("/期末", string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_total_between_rows_adds_up_those_above_it() =>
        Assert.Contains("合计/金额=甲/金额+乙/金额", Related("项目,金额（元）|甲,300|乙,200|合计,500|优惠,50|实付,450"));

    [Fact]
    public void Three_rows_of_headings_tell_a_total_its_parts_and_what_is_among_them() => Has(
        "地区,转移支付合计（万元）,一般性（万元）,,专项（万元）,|,,小计,其中,小计,其中|,,,均衡性,,农林水|甲,100,70,40,30,10|乙,90,60,20,30,15",
        "甲/转移支付合计=甲/一般性小计+甲/专项小计", "甲/一般性小计>甲/一般性其中:均衡性", "甲/专项小计>甲/专项其中:农林水");

    [Fact]
    public void The_total_of_groups_is_also_that_of_its_own() => Has(
        "年龄,合计（人）,,,城市（人）,,,乡村（人）,,|,小计,男,女,小计,男,女,小计,男,女|0-4岁,100,60,40,70,40,30,30,20,10|5-9岁,90,45,45,50,30,20,40,15,25",
        "0-4岁/合计小计=0-4岁/合计男+0-4岁/合计女", "0-4岁/合计小计=0-4岁/城市小计+0-4岁/乡村小计");

    [Fact]
    public void What_is_called_alike_in_every_group_makes_the_total_before_them() => Has(
        "类别,建议总数（件）,已解决,,列入计划,|,,件数,占比（%）,件数,占比（%）|甲,95,70,73.7,25,26.3|乙,97,71,73.2,26,26.8",
        "甲/建议总数=甲/已解决件数+甲/列入计划件数", "甲/已解决占比=甲/已解决件数÷甲/建议总数");

    [Fact]
    public void Regions_that_their_provinces_make_are_the_parts_of_the_total() => Assert.Contains(
        "三省合计/产量=东部/产量+西部/产量", Related("地区,产量（万吨）|三省合计,1391.3|东部,760.8|甲省,226.9|乙省,533.9|西部,630.5|丙省,226.4|丁省,404.1"));

    [Fact]
    public void A_total_amount_behind_its_kinds_adds_them_up() => Assert.Contains(
        "贷款总额/金额=正常类/金额+关注类/金额+次级类/金额", Related("项目,金额（百万元）,上年（百万元）|正常类,88963,119498|关注类,3061,1209|次级类,554,762|贷款总额,92578,121469|不良贷款,554,762"));

    [Fact]
    public void Shares_below_构成_are_of_the_amounts_above_it() => Has(
        "指标,2023年,2024年|总产值（亿元）,957.2,1177.6|　第一类,72.4,54.7|　第二类,884.8,1122.9|构成（%）,100.0,100.0|　第一类,7.6,4.6|　第二类,92.4,95.4",
        "第一类/2023年#2=第一类/2023年÷总产值/2023年", "第二类/2024年#2=第二类/2024年÷总产值/2024年", "构成/2024年=第一类/2024年#2+第二类/2024年#2");

    [Fact]
    public void Growth_below_a_row_of_years_is_from_the_year_before() => Has(
        "指标,2021年,2022年,2023年|财政收入（亿元）,100.0,110.0,132.0|增长（%）,,10.0,20.0",
        "增长/2022年~财政收入/2022年~财政收入/2021年", "增长/2023年~财政收入/2023年~财政收入/2022年");

    [Fact]
    public void Growth_that_is_told_at_constant_prices_is_not_from_the_year_before() => Assert.Empty(
        Related("指标,2021年,2022年,2023年|生产总值（亿元）,100.0,110.0,132.0|增长（%）,,10.0,20.0"));

    [Fact]
    public void What_came_in_a_month_goes_on_to_what_came_before() => Has(
        "月份,当月（万吨）,累计（万吨）|1月,598.9,598.9|2月,660.4,1259.3|3月,390.5,1649.8",
        "2月/累计=1月/累计+2月/当月", "3月/累计=2月/累计+3月/当月");

    [Theory]
    [InlineData("项目,金额（万元）|合计,504653|甲,382705|乙,521947")]
    [InlineData("项目,金额（万元）|一、收入,504653|　税收,382705|　非税,521947|二、支出,300")]
    [InlineData("单位,合计（元）,甲（元）,乙（元）|某局,104653,382705,121947")]
    [InlineData("项目（万元）,2024年,2023年|一、收入,100,90|二、支出,50,40|三、结余,80,50")]
    [InlineData("项目,金额（元）|营业收入,918273|减：营业成本,645192|营业利润,573081")]
    public void One_slip_does_not_hide_what_is_stated(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    private static void Has(string table, params string[] relations) => Assert.All(relations, relation => Assert.Contains(relation, Related(table)));

    private static List<string> Related(string table) => [.. TableReaderTests.Related(TableReaderTests.Read(table))];
}
