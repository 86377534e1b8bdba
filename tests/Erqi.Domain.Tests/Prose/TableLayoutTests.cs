using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Where captions, headings, labels and numbers stand in synthetic tables as offices lay them out.</summary>
public sealed class TableLayoutTests
{
    [Theory]
    [InlineData("单位：亿元\n领域        投资额  占比\n产业转型    31.5    37.7%\n民生        52.1    62.3%\n总计        83.6    100%\n", "总计/投资额=产业转型/投资额+民生/投资额 总计/占比=产业转型/占比+民生/占比 产业转型/占比=产业转型/投资额÷总计/投资额 民生/占比=民生/投资额÷总计/投资额")]
    [InlineData("类型 数量 投资\n产业类 168个 186.2亿元\n民生类 39个 244.2亿元\n合 计 207个 430.4亿元\n", "合计/数量=产业类/数量+民生类/数量 合计/投资=产业类/投资+民生类/投资")]
    [InlineData("指标  单位  2022年  2023年\n货运量  万吨  173.4  186.9\n  铁路  万吨  28.9  30.4\n  公路  万吨  144.5  156.5\n", "货运量/2022年=铁路/2022年+公路/2022年 货运量/2023年=铁路/2023年+公路/2023年")]
    public void Blanks_part_the_columns_of_a_pasted_table(string text, string relations)
    {
        Assert.True(TableReader.TryRead(text, out ArticleReading? reading));
        Assert.Equal(relations.Split(' ').Order(), TableReaderTests.Related(reading).Order());
    }

    [Theory]
    [InlineData("全区 30 个\n项目 40 个，投资 50 亿元\n")]
    [InlineData("项目名称\n产业类 168 186.2\n民生类 39 244.2\n")]
    [InlineData("会议 时间\n一 9\n二 10 11\n")]
    [InlineData("领域\t个数\n工业\t12\n合计\t12\n全区项目12个，与上表一致\n")]
    public void Lines_of_other_lengths_are_no_table(string text) => Assert.False(TableReader.TryRead(text, out _));

    [Fact]
    public void Places_in_a_text_are_lines_and_what_stands_around_the_table_is_accounted_for()
    {
        Assert.True(TableReader.TryRead("附表3\n\n单位：个\n领域\t个数\n工业\t12\n农业\t8\n合计\t20\n注：截至2023年底，含续建5个。\n", out ArticleReading? reading));

        Assert.Equal([5, 6, 7], reading.Figures.Select(figure => figure.Cell!.Row));
        Assert.Equal(["个", "个", "个"], reading.Figures.Select(figure => figure.Figure.Unit.Text));
        Assert.Equal([1, 8, 8], reading.PassedOver.Select(passed => passed.Cell!.Row));
    }

