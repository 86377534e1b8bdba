using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Published;
using static Erqi.Domain.Tests.Consistency.Misprints.Searching;

namespace Erqi.Domain.Tests.Consistency.Misprints;

public class SwapTests
{
    // Rows 8 and 9, columns 10 and 7; the cells 3, 7 / 5, 2 should read 3, 5 / 7, 2.
    private static Bulletin Table => new BulletinBuilder()
        .Figure("row1", "8个").Figure("row2", "9个").Figure("col1", "10个").Figure("col2", "7个")
        .Figure("c11", "3个").Figure("c12", "7个").Figure("c21", "5个").Figure("c22", "2个")
        .Sum("row1", "c11", "c12").Sum("row2", "c21", "c22").Sum("col1", "c11", "c21").Sum("col2", "c12", "c22")
        .Build();

    [Fact]
    public void Interchanged_cells_are_found_where_no_single_figure_is_a_suspect()
    {
        Assert.Empty(Table.Suspects());

        SuspectPair pair = Assert.Single(Swaps(Table, "row1", "c11", "c12"));

        Assert.Equal(("c12", "5个", "c21", "7个"), (pair.First, pair.FirstCandidate.Print.Text, pair.Second, pair.SecondCandidate.Print.Text));
        Assert.True(pair.IsSwap);
        Assert.Equal("c12 and c21 may have each other's number; they should read 5个 and 7个.", pair.Explain().English);
        Assert.Equal("c12 与 c21 的数可能互换了，应依次为5个、7个。", pair.ToString());
    }

    [Fact]
    public void The_order_of_the_bulletin_is_kept_whatever_order_is_asked_in()
    {
        Bulletin bulletin = Sum("10亿元", "30亿元", "20亿元");

        Assert.Equal(["total-a"], Swaps(bulletin, "b", "a", "total").Select(pair => $"{pair.First}-{pair.Second}"));
    }

    [Fact]
    public void Places_go_with_the_number_and_units_stay()
    {
        Bulletin bulletin = Sum("53.2亿元", "168.7亿元", "115.5亿元");

        SuspectPair pair = Swaps(bulletin, "total").Single();

        Assert.Equal(("168.7亿元", "53.2亿元"), (pair.FirstCandidate.Print.Text, pair.SecondCandidate.Print.Text));
    }

    [Theory]
    [InlineData("10亿元", "30亿元", "20万元")]
    [InlineData("10个", "30个", "20户")]
    public void Numbers_of_different_units_do_not_change_places(string total, string a, string b) =>
        Assert.DoesNotContain(Swaps(Sum(total, a, b), "total", "a", "b"), pair => pair.Second == "b");

    private static ValueList<SuspectPair> Swaps(Bulletin bulletin, params string[] conflict) =>
        [.. new SwapFinder(bulletin, new QuickLook(bulletin), Recheck()).Find([conflict.ToHashSet()])];
}
