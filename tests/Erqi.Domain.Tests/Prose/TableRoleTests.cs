using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Prose;

/// <summary>What a row is in the body of its table decides what it has to do with others. All tables are synthetic.</summary>
public sealed class TableRoleTests
{
    [Theory]
    [InlineData("上年同期,40")]
    [InlineData("同比增长（%）,25.0")]
    [InlineData("比上年增减,10")]
    [InlineData("附：开发区,5")]
    [InlineData("另：丙（托管）,5")]
    [InlineData("丙（含在甲内）,5")]
    [InlineData("全省,500")]
    [InlineData("平均,25")]
    public void What_stands_below_the_body_is_no_part_of_its_total(string row) =>
        Assert.Equal(["全市/投资=甲/投资+乙/投资"], Related($"区,投资（亿元）|全市,50|甲,30|乙,20|{row}"));

    [Theory]
    [InlineData("平均,45,30.7,66.7")]
    [InlineData("全校平均,45,30.7,66.7")]
    [InlineData("最高,50,45,90.0")]
    [InlineData("标准差,5,13,20.8")]
    [InlineData("比上年增减,5,7,1.4")]
    [InlineData("同比增长（%）,20.0,35.0,10.0")]
    public void A_mean_a_spread_and_a_change_of_a_rate_are_no_rate_of_two_others(string row) => Assert.Equal(
        ["1班/及格率=1班/及格÷1班/人数", "2班/及格率=2班/及格÷2班/人数", "3班/及格率=3班/及格÷3班/人数"],
        Related($"班,人数（人）,及格（人）,及格率（%）|1班,40,20,50.0|2班,50,45,90.0|3班,45,27,60.0|{row}").Where(relation => relation.Contains('÷', StringComparison.Ordinal)));

    [Fact]
    public void What_a_total_leaves_out_is_no_part_of_it() =>
        Assert.Equal(["合计(不含丙)/数量=甲/数量+乙/数量"], Related("区,数量（个）|合计（不含丙）,50|甲,30|乙,20|丙,10"));

    [Fact]
    public void A_change_below_a_total_is_none_between_two_of_its_parts() =>
        Assert.Equal(["合计/投资=甲/投资+乙/投资"], Related("区,投资（亿元）|合计,50|甲,30|乙,20|比上年增减,10"));

    [Fact]
    public void A_second_total_begins_a_list_of_its_own() => Assert.DoesNotContain(
        Related("项目,金额（万元）|一、收入总计,100|其中：财政拨款,80|非财政拨款,20|二、支出总计,90|其中：财政拨款,75|人员经费,50|公用经费,40"),
        relation => relation.StartsWith("收入总计", StringComparison.Ordinal) && relation.Contains("人员经费", StringComparison.Ordinal));

    [Theory]
    [InlineData("日期,摘要,借方,贷方|1月31日,本月合计,500.00,200.00|1月31日,本年累计,1500.00,900.00")]
    [InlineData("区,人口（万人）|全市,50|甲,10|乙,20|丙,20|贫困县小计,30")]
    [InlineData("类别,人数（人）|合计（去重）,100|甲类,70|乙类,50")]
    [InlineData("病种,患者（人）|合计,100|甲病,70|乙病,50|注：患者同时患多种疾病的分别统计，合计为实有人数。")]
    [InlineData("国别,出口额（亿元）|总值,100|亚洲,60|日本,20|韩国,15|欧洲,40|德国,25|法国,15")]
    [InlineData("国别,出口（亿元）|总值,1000.0|亚洲,605.3|日本,120.4|韩国,80.1|非洲,50.2|欧洲,200.1|德国,60.3|英国,50.2|北美洲,144.4|美国,140.1")]
    [InlineData("性质,家数（家）|总计,100|国有,10|外商投资,30|中外合资,10|外商独资,20|民营,60")]
    [InlineData("指标,人数（人）|常住人口,100|家庭户人口,90|集体户人口,10|男性,52|女性,48")]
    [InlineData("类别,人数（人）,占比（%）|合计,200,100.0|一、在职,150,75.0|男,90,60.0|女,60,40.0|二、退休,50,25.0|男,20,40.0|女,30,60.0")]
    [InlineData("学校,教职工（人）,专任教师（人）,行政人员（人）,其中：女（人）|甲,100,70,20,60|乙,50,35,10,30")]
    [InlineData("地区,年平均人口（人）|全县,1001|东乡,501|西乡,501")]
    [InlineData("类别,折合在校生数（人）|合计,2001|本科,1001|专科,1001")]
    [InlineData("单位：人|地区,人口|合计,2001|甲,1001|乙,1001|注：部分数据因四舍五入的原因，存在总计与分项合计不等的情况。")]
    [InlineData("类别,农机（台）|合计,1000|甲,334|乙,333|丙,334|注：总数与分项合计不等系单位取舍误差，未作机械调整。")]
    public void A_true_table_is_not_blamed(string table) =>
        Assert.NotEqual(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Fact]
    public void A_list_that_may_be_nested_in_millions_of_ways_is_soon_left_open()
    {
        long[] parts = [.. Enumerable.Range(0, 24).Select(row => (1L << (40 - row)) + (7 * row * row))];
        string rows = string.Concat(parts.Index().Select(part => $"|{(char)('一' + part.Index)},{part.Item}"));
        string table = $"国别,出口额（亿元）|总值,{parts.Where((_, row) => row % 2 == 0).Sum() + 12_345}{rows}";
        Assert.NotEqual(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);
    }