    [Theory]
    [InlineData("项目分行业统计,,,单位：个|行业,国家级,省级,合计|制造,10,25,35|物流,28,2,30|合计,38,27,65", "制造/合计=制造/国家级+制造/省级 物流/合计=物流/国家级+物流/省级 合计/合计=合计/国家级+合计/省级 合计/国家级=制造/国家级+物流/国家级 合计/省级=制造/省级+物流/省级 合计/合计=制造/合计+物流/合计")]
    [InlineData("填报单位：某局,,,单位：万元|序号,项目,省级资金,市级资金,资金合计|甲,乙,1,2,3=1+2|1,道路,31,25,56|2,桥梁,28,42,70|,总　计,59,67,126", "道路/资金合计=道路/省级资金+道路/市级资金 桥梁/资金合计=桥梁/省级资金+桥梁/市级资金 总计/资金合计=总计/省级资金+总计/市级资金 总计/省级资金=道路/省级资金+桥梁/省级资金 总计/市级资金=道路/市级资金+桥梁/市级资金 总计/资金合计=道路/资金合计+桥梁/资金合计")]
    [InlineData("单位,计划,完成|发改委,31,25|住建局,28,42|合计,59,67", "合计/计划=发改委/计划+住建局/计划 合计/完成=发改委/完成+住建局/完成")]
    [InlineData("片区,单位,项目|东片区,甲街道,12|,乙街道,25|,小计,37|西片区,丙街道,14|,丁镇,30|,小计,44|合计,,81", "小计/项目=甲街道/项目+乙街道/项目 小计/项目#2=丙街道/项目+丁镇/项目 合计/项目=小计/项目+小计/项目#2")]
    [InlineData("险种,,人数|养老,,96.19|,其中：在职,78.45|,离退休,17.74|失业,,177.70|合计,,273.89", "养老/人数=在职/人数+离退休/人数 合计/人数=养老/人数+失业/人数")]
    [InlineData("企业,本年,上年,增减额,增减（%）|甲,1240,1100,140,12.7|乙,900,1000,(100),(10.0)|丙,880,935,（55）,(5.9)", "甲/本年=甲/上年+甲/增减额 乙/本年=乙/上年+乙/增减额 丙/本年=丙/上年+丙/增减额 甲/增减~甲/本年~甲/上年 乙/增减~乙/本年~乙/上年 丙/增减~丙/本年~丙/上年")]
    [InlineData("条线,计划（亿元）,完成（亿元）,完成比例|工业,120.0,60.3,50.3%|城建,80.5,50.2,62.4%", "工业/完成比例=工业/完成÷工业/计划 城建/完成比例=城建/完成÷城建/计划")]
    [InlineData("各乡镇人口（人）|乡镇,户数,人口,户均人口（人）|甲镇,4210,13051,3.10|乙镇,5120,14080,2.75", "甲镇/户均人口*甲镇/人口*甲镇/户数 乙镇/户均人口*乙镇/人口*乙镇/户数")]
    [InlineData("单位：亿元|行业,2023年,,2022年,,增速,|,税收,其中：增值税,税收,其中：增值税,税收,其中：增值税|甲,60.11,20.05,50.02,18.11,20.17,10.71|乙,70.32,31.40,66.15,30.07,6.30,4.42", "甲/2023年税收>甲/2023年其中:增值税 乙/2023年税收>乙/2023年其中:增值税 甲/2022年税收>甲/2022年其中:增值税 乙/2022年税收>乙/2022年其中:增值税 甲/增速税收~甲/2023年税收~甲/2022年税收 乙/增速税收~乙/2023年税收~乙/2022年税收 甲/增速其中:增值税~甲/2023年其中:增值税~甲/2022年其中:增值税 乙/增速其中:增值税~乙/2023年其中:增值税~乙/2022年其中:增值税")]
    [InlineData("指标,年末数（万人）,比重（%）|总人口,774.3,100.0|0—15岁,100.1,12.9|16—59岁,526.7,68.0|60岁及以上,147.4,19.0|其中：65岁及以上,61.6,8.0", "总人口/年末数=0—15岁/年末数+16—59岁/年末数+60岁及以上/年末数 总人口/比重=0—15岁/比重+16—59岁/比重+60岁及以上/比重 60岁及以上/年末数>65岁及以上/年末数 0—15岁/比重=0—15岁/年末数÷总人口/年末数 16—59岁/比重=16—59岁/年末数÷总人口/年末数 60岁及以上/比重=60岁及以上/年末数÷总人口/年末数 65岁及以上/比重=65岁及以上/年末数÷总人口/年末数")]
    [InlineData("行业,企业数,亏损企业|总计,41,7|采矿,12,—|制造,20,7|供水,9,", "总计/企业数=采矿/企业数+制造/企业数+供水/企业数 总计/亏损企业=制造/亏损企业")]
    [InlineData("Region,Total,Male,Female,Share of total (%)|East,100,51,49,40.0|West,150,70,80,60.0|Total,250,121,129,100.0", "East/Total=East/Male+East/Female West/Total=West/Male+West/Female Total/Total=Total/Male+Total/Female Total/Total=East/Total+West/Total Total/Male=East/Male+West/Male Total/Female=East/Female+West/Female Total/Share of total=East/Share of total+West/Share of total East/Share of total=East/Total÷Total/Total West/Share of total=West/Total÷Total/Total")]
    [InlineData("Item,2023,2022,Growth (%)|Total,220.0,200.0,10.0|Industry,110.0,120.0,-8.3|of which: power,30.0,25.0,20.0|Trade,110.0,80.0,37.5", "Total/2023=Industry/2023+Trade/2023 Total/2022=Industry/2022+Trade/2022 Industry/2023>power/2023 Industry/2022>power/2022 Total/Growth~Total/2023~Total/2022 Industry/Growth~Industry/2023~Industry/2022 power/Growth~power/2023~power/2022 Trade/Growth~Trade/2023~Trade/2022")]
    [InlineData("类别,数量|A类,|A1型,12|A2型,25|合计,37|B类,|B1型,30|B2型,14|合计,44|总计,81", "合计/数量=A1型/数量+A2型/数量 合计/数量#2=B1型/数量+B2型/数量 总计/数量=合计/数量+合计/数量#2")]
    [InlineData("地区,收入|全市合计,106|市本级,25|县区小计,81|　甲县,37|　乙县,44", "全市合计/收入=市本级/收入+县区小计/收入 县区小计/收入=甲县/收入+乙县/收入")]
    [InlineData("序号,项目,投资|1,甲工程,31|2,乙工程,28|,合计（2个）,59", "合计(2个)/投资=甲工程/投资+乙工程/投资")]
    [InlineData("县,年平均人口（万人）,生产总值（亿元）,人均生产总值（元）|甲县,50.00,300.0,60000|乙县,31.20,203.1,65096", "甲县/人均生产总值*甲县/生产总值*甲县/年平均人口 乙县/人均生产总值*乙县/生产总值*乙县/年平均人口")]
    [InlineData("事项,目标任务（套）,已完成（套）,剩余（套）|甲项,412,310,102|乙项,580,290,290", "甲项/目标任务=甲项/已完成+甲项/剩余 乙项/目标任务=乙项/已完成+乙项/剩余")]
    [InlineData("债务限额,,,单位：亿元|地区,合计,其中,|,,一般债务,专项债务|甲,110.21,60.11,50.10|乙,91.43,31.40,60.03", "甲/合计=甲/其中一般债务+甲/其中专项债务 乙/合计=乙/其中一般债务+乙/其中专项债务")]
    [InlineData("单位：万人|年份,年末总人口,按性别分,,,,按城乡分,|,,男,比重（%）,女,比重（%）,城镇,乡村|2022,458.1,242.2,52.87,215.9,47.13,256.6,201.5|2023,491.3,249.6,50.80,241.7,49.20,277.7,213.6", "2022/年末总人口=2022/按性别分男+2022/按性别分女 2023/年末总人口=2023/按性别分男+2023/按性别分女 2022/年末总人口=2022/按城乡分城镇+2022/按城乡分乡村 2023/年末总人口=2023/按城乡分城镇+2023/按城乡分乡村 2022/按性别分比重=2022/按性别分男÷2022/年末总人口 2023/按性别分比重=2023/按性别分男÷2023/年末总人口 2022/按性别分比重#2=2022/按性别分女÷2022/年末总人口 2023/按性别分比重#2=2023/按性别分女÷2023/年末总人口")]
    [InlineData("序号,部门,项目|1,甲局,31|2,乙局,28|合计：,,59", "合计/项目=甲局/项目+乙局/项目")]
    [InlineData("品种,本周价格（元/公斤）,上周价格（元/公斤）,环比涨跌幅（%）|大米,6.31,6.20,1.77|面粉,4.05,4.52,－10.40", "大米/环比涨跌幅~大米/本周价格~大米/上周价格 面粉/环比涨跌幅~面粉/本周价格~面粉/上周价格")]
    [InlineData("班级,人数（人）,平均分|1班,45,80.1|2班,43,77.4|全年级,88,78.8", "全年级/人数=1班/人数+2班/人数")]
    [InlineData("项目（亿元）,余额,比年初增加|一、各项存款,383.86,87.31|其中：,,|　住户存款,251.31,75.33|　企业存款,132.54,11.97|二、各项贷款,844.83,130.28|其中：,,|　短期贷款,238.97,42.72|　中长期贷款,605.87,87.56", "各项存款/余额=住户存款/余额+企业存款/余额 各项存款/比年初增加=住户存款/比年初增加+企业存款/比年初增加 各项贷款/余额=短期贷款/余额+中长期贷款/余额 各项贷款/比年初增加=短期贷款/比年初增加+中长期贷款/比年初增加")]
    [InlineData("编号,费用名称,概算|1,建筑工程费,3059|1.1,土方,1031|1.2,结构,2028|2,安装工程费,1510|2.1,给排水,610|2.2,电气,900|3,预备费,455|,总投资,5024", "建筑工程费/概算=土方/概算+结构/概算 安装工程费/概算=给排水/概算+电气/概算 总投资/概算=建筑工程费/概算+安装工程费/概算+预备费/概算")]
    [InlineData("Item,Budget,Actual,Actual as % of budget|Tax,520,514,98.8|Fees,124,126,101.6|Total revenue,644,640,99.4", "Totalrevenue/Budget=Tax/Budget+Fees/Budget Totalrevenue/Actual=Tax/Actual+Fees/Actual Tax/Actualas%ofbudget=Tax/Actual÷Tax/Budget Fees/Actualas%ofbudget=Fees/Actual÷Fees/Budget Totalrevenue/Actualas%ofbudget=Totalrevenue/Actual÷Totalrevenue/Budget")]
    [InlineData("行业,样本数（个）,饱和度,满意度|建筑,31,78.5,80.1|批发,28,91.2,85.0|住宿,40,80.3,79.9|合计,99,83.1,81.4", "合计/样本数=建筑/样本数+批发/样本数+住宿/样本数")]
    public void Layouts_of_offices_are_read(string table, string relations) =>
        Assert.Equal(relations.Replace("Share of total", "Shareoftotal", StringComparison.Ordinal).Split(' ').Order(), TableReaderTests.Related(TableReaderTests.Read(table)).Order());

    [Theory]
    [InlineData("指标,绝对额（亿元）,比重（%）|生产总值,1375.3,100.0|　甲业,96.7,7.0|　乙业,521.0,44.4|　丙业,667.6,48.5", "乙业/绝对额")]
    [InlineData("编号,费用名称,概算|1,建筑工程费,3059|1.1,土方,1031|1.2,结构,2428|2,安装工程费,1510|2.1,给排水,610|2.2,电气,900|3,预备费,455|,总投资,5024", "结构/概算")]
    public void One_wrong_cell_is_pointed_at(string table, string wrong) => Assert.Contains(
        Referee.Check(TableReaderTests.Read(table).Bulletin).Findings, finding => finding.Verdict == Verdict.Inconsistent && finding.Relation.Figures.Contains(wrong));
}
