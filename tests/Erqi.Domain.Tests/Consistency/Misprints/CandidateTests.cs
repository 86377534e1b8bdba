using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;
using static Erqi.Domain.Tests.Consistency.Misprints.Searching;

namespace Erqi.Domain.Tests.Consistency.Misprints;

public class CandidateTests
{
    [Fact]
    public void A_transposed_total_is_the_only_explanation() => Assert.Equal(
        ["total: 168.7亿元 transposition"],
        Sum("186.7亿元", "15亿元", "53.2亿元", "100.5亿元").Candidates());

    [Fact]
    public void Every_figure_of_a_broken_sum_is_a_suspect_even_without_a_candidate() => Assert.Equal(
        ["total", "a", "b", "c"],
        Sum("186.7亿元", "15亿元", "53.2亿元", "100.5亿元").Suspects().Select(suspect => suspect.Figure));

    [Fact]
    public void Ambiguity_is_shown() => Assert.Equal(
        ["a: 10亿元 digit", "b: 52.8亿元 transposition", "b: 53.2亿元 digit"],
        Sum("168.7亿元", "15亿元", "58.2亿元", "100.5亿元").Candidates());

    [Fact]
    public void A_moved_point_and_a_missing_digit_are_told_apart() => Assert.Equal(
        ["b: 53.2亿元 decimalPoint", "b: 53.32亿元 missingDigit"],
        Sum("168.7亿元", "15亿元", "5.32亿元", "100.5亿元").Candidates());

    [Fact]
    public void A_number_in_Chinese_digits_is_proposed_in_such() => Assert.Contains(
        "total: 三十八个 transposition",
        Sum("八十三个", "二十个", "十八个").Candidates());

    [Fact]
    public void A_unit_ten_thousand_times_too_great_is_found() => Assert.Equal(
        ["d: 8512万元 unit"],
        Sum("193.86亿元", "131亿元", "12.6亿元", "49.41亿元", "8512亿元").Candidates());

    [Fact]
    public void A_second_decomposition_leaves_the_total_as_the_sole_suspect()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("t", "186.7亿元")
            .Figure("a", "15亿元").Figure("b", "53.2亿元").Figure("c", "100.5亿元")
            .Figure("x", "68.7亿元").Figure("y", "100.0亿元")
            .Sum("t", "a", "b", "c").Sum("t", "x", "y")
            .Build();

