using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Prose;

/// <summary>What a growth column or a rate column does not tell of the levels beside it.</summary>
public sealed class TableGrowthTests
{
    private const string Fitting = "|社零,亿元,55,50,10.0|进出口,亿元,44,40,10.0|收入,亿元,33,30,10.0";

    [Theory]
    [InlineData("地区生产总值,亿元,110,100,5.5|第一产业,亿元,13,12,3.2")]
    [InlineData("规模以上工业增加值,亿元,110,100,5.5")]
    [InlineData("农林牧渔业总产值,亿元,110,100,5.5")]
    [InlineData("人均GDP,元,110000,100000,5.5")]
    [InlineData("单位GDP能耗,吨标准煤/万元,0.50,0.55,-5.5")]
    [InlineData("增值税（扣除留抵退税因素）,亿元,40,35,9.0")]
    [InlineData("居民消费价格指数,%,102.3,101.5,2.3")]
    [InlineData("投资净额,亿元,-40.0,-80.0,50.0")]
    [InlineData("新项目,个,5,0,100.0")]
    public void A_row_that_grows_otherwise_is_left_alone(string row) => Assert.Equal(
        ["社零/增长~社零/2024年~社零/2023年", "进出口/增长~进出口/2024年~进出口/2023年", "收入/增长~收入/2024年~收入/2023年"], Related($"指标,单位,2024年,2023年,增长（%）|{row}{Fitting}"));

    [Theory]
    [InlineData("城镇化率,%,61.0,60.0,1.0", "城镇化率")]
    [InlineData("登记失业率,%,3.2,3.5,-0.3", "登记失业率")]
    [InlineData("城镇化率,%,61.0,60.0,1.0个百分点", "城镇化率")]
    public void Rates_below_growth_differ_by_points(string row, string name) =>
        Assert.Contains($"{name}/2024年={name}/2023年+{name}/增长", Related($"指标,单位,2024年,2023年,增长（%）|{row}{Fitting}"));

    [Theory]
    [InlineData("分县区地区生产总值|地区,2024年（亿元）,2023年（亿元）,增长（%）|甲,110,100,10.0|乙,121,110,10.0|丙,99,90,9.2")]
    [InlineData("地区,2024年（亿元）,2023年（亿元）,可比增长（%）|甲,110,100,10.0|乙,121,110,10.0|丙,99,90,9.2")]
    public void A_table_of_real_growth_is_left_alone(string table) => Assert.Empty(Related(table));

    [Fact]
    public void Of_growth_that_a_note_speaks_of_only_that_is_checked_which_holds() => Assert.Equal(
        ["甲/增长~甲/2024年~甲/2023年", "乙/增长~乙/2024年~乙/2023年"],
        Related("地区,2024年（亿元）,2023年（亿元）,增长（%）|甲,110,100,10.0|乙,121,110,10.0|丙,990,900,9.2|注：丙为同口径增幅。"));

    [Theory]
    [InlineData("PM2.5浓度,微克/立方米,40,38,105.3")]
    [InlineData("培训,人次,100,120,100.0")]
    [InlineData("救助,户,0,0,100.0")]
    public void A_rate_by_another_rule_is_left_alone(string row) => Assert.Equal(
        ["甲/完成率=甲/完成÷甲/目标", "乙/完成率=乙/完成÷乙/目标"], Related($"指标,单位,目标,完成,完成率（%）|{row}|甲,公里,50,45,90.0|乙,眼,10,8,80.0"));

    [Theory]
    [InlineData("业务,单位,数量,比上年增减,增减幅度|公证,件,550,50,10.0%|援助,件,312,12,4.0%|调解,件,260,-65,-30.0%|培训,人,840,40,5.0%")]
    [InlineData("部门,本年决算（万元）,比上年增加（万元）,增长（%）|甲局,550.0,50.0,10.0|乙局,312.0,12.0,4.0|丙局,260.0,-65.0,-20.0|丁局,840.0,70.0,5.0")]
    public void What_was_before_is_the_level_less_its_change(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("业务,单位,数量,比年初增减,同比增长|公证,件,550,50,3.1%|援助,件,312,12,-7.0%|调解,件,260,-65,2.0%")]
    [InlineData("行业,增加值（亿元）,比上年增加（亿元）,增长（%）|农业,55.0,5.0,10.0|工业,31.2,1.2,5.0|商业,84.0,4.0,5.0")]
    [InlineData("科目,预算数（万元）,比上年增减（万元）,增减（%）|教育,110,10,10.0|卫生,52,2,4.0|其他,0,-8,-100.0")]
    [InlineData("区,普及率（%）,比上年提高（百分点）,增长（%）|东,55.0,5.0,9.0|西,31.2,1.2,5.0|南,84.0,4.0,5.1")]
    public void A_change_since_another_time_or_at_other_prices_tells_no_growth(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    private static IEnumerable<string> Related(string table) => TableReaderTests.Related(TableReaderTests.Read(table));

    [Theory]
    [InlineData("指标,2020年,2023年,2025年目标,年均增长（%）|企业（家）,104,125,146,7.0|投入（亿元）,22,26,31,7.1|面积（万亩）,338,406,473,7.0|床位（张）,2834,3401,3968,9.0")]
    [InlineData("县,2021年产值（亿元）,2024年产值（亿元）,三年年均增长（%）|甲,100.0,133.1,10.0|乙,200.0,231.5,5.0|丙,150.0,163.9,8.0|丁,80.0,86.5,2.6")]
    [InlineData("月份,用气量（万立方米）,同比（%）,环比（%）|3月,1473,-16.6,—|4月,7261,10.8,392.9|5月,2475,12.3,-65.9|6月,3427,-3.3,88.5|7月,3814,0.1,11.3")]
    public void Growth_over_years_or_since_the_month_before_is_found(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("指标,2020年,2025年目标,年均增长（%）|生产总值（亿元）,104.0,146.0,5.5|投入（亿元）,22.0,31.0,6.0|面积（万亩）,338.0,473.0,7.0")]
    [InlineData("指标,2020年,2023年,年均增长（%）|企业（家）,104,125,4.1|投入（亿元）,22,26,3.0|面积（万亩）,338,406,2.0")]
    [InlineData("月份,用气量（万立方米）,同比（%）,季调环比（%）|3月,1473,-16.6,—|4月,7261,10.8,2.9|5月,2475,12.3,-5.9|6月,3427,-3.3,8.5|7月,3814,0.1,1.3")]
    [InlineData("月份,用气量（万立方米）,环比（%）|1月,1473,—|3月,7261,10.8|5月,2475,12.3|7月,3427,-3.3")]
    public void Growth_at_other_prices_or_of_other_months_is_not_blamed(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);
}
