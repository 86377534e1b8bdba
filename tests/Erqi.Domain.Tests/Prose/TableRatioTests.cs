using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Rates and means that are made of what stands beside them. All tables are synthetic.</summary>
public sealed class TableRatioTests
{
    [Theory]
    [InlineData("品种,销售收入（元）,销售成本（元）,毛利率（%）|茶,2000,1500,25.00|酒,900,720,30.00|糖,400,220,45.00")]
    [InlineData("材料,去年（元）,今年（元）,降幅（%）|钢,400.0,300.0,25.0|砂,80.0,72.0,10.0|灰,50.0,40.0,40.0")]
    [InlineData("乡,任务（户）,完成（户）,超额（%）|东,200,230,15.0|西,120,150,45.0|南,160,164,2.5")]
    [InlineData("乡,男（人）,女（人）,性别比（女=100）|东,530,500,106.00|西,420,400,105.00|南,330,300,120.00")]
    [InlineData("作物,播种面积（公顷）,产量（吨）,每公顷产量（公斤）|麦,300.0,1800.0,6000|豆,200.0,500.0,2500|棉,400.0,480.0,1500")]
    [InlineData("乡,在册（个）,,已投产（个）,,投产率（%）,|,老户,新户,老户,新户,老户,新户|东,20,25,10,20,50.0,80.0|西,16,40,12,10,75.0,25.0|南,10,30,9,15,90.0,70.0")]
    [InlineData("季度,监测断面,达标断面,达标断面比例（%）|春,40,30,75.0|夏,50,32,64.0|秋,60,57,85.0")]
    [InlineData("答案,票数,百分比（%）|同意,150,60.0|反对,75,35.0|弃权,25,10.0|合计,250,100.0")]
    [InlineData("档次,频数,频率（%）|高,30,15.0|中,120,60.0|低,50,45.0|合计,200,100.0")]
    [InlineData("村,户数（户）,补助（元）,户均补助（元）|东,40,32000,800|西,60,42000,500")]
    public void A_rate_that_its_row_does_not_make_is_found(string table) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);

    [Theory]
    [InlineData("品种,销售收入（元）,销售成本（元）,毛利率（%）|茶,2000,1500,25.00|酒,900,990,-10.00|糖,400,220,45.00")]
    [InlineData("材料,去年（元）,今年（元）,降幅（%）|钢,400.0,300.0,-25.0|砂,80.0,88.0,10.0|灰,50.0,40.0,-20.0")]
    [InlineData("答案,票数,百分比,有效百分比|同意,150,57.7,60.0|反对,75,28.8,30.0|弃权,25,9.6,10.0|有效合计,250,96.2,100.0|空白,10,3.8,|合计,260,100.0,")]
    [InlineData("答案,票数,百分比,累积百分比|同意,150,60.0,60.0|反对,75,30.0,90.0|弃权,25,10.0,100.0|合计,250,100.0,")]
    public void Signs_losses_and_blanks_in_rates_are_not_blamed(string table) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);
}
