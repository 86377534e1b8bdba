using Erqi.Domain.Prose;

namespace Erqi.Domain.Tests.Prose;

/// <summary>What is a figure and what is none, one sentence for each form; all sentences are synthetic.</summary>
public sealed class NumberScannerTests
{
    [Theory]
    [InlineData("全区在建项目42个，较好。", "42个")]
    [InlineData("总投资3\n亿元。", "3亿元")]
    [InlineData("完成投资约１２．５亿元。", "约12.5亿元")]
    [InlineData("带动就业逾3.2万人次。", "逾3.2万人次")]
    [InlineData("年用电22.4亿千瓦时。", "22.4亿千瓦时")]
    [InlineData("补助标准为每户645元/月。", "645元/月")]
    [InlineData("水面达36万亩，鱼苗30万。", "36万亩|30万")]
    [InlineData("三十八个项目开工，九成以上按期。", "三十八个|九成以上")]
    [InlineData("产值较五年前翻两番。", "翻两番")]
    [InlineData("有色产业产值超千亿元。", "超千亿元")]
    [InlineData("新签约10个亿元以上项目。", "10个|亿元以上")]
    [InlineData("浓度低于每立方米19微克。", "低于每立方米19微克")]
    [InlineData("三县分别投资10.8、15.4和20.1亿元。", "10.8|15.4|20.1亿元")]
    [InlineData("城乡收入比缩小到2.5∶1。", "2.5∶1")]
    [InlineData("城乡收入比由2.11缩小到1.94。", "2.11|1.94")]
    [InlineData("建成20多个，另有10万余元结余。", "20多个|10万余元")]
    [InlineData("到会人数1,234人。", "1,234人")]
    [InlineData("176个年度计划项目开工。", "176个")]
    [InlineData("优良天数312天，办理时间压缩至3天，人均停留2.3天，连续6年优秀。污染天数由11天降至6天。设备利用小时2880小时，比上年同期减少128小时。日照时数1986小时。", "312天|3天|2.3天|11天|6天|2880小时|128小时|1986小时")]
    [InlineData("生产总值迈上5万亿台阶，惠及3万家庭，算力160Eflops。", "5万亿|3万|160Eflops")]
    [InlineData("景气指数上升0.2点，采购指数由48.7降至48.2，9点开会。", "0.2点|48.7|48.2")]
    [InlineData("下达项目915个（不含续建），面积（含安置房）12万平方米。", "915个|12万平方米")]
    [InlineData("占比38.9％，死亡率6.3‰，提升四成，占百分之五。", "38.9%|6.3‰|四成|百分之五")]
    [InlineData("投资3个亿，到位20亿元、15亿港元。", "3个亿|20亿元|15亿港元")]
    [InlineData("服务不低于1.2万人次，多达300家，40个上下，至少6个。", "不低于1.2万人次|多达300家|40个上下|至少6个")]
    [InlineData("重点项目44个（省重点19个、市重点25个）。", "44个|19个|25个")]
    [InlineData("投资分别增长38.9%、64%、19.6%。", "38.9%|64%|19.6%")]
    [InlineData("增长4.5%—5%，降4.5-5%，补1.2万至1.5万元，新建2—3家。", "4.5%—5%|4.5-5%|1.2万至1.5万元|2—3家")]
    [InlineData("人口1亿2000万人，产量1万7千吨。", "1亿2000万人|1万7千吨")]
    [InlineData("每万人拥有25.8件，每股0.5元，每平方米6000元。", "25.8件|0.5元|6000元")]
    [InlineData("规模以上企业12家，亿元以上项目15个。", "12家|亿元以上|15个")]
    [InlineData("发布日期2011-04-02\n6万全球客商到会，2023-1-28开幕，2023.12.31闭幕。", "6万")]
    [InlineData("成交14.15亿手，减少3万手续，售出2万手机。", "14.15亿手|3万|2万")]
    [InlineData("占全国的近一半，占比超半数，占比已过半，占比均超过半数。时间过半，半数企业和一半员工到位，产量下降一半。", "近一半|超半数|过半|超过半数")]
    [InlineData("增速预期下调0.3个百分点至1.5%。", "0.3个百分点|1.5%")]
    public void Figures_are_read_with_all_that_belongs_to_them(string text, string figures) => Assert.Equal(
        figures.Split('|'), ArticleReader.Read(text).Figures.Select(figure => figure.Figure.Print!.Text));

