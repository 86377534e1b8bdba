using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Prose;

/// <summary>减： takes away what stands behind it, 加： adds it again. All tables are synthetic.</summary>
public sealed class TableSignTests
{
    [Theory]
    [InlineData("项目,金额（万元）|税收收入,10587|非税收入,22402|减：出口退税,626|加：上年结转,463|可用财力合计,32826", "可用财力合计=税收收入+非税收入-减:出口退税+加:上年结转")]
    [InlineData("项目,金额（万元）|基本工资,5000|津贴,2000|减：个税,300|社保个人部分,700|实发合计,6000", "实发合计=基本工资+津贴-减:个税-社保个人部分")]
    [InlineData("项目,金额（万元）|一、收入,900|减：成本,600|　　税金,50|加：投资收益,20|二、利润,270", "利润=收入-减:成本-税金+加:投资收益")]
    public void Rows_are_taken_away_until_they_are_added_again(string table, string sum) =>
        Assert.Contains(sum, TableReaderTests.Read(table).Relations.Select(relation => relation.Relation).OfType<SumRelation>().Select(Written));

    [Fact]
    public void One_column_that_closes_tells_of_a_slip_in_another() => Assert.Equal(
        2, TableReaderTests.Read("项目,本年（万元）,上年（万元）|一、收入,900,800|减：成本,600,500|加：投资收益,20,30|二、利润,320,380").Relations.Count);

    private static string Written(SumRelation sum) =>
        $"{sum.Total}={string.Concat(sum.Parts.Select(part => $"{(part.Sign > 0 ? '+' : '-')}{part.Figure}"))[1..]}".Replace("/金额", string.Empty, StringComparison.Ordinal);
}
