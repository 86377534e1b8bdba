using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using static Erqi.Domain.Tests.Consistency.Misprints.Searching;

namespace Erqi.Domain.Tests.Consistency.Misprints;

public class SurpriseTests
{
    private static readonly string[] TenOnes = [.. Enumerable.Repeat("1亿元", 10)];

    [Fact]
    public void Ten_ones_that_make_fourteen_are_possible_and_surprising()
    {
        Surprise surprise = Of(Sum("14亿元", TenOnes))!;

        // (1.5¹⁰ − 10 · 0.5¹⁰) ÷ 10!
        Assert.Equal(Rational.Of(59_049 - 10, 1024) / 3_628_800, surprise.Tail);
        Assert.Equal(Rational.Of(8, 11), surprise.UsedSlack);
        Assert.True(surprise.IsSurprising());
        Assert.False(surprise.IsSurprising(Rational.PowerOfTen(-5)));
        Assert.Equal("合计与分项之差用去舍入余地的 73%；各项独立舍入时，偏到这一步的可能性约为 62940 分之一。", surprise.ToString());
        Assert.Equal(
            "The difference between total and parts uses 73% of the rounding slack; parts rounded independently go so far once in about 62940.",
            surprise.Explain().English);
    }

    [Fact]
    public void Fifteen_is_extreme_and_sixteen_impossible()
    {
        Assert.True(Of(Sum("15亿元", TenOnes))!.Tail is { Sign: > 0 } tail && tail < Rational.PowerOfTen(-8));
        Assert.Null(Of(Sum("16亿元", TenOnes)));
    }

    [Fact]
    public void Both_directions_are_alike() => Assert.Equal(
        Of(Sum("24亿元", [.. Enumerable.Repeat("2亿元", 10)]))!.Tail,
        Of(Sum("16亿元", [.. Enumerable.Repeat("2亿元", 10)]))!.Tail);

    [Fact]
    public void The_gross_product_of_a_quarter_is_ordinary()
    {
        // 2024Q1 in 亿元: eleven industries add up to 296301, printed 296299.
        string[] industries = [.. Enumerable.Repeat("26936亿元", 10), "26941亿元"];

        Surprise surprise = Of(Sum("296299亿元", industries))!;

        Assert.False(surprise.IsSurprising());
        Rational either = surprise.Tail!.Value * 2;
        Assert.True(either > Rational.Of(115, 1000) && either < Rational.Of(125, 1000), either.ToString());
    }

    [Fact]
    public void Prints_that_add_up_surprise_nobody()
    {
        Surprise surprise = Of(Sum("168.7亿元", "15亿元", "53.2亿元", "100.5亿元"))!;

        Assert.Equal(Rational.Zero, surprise.UsedSlack);
        Assert.True(surprise.Tail > Rational.Of(1, 2));
        Assert.Equal("合计与分项之差用去舍入余地的 0%。", surprise.ToString());
    }

    [Fact]
    public void The_used_slack_of_the_bulletin_is_the_worked_one() => Assert.Equal(
        Rational.Of(4, 10) / Rational.Of(75, 100),
        Of(Sum("2380亿元", "500.1亿元", "480.1亿元", "460.1亿元", "470.0亿元", "470.1亿元"))!.UsedSlack);

    [Fact]
    public void Whole_numbers_behind_a_multiplier_are_counted()
    {
        // Each 1万个 is one of 10000 whole numbers, 5000 to 14999; 3万个 begins at 25000.
        Surprise surprise = Of(Sum("3万个", "1万个", "1万个"))!;

        // x + y ≥ 25000, where both end at 14999: 4999 pairs of shortfalls add up to at most 4998.
        Assert.Equal(Rational.Of(4999 * 5000 / 2, 100_000_000), surprise.Tail);
    }

    [Theory]
    [InlineData("超14亿元", "10亿元")]
    [InlineData("14亿元", "10余亿元")]
    [InlineData("14亿元", "10个")]
    [InlineData("14个", "10个")]
    public void What_cannot_be_measured_is_not(string total, string part) =>
        Assert.Null(Of(Sum(total, part)));

    [Fact]
    public void Beyond_the_limits_the_slack_is_known_and_the_tail_is_not()
    {
        Surprise surprise = Of(Sum("101亿元", [.. Enumerable.Repeat("1亿元", 101)]))!;

        Assert.Null(surprise.Tail);
        Assert.False(surprise.IsSurprising());
    }

    [Fact]
    public void Only_sums_are_measured() =>
        Assert.Null(Of(new BulletinBuilder().Figure("a", "1亿元").Figure("b", "1.2亿元").Same("a", "b").Build()));

    [Fact]
    public void A_warning_is_given_exactly_where_the_chance_is_below_the_threshold()
    {
        int warnings = 0;
        CheckOptions judgeOnly = new() { FindCandidates = false, FindPairs = false, FindReconciliations = false };
        foreach (string width in new[] { "1亿元", "1.0亿元", "0亿元", "1万个" })
        {
            for (int parts = 0; parts <= 9; parts++)
            {
                for (int total = 0; total <= 20; total++)
                {
                    string unit = PublishedFigure.Parse(width).Unit.Text;
                    Bulletin bulletin = Sum($"{total}{unit}", [$"2{unit}", .. Enumerable.Repeat(width, parts)]);
                    RelationFinding finding = Referee.Check(bulletin, judgeOnly).Findings[0];
                    foreach (Rational threshold in new[] { Surprise.DefaultThreshold, Rational.Of(1, 10), Rational.Of(1, 5), Rational.Of(1, 2), Rational.One })
                    {
                        Surprise? exact = SurpriseMeter.Of(bulletin, finding);
                        bool expected = finding.Verdict == Verdict.WithinRounding && exact!.IsSurprising(threshold);
                        Surprise? warning = SurpriseMeter.Warning(bulletin, finding, threshold);
                        Assert.Equal(expected, warning is not null);
                        Assert.Equal(expected ? (exact!.UsedSlack, exact.Tail) : default, (warning?.UsedSlack ?? default, warning?.Tail));
                        warnings += expected ? 1 : 0;
                    }
                }
            }
        }

        Assert.True(warnings > 100);
    }

    [Fact]
    public void Exact_parts_never_surprise()
    {
        FigureReading exact = new() { Rounding = RoundingConvention.Exact };
        Bulletin bulletin = new BulletinBuilder()
            .Figure("t", "3亿元")
            .Figure(new BulletinFigure("a", PublishedFigure.Parse("3.2亿元"), reading: exact))
            .Sum("t", "a").Build();

        Assert.Equal(Rational.One, Of(bulletin)!.Tail);
        Assert.Null(SurpriseMeter.Warning(bulletin, Referee.Check(bulletin).Findings[0], Surprise.DefaultThreshold));
    }

    private static Surprise? Of(Bulletin bulletin) => SurpriseMeter.Of(bulletin, Referee.Check(bulletin).Findings[0]);
}
