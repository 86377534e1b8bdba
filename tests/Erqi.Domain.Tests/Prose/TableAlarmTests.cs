using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Tests.Prose;

/// <summary>What no true table must be blamed for: means under 全市, 其中 of all, tables below each other, notes that take sums back.</summary>
public sealed class TableAlarmTests
{
    [Theory]
    [InlineData("区,优良天数（天）|全市,22|甲区,20|乙区,24", "")]
    [InlineData("区,总产值（万元）,农民收入（元）|全市,500,20000|甲,300,21000|乙,200,19000", "全市/总产值=甲/总产值+乙/总产值")]
    [InlineData("年份,城镇居民收入,农村居民收入|合计,42000,20000|甲,43000,21000|乙,,19000|丙,41000,", "")]
    [InlineData("分组,收入（亿元）|总计,100.0|采矿,30.0|制造,60.0|供水,10.0|其中：甲类,31.0", "总计/收入=采矿/收入+制造/收入+供水/收入 总计/收入>甲类/收入")]
    [InlineData("分组,收入（亿元）|总计,100.0|采矿,30.0|制造,60.0|供水,10.0|#国有控股,9.0", "总计/收入=采矿/收入+制造/收入+供水/收入 总计/收入>国有控股/收入")]
    [InlineData("分组,收入（亿元）|总计,100.0|　采矿,30.0|　制造,70.0|其中：甲类,31.0", "总计/收入=采矿/收入+制造/收入 总计/收入>甲类/收入")]
    [InlineData("分组,收入（亿元）|规上工业,100.0|采矿,30.0|制造,60.0|供水,10.0|其中：甲类,31.0", "规上工业/收入=采矿/收入+制造/收入+供水/收入 规上工业/收入>甲类/收入")]
    [InlineData("类别,人数|合计,100|甲,60|乙,40|合计中：女,30", "合计/人数=甲/人数+乙/人数 合计/人数>女/人数")]
    [InlineData("居民消费价格指数（上年=100）|项目,12月,1-12月|食品,99.3,98.4|其中：粮食,101.2,100.9", "")]
    [InlineData("项目,上月=100,上年同月=100|食品,99.3,98.4|其中：粮食,101.2,100.9", "")]
    [InlineData("表一|产业,2024年,2023年|合计,60.0,50.0|第一产业,10.0,9.0|第二产业,50.0,41.0||表二|项目,甲县,乙县,合计|上年末,300,201,501|本年末,310,220,530", "合计/2024年=第一产业/2024年+第二产业/2024年 合计/2023年=第一产业/2023年+第二产业/2023年 上年末/合计=上年末/甲县+上年末/乙县 本年末/合计=本年末/甲县+本年末/乙县")]
    [InlineData("县,收入（亿元）|甲,10.2|乙,20.4|全市,31.6|注：各县区数据之和不等于全市。", "")]
    [InlineData("分组,人口|总计,100.0|男性,51.0|女性,49.0|城镇,70.0|乡村,30.0", "总计/人口=男性/人口+女性/人口 总计/人口=城镇/人口+乡村/人口")]
    [InlineData("产品,产量,增长（%）,销售量,增长（%）|甲（万吨）,120.0,3.0,117.6,2.0|乙（万吨）,80.0,-2.0,80.8,1.0", "")]
    [InlineData("县,收入（亿元）,居全省第几位|合计,30.5,5|甲,10.2,1|乙,20.3,2", "合计/收入=甲/收入+乙/收入")]
    [InlineData("类别,人数|总计,100|男,51|女,49|党员,12|少数民族,3", "总计/人数=男/人数+女/人数")]
    [InlineData("类别,人数|总计,100|党员,12|少数民族,3|男,51|女,49", "总计/人数=男/人数+女/人数")]
    [InlineData("年份,生产总值（亿元）,增长（%）|2020,1000.5,2.1|2021,1080.3,8.0|2022,1122.4,3.9", "")]
    [InlineData("年份,收入（亿元）,增长（%）|2020,1000.5,2.1|2021,1080.3,8.0|2022,1122.4,3.0|2023,1180.2,5.2", "")]
    [InlineData("分类,产值（亿元）,占比（%）,上年占比（%）|甲,33.7,86.4,86.5|乙,5.3,13.6,13.5|合计,39.0,100.0,100.0", "合计/产值=甲/产值+乙/产值 合计/占比=甲/占比+乙/占比 合计/上年占比=甲/上年占比+乙/上年占比 甲/占比=甲/产值÷合计/产值 乙/占比=乙/产值÷合计/产值")]
    public void What_does_not_add_up_is_left_alone(string table, string relations) =>
        Assert.Equal(relations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), TableReaderTests.Related(TableReaderTests.Read(table)).Order());

    [Fact]
    public void Temperatures_do_not_add_up_beside_columns_that_do()
    {
        const string Climate = "月份,最低气温（℃）,降水量（毫米）,日照时数（小时）|1月,-10.5,17,177|2月,-8.5,134,105|3月,-4.5,23,179|4月,6.2,146,92|5月,8.5,73,175|6月,15.2,162,228|"
            + "7月,16.0,42,143|8月,15.9,108,113|9月,9.9,112,105|10月,4.6,23,180|11月,-5.9,72,157|12月,-5.7,171,124|全年,-10.5,1083,1778";

        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(Climate).Bulletin).Verdict);
    }

    [Theory]
    [InlineData("规模,项目数（个）|合计,460|亿元以上,400|5亿元以上,150|20亿元以上,60", "")]
    [InlineData("规模,项目数（个）|20亿元以上,60|5亿元以上,150|亿元以上,400|亿元以下,60|合计,460", "合计/项目数=亿元以上/项目数+亿元以下/项目数")]
    [InlineData("年龄,人数|总计,900|0—14岁,150|15—59岁,550|60岁以上,200|80岁以上,40", "总计/人数=0—14岁/人数+15—59岁/人数+60岁以上/人数")]
    [InlineData("文化程度,人数|合计,610|初中及以上,510|高中及以上,230|大专及以上,90", "")]
    [InlineData("规模,项目数（个）|20亿元以上,60|5亿元以上,150|亿元以上,100|合计,310", "合计/项目数=20亿元以上/项目数+5亿元以上/项目数+亿元以上/项目数")]
    public void Classes_by_a_bound_hold_each_other_and_do_not_add_up(string table, string relations) =>
        Assert.Equal(relations.Split(' ', StringSplitOptions.RemoveEmptyEntries), TableReaderTests.Related(TableReaderTests.Read(table)));

    [Theory]
    [InlineData("种类,产量（吨）|粮食,70|小麦,45|油料,20|蔬菜,10|合计,100")]
    [InlineData("种类,产量（吨）|蔬菜,60|叶菜,25|根菜,15|瓜果,30|合计,90")]
    [InlineData("单位,人数|机关,130|学校,500|民办学校,120|医院,240|总计,870")]
    [InlineData("种类,2023年（万元）,2024年（万元）|粮食,6012,6200|小麦,3020,3100|油料,3004,2900|合计,9016,9100")]
    public void Rows_that_may_stand_inside_the_row_above_leave_their_total_open(string table) => Assert.Empty(TableReaderTests.Related(TableReaderTests.Read(table)));

    [Theory]
    [InlineData("（其中：小麦）")]
    [InlineData("【其中】小麦")]
    [InlineData("内：小麦")]
    [InlineData("含：小麦")]
    [InlineData("包括：小麦")]
    [InlineData("--小麦")]
    [InlineData("—小麦")]
    [InlineData("└小麦")]
    [InlineData("·小麦")]
    public void Marks_tell_that_a_row_is_inside_the_row_above(string label) => Assert.Contains(
        "合计/产量=粮食/产量+油料/产量+蔬菜/产量", TableReaderTests.Related(TableReaderTests.Read($"种类,产量（吨）|粮食,70|{label},45|油料,20|蔬菜,10|合计,100")));

    [Theory]
    [InlineData("镇,村,户数（户）|东镇,小计,50|,一村,20|,二村,30|西镇,小计,40|,三村,15|,四村,25|合计,,90", "小计/户数=一村/户数+二村/户数 小计/户数#2=三村/户数+四村/户数 合计/户数=小计/户数+小计/户数#2")]
    [InlineData("单位,户数（户）|东片小计,50|一村,20|二村,30|西片小计,40|三村,15|四村,25|合计,90", "东片小计/户数=一村/户数+二村/户数 西片小计/户数=三村/户数+四村/户数 合计/户数=东片小计/户数+西片小计/户数")]
    public void A_subtotal_may_stand_above_its_rows(string table, string relations)
    {
        ArticleReading reading = TableReaderTests.Read(table);

        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(reading.Bulletin).Verdict);
        Assert.Equal([], relations.Split(' ').Except(TableReaderTests.Related(reading)));
    }

    [Theory]
    [InlineData("指标,单位,本年,上年,增减|企业数,家,330,300,10%|产值,亿元,1260,1200,60|税收,亿元,91,95,-4")]
    [InlineData("客户,销售额（万元）|甲,600|乙,200|前五名客户合计,1000")]
    [InlineData("名单,人数|甲表,700|乙表,500|重复人员,130|合计,1070")]
    [InlineData("名单,人数|甲表,700|乙表,500|重复人员,100|合计,1200")]
    [InlineData("年份,一产,二产,三产|2021,10.0,45.0,55.0|2022,11.0,46.0,57.0|2023,12.0,50.0,62.0|2024,12.0,51.0,68.0")]
    public void What_a_heading_or_a_label_leaves_open_is_not_blamed(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Fact]
    public void What_circles_say_of_growth_can_be_decided()
    {
        ArticleReading reading = TableReaderTests.Read("作物,面积2024年（万亩）,面积2023年（万亩）,面积增减（%）,产量2024年（万吨）,产量2023年（万吨）,产量增减（%）,单产2024年（公斤/亩）,单产2023年（公斤/亩）,单产增减（%）|"
            + "合计,245.35,246.93,-0.6,113.27,114.60,-1.2,461.7,464.1,-0.5|甲,122.14,125.07,-2.3,51.88,52.06,-0.4,424.8,416.3,2.0|乙,123.21,121.86,1.1,61.39,62.54,-1.8,498.3,513.2,-2.9");

        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(reading.Bulletin).Verdict);
        Assert.Contains("合计/单产增减~合计/单产2024年~合计/单产2023年", TableReaderTests.Related(reading));
    }

    [Fact]
    public void Tables_below_each_other_have_their_own_units_and_places()
    {
        ArticleReading reading = TableReaderTests.Read("表一（万人）|产业,2024年|甲业,60.2||表二（人）|项目,男|上年末,300");

        Assert.Equal(["万人", "人"], reading.Figures.Select(figure => figure.Figure.Unit.Text));
        Assert.Equal([3, 7], reading.Figures.Select(figure => figure.Cell!.Row));
    }
}
