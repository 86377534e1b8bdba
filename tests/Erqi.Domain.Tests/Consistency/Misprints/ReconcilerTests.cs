using Erqi.Domain.Consistency;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using static Erqi.Domain.Tests.Consistency.Misprints.Searching;

namespace Erqi.Domain.Tests.Consistency.Misprints;

public class ReconcilerTests
{
    [Fact]
    public void A_total_stated_to_hundreds_reconciles_and_to_tens_does_not() => Assert.Equal(
        [
            "Its group can hold if total 5000亿元 is stated to the nearest 100亿元 only.",
            "Its group can hold if total 5000亿元 has a part that relation 0 does not list, which must lie between 35.2亿元 and 36.4亿元.",
            "The rest can hold if total 5000亿元 is counted on another basis, so that relation 0 does not apply.",
        ],
        Sum("5000亿元", "2964.2亿元", "2000.0亿元").Reconciliations());

    [Fact]
    public void A_truncated_share_reconciles()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("n", "129个").Figure("d", "270个").Figure("r", "47%").Share("r", "n", "d").Build();

        Assert.Equal(
            [
                "Its group can hold if r 47% was truncated, not rounded.",
                "Its group can hold if every figure of the group was truncated, not rounded.",
                "The rest can hold if r 47% is counted on another basis, so that relation 0 does not apply.",
            ],
            bulletin.Reconciliations().Where(sentence => !sentence.Contains("nearest", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ties_to_even_are_the_smallest_change()
    {
        // 51.15 + 51.35 can reach 102.5, which goes to 102 where ties go to even, and to 103 where they go up.
        string[] found = Sum("102亿元", "51.2亿元", "51.4亿元").Reconciliations();

        Assert.Equal("Its group can hold if total 102亿元 was rounded with ties to even.", found[0]);
        Assert.Contains("Its group can hold if every figure of the group was rounded with ties to even.", found);
        Assert.DoesNotContain(found, sentence => sentence.Contains("either direction", StringComparison.Ordinal));
    }

    [Fact]
    public void Ties_in_either_direction_are_named_where_no_rule_suffices()
    {
        // 51.05 + 51.45 = 102.5 needs a total of 103 whose tie went up and parts whose ties went up, too.
        string[] found = Sum("103亿元", "51.0亿元", "51.4亿元").Reconciliations();

        Assert.Contains("Its group can hold if every figure of the group was rounded with ties in either direction.", found);
        Assert.DoesNotContain(found, sentence => sentence.Contains("ties to even", StringComparison.Ordinal));
    }

    [Fact]
    public void The_missing_part_is_exact()
    {
        Bulletin bulletin = Sum("10.0亿元", "6.0亿元", "3.0亿元");

        MissingPart part = Reconciliations(bulletin).OfType<MissingPart>().Single();

        Assert.Equal(ValueRange.Between(85_000_000, 115_000_000, false, false), part.Missing);
        Assert.Equal("若 total 10.0亿元 在关系0中另有未列出的分项（应在0.85亿元至1.15亿元之间），则各数都可成立。", part.ToString());
    }

    [Fact]
    public void No_part_is_missing_where_the_parts_are_too_great() =>
        Assert.DoesNotContain(Reconciliations(Sum("10.0亿元", "6.0亿元", "5.0亿元")), found => found is MissingPart);

    [Fact]
    public void No_part_below_zero_is_missing() => Assert.DoesNotContain(
        Reconciliations(Sum("100%", "45.2%", "38.1%", "18.7%")), found => found is MissingPart);

    [Fact]
    public void The_missing_part_of_counts_is_a_whole_number()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("missing", "360个").Figure("b", "129个").Sum("missing", "b").Build();

        MissingPart part = Reconciliations(bulletin).OfType<MissingPart>().Single();

        Assert.Equal(ValueRange.Point(231), part.Missing);
        Assert.EndsWith("which must be 231个.", part.Explain().English, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_is_judged_and_nothing_proposed_where_nothing_helps()
    {
        Bulletin bulletin = Sum("5000亿元", "2964.2亿元", "2000.0亿元");

        Assert.Empty(bulletin.Reconciler(maxChecks: 0).Find(bulletin.Suspects(), [0]));
    }

    [Fact]
    public void Relations_that_agree_are_not_given_up()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("t", "186.7亿元").Figure("a", "68.7亿元").Figure("b", "100.0亿元").Figure("c", "118.0亿元")
            .Sum("t", "a", "b").Sum("t", "a", "c").Build();

        Assert.Equal([0], Reconciliations(bulletin).OfType<OtherBasis>().Select(found => found.Relation));
    }

    [Fact]
    public void Changes_say_what_would_have_to_be_so()
    {
        BulletinFigure figure = new("a", PublishedFigure.Parse("5000亿元"));

        Assert.Equal("若 a 5000亿元 按“去尾”而得，则各数都可成立。", new ConventionChange(figure, RoundingConvention.Truncate).ToString());
        Assert.Equal("若同组全部数字按“去尾”而得，则各数都可成立。", new ConventionChange(null, RoundingConvention.Truncate).ToString());
        Assert.Equal("若 a 5000亿元 只精确到 100亿元，则各数都可成立。", new CoarserQuantum(figure, 100).ToString());
    }

    private static ValueList<Reconciliation> Reconciliations(Bulletin bulletin) =>
        bulletin.Reconciler().Find(bulletin.Suspects(), Enumerable.Range(0, bulletin.Relations.Count));

    [Fact]
    public void A_growth_may_be_reckoned_on_a_base_revised_since()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("now", "1050.0亿元").Figure("then", "1020.0亿元").Figure("rate", "5.0%").Growth("rate", "now", "then").Build();

        RevisedBase revised = Assert.Single(Referee.Check(bulletin).Reconciliations.OfType<RevisedBase>());
        Assert.Equal(("then", 0), (revised.Base.Id, revised.Relation));
        Assert.True(revised.Implied.Contains(1000 * FigureUnit.Yi.Scale));
        Assert.False(revised.Implied.Contains(1001 * FigureUnit.Yi.Scale));
        Assert.StartsWith("Its group can hold if then 1020.0亿元 was revised", revised.Explain().English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_revised_names_the_growth_by_its_place_in_the_whole_bulletin()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("t", "3亿元").Figure("a", "1亿元").Figure("b", "2亿元").Sum("t", "a", "b")
            .Figure("now", "1050.0亿元").Figure("then", "1020.0亿元").Figure("rate", "5.0%").Growth("rate", "now", "then").Build();

        Assert.Equal(1, Assert.Single(Referee.Check(bulletin).Reconciliations.OfType<RevisedBase>()).Relation);
    }

    [Fact]
    public void Nobody_says_how_figures_not_printed_were_counted()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("a", "3.0亿元").Figure("b", "4.0亿元").Unprinted("t", FigureUnit.Yi).Figure("u", "9.0亿元")
            .Sum("t", "a", "b").Sum("t", "u").Build();

        Assert.Empty(Referee.Check(bulletin).Reconciliations);
    }
}