    [Theory]
    [InlineData("2023年1月28日9:30，第七期活动举行。", "date date ordinal")]
    [InlineData("1—7月，前三季度，5年来。", "period period period")]
    [InlineData("5G基站、4A级景区、PM2.5治理。", "name name name")]
    [InlineData("一是抓项目，二是抓服务。", "enumerator enumerator")]
    [InlineData("（一）总体安排。1．基本情况。", "enumerator enumerator")]
    [InlineData("〔2022〕22号文件，代码410103。", "code code code")]
    [InlineData("“三个一批”活动中的一个亮点，进一步统一思想。", "name indefinite indefinite idiom idiom")]
    [InlineData("几十个部门，上百名干部。", "vague vague")]
    [InlineData("0—14岁人口较多，15—59岁次之，60岁及以上较少，工期3至5年。", "period period period period")]
    [InlineData("成功发射甲号01组卫星。", "code")]
    [InlineData("全球最高10米液压支架和千亿级集群。", "name idiom")]
    [InlineData("建成五百亿级园区，挖掘二十四节气。", "idiom idiom")]
    [InlineData("PM2.5年均浓度下降，首发经济3.0、四件事，从0到1、从1到2，再延长30年。", "name unread indefinite unread unread unread unread period")]
    [InlineData("20.\n2026年民生实事。", "period")]
    [InlineData("百余名干部，近百家企业，十几个项目，数十次，七八成。", "vague vague vague vague vague")]
    [InlineData("双一流高校，一带一路，长三角，红十字，二十大精神，十四届四次会议。", "idiom idiom idiom idiom indefinite idiom idiom indefinite")]
    [InlineData("“十四五”时期，80年代，2021—2025年，第一季度。", "period date period ordinal")]
    [InlineData("前10位，500强企业，第25页，19连增，六连冠。", "ordinal name ordinal name idiom")]
    [InlineData("V2.0版，国道310，863计划，“1+10+3”，12345热线，3·15晚会，三甲医院，1号楼。", "name name name name name name name name idiom code")]
    [InlineData("豫政〔2022〕22号，第12条，2018-410182-35-03-059173，GB/T 4754-2017。", "code code ordinal code name")]
    [InlineData("电话0371-60000000，9:30开会，比分3:2，邮编450000。", "code date name name code")]
    [InlineData("24小时服务，60岁以上老人，3个月工期，一个总抓手，几个部门，两三个月。", "period period period indefinite period")]
    [InlineData("开工成立大会，完成任务，千瓦时电量，分别到位。", "indefinite")]
    public void Other_numbers_are_passed_over_with_a_reason(string text, string reasons)
    {
        ArticleReading reading = ArticleReader.Read(text);

        Assert.Empty(reading.Figures);
        Assert.Equal(reasons.Split(' '), reading.PassedOver.Select(passed => passed.Reason.ToString().ToLowerInvariant()));
    }

    [Fact]
    public void The_points_of_a_list_are_said_once() => Assert.All(
        ArticleReader.Read("增速比全国、全省分别高1.2个和0.7个百分点。").Figures, figure => Assert.Equal("个百分点", figure.Figure.Unit.Text));

    [Theory]
    [InlineData("利润下降3.4%。", true)]
    [InlineData("增速比上年回落0.5个百分点。", true)]
    [InlineData("增速低于全国0.3个百分点。", true)]
    [InlineData("贷款减少1.1万亿元。", true)]
    [InlineData("信访分别同比下降12%、9%。", true)]
    [InlineData("库存下降到12万吨。", false)]
    [InlineData("收入增长3.4%。", false)]
    public void A_word_turns_a_change_below_zero(string text, bool isNegative) =>
        Assert.All(ArticleReader.Read(text).Figures, figure => Assert.Equal(isNegative, figure.IsNegative));
}