        Suspect suspect = Assert.Single(bulletin.Suspects());
        Assert.Equal("t", suspect.Figure);
        Assert.Equal("168.7亿元（数字颠倒）", suspect.Candidates[0].ToString());
    }

    [Theory]
    [InlineData("193.86", "8512", "8512万元")]
    [InlineData("193.86亿元", "8512亿元", "8512万元")]
    public void A_unit_is_found_where_it_stands(string total, string part, string expected)
    {
        BulletinBuilder builder = new();
        builder.Figure(Captioned("t", total)).Figure(Captioned("p", part)).Figure(Captioned("rest", "193.01"));
        BulletinFigure Captioned(string id, string text) => new(id, PublishedFigure.Parse(text), FigureUnit.Yi);

        string[] candidates = builder.Sum("t", "p", "rest").Build().Candidates();

        Assert.Equal([$"p: {expected} unit"], candidates);
    }

    [Theory]
    [InlineData("(6,343)", "(6433)")]
    [InlineData("($6,343)", "($6433)")]
    [InlineData("-$6,343", "-$6433")]
    [InlineData("(6,343)万元", "(6433)万元")]
    public void A_number_in_brackets_or_behind_a_sign_of_money_is_set_right_in_its_frame(string printed, string expected)
    {
        PublishedFigure print = PublishedFigure.Parse(printed);
        string unit = print.Unit.Text;
        Bulletin bulletin = new BulletinBuilder()
            .Figure("t", $"100000{unit}").Figure("a", "106433" + unit).Figure("b", printed).Sum("t", "a", "b").Build();

        Assert.Contains($"b: {expected} transposition", bulletin.Candidates());
    }

    [Fact]
    public void A_print_under_a_caption_keeps_its_form()
    {
        BulletinFigure Captioned(string id, string text) => new(id, PublishedFigure.Parse(text), FigureUnit.Yi);
        Bulletin bulletin = new BulletinBuilder()
            .Figure(Captioned("t", "186.7")).Figure(Captioned("a", "15")).Figure(Captioned("b", "153.7"))
            .Sum("t", "a", "b").Build();

        Candidate candidate = bulletin.Suspects().SelectMany(s => s.Candidates).Single(c => c.Slip == Slip.Transposition);
        Assert.Equal("168.7", candidate.Print.Text);
        Assert.Equal("亿元", candidate.Print.Unit.Text);
    }

    [Theory]
    [InlineData("约186.7亿元", "约168.7亿元")]
    [InlineData("１８６.７ 亿元左右", "168.7亿元左右")]
    [InlineData("186.7亿多元", "168.7亿多元")]
    public void The_words_around_a_number_are_kept(string printed, string expected) =>
        Assert.Contains($"total: {expected} transposition", Sum(printed, "68.45亿元", "100.3亿元").Candidates());

    [Fact]
    public void Counts_stay_whole() => Assert.Equal(
        ["total: 83个 transposition"],
        Sum("38个", "12个", "71个").Candidates());

    [Fact]
    public void A_lost_sign_is_found_where_a_value_may_be_below_zero()
    {
        FigureReading signed = new() { Signed = true };
        Bulletin bulletin = new BulletinBuilder()
            .Figure("net", "7.0亿元")
            .Figure("a", "10.0亿元")
            .Figure(new BulletinFigure("b", PublishedFigure.Parse("3.0亿元"), reading: signed))
            .Sum("net", "a", "b").Build();

        Assert.Contains("b: -3.0亿元 sign", bulletin.Candidates());
        Assert.DoesNotContain(bulletin.Candidates(), candidate => candidate.StartsWith("a: -", StringComparison.Ordinal));
    }

    [Fact]
    public void Truncation_names_the_print_that_rounding_would_give() => Assert.Contains(
        "r: 48% truncated",
        new BulletinBuilder().Figure("n", "129个").Figure("d", "270个").Figure("r", "47%").Share("r", "n", "d").Build().Candidates());

    [Fact]
    public void A_print_that_could_be_cut_off_from_a_sliver_of_the_range_stands_behind_what_the_others_give() => Assert.Equal(
        ["t: 100.2亿元 digit", "t: 100.1亿元 digit", "t: 100.3亿元 digit"],
        new BulletinBuilder().Figure("t", "100.0亿元").Figure("a", "30.1亿元").Figure("b", "30.1亿元").Figure("c", "40.0亿元").Sum("t", "a", "b", "c")
            .Build().Candidates().Take(3));

    // 5 ÷ 3 − 1 is 66.7%; the middle of what it may be is 74%.
    [Fact]
    public void Of_equal_slips_the_one_nearest_the_quotient_of_the_prints_comes_first() => Assert.Equal(
        ["71%", "61%", "81%"],
        Referee.Check(new BulletinBuilder().Figure("g", "21%").Figure("now", "5亿元").Figure("before", "3亿元")
            .Relation(GrowthRelation.FromPrevious("g", "now", "before")).Build()).Suspects[0].Candidates.Take(3).Select(candidate => candidate.Print.Text));

    [Fact]
    public void Rounding_twice_is_recognised() => Assert.Equal(
        ["text: 2380亿元 successiveRounding"],
        new BulletinBuilder().Figure("text", "2381亿元").Figure("table", "2380.46亿元").Same("text", "table").Build()
            .Candidates().Where(c => c.StartsWith("text", StringComparison.Ordinal)));

    [Fact]
    public void A_total_rounded_twice_from_its_parts_is_recognised() => Assert.Contains(
        "total: 2380亿元 successiveRounding",
        Sum("2381亿元", "1000.23亿元", "1380.23亿元").Candidates());

    [Fact]
    public void Forced_balancing_of_shares_is_recognised()
    {
        BulletinBuilder builder = new BulletinBuilder().Figure("all", "12个");
        (string Rate, string Print)[] shares = [("r1", "33.3%"), ("r2", "33.3%"), ("r3", "33.4%")];
        foreach ((string rate, string print) in shares)
        {
            builder.Figure(rate, print).Figure($"{rate}.n", "4个").Share(rate, $"{rate}.n", "all");
        }

        Assert.Equal(["r3: 33.3% forcedBalance"], builder.Build().Candidates());
    }

    [Fact]
    public void Forced_balancing_of_a_sum_is_recognised() => Assert.Equal(
        ["b: 33.3亿元 forcedBalance"],
        new BulletinBuilder()
            .Figure("t", "100.0亿元").Figure("a", "66.6亿元").Figure("b", "33.4亿元").Figure("again", "33.33亿元")
            .Sum("t", "a", "b").Same("b", "again").Build()
            .Candidates().Where(c => c.StartsWith("b:", StringComparison.Ordinal)));

    [Fact]
    public void A_bulletin_that_cannot_be_judged_gives_no_candidate_and_says_so()
    {
        Bulletin bulletin = Sum("186.7亿元", "15亿元", "53.2亿元", "100.5亿元");
        (string, ValueRange) left = ("total", Elimination.Implied(bulletin, "total", true));

        Explanation found = bulletin.Search(maxChecks: 0).Explain([left], [new ConflictFinding(["total", "a", "b", "c"], [0], [])]);

        Assert.Empty(Assert.Single(found.Suspects).Candidates);
        Assert.Equal(Unfinished.Prints | Unfinished.Assumptions, found.Unfinished);
    }

    [Fact]
    public void An_endless_print_is_left_alone()
    {
        Bulletin bulletin = Sum(new string('7', PrintedNumber.MaxDigits) + "亿元", "1亿元");

        Assert.Empty(bulletin.Search().Suspect("total", ValueRange.NotNegative).Candidates);
    }

    [Fact]
    public void A_quantum_is_respected()
    {
        FigureReading tens = new() { Quantum = 10 };
        Bulletin bulletin = new BulletinBuilder()
            .Figure(new BulletinFigure("t", PublishedFigure.Parse("8760亿元"), reading: tens))
            .Figure("a", "7861亿元").Sum("t", "a").Build();

        Assert.Contains("t: 7860亿元 transposition", bulletin.Candidates());
        Assert.All(
            bulletin.Candidates().Where(c => c.StartsWith("t:", StringComparison.Ordinal)),
            candidate => Assert.True((PublishedFigure.Parse(candidate.Split(' ')[1]).Number / 10).IsInteger));
    }

    [Fact]
    public void What_leaves_one_print_says_that_print() => Assert.Contains(
        "a: 33亿元 shouldRead", Sum("186.7亿元", "15亿元", "53.2亿元", "100.5亿元").AllCandidates());

    [Fact]
    public void What_leaves_many_prints_says_none() => Assert.DoesNotContain(
        new BulletinBuilder().Figure("part", "238亿元").Figure("whole", "1500亿元").Figure("rate", "9%").Share("rate", "part", "whole")
            .Build().AllCandidates(),
        candidate => candidate.StartsWith("whole:", StringComparison.Ordinal) && candidate.Contains("shouldRead", StringComparison.Ordinal));

    [Fact]
    public void A_print_copied_from_another_figure_says_from_which()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("now", "61.3亿元").Figure("then", "53.2亿元").Figure("rate", "86.8%").Figure("a", "40.1亿元").Figure("b", "53.2亿元")
            .Sum("now", "a", "b").Share("rate", "then", "now").Build();

        Assert.Equal("b: 21.2亿元 sameAs then", bulletin.AllCandidates().First(candidate => candidate.StartsWith("b:", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_print_that_is_told_again_far_off_is_no_copy()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("total", "61.3亿元").Figure("a", "40.1亿元").Figure("b", "53.2亿元").Figure("x", "1亿元").Figure("y", "2亿元").Figure("told", "53.2亿元")
            .Sum("total", "a", "b").Build();

        Assert.DoesNotContain(bulletin.AllCandidates(), candidate => candidate.Contains("sameAs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("销售额由100.0亿元下降到93.3亿元，下降9.7%。", "9.7%", "6.7%")]
    [InlineData("销售额93.3亿元，比上年减少9.7亿元，下降6.7%。", "9.7亿元", "6.7亿元")]
    [InlineData("住院日由7.68天缩短到7.13天，缩短0.95天。", "0.95天", "0.55天")]
    public void What_words_turn_below_zero_has_digits_as_all_others_have(string text, string printed, string proper)
    {
        Bulletin bulletin = ArticleReader.Read(text).Bulletin;

        Suspect suspect = Referee.Check(bulletin).Suspects.Single(suspect => bulletin[suspect.Figure].Print!.Text == printed);

        Assert.Equal((proper, Slip.Digit), (suspect.Candidates[0].Print.Text, suspect.Candidates[0].Slip));
    }

    [Fact]
    public void Two_prints_of_one_quantity_are_no_copies()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("t", "61.3亿元").Figure("a", "40.1亿元").Figure("b", "53.2亿元").Figure("text", "53.2亿元")
            .Sum("t", "a", "b").Same("b", "text").Build();

        Assert.DoesNotContain(bulletin.AllCandidates(), candidate => candidate.Contains("sameAs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_minus_lost_from_what_is_printed_as_never_below_zero_is_found()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("stock", "93718").Figure("retained", "118848").Figure("other", "6343").Figure("equity", "206223")
            .Sum("equity", "stock", "retained", "other").Build();

        Suspect suspect = Referee.Check(bulletin).Suspects.Single(suspect => suspect.Figure == "other");

        Candidate only = Assert.Single(suspect.Candidates);
        Assert.Equal((PublishedFigure.Parse("-6343"), Slip.Sign), (only.Print, only.Slip));
        Assert.Equal("(-6344.5, -6341.5)", suspect.Implied.ToString());
    }

    [Fact]
    public void The_places_of_the_others_come_first_then_the_likelier_slip() => Assert.Equal(
        ["c: 59.86亿元 extraDigit", "c: 59.861亿元 transposition"],
        Sum("259.85亿元", "100.05亿元", "99.94亿元", "59.816亿元").Candidates()
            .Where(candidate => candidate.StartsWith("c:", StringComparison.Ordinal)).Take(2));

    [Fact]
    public void Of_like_slips_the_print_in_the_middle_comes_first() => Assert.Equal(
        "r: 13.6% digit",
        new BulletinBuilder().Figure("n", "213个").Figure("all", "1567个").Figure("r", "13.2%").Share("r", "n", "all").Build()
            .Candidates().First(candidate => candidate.StartsWith("r:", StringComparison.Ordinal)));

    [Fact]
    public void A_misplaced_point_says_nothing_of_the_places_that_a_number_should_have()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("n", "53.966亿元").Figure("all", "116.355亿元").Figure("r", "4.64%").Share("r", "n", "all").Build();

        Suspect rate = Referee.Check(bulletin).Suspects.Single(suspect => suspect.Figure == "r");

        Assert.Equal(["46.4%（小数点错位）", "46.38%（应印此数）"], rate.Candidates.Select(candidate => candidate.ToString()));
    }

    [Theory]
    [InlineData("11.4494万元", "11.4494万元 → 114494万元（小数点错位） 11.4494亿元（万、亿单位用错）")]
    [InlineData("114494亿元", "114494亿元 → 114494万元（万、亿单位用错） 11.4494亿元（小数点错位）")]
    public void A_unit_that_the_others_have_is_likelier_than_one_that_none_has(string printed, string expected)
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("total", "897475万元").Figure("a", printed).Figure("b", "782981万元").Sum("total", "a", "b").Build();

        Suspect suspect = Referee.Check(bulletin).Suspects.Single(suspect => suspect.Figure == "a");

        Assert.Equal(expected, $"{printed} → {suspect.Candidates[0]} {suspect.Candidates[1]}");
    }

    [Fact]
    public void A_print_copied_from_one_of_other_places_may_have_had_places_of_its_own() => Assert.Contains(
        "b: 9.21万吨 sameAs stock",
        new BulletinBuilder()
            .Figure("stock", "1024.3万吨").Figure("a", "3.14万吨").Figure("b", "1024.3万吨").Figure("t", "12.35万吨").Sum("t", "a", "b").Build()
            .AllCandidates());

    [Fact]
    public void What_leaves_some_dozens_of_prints_says_each_the_middle_first()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("now", "1254.7亿元").Figure("then", "1146.0亿元").Figure("rate", "-4.9%").Growth("rate", "now", "then").Build();

        Candidate[] left = [.. Referee.Check(bulletin).Suspects.Single(suspect => suspect.Figure == "then").Candidates];

        Assert.Equal(("1319.3亿元", 16), (left[0].Print.Text, left.Length));
    }
}