    [Theory]
    [InlineData("科目编码,科目名称,决算数（万元）|,合计,100.00|201,公共服务,60.00|20103,办公厅,60.00|2010301,运行,40.00|2010302,事务,20.00|208,保障,40.00|20805,养老,40.00", "合计=公共服务+保障 办公厅=运行+事务")]
    [InlineData("科目,决算数（万元）|合计,100.00|201 公共服务,60.00|20103 办公厅,35.00|20106 财政,25.00|208 保障,40.00", "合计=201公共服务+208保障 201公共服务=20103办公厅+20106财政")]
    [InlineData("行政区划代码,地区,决算数（户）|410000,全省,300|410100,甲市,180|410102,东区,100|410103,西区,80|410200,乙市,120", "全省=甲市+乙市 甲市=东区+西区")]
    [InlineData("代码,行业,决算数（个）|,总计,60|B,采矿业,20|06,煤炭,12|08,黑色金属,8|C,制造业,40|13,农副,15|14,食品,25", "总计=采矿业+制造业 采矿业=煤炭+黑色金属 制造业=农副+食品")]
    [InlineData("科目编码,科目名称,决算数（万元）|301,工资福利,80.00|30101,基本工资,50.00|30102,津贴,30.00|302,商品服务,20.00|30201,办公费,12.00|30202,印刷费,8.00|,合计,100.00", "合计=工资福利+商品服务 工资福利=基本工资+津贴 商品服务=办公费+印刷费")]
    public void Codes_tell_what_stands_below_what(string table, string relations) =>
        Assert.Equal(relations.Split(' ').Order(), Related(table).Select(relation => relation.Replace("/决算数", string.Empty, StringComparison.Ordinal)).Order());

    [Fact]
    public void Codes_in_three_columns_tell_it_too() => Assert.Equal(
        ["公共服务/金额=办公厅/金额+财政/金额", "合计/金额=公共服务/金额+保障/金额"],
        Related("类,款,项,名称,金额（万元）|,,,合计,100|201,,,公共服务,60|201,03,,办公厅,35|201,06,,财政,25|208,,,保障,40|208,05,,养老,40").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("地区,合计（万元）,甲类（万元）,乙类（万元）,上年同期（万元）|东,50,30,20,40|西,30,10,20,35")]
    [InlineData("地区,合计（万元）,甲类（万元）,乙类（万元）,新增（万元）|东,50,30,20,5|西,30,10,20,2")]
    public void A_total_column_keeps_its_parts_before_another(string table) => Assert.Equal(["东/合计=东/甲类+东/乙类", "西/合计=西/甲类+西/乙类"], Related(table));

    [Fact]
    public void Shares_below_the_body_leave_its_total_alone() => Assert.Subset(
        new HashSet<string>(Related("区,工业（亿元）,农业（亿元）|合计,50,20|甲,30,10|乙,20,10|甲占比（%）,60.0,50.0")),
        new HashSet<string>(["合计/工业=甲/工业+乙/工业", "合计/农业=甲/农业+乙/农业"]));

    [Fact]
    public void What_其中_opens_below_a_number_ends_with_the_next() => Assert.Equal(
        ["谷物/产量>玉米/产量", "谷物/产量>稻谷/产量", "谷物/产量>小麦/产量", "全年粮食/产量=谷物/产量+豆类/产量+薯类/产量"],
        Related("作物,产量（万吨）|全年粮食,616.0|1、谷物,565.2|其中：玉米,219.6|稻谷,206.9|小麦,128.9|2、豆类,17.1|3、薯类,33.7").OrderBy(relation => relation.Contains('=', StringComparison.Ordinal)));

    [Fact]
    public void What_stands_below_其中_is_of_the_whole_before_it() => Assert.Equal(
        ["甲/总人数>甲/其中女", "乙/总人数>乙/其中女", "甲/总人数>甲/其中党员", "乙/总人数>乙/其中党员"], Related("单位,总人数（人）,其中,|,,女,党员|甲,100,60,50|乙,50,30,20"));

    [Fact]
    public void Limits_before_a_unit_are_no_codes() =>
        Assert.Equal(["合计/企业=5000万元以下/企业+5000万元以上/企业"], Related("规模,企业（家）|合计,50|5000万元以下,30|5000万元以上,20"));

    private static IEnumerable<string> Related(string table) => TableReaderTests.Related(TableReaderTests.Read(table));
}
