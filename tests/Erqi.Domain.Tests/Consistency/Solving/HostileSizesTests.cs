using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Tests.Consistency.Solving;

public sealed class HostileSizesTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Totals_nested_very_deep_need_no_stack(bool isConsistent)
    {
        int depth = Math.Max(4_000, Draws.Of(10_000));
        BulletinBuilder builder = new();
        builder.Figure("t0", isConsistent ? $"{5 * depth}.0亿元" : "1.0亿元");
        for (int i = 0; i < depth; i++)
        {
            builder.Figure($"p{i}", "5.0亿元").Unprinted($"t{i + 1}", FigureUnit.Parse("亿元"));
            builder.Sum($"t{i}", $"p{i}", $"t{i + 1}");
        }

        Bulletin bulletin = builder.Build();
        JointResult result = Sketch.Check(bulletin);
        Assert.Equal(isConsistent ? Standing.Consistent : Standing.Inconsistent, result.Standing);
        ComponentResult component = Assert.Single(result.Components);
        Assert.Null(isConsistent
            ? ProofChecker.FaultOfWitness(bulletin, component)
            : ProofChecker.FaultOfConflict(bulletin, component.Conflicts[0]));
    }

    [Theory]
    [InlineData(-400, true)]
    [InlineData(-1, true)]
    [InlineData(1, false)]
    public void A_sum_of_very_many_parts_is_judged(int beyondRounding, bool isConsistent)
    {
        // A part is 5.05亿元 at the most.
        int parts = Math.Max(10_000, Draws.Of(100_000));
        BulletinBuilder builder = new();
        builder.Figure("t", $"{(parts * 5) + (parts / 20) + beyondRounding}.00亿元");
        for (int i = 0; i < parts; i++)
        {
            builder.Figure($"p{i}", "5.0亿元");
        }

        builder.Sum("t", [.. Enumerable.Range(0, parts).Select(i => new SumPart($"p{i}"))]);
        Bulletin bulletin = builder.Build();
        ComponentResult component = Assert.Single(Sketch.Check(bulletin).Components);
        Assert.Equal(isConsistent ? Standing.Consistent : Standing.Inconsistent, component.Standing);
        Assert.True(isConsistent || component.Conflicts[0].Figures.Count > parts / 3);
    }

    [Fact]
    public void A_sum_of_one_figure_very_many_times_is_judged_in_no_time()
    {
        int parts = Math.Max(20_000, Draws.Of(300_000));
        Bulletin synthetic = new BulletinBuilder().Figure("a", "1").Sum("a", [.. Enumerable.Repeat(new SumPart("a"), parts)]).Build();
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(synthetic).Verdict);
    }

    [Theory]
    [InlineData("60个", true)]
    [InlineData("120个", false)]
    public void A_whole_and_its_part_that_are_printed_very_often_are_judged(string last, bool isConsistent)
    {
        int times = Math.Max(2_000, Draws.Of(20_000));
        BulletinBuilder builder = new();
        for (int i = 0; i < times; i++)
        {
            builder.Figure($"t{i}", "100个").Figure($"p{i}", i == times - 1 ? last : "60个").PartOf($"t{i}", $"p{i}");
        }

        builder.Same([.. Enumerable.Range(0, times).Select(i => $"t{i}")]).Same([.. Enumerable.Range(0, times - 1).Select(i => $"p{i}")]);
        Bulletin bulletin = builder.Build();
        ComponentResult[] components = [.. Sketch.Check(bulletin).Components.Where(component => component.Figures.Contains(0))];
        Assert.Equal(isConsistent ? Standing.Consistent : Standing.Inconsistent, Assert.Single(components).Standing);
    }

    [Fact]
    public void Huge_and_tiny_amounts_stand_in_one_bulletin()
    {
        string huge = "1" + new string('0', 30) + "亿元", tiny = "0." + new string('0', 29) + "1亿元";
        Bulletin bulletin = Sketch.Bulletin($"t {huge}; a {huge}; b {tiny}; r 0%; s 0%; c 1亿元", "sum t a b; share r b a; share s b c");
        JointResult result = Sketch.Check(bulletin);
        Assert.Equal(Standing.Consistent, result.Standing);
        Proof.Verify(bulletin, result);
    }

    [Theory]
    [InlineData("n ?个; m ?个; t ?个; r 33.333333333%", "share r n m; sum t n m")]
    [InlineData("n ?个; m 1.0亿个; r 33.3333333333333333%; t ?个", "share r n m; sum t n m")]
    public void A_thin_wedge_of_whole_numbers_ends(string figures, string relations)
    {
        Bulletin bulletin = Sketch.Bulletin(figures, relations);
        JointResult result = JointResult.Of(
            bulletin, new CheckOptions { MaxCases = 500 }.Begin(CancellationToken.None));
        Assert.All(result.Components, component => Assert.True(
            component.Standing == Standing.Consistent || component.Reason is not null, component.Standing.ToString()));
    }

    [Fact]
    public void A_limit_of_steps_that_is_reached_is_said()
    {
        Bulletin table = Table(20);
        JointResult result = JointResult.Of(table, new CheckOptions { MaxSteps = 1 }.Begin(default));
        Assert.Equal(Standing.Undetermined, result.Standing);
        Assert.Equal("the limit of 1 steps was reached", Assert.Single(result.Components).Reason!.English);
        Assert.False(Assert.Single(result.Components).IsComplete);
    }

    [Fact]
    public void What_one_relation_alone_rules_out_needs_no_more_than_a_look_at_it()
    {
        // Three times j is never 10, while the table is too much for the limit.
        Bulletin bulletin = TableBuilder(20)
            .Figure("q", "10个").Unprinted("j", FigureUnit.Things).Figure("h", "0.1亿元")
            .Sum("q", "j", "j", "j").EachAtLeast("r0", "j", "h").Build();
        JointResult result = JointResult.Of(bulletin, new CheckOptions { MaxSteps = 1 }.Begin(default));
        ComponentResult component = Assert.Single(result.Components);
        Assert.Equal(Standing.Inconsistent, component.Standing);
        Conflict conflict = Assert.Single(component.Conflicts);
        Assert.Equal([bulletin.Relations.ToList().FindIndex(relation => relation.Figures.Contains("q"))], conflict.Relations);
        Assert.Equal(["q"], conflict.Figures.Select(figure => bulletin.Figures[figure].Id));
    }

    [Fact]
    public void A_limit_of_cases_that_is_reached_is_said()
    {
        Bulletin bulletin = Sketch.Bulletin("n ?个; m ?个; t ?个; r 33.333333333%", "share r n m; sum t n m");
        JointResult result = JointResult.Of(bulletin, new CheckOptions { MaxCases = 1 }.Begin(default));
        Assert.Equal("the limit of 1 cases was reached", Assert.Single(result.Components).Reason!.English);
    }

    [Theory]
    [InlineData("n ?个; m ?个; t ?个; r 33.333333333%; a 1.0亿元; b 3.0亿元", "share r n m; share r a b; sum t n m")]
    [InlineData("n ?个; m 1.0亿个; t ?个; r 33.3333333333333333%; a 1.0亿元; b 3.0亿元", "share r n m; share r a b; sum t n m")]
    [InlineData("n ?个; m ?个; t ?个; r 33.3333333333%; a 1.0亿元; b 3.0亿元; k 7个", "share r n m; share r a b; sum t n m k k k")]
    [InlineData("n ?个; m ?个; k ?个; t ?个; r 37.1234567%; a 1.0亿元; b 2.7亿元", "share r n m; share r a b; sum t n m k; atMost k n")]
    public void What_a_limit_leaves_open_is_not_refuted(string figures, string relations)
    {
        // Whole numbers in the ratio of a rate that another share has as well.
        Bulletin bulletin = Sketch.Bulletin(figures, relations);
        foreach (int cases in (int[])[1, 3, 10, 100])
        {
            JointResult result = JointResult.Of(bulletin, new CheckOptions { MaxCases = cases }.Begin(default));
            Assert.NotEqual(Standing.Inconsistent, result.Standing);
        }
    }

    [Fact]
    public void A_long_contradiction_beside_a_cycle_ends()
    {
        const int Parts = 20_000;
        BulletinBuilder builder = new();
        builder.Figure("t", "105001.00亿元").Figure("u", "100.0亿元").Figure("v", "40.0亿元").Figure("w", "60.0亿元").Figure("r", "40%");
        for (int i = 0; i < Parts; i++)
        {
            builder.Figure($"p{i}", "5.0亿元");
        }

        builder.Sum("t", [new SumPart("u"), .. Enumerable.Range(0, Parts).Select(i => new SumPart($"p{i}"))])
            .Sum("u", "v", "w").Share("r", "v", "u");
        Bulletin bulletin = builder.Build();
        JointResult result = JointResult.Of(bulletin, new CheckOptions { MaxSteps = 5_000_000 }.Begin(default));
        ComponentResult component = Assert.Single(result.Components);
        Assert.Equal(Standing.Inconsistent, component.Standing);
        Assert.Contains(0, Assert.Single(component.Conflicts).Figures);
    }

    [Fact]
    public void Very_many_blocks_hang_on_one_total()
    {
        int blocks = Math.Max(2_000, Draws.Of(10_000));
        BulletinBuilder builder = new();
        builder.Figure("t", $"{10 * blocks}.0亿元");
        for (int i = 0; i < blocks; i++)
        {
            builder.Figure($"c{i}", "10.0亿元").Figure($"i{i}", "2.0亿元").Figure($"r{i}", "25%")
                .Relation(GrowthRelation.FromIncrease($"r{i}", $"c{i}", $"i{i}"));
        }

        builder.Sum("t", [.. Enumerable.Range(0, blocks).Select(i => new SumPart($"c{i}"))]);
        ConsistencyReport report = Referee.Check(builder.Build());
        Assert.Equal((BulletinVerdict.Consistent, true), (report.Verdict, report.IsComplete));
        Assert.Equal(1 + (3 * blocks), report.Implied.Count);
    }

    [Fact]
    public void A_whole_number_printed_as_a_broken_one_is_impossible_in_a_large_bulletin_too()
    {
        const int Parts = 600;
        BulletinBuilder builder = new();
        builder.Unprinted("n", FigureUnit.Things)
            .Figure(new BulletinFigure("m", PublishedFigure.Parse("3.5个"), null, new FigureReading { Rounding = RoundingConvention.Exact }))
            .Same("n", "m").Figure("total", "1203.5个")
            .Figure("r", "100%").Share("r", "p0", "p1").Figure("s", "100%").Share("s", "p1", "p2");
        for (int i = 0; i < Parts; i++)
        {
            builder.Figure($"p{i}", "2个");
        }

        builder.Sum("total", [new SumPart("n"), .. Enumerable.Range(0, Parts).Select(i => new SumPart($"p{i}"))]);
        JointResult result = Sketch.Check(builder.Build());
        Assert.Equal(Standing.Inconsistent, result.Standing);
    }

    [Fact]
    public void A_check_that_is_called_off_stops()
    {
        Bulletin bulletin = Sketch.Bulletin("a 1; b 2; c 3", "sum c a b");
        Assert.Throws<OperationCanceledException>(
            () => JointResult.Of(bulletin, CheckOptions.Default.Begin(new CancellationToken(true))));
    }

    [Fact]
    public void A_long_chain_of_quotients_whose_fractions_grow_ends()
    {
        BulletinBuilder builder = new();
        builder.Figure("x0", "97.3亿元");
        for (int i = 0; i < 2000; i++)
        {
            builder.Figure($"r{i}", "93.7%").Unprinted($"x{i + 1}", FigureUnit.Yi).Share($"r{i}", $"x{i + 1}", $"x{i}");
        }

        builder.Figure("last", "1亿元").Same("last", "x2000");

        ConsistencyReport report = Referee.Check(builder.Build(), new CheckOptions { MaxSteps = 100_000 });
        Assert.Equal("the limit of 100000 steps was reached", Assert.Single(report.Components).Reason!.English);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void A_limit_of_the_caller_ends_every_question_and_every_try(int limit)
    {
        Bulletin bulletin = Sketch.Bulletin(
            "n ?个; m ?个; t 10个; r 33.3333333333%; a ?个; b ?个; c 超1亿个; d 超3亿个; s 33.3333333333%; h 10%; u 5亿元; v 3.0亿元; w 1亿元; g 60%",
            "share r n m; sum t n m; sum a b b; share s c d; share h n t; sum u v w; share g v u");
        ConsistencyReport report = Referee.Check(bulletin, new CheckOptions { MaxCases = limit, MaxSteps = limit });
        Assert.All(report.Components, component => Assert.Equal(component.Verdict == BulletinVerdict.Undetermined, component.Reason is not null));
        Assert.Equal(report.Everything(), Referee.Check(bulletin, report.Options).Everything());
    }

    [Fact]
    public void What_a_contradiction_costs_does_not_grow_with_the_number_of_others()
    {
        _ = Cost(1);
        Assert.InRange(Cost(800), Cost(200), 5 * Cost(200));

        static long Cost(int contradictions)
        {
            BulletinBuilder builder = new();
            for (int i = 0; i < contradictions; i++)
            {
                builder.Figure($"t{i}", $"{1000 + i}个").Figure($"a{i}", "400个").Figure($"b{i}", $"{603 + i}个").Sum($"t{i}", $"a{i}", $"b{i}");
            }

            Bulletin bulletin = builder.Build();
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(contradictions, Referee.Check(bulletin).Suspects.Count / 3);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Shares_that_add_up_cost_work_linear_in_their_number()
    {
        _ = Cost(10);
        Assert.InRange(Cost(3_200), Cost(400), 12 * Cost(400));

        static long Cost(int shares)
        {
            BulletinBuilder builder = new();
            builder.Figure("all", $"{shares * 5}个").Figure("whole", "100%");
            for (int i = 0; i < shares; i++)
            {
                builder.Figure($"n{i}", "5个").Figure($"r{i}", $"{100m / shares:0.0000}%").Share($"r{i}", $"n{i}", "all");
            }

            Bulletin bulletin = builder.Sum("all", [.. Enumerable.Range(0, shares).Select(i => $"n{i}")]).Sum("whole", [.. Enumerable.Range(0, shares).Select(i => $"r{i}")]).Build();
            CheckOptions few = new() { MaxSteps = 1_000 };
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotEmpty(Referee.Check(bulletin, few).Findings);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public async Task A_check_under_way_can_be_called_off()
    {
        Bulletin table = Table(45);
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(200));
        CheckOptions endless = new() { MaxCases = int.MaxValue, MaxSteps = long.MaxValue / 2 };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Run(() => Referee.Check(table, endless, source.Token)));
    }

    [Fact]
    public void A_witness_at_an_end_that_no_decimal_reaches_is_found()
    {
        Assert.Equal(Rational.Zero, Choice.Near(ValueRange.Between(Rational.Zero, Rational.Of(1, 3), true, true), Rational.Zero, false));
        Rational near = Choice.Near(ValueRange.Between(Rational.Zero, Rational.Of(1, 3), true, true), Rational.Of(1, 3), false);
        Assert.True(near <= Rational.Of(1, 3) && near > Rational.Of(3, 10), near.ToString());
    }

    [Fact]
    public void A_limit_is_above_zero()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CheckOptions { MaxCases = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CheckOptions { MaxSteps = -1 });
        Assert.Equal(100_000, new CheckOptions().MaxCases);
    }

    private static Bulletin Table(int size) => TableBuilder(size).Build();

    // Rows and columns of synthetic shares, so that no method but the simplex will do.
    private static BulletinBuilder TableBuilder(int size)
    {
        BulletinBuilder builder = new();
        for (int row = 0; row < size; row++)
        {
            builder.Figure($"r{row}", $"{size}.9亿元").Figure($"c{row}", $"{size}.9亿元").Figure($"s{row}", "5.0%");
            for (int column = 0; column < size; column++)
            {
                builder.Figure($"x{row}.{column}", "1.0亿元");
            }
        }

        for (int i = 0; i < size; i++)
        {
            builder.Sum($"r{i}", [.. Enumerable.Range(0, size).Select(j => new SumPart($"x{i}.{j}"))]);
            builder.Sum($"c{i}", [.. Enumerable.Range(0, size).Select(j => new SumPart($"x{j}.{i}"))]);
            builder.Share($"s{i}", $"x{i}.{i}", $"r{i}");
        }

        return builder;
    }
}
