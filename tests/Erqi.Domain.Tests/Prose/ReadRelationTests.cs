using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Prose;

/// <summary>What the wording relates, one synthetic passage for each pattern.</summary>
public sealed class ReadRelationTests
{
    [Theory]
    [InlineData("全区在建项目30个，分为新建12个、续建18个。", "30=12+18")]
    [InlineData("按建设性质划分，略。在建项目30个。按建设性质划分，新建项目12个；续建项目18个。", "30=12+18")]
    [InlineData("共有学校30所（公办12所、民办18所）。", "30=12+18")]
    [InlineData("全年投资50.5亿元，增长3%。其中，工业30.2亿元，增长1%；农业20.3亿元，增长6%。", "50.5=30.2+20.3")]
    [InlineData("提出指标6项，其中甲类2项、乙类4项。", "6=2+4")]
    [InlineData("新增贷款100亿元，其中，短期减少20亿元，中长期增加120亿元。", "100=-20+120")]
    [InlineData("一季度项目15项，其中甲类11项；二季度项目18项，其中甲类9项。两季度项目共33项。", "15>11 18>9 33=15+18")]
    [InlineData("户籍人口281.7万人，其中城镇人口144.7万人，占总人口的比重达到51.4%。", "281.7>144.7 51.4=144.7/281.7")]
    [InlineData("预算100万元，实际支出90.5万元，节约资金9.5万元，节约率9.5%。", "100=90.5+9.5 9.5=9.5/100")]
    [InlineData("出口17.44亿元，增长14%；进口12.69亿元，增长22%。进口增速快于出口8个百分点。", "22=14+8")]
    [InlineData("覆盖率由45.2%提高到51.3%，提高6.1个百分点。", "51.3=45.2+6.1")]
    [InlineData("新签约10个亿元以上项目，总投资210亿元。", "210>=10x1")]
    [InlineData("500个项目开工466个。", "500>466")]
    [InlineData("储备项目257个，总投资1485亿元。签约项目319个，总投资1485亿元。", "")]
    [InlineData("采购预算347.01万元，实际支出312.31万元，节约资金34.60万元，节约率10.00%。", "347.01=312.31+34.60 10.00=34.60/347.01")]
    [InlineData("今年推进重点项目360个，投资2380亿元。全力推进360个重点项目。", "360=360")]
    [InlineData("参加活动的项目17个。17个项目中，包括签约项目1个，投资15亿元。开工项目5个。投产项目11个。", "17=17 17=1+5+11")]
    [InlineData("参加活动的项目17个，投资168.7亿元。17个项目中，包括签约项目3个，投资15亿元。开工项目5个，投资53.2亿元。投产项目11个，投资100.5亿元。", "17=17 17=3+5+11 168.7=15+53.2+100.5")]
    [InlineData("年内项目21个，投资154.7亿元。其中签约项目2个，投资21亿元；开工项目19个，投资100.6亿元；投产项目8个，投资33.1亿元。", "21=2+19+8 154.7=21+100.6+33.1")]
    [InlineData("“三个一批”项目81个，总投资559.5亿元。全力推进。“三个一批”项目87个，总投资559.5亿元。", "81=87 559.5=559.5")]
    [InlineData("零售总额50.5亿元。按经营地统计，城镇30.2亿元，增长4%；乡村20.3亿元，增长5%。", "50.5=30.2+20.3")]
    [InlineData("重点项目年度计划投资260亿元，已完成投资143亿元，占年度计划的55%。", "55=143/260")]
    [InlineData("预算收入286.4亿元，其中税收收入198.7亿元，税收占比69.4%。", "286.4>198.7 69.4=198.7/286.4")]
    [InlineData("税收收入32.6亿元，占预算收入的71.2%，比上年提高，预算收入45.8亿元。", "71.2=32.6/45.8")]
    [InlineData("抽检产品1240批次，合格1197批次，合格率为96.5%。", "96.5=1197/1240")]
    [InlineData("发现隐患1268个，已整改1196个，整改率94.3%，其中重大隐患36个，已整改33个。", "94.3=1196/1268 1268>36")]
    [InlineData("固定资产投资增长6.2%。其中工业投资增长15.6%，快于全部投资9.4个百分点。", "15.6=6.2+9.4")]
    [InlineData("开工项目5个，总投资53.2亿元。其中，甲项目投资8亿元，建成后可用；乙项目投资28.6亿元。", "53.2>8+28.6")]
    [InlineData("常住人口1050万人，与2010年（普查数据，下同）的1000万人相比，增加50万人，增长5.00%。", "1050=1000+50 5.00=1050/1000-1")]
    [InlineData("营业收入86.42亿元，较上年的72.18亿元增长19.73%。", "19.73=86.42/72.18-1")]
    [InlineData("财政收入67949万元，为年初预算的61.22%，比上年同期增收6517万元，增长10.61%。", "10.61=67949/(67949-6517)-1")]
    [InlineData("贷款余额1.42万亿元，较年初新增2310亿元，增幅19.4%。", "19.4=1.42/(1.42-2310)-1")]
    [InlineData("融资增量35.59万亿元，比上年多3.41万亿元。其中，贷款增加22.22万亿元，同比多增1.18万亿元；债券净融资9.6万亿元。", "35.59>22.22 35.59>9.6")]
    [InlineData("开工项目300个，总投资500亿元。其中，技改项目90个、总投资200亿元，分别占开工项目个数和总投资的30%和40%。", "300>90 500>200 30=90/300 40=200/500")]
    [InlineData("预算收入24627万元，完成年初预算数60999万元的40.4%。", "40.4=24627/60999")]
    [InlineData("进出口30.8万亿元。其中，出口17.6万亿元，增长1%；进口13.2万亿元，下降1%；贸易顺差4.4万亿元。", "30.8=17.6+13.2 17.6=13.2+4.4")]
    [InlineData("老年人口264万人，占18.7%（其中，65岁及以上人口190万人，占13.5%）。", "264>190")]
    [InlineData("机电产品出口10.26亿元；其中电池合计出口7.9亿元，占我国出口比重达4.5%。", "10.26>7.9")]
    [InlineData("年度投资计划1015亿元，完成投资313.64亿元，较去年同期增长153.34亿元，增长95.66%，为年度投资计划的30.90%。", "95.66=313.64/(313.64-153.34)-1 30.90=313.64/1015")]
    [InlineData("63个新开工项目共有47个项目实现开工，开工率达74.6%。", "63>47 74.6=47/63")]
    [InlineData("计划新开工项目270项，实际已开工129项，开工率达47.8%。", "270>129 47.8=129/270")]
    [InlineData("幼儿园29.48万所。其中，普惠性幼儿园24.47万所，比上年增加1.06万所，占幼儿园的比例83.00%。", "29.48>24.47 83.00=24.47/29.48")]
    [InlineData("固定资产投资28.06万亿元。其中，国有投资10.2万亿元；民间投资17.02万亿元，占全部投资的比重为60.7%。", "28.06>10.2 28.06>17.02 60.7=17.02/28.06")]
    [InlineData("预算收入24627万元，完成年初预算数60999万元的40.4%，比上年减收1070万元，下降4.2%。", "40.4=24627/60999 -4.2=24627/(24627--1070)-1")]
    [InlineData("项目296个。296个项目中，技改项目205个，占项目总数的69%。", "296=296 296>205 69=205/296")]
    [InlineData("完成投资68585万元，占年度计划15.3亿元的44.8%。全部投资中，基本建设投资20359万元。", "44.8=68585/15.3 68585>20359")]
    [InlineData("预算收入28583万元，增收2798万元，其中：税务部门13866万元，占调整预算100.93%。", "28583>13866")]
    [InlineData("融资增量35.59万亿元。其中，贷款增加22.22万亿元；外币贷款减少2206亿元，同比少减3048亿元。", "35.59>22.22 35.59>-2206")]
    [InlineData("引进项目127个，其中10亿元以上18个，50亿元以上3个。", "127>18 127>3")]
    [InlineData("全国人口140967万人。男性人口72032万人。从城乡构成看，城镇常住人口93267万人，比上年增加1196万人；乡村常住人口47700万人，城镇人口占全国人口的比重为66.16%。", "140967=93267+47700 66.16=93267/140967")]
    [InlineData("规划面积12.6平方公里，其中建成4.8平方公里，入驻企业216家，其中规上58家、上市2家。", "12.6>4.8 216>58 216>2")]
    [InlineData("项目412个，完工397个，完工率96.4%。", "96.4=397/412")]
    [InlineData("收入253.8亿元，其中，税收176.4亿元，非税77.4亿元。加上年结转21.5亿元、调入资金33.1亿元，收入总计308.4亿元。", "253.8=176.4+77.4 308.4=253.8+21.5+33.1")]
    [InlineData("新登记企业320万户，总量达2037.7万户，其中公司929.8万户。", "2037.7>929.8")]
    [InlineData("全口径发电量86939亿千瓦时。其中，新能源新增发电量2072亿千瓦时，占全口径新增发电量的70%。", "86939>2072")]
    [InlineData("东区投资60.1亿元，西区投资120.2亿元，两区合计投资180.5亿元。", "180.5=60.1+120.2")]
    [InlineData("完成投资401.7亿元。分县区看，甲区完成88.2亿元，乙区完成76.5亿元，丙区完成237.0亿元，三个县区合计完成410.7亿元。", "401.7=88.2+76.5+237.0 410.7=88.2+76.5+237.0")]
    [InlineData("东区60.1亿元，西区120.2亿元，合计125.6亿元。", "")]
    [InlineData("东区60.1亿元，西区120.2亿元，合计108.3亿元。", "108.3=60.1+120.2")]
    [InlineData("完成投资401.7亿元，同比增长12.6%，去年同期完成356.9亿元。", "12.6=401.7/356.9-1")]
    [InlineData("完成投资401.7亿元，上年同期为356.9亿元，同比增长12.6%。", "12.6=401.7/356.9-1")]
    [InlineData("基金收入5.2亿元，下降18.8%，比上年减少1.2亿元。", "-18.8=5.2/(5.2--1.2)-1")]
    [InlineData("基金收入5.2亿元，同比下降18.8%，环比减少1.2亿元。", "")]
    [InlineData("截至9月底，项目年度计划投资512.3亿元，完成投资401.7亿元，占年度计划的78.4%，超序时进度3.4个百分点。", "78.4=401.7/512.3 3.4=401.7/512.3-0.75")]
    [InlineData("1—10月，项目年度计划投资500亿元，完成投资400亿元，占年度计划的80.0%，低于序时进度3.3个百分点。", "80.0=400/500 -3.3=400/500-5/6")]
    [InlineData("截至9月18日，项目年度计划投资500亿元，完成投资400亿元，占年度计划的80.0%，超序时进度3.3个百分点。", "80.0=400/500")]
    [InlineData("参加活动的项目46个。已有245个项目达产。46个项目中，甲类项目28个，占60.9%。", "46=46 46>28 60.9=28/46")]
    [InlineData("参加活动的项目46个。已有245个项目达产。从产业分布看，46个项目中，甲类项目28个，占60.9%；乙类项目11个，占23.9%；丙类项目7个，占15.2%。", "46=46 46=28+11+7 60.9=28/46 23.9=11/46 15.2=7/46")]
    [InlineData("共审议草案40件，通过其中24件，包括：制定6件，修改14件，解释1件、决定3件。", "40>24 24=6+14+1+3")]
    [InlineData("代表队由116人组成，其中队员65人，包括男队员31人、女队员34人。", "116>65 65=31+34")]
    [InlineData("我国甲类用户达2.5亿户\n移动用户规模为10亿户。其中，甲类用户达2.5亿户，占移动用户的比例达到25.0%。", "10>2.5 2.5=2.5 25.0=2.5/10")]
    [InlineData("工业投资36.2亿元，占总投资的20.9%；能源投资35.2亿元，占总投资的20.3%；交通投资1.0亿元，占总投资的0.6%。", "36.2=35.2+1.0")]
    [InlineData("存款余额1.0亿元。甲市存款余额326.6亿元，其中住户存款271.0亿元，占存款余额的83.0%。", "326.6>271.0 83.0=271.0/326.6")]
    [InlineData("代表队共116人，其中队员65人，包括男队员31人、女队员34人，教练员、工作人员51人。", "116>65 65=31+34")]
    [InlineData("集中签约项目109个，其中5亿元以上项目93个，制造业项目占69%。", "109>93")]
    [InlineData("获得所需的270张代表赞成票。甲获得277张代表赞成票。会上说，甲获得277张代表赞成票。", "277=277")]
    [InlineData("东部海域发生6.2级地震。\n8月4日，东部海域发生6.2级地震。8月3日，东部海域发生6.7级地震。", "6.2=6.2")]
    public void The_wording_is_related(string text, string relations) => Assert.Equal(relations.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), Related(text).Order());

    [Theory]
    [InlineData("生产总值500亿元，增长5%，其中工业增加值增长6%。")]
    [InlineData("2024年新建学校12所。2025年新建学校15所。")]
    [InlineData("计划投资300亿元。完成投资120亿元，增长8%。")]
    [InlineData("甲县养老标准由每月98元提高到178元，增长率超过目标。")]
    [InlineData("实有企业2.6万户；规上企业412户，占全市的11.2%。")]
    [InlineData("成交额从1795亿元增加到5260亿元，企业、高校数量分别增长3.2倍、2.5倍。")]
    [InlineData("省级项目年度计划投资390亿元，市级项目年度计划投资234亿元。省级项目完成投资320亿元，占年度计划的82.1%；市级项目完成投资186亿元，占年度计划的79.5%。")]
    [InlineData("甲类项目完成投资320亿元，占年度计划的82.1%；乙类项目完成投资186亿元，占年度计划的79.5%。")]
    [InlineData("投资10亿元以上项目14个，最大的为总投资32亿元的产业园。")]
    [InlineData("新增医院2家、科室40个，建成中心25个。")]
    [InlineData("甲县推进重点项目125个，总投资72.5亿元。乙县推进重点项目125个，总投资76.2亿元。")]
    [InlineData("9号片区推进重点项目125个，总投资72.5亿元。19号片区推进重点项目123个，总投资76.2亿元。3号片区推进重点项目125个，总投资72.5亿元。")]
    [InlineData("保费由每年5元提高至10元；增加5000个招生计划。")]
    [InlineData("食品抽检量超每千人6.6批次，其中校园抽检超5万批次。")]
    [InlineData("办好民生实事15件，包括：完成小区改造600个；治理堵点60个。")]
    [InlineData("外贸顺差2761亿元。其中，货物贸易顺差3923亿元。")]
    [InlineData("25个实验室运营，还有3个正在建设中，计划再开设18个。")]
    [InlineData("包括17名军人在内的22名人员到会。")]
    [InlineData("已有29个省份建立机制，其中，57个城市取得进展。")]
    [InlineData("公布26个枢纽名单，包含六大类，总数达到151个。")]
    [InlineData("持卡人数13.9亿人。三项参保人数分别为10.71亿人、2.44亿人、2.97亿人。")]
    [InlineData("受灾47人，包括3名记者和9名救援人员，另有112人转移。")]
    [InlineData("煤炭等17个矿种有新成果。全国查明储量的163个矿种中，多数增长。")]
    [InlineData("措施聚焦7个方面。其中，服务企业120万个。")]
    [InlineData("日均开行列车11243列。其中，5月1日开行列车13752列。")]
    [InlineData("发布标准166项，包含2万多项指标。")]
    [InlineData("6月底，29家企业与甲市签约64个项目。")]
    [InlineData("在12个服务区建成42座充电站。")]
    [InlineData("发放消费券6000万元，3000多家企业参与其中，带动消费15亿元。")]
    [InlineData("跨境资金净流入173亿美元。其中，货物贸易净流入649亿美元。")]
    [InlineData("新建铁路170公里、新建包括改建公路超过700公里。")]
    [InlineData("共设46个大项、187个小项，包括甲组26个大项114个小项、乙组11个大项13个小项、丙组9个大项59个小项。")]
    [InlineData("新开工9个项目，总投资249亿元。甲公司技改投资106.5亿元，占全部投资的70.6%。")]
    [InlineData("上年投资297.7亿元，占总投资的25.0%；今年投资222.9亿元，占总投资的20.0%。")]
    [InlineData("甲类政策包括补贴、退税等19项，乙类政策包括准入、用地等32项。")]
    [InlineData("未来三天降温4到8摄氏度，其中，北部降温可达10摄氏度以上。")]
    [InlineData("预计生产总值超过130亿元。各地抓紧生产。2023年密集型产业增加值为16.9亿元，占生产总值的比重为13.04%。")]
    [InlineData("9月16日和17日，甲地大火造成31人死亡。9月16日和17日，乙地暴雨造成11人死亡。")]
    public void What_is_only_beside_each_other_is_not(string text) => Assert.Empty(Related(text));

    [Theory]
    [InlineData("开工项目5个，总投资53.2亿元。其中，甲项目投资8亿元；乙项目投资48.6亿元。")]
    [InlineData("推进项目360个。按行业划分，甲类105个；乙类118个；丙类66个；丁类54个；戊类7个。年内新签约10个。")]
    public void What_the_wording_excludes_is_found(string text) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(ArticleReader.Read(text).Bulletin).Verdict);

    [Fact]
    public void Two_digits_are_equal_by_chance() => Assert.Equal(
        BulletinVerdict.Consistent, Referee.Check(ArticleReader.Read("文旅项目148个，总投资1.0亿元。储备项目178个，总投资1.0亿元。").Bulletin).Verdict);

    [Theory]
    [InlineData("全力推进060个重点项目。", true)]
    [InlineData("计划投资050.5亿元。", true)]
    [InlineData("建设场馆3个，面积0.5万平方米，增长10%，电话0371-60000000，代码007。", false)]
    [InlineData("活动举行。07个项目中，新建3个。", true)]
    [InlineData("今年出动56余台车辆。", true)]
    [InlineData("今年出动50余台车辆，最低气温低于0摄氏度。", false)]
    [InlineData("01项目建设\n推进项目12个。\n02项目管理\n推进项目13个。", false)]
    public void A_print_may_be_impossible_by_itself(string text, bool isImpossible)
    {
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(isImpossible, !reading.Impossible.IsEmpty);
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(reading.Bulletin).Verdict);
    }

    [Theory]
    [InlineData("重点项目248个，开工率89.1%，完成投资401.7亿元。", "重点项目 开工率 重点项目完成投资")]
    [InlineData("利润总额98.7亿元，比上年同期增加12.3亿元，增长14.2%。", "利润总额 利润总额比上年同期增加 利润总额增长")]
    public void A_figure_is_called_by_what_it_measures(string text, string subjects) =>
        Assert.Equal(subjects.Split(' '), ArticleReader.Read(text).Figures.Select(figure => figure.Subject));

    [Fact]
    public void A_list_that_closes_in_one_measure_must_close_in_the_other()
    {
        ArticleReading reading = ArticleReader.Read(
            "现有项目21个，总投资154.7亿元。其中签约项目2个，总投资21亿元；开工项目11个，总投资100.6亿元；投产项目9个，总投资33.1亿元。");

        ConsistencyReport report = Referee.Check(reading.Bulletin);
        RelationFinding wrong = Assert.Single(report.Findings, finding => finding.Verdict == Verdict.Inconsistent);
        Assert.Equal(RelationKind.Sum, wrong.Relation.Kind);
        Assert.Contains(report.Suspects, suspect => suspect.Candidates.Any(candidate => candidate.Print.Text == "8个"));
    }

    private static List<string> Related(string text)
    {
        ArticleReading reading = ArticleReader.Read(text);
        string Number(string id) => reading.Bulletin[id].Print!.NumberText;
        return [.. reading.Relations.Select(relation => relation.Relation switch
        {
            SumRelation sum => $"{Number(sum.Total)}={string.Join('+', sum.Parts.Select(part => Number(part.Figure)))}",
            PartOfRelation part => $"{Number(part.Whole)}>{string.Join('+', part.Parts.Select(Number))}",
            ShareRelation share => $"{Number(share.Rate)}={Number(share.Part)}/{Number(share.Whole)}",
            SameRelation same => string.Join('=', same.Repeats.Select(Number)),
            GrowthRelation { Increase: { } increase } growth => $"{Number(growth.Rate)}={Number(growth.Current)}/({Number(growth.Current)}-{Number(increase)})-1",
            GrowthRelation growth => $"{Number(growth.Rate)}={Number(growth.Current)}/{Number(growth.Previous!)}-1",
            LeadRelation lead => $"{Number(lead.Lead)}={Number(lead.Part)}/{Number(lead.Whole)}-{lead.Schedule}",
            EachAtLeastRelation each => $"{Number(each.Total)}>={Number(each.Count)}x{Number(each.Threshold)}",
            _ => relation.Relation.ToString(),
        })];
    }
}
