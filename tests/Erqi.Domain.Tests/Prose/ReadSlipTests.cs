using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Tests.Prose;

/// <summary>A text with one number as it is true and as it is wrong, [true|wrong]: the one agrees, the other cannot be.</summary>
public sealed class ReadSlipTests
{
    [Theory]
    [InlineData("新收案件1480件，旧存162件，审结1495件，未结[147|174]件，结案率91.0%。")]
    [InlineData("期初网点312个，新设网点26个，撤销11个，期末网点[327|317]个。")]
    [InlineData("上年结转3260万元，本年新增12840万元，合计16100万元。本年拨付14280万元，结转下年[1820|1280]万元。")]
    [InlineData("全年新增会员36家，退出14家，净增[22|32]家，年末达到218家，年初为196家。")]
    [InlineData("全年新增会员36家，退出14家，净增22家，年末达到[218|281]家，年初为196家。")]
    [InlineData("医院招聘护士68人，其中硕士12人、本科56人；退休21人，调出9人，护士净增[38|48]人。")]
    [InlineData("在册合作社由126家变为[142|132]家，新增28家，注销12家。")]
    [InlineData("台账有隐患点86处，年内新增7处、退出4处，目前在库[89|98]处。")]
    [InlineData("上年结余12.5亿元，收入86.3亿元，支出80.1亿元，年末结余[18.7|19.7]亿元。")]
    [InlineData("平均办理周期由42天缩短至27天，缩短[15|25]天。")]
    [InlineData("展览馆全年开放286天，接待观众651480人次，日均[2278|3278]人次。")]
    [InlineData("暑运62天，全市共发送旅客868.0万人次，其中铁路413.2万人次、公路396.4万人次、民航58.4万人次，日均[14.0|17.0]万人次。")]
    [InlineData("优良天数78天，共监测92天，优良率[84.8|88.4]%。")]
    [InlineData("适用简易程序和普通程序处罚案件86起，其中简易程序[44|54]起、普通程序42起。")]
    [InlineData("新增学位5280个，其中小学学位[3360|3660]个、初中学位1920个。")]
    [InlineData("签约会上38个项目同步推进，其中签约[12|18]个、开工19个、投产7个。")]
    [InlineData("外出务工12.6万人，其中省内[7.8|8.7]万人、省外4.8万人。")]
    [InlineData("应付票据及应付账款合计8.16亿元，其中应付票据2.43亿元，应付账款[5.73|5.37]亿元。")]
    [InlineData("班列开行1358列，去程742列、回程[616|661]列。")]
    [InlineData("上诉案件962件，改判76件，改判率7.9%；发回重审21件，发回率2.2%；维持[723|732]件，调撤142件。")]
    [InlineData("规划管网48.6公里，已建成31.2公里，在建[17.4|19.4]公里。")]
    [InlineData("受理审查逮捕842人，批准逮捕517人，不捕[325|352]人。")]
    [InlineData("全县出口茶叶62.4亿元，其中红茶21.6亿元、绿茶13.8亿元，两者合计占茶叶出口的[56.7|65.7]%。")]
    [InlineData("总投资82.4亿元，甲类投资31.6亿元，乙类投资22.1亿元，两项合计占总投资的[65.2|62.5]%。")]
    [InlineData("公办园在园儿童12386人，民办园在园儿童7254人。公办园和民办园在园儿童共[19640|19460]人。")]
    [InlineData("三次产业结构由上年的8.4∶45.2∶46.4调整为8.1∶44.3∶47.6，第三产业比重提高[1.2|2.1]个百分点。")]
    [InlineData("农民人均收入由11248元增加到16527元，五年增加5279元，年均增长[8.0|3.0]%。")]
    [InlineData("研发经费由2020年的42.6亿元增加到2024年的61.8亿元，年均增长[9.7|6.7]%。")]
    [InlineData("水泥产量1284.6万吨，增长5.3%（[64.7|84.7]万吨）。")]
    [InlineData("二手车挂牌5236辆；新车挂牌3142辆，二手车总量是新车的[1.67|1.97]倍。")]
    [InlineData("全省级示范企业有国家级企业86家，省级172家，省级数量是国家级的[2|3]倍。")]
    [InlineData("工业投资增长8.4%，比全省平均水平（6.1%）高[2.3|3.2]个百分点。")]
    [InlineData("降水量512.6毫米，较去年同期的438.2毫米多[74.4|94.4]毫米。")]
    [InlineData("当月出口18.62亿元，进口12.47亿元，贸易顺差[6.15|5.16]亿元。")]
    [InlineData("签约一批项目14个，投资116.2亿元；开工一批18个，投资132.4亿元；投产一批9个，投资58.3亿元，本次活动合计[41|51]个、投资306.9亿元。")]
    [InlineData("第四季度营收15.62亿元，增长8.4%；全年营收[58.34|53.84]亿元，前三季度为42.72亿元。")]
    [InlineData("净利润由上年亏损0.86亿元转为盈利1.32亿元，同比增加[2.18|2.81]亿元。")]
    [InlineData("以总股本12.48亿股为基数，每10股派2.6元，共派发[3.24|2.34]亿元。")]
    [InlineData("城镇居民收入42360元，农村居民收入20172元，城乡居民收入比由上年同期的2.13缩小到[2.10|2.19]。")]
    public void One_wrong_number_is_found(string text)
    {
        int from = text.IndexOf('['), bar = text.IndexOf('|'), to = text.IndexOf(']');
        Assert.Equal(BulletinVerdict.Consistent, VerdictOn(text[..from] + text[(from + 1)..bar] + text[(to + 1)..]));
        Assert.Equal(BulletinVerdict.Inconsistent, VerdictOn(text[..from] + text[(bar + 1)..to] + text[(to + 1)..]));
    }

    [Theory]
    [InlineData("全年开放286天，周末接待观众24万人次，日均接待1800人次。")]
    [InlineData("假期8天，首日接待12万人次，比上年增长8%，日均9万人次。")]
    [InlineData("全县出口62.4亿元，红茶21.6亿元、绿茶13.8亿元，两者合计占全省茶叶出口的36.7%。")]
    [InlineData("销售额由2020年的12.5亿元增加到2024年的20.2亿元，前三年年均增长15.1%。")]
    [InlineData("办理时间由15天缩短至5天，再缩短2天。")]
    [InlineData("存案62件，新收480件，审结495件，移送12件，未结35件。")]
    [InlineData("学校86所，小学62所，初中31所，其中7所为九年一贯制。")]
    [InlineData("水电356亿千瓦时，风电36亿千瓦时，水电装机是风电的4.1倍。")]
    public void What_tells_of_others_raises_no_alarm(string text) => Assert.Equal(BulletinVerdict.Consistent, VerdictOn(text));

    private static BulletinVerdict VerdictOn(string text) => Referee.Check(ArticleReader.Read(text).Bulletin).Verdict;
}
