using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Cells with the mark of a note are read; those that cannot be read are unknown, and never nought.</summary>
public sealed class TableUnknownTests
{
    [Theory]
    [InlineData("100.0①")]
    [InlineData("100.0#")]
    [InlineData("100.0[1]")]
    [InlineData("100.0¹")]
    [InlineData("100.0p")]
    [InlineData("100.0（含丙）")]
    [InlineData("100.0(万元)")]
    [InlineData("100.0↑")]
    public void A_mark_behind_a_number_is_none_of_it(string cell) =>
        Assert.Equal(Verdict.Exact, Assert.Single(Check($"项目,本年（万元）|合计,300.5|甲,200.5|乙,{cell}").Findings).Verdict);

    [Theory]
    [InlineData("–50")]
    [InlineData("—50")]
    [InlineData("50-")]
    public void A_dash_before_or_a_minus_behind_a_number_takes_it_below_zero(string cell) =>
        Assert.Equal(Verdict.Exact, Assert.Single(Check($"项目,本年（万元）|合计,300|甲,350|乙,{cell}").Findings).Verdict);

    [Theory]
    [InlineData("不详")]
    [InlineData("保密")]
    [InlineData("见注")]
    [InlineData("<100.0")]
    [InlineData("99.5+0.5")]
    [InlineData("…")]
    public void What_is_not_read_in_the_last_row_only_bounds(string cell) =>
        Assert.Equal(Verdict.NotBound, Assert.Single(Check($"项目,本年（万元）|合计,300.5|甲,200.5|乙,{cell}").Findings).Verdict);

    [Fact]
    public void What_is_less_than_a_unit_is_no_nought() => Assert.All(
        TableReaderTests.Read("区,合计（亿元）,甲（亿元）,乙（亿元）|全市,12,10,2|东,8,6,2|西,4,4,…").Relations.Select(relation => relation.Relation).OfType<SumRelation>(),
        sum => Assert.True(sum.Total != "西/合计" && (sum.Total != "全市/乙" || sum.Parts.Count == 2)));

    [Fact]
    public void What_is_not_read_may_be_below_zero() =>
        Assert.Equal(Verdict.NotBound, Assert.Single(Check("项目,本年（万元）|合计,300.5|甲,350.5|乙,△50").Findings).Verdict);

    [Fact]
    public void Who_made_a_table_is_no_row_of_it() =>
        Assert.Equal(Verdict.Exact, Assert.Single(Check("项目,本年（万元）|合计,300.5|甲,200.5|乙,100.0|制表人,张三").Findings).Verdict);

    [Theory]
    [InlineData("1l0.5")]
    [InlineData("100.5亿元左右吧")]
    [InlineData("99.5+1.0")]
    public void A_cell_with_digits_that_is_no_print_is_named_with_its_place(string cell)
    {
        PassedNumber unread = Assert.Single(TableReaderTests.Read($"项目,本年（万元）|合计,300.5|甲,200.5|乙,{cell}").PassedOver, number => number.Reason == PassedReason.Unread);

        Assert.Equal((cell, 4, 2), (unread.Printed, unread.Cell!.Row, unread.Cell.Column));
    }

    private static ConsistencyReport Check(string table) => Referee.Check(TableReaderTests.Read(table).Bulletin);
}
