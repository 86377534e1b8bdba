using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Prose;

/// <summary>What headings, labels and places of a table claim, one synthetic table for each.</summary>
public sealed class TableReaderTests
{
    [Theory]
    [InlineData("领域,个数,总投资（亿元）|工业,12,30.2|农业,8,20.3|合计,20,50.5", "合计/个数=工业/个数+农业/个数 合计/总投资=工业/总投资+农业/总投资")]
    [InlineData("单位：亿元|领域,总投资|合计,50.5|工业,30.2|农业,20.3", "合计/总投资=工业/总投资+农业/总投资")]
    [InlineData("县区,项目|甲县,3|乙县,4|小计,7|丙县,5|丁县,6|小计,11|合计,18", "小计/项目=甲县/项目+乙县/项目 小计/项目#2=丙县/项目+丁县/项目 合计/项目=小计/项目+小计/项目#2")]
    [InlineData("指标,金额|一、收入,100|（一）税收,60|（二）非税,40|二、支出,90|（一）民生,55|（二）其他,35", "收入/金额=税收/金额+非税/金额 支出/金额=民生/金额+其他/金额")]
    [InlineData("指标,金额|贷款,100|其中：涉农,35", "贷款/金额>涉农/金额")]
    [InlineData("领域,合计,省级,市级|工业,12,5,7|农业,8,2,6", "工业/合计=工业/省级+工业/市级 农业/合计=农业/省级+农业/市级")]
    [InlineData("领域,金额,占比（%）|工业,30.2,59.8|农业,20.3,40.2|合计,50.5,100", "合计/金额=工业/金额+农业/金额 合计/占比=工业/占比+农业/占比 工业/占比=工业/金额÷合计/金额 农业/占比=农业/金额÷合计/金额")]
    [InlineData("领域,2023年,2022年,增速（%）|工业,110,100,10.0|农业,90,100,-10.0", "工业/增速~工业/2023年~工业/2022年 农业/增速~农业/2023年~农业/2022年")]
    [InlineData("项目,本期,上期,增减|工业,110,100,10|农业,90,100,-10", "工业/本期=工业/上期+工业/增减 农业/本期=农业/上期+农业/增减")]
    [InlineData("县区,总投资（亿元）,项目数,平均投资（亿元）|甲县,30,12,2.5|乙县,20,8,2.5", "甲县/平均投资*甲县/总投资*甲县/项目数 乙县/平均投资*乙县/总投资*乙县/项目数")]
    [InlineData("指标,数值|生产总值,400.5|第一产业,15.6|第二产业,323.9|工业,315.4|建筑业,8.5|第三产业,61.0", "第二产业/数值=工业/数值+建筑业/数值 生产总值/数值=第一产业/数值+第二产业/数值+第三产业/数值")]
    [InlineData("领域,总投资（亿元）|1工业,30.2|2农业,20.5|合计,50.7", "合计/总投资=工业/总投资+农业/总投资")]
    [InlineData("年份,合计,男,女|2020,1023,521,502|2021,1040,528,512", "2020/合计=2020/男+2020/女 2021/合计=2021/男+2021/女")]
    [InlineData("类别,人数|0—14岁,38|15岁及以上,145|总计,183", "总计/人数=0—14岁/人数+15岁及以上/人数")]
    [InlineData("县区,项目|甲县,3|乙县,4|全市,7", "全市/项目=甲县/项目+乙县/项目")]
    [InlineData("项目,金额|一、税收,36|1.甲,20|2.乙,16|二、非税,31|收入合计,67", "税收/金额=甲/金额+乙/金额 收入合计/金额=税收/金额+非税/金额")]
    [InlineData("项目,性质,金额|（一）交通,,52|1.甲路,续建,32|2.乙桥,新建,20|（二）水利,,15|总计,,67", "交通/金额=甲路/金额+乙桥/金额 总计/金额=交通/金额+水利/金额")]
    [InlineData("项目,预算数,执行数,执行数为预算数的%|甲,520,514.8,99.0|乙,124,126.48,102.0", "甲/执行数为预算数的±%=甲/执行数÷甲/预算数 乙/执行数为预算数的±%=乙/执行数÷乙/预算数")]
    [InlineData("指标,金额|零售额,100|（一）按地域分,|1.城镇,80|2.乡村,20|（二）按形态分,|1.餐饮,9|2.商品,91", "零售额/金额=城镇/金额+乡村/金额 零售额/金额=餐饮/金额+商品/金额")]
    [InlineData("项目,金额|税收,50|非税,20|收入合计,70|上级补助,30|收入总计,100", "收入总计/金额=税收/金额+非税/金额+上级补助/金额")]
    [InlineData("指标,单位,数值|生产总值,亿元,1268.5|第一产业,亿元,152.1|第二产业,亿元,512.6|#工业,亿元,420.3|第三产业,亿元,603.8|人口,万人,312.5", "生产总值/数值=第一产业/数值+第二产业/数值+第三产业/数值 第二产业/数值>工业/数值")]
    [InlineData("县区,完成率|甲县,97.2%|乙县,81.0%|合计,89.1%", "")]
    [InlineData("项目,一季度,二季度,三季度,四季度,全年|签约个数（个）,12,18,15,21,66|期末职工（人）,310,312,315,320,320", "签约个数/全年=签约个数/一季度+签约个数/二季度+签约个数/三季度+签约个数/四季度")]
    [InlineData("项目,上半年,下半年,全年|甲,120,131,251|乙,300,212,521", "甲/全年=甲/上半年+甲/下半年 乙/全年=乙/上半年+乙/下半年")]
    [InlineData(",合计,,男,,女,|年份,人数,比重（%）,人数,比重（%）,人数,比重（%）|2024,412.5,100.0,208.9,50.6,203.6,49.4", "2024/合计人数=2024/男人数+2024/女人数 2024/男比重=2024/男人数÷2024/合计人数 2024/女比重=2024/女人数÷2024/合计人数")]
    [InlineData("行业,家数,占比（%）|一、工业,420,56.0|（一）采矿,45,6.0|（二）制造,375,50.0|二、服务,330,44.0|总计,750,100.0", "工业/家数=采矿/家数+制造/家数 总计/家数=工业/家数+服务/家数 总计/占比=工业/占比+服务/占比 工业/占比=工业/家数÷总计/家数 采矿/占比=采矿/家数÷总计/家数 制造/占比=制造/家数÷总计/家数 服务/占比=服务/家数÷总计/家数")]
    [InlineData("单位：万元|科目,调整预算,执行数,为调整预算的%|甲,51800,51120,98.7|乙,131200,130450,99.4", "甲/为调整预算的±%=甲/执行数÷甲/调整预算 乙/为调整预算的±%=乙/执行数÷乙/调整预算")]
    [InlineData("类别,面积（万平方米）,投资（亿元）,单位投资（元/平方米）|住宅,56.3,33.8,6004|商业,12.4,11.2,9032|合计,68.7,45.0,6550", "合计/面积=住宅/面积+商业/面积 合计/投资=住宅/投资+商业/投资 住宅/单位投资*住宅/投资*住宅/面积 商业/单位投资*商业/投资*商业/面积 合计/单位投资*合计/投资*合计/面积")]
    [InlineData("指标,金额,占比（%）|投资,200.0,100.0|#工业,40.0,20.0|#房地产,60.0,30.0", "投资/金额>工业/金额 投资/金额>房地产/金额 工业/占比=工业/金额÷投资/金额 房地产/占比=房地产/金额÷投资/金额")]
    [InlineData("县区,预算收入,税收占比（%）,税收收入|甲,22.4,71.0,15.9|乙,14.6,65.1,9.5", "甲/税收占比=甲/税收收入÷甲/预算收入 乙/税收占比=乙/税收收入÷乙/预算收入")]
    [InlineData("项目,2020,2021|户数,1200,1250|其中：农村,800,790", "户数/2020>农村/2020 户数/2021>农村/2021")]
    [InlineData("项目,2020,2021|总人口（人）,4120,4230|#女性,2010,2068", "总人口/2020>女性/2020 总人口/2021>女性/2021")]
    [InlineData("县区,总数,其中：省重点,市重点,县重点,其中：亿元以上|甲,27,4,9,14,18|乙,30,3,11,16,21", "甲/总数=甲/其中:省重点+甲/市重点+甲/县重点 甲/总数>甲/其中:亿元以上 乙/总数=乙/其中:省重点+乙/市重点+乙/县重点 乙/总数>乙/其中:亿元以上")]
    [InlineData("县区,企业数,,,从业人员（万人）,,|,2024年,2023年,增长（%）,2024年,2023年,增长（%）|甲县,120,112,7.1,3.21,3.05,5.2|乙县,98,101,-3.0,2.46,2.51,-2.0", "甲县/企业数增长~甲县/企业数2024年~甲县/企业数2023年 乙县/企业数增长~乙县/企业数2024年~乙县/企业数2023年 甲县/从业人员增长~甲县/从业人员2024年~甲县/从业人员2023年 乙县/从业人员增长~乙县/从业人员2024年~乙县/从业人员2023年")]
    [InlineData("科目,2023年决算数,2024年预算数,2024年预算为2023年决算%|税收,118.2,124.1,105.0|非税,58.6,60.4,103.1", "税收/2024年预算为2023年决算±%=税收/2024年预算数÷税收/2023年决算数 非税/2024年预算为2023年决算±%=非税/2024年预算数÷非税/2023年决算数")]
    [InlineData("指标,本月,上月,环比增减|发电量,12.6,11.9,0.7|用电量,13.1,12.8,0.3", "发电量/本月=发电量/上月+发电量/环比增减 用电量/本月=用电量/上月+用电量/环比增减")]
    [InlineData("指标,合计,甲,乙|单位数（个）,30,10,20|职工（人）,900,400,500|平均每个单位职工（人）,30.0,40.0,25.0", "单位数/合计=单位数/甲+单位数/乙 职工/合计=职工/甲+职工/乙")]
    [InlineData("指标,年末数（万人）,比重（%）|人口,956.4,100.0|其中：城镇,612.1,64.0|乡村,344.3,36.0|其中：男性,490.2,51.3|女性,466.2,48.7", "人口/年末数=城镇/年末数+乡村/年末数 人口/年末数=男性/年末数+女性/年末数 人口/比重=城镇/比重+乡村/比重 人口/比重=男性/比重+女性/比重 城镇/比重=城镇/年末数÷人口/年末数 乡村/比重=乡村/年末数÷人口/年末数 男性/比重=男性/年末数÷人口/年末数 女性/比重=女性/年末数÷人口/年末数")]
    [InlineData("指标,金额|存款,900|其中：住户,500|贷款,700|其中：涉农,120", "存款/金额>住户/金额 贷款/金额>涉农/金额")]
    [InlineData("指标,2022年,2023年|城镇化率（%）,64.2,65.4|其中：甲区（%）,71.3,72.0", "")]
    [InlineData("国别,2023年,2022年,占比（%）|总值,640.0,650.0,100.0|甲国,260.0,275.0,40.6|乙国,380.0,375.0,59.4", "总值/2023年=甲国/2023年+乙国/2023年 总值/2022年=甲国/2022年+乙国/2022年 总值/占比=甲国/占比+乙国/占比 甲国/占比=甲国/2023年÷总值/2023年 乙国/占比=乙国/2023年÷总值/2023年")]
    [InlineData("地区,本期（亿元）,上年同期（亿元）,增减额（亿元）,增减（%）|甲,131.5,120.3,11.2,9.3|乙,90.2,98.7,-8.5,-8.6", "甲/本期=甲/上年同期+甲/增减额 乙/本期=乙/上年同期+乙/增减额 甲/增减~甲/本期~甲/上年同期 乙/增减~乙/本期~乙/上年同期")]
    [InlineData("乡镇,行政村（个）,人口（人）,平均每村人口（人）|甲,12,5230,436|乙,9,1840,204", "甲/平均每村人口*甲/人口*甲/行政村 乙/平均每村人口*乙/人口*乙/行政村")]
    [InlineData("指标,2022年,2023年,提高（百分点）|城镇化率（%）,64.2,65.4,1.2|入学率（%）,93.0,92.8,-0.2", "城镇化率/2023年=城镇化率/2022年+城镇化率/提高 入学率/2023年=入学率/2022年+入学率/提高")]
    [InlineData("行业,户数,增加值（亿元）,占地面积（亩）|甲,12,30.2,120|乙,8,20.3,80|合计,20,50.5,200", "合计/户数=甲/户数+乙/户数 合计/增加值=甲/增加值+乙/增加值 合计/占地面积=甲/占地面积+乙/占地面积")]
    [InlineData("指标,数额（亿元）,增长（%）|零售额,231.0,6.1|按地域分,,|  城镇,198.7,5.8|  乡村,32.3,8.0|按类型分,,|  餐饮,30.1,15.2|  商品,200.9,4.9", "零售额/数额=城镇/数额+乡村/数额 零售额/数额=餐饮/数额+商品/数额")]
    [InlineData("项目,利润率（%）,利润增长率（%）,本年利润,上年利润,收入|甲,10.0,25.0,50,40,500|乙,8.0,-20.0,24,30,300", "甲/利润率=甲/本年利润÷甲/收入 乙/利润率=乙/本年利润÷乙/收入 甲/利润增长率~甲/本年利润~甲/上年利润 乙/利润增长率~乙/本年利润~乙/上年利润")]
    public void Headings_and_places_are_related(string table, string relations) =>
        Assert.Equal(relations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), Related(Read(table)).Order());

    [Fact]
    public void Cells_have_names_places_and_units()
    {
        ArticleReading reading = Read("表一|单位：万元|领域,项目数（个）,总投资|工业,12,30.2|合计,12,30.2");
        ReadFigure figure = reading.Figures.Single(figure => figure.Id == "工业/总投资");

        Assert.Equal(new CellPlace(4, 3), figure.Cell);
        Assert.Equal("万元", figure.Figure.Unit.Text);
        Assert.Equal("个", reading.Bulletin["工业/项目数"].Unit.Text);
    }

    [Fact]
    public void A_column_of_units_gives_each_row_its_own()
    {
        ArticleReading reading = Read("指标,单位,数值|存款,亿元,100|户数,万户,20");

        Assert.Equal(["亿元", "万户"], reading.Figures.Select(figure => figure.Figure.Unit.Text));
    }

    [Fact]
    public void A_label_gives_its_row_a_unit_before_the_caption_does()
    {
        ArticleReading reading = Read("单位：亿元|指标,数值,比重（%）|签约个数（个）,12,40|总投资,20,60");

        Assert.Equal(["个", "%", "亿元", "%"], reading.Figures.Select(figure => figure.Figure.Unit.Text));
        Assert.Equal("签约个数/数值", reading.Figures[0].Id);
    }

    [Fact]
    public void A_total_whose_parts_cannot_be_told_claims_nothing_and_is_named()
    {
        ArticleReading reading = Read("指标,数值|甲,10|其中：乙,4|丙,7|合计,30");

        Assert.DoesNotContain(reading.Relations, relation => relation.Relation is SumRelation);
        Assert.Contains(reading.PassedOver, passed => passed is { Printed: "合计", Reason: PassedReason.Unread });
    }

    [Fact]
    public void One_wrong_cell_is_found()
    {
        ArticleReading reading = Read("领域,个数,总投资（亿元）|工业,12,30.2|农业,8,20.3|合计,20,51.5");

        RelationFinding wrong = Assert.Single(Referee.Check(reading.Bulletin).Findings, finding => finding.Verdict == Verdict.Inconsistent);
        Assert.Contains("合计/总投资", wrong.Relation.Figures);
    }

    [Fact]
    public void An_empty_cell_is_unknown_and_not_zero()
    {
        ArticleReading reading = Read("领域,个数|工业,12|农业,|合计,20");

        Assert.Equal(Verdict.NotBound, Assert.Single(Referee.Check(reading.Bulletin).Findings).Verdict);
    }

    [Fact]
    public void A_table_in_an_article_is_read_with_its_places()
    {
        const string Text = "情况如下。\n| 领域 | 投资 |\n|---|---|\n| 工业 | **30.2 亿元** |\n| 合计 | 30.2亿元 |\n另有项目3个。";
        ArticleReading reading = ArticleReader.Read(Text);

        Assert.Equal(["30.2 亿元", "30.2亿元", "3个"], reading.Figures.Select(figure => figure.At!.In(Text).ToString()));
    }

    [Fact]
    public void A_heading_of_a_group_with_tabs_behind_it_ends_no_pasted_table()
    {
        const string Text = "指标\t数额（亿元）\n零售额\t231.0\n按地域分\t\n　城镇\t198.7\n　乡村\t32.3\n";

        Assert.True(TableReader.TryRead(Text, out ArticleReading? reading));
        Assert.Equal(["零售额/数额=城镇/数额+乡村/数额"], Related(reading));
    }

    [Fact]
    public void A_share_of_the_total_that_is_not_a_hundred_is_found()
    {
        ArticleReading reading = Read("领域,金额,占比（%）|工业,30.2,59.8|农业,20.3,40.2|合计,50.5,700");

        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(reading.Bulletin).Verdict);
    }

    private static ArticleReading Read(string table) =>
        TableReader.Read(CellGrid.Of(table.Split('|').Select(row => row.Split(',').Select(cell => cell.Length == 0 ? null : (object)cell))));

    private static IEnumerable<string> Related(ArticleReading reading) => reading.Relations.Select(relation => relation.Relation switch
    {
        SumRelation sum => $"{sum.Total}={string.Join('+', sum.Parts.Select(part => part.Figure))}",
        PartOfRelation part => $"{part.Whole}>{string.Join('+', part.Parts)}",
        ShareRelation share => $"{share.Rate}={share.Part}÷{share.Whole}",
        GrowthRelation growth => $"{growth.Rate}~{growth.Current}~{growth.Previous}",
        MeanRelation mean => $"{mean.Mean}*{mean.Total}*{mean.Count}",
        _ => relation.Relation.ToString(),
    });
}
