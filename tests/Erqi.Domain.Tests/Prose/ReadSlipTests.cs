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
    public void One_wrong_number_is_found(string text)
    {
        int from = text.IndexOf('['), bar = text.IndexOf('|'), to = text.IndexOf(']');
        Assert.Equal(BulletinVerdict.Consistent, VerdictOn(text[..from] + text[(from + 1)..bar] + text[(to + 1)..]));
        Assert.Equal(BulletinVerdict.Inconsistent, VerdictOn(text[..from] + text[(bar + 1)..to] + text[(to + 1)..]));
    }

    private static BulletinVerdict VerdictOn(string text) => Referee.Check(ArticleReader.Read(text).Bulletin).Verdict;
}
