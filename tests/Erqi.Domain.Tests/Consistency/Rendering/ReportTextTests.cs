using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Rendering;

public sealed class ReportTextTests
{
    [Fact]
    public void An_English_report_speaks_in_phrases()
    {
        string text = Sum("186.7亿元", "15亿元", "53.2亿元", "100.5亿元").ToText(ReportLanguage.English);
        Assert.Contains("cannot be true", text, StringComparison.Ordinal);
        Assert.Contains("168.7亿元 (two digits changed places)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("transposition", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_no_decimal_holds_is_rounded_and_marked()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("total", "250亿元").Figure("count", "3个").Unprinted("mean", FigureUnit.Yi)
            .Mean("mean", "total", "count").Build();
        ConsistencyReport report = Referee.Check(bulletin);
        Assert.Contains("[≈83.16667亿元, 83.5亿元)", report.ToText(), StringComparison.Ordinal);
        Assert.Equal(Rational.Of(499, 6) * FigureUnit.Yi.Scale, report.Implied.Single(implied => implied.Figure == "mean").Range.Low);
    }

    [Fact]
    public void A_long_list_of_suspects_is_cut_short()
    {
        ConsistencyReport report = Sum("45.0亿元", [.. Enumerable.Repeat("1.0亿元", 40)]);
        Assert.Equal(41, report.Suspects.Count);
        Assert.Equal(20, report.ToText(ReportLanguage.English).Split('\n').Count(line => line.Contains("must lie in", StringComparison.Ordinal)));
        Assert.Contains("  and 21 more\n", report.ToText(ReportLanguage.English), StringComparison.Ordinal);
        Assert.Contains("  另有 21 个\n", report.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_a_limit_cut_short_says_so()
    {
        CheckOptions options = new() { Limits = new SolverLimits { Steps = 1 } };
        string text = Sum(options, "186.7亿元", "15亿元", "53.2亿元", "100.5亿元").ToText(ReportLanguage.English);
        Assert.Contains("may be incomplete", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_to_check_first_stands_at_the_head_for_each_group()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("t", "186.7亿元").Figure("a", "15亿元").Figure("b", "53.2亿元").Figure("c", "100.5亿元").Sum("t", "a", "b", "c")
            .Figure("n", "81个").Figure("n1", "9个").Figure("n2", "38个").Figure("n3", "43个").Sum("n", "n1", "n2", "n3")
            .Build();
        string[] lines = Referee.Check(bulletin).ToText(ReportLanguage.English).Split('\n');
        Assert.Equal("Check first: t 186.7亿元 → 168.7亿元 (two digits changed places)", lines[2]);
        Assert.Equal("Check first: n3 43个 → 34个 (two digits changed places)", lines[3]);
    }

    [Fact]
    public void Numbers_in_each_others_place_are_named_where_that_is_asked_for()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("a", "30.4亿元").Figure("a1", "12.1亿元").Figure("a2", "15.2亿元").Sum("a", "a1", "a2")
            .Figure("b", "29.6亿元").Figure("b1", "18.3亿元").Figure("b2", "14.4亿元").Sum("b", "b1", "b2")
            .Figure("all", "60亿元").Sum("all", "a", "b").Build();
        string text = Referee.Check(bulletin, new CheckOptions { FindSwaps = true }).ToText(ReportLanguage.English);
        Assert.Contains("a2 15.2亿元 and b1 18.3亿元 have each other's number", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bulletin_of_which_nothing_could_be_judged_says_so()
    {
        Bulletin bulletin = new BulletinBuilder().Figure("n", "3个").Figure("m", "4亿元").Same("n", "m").Build();
        Assert.Contains("nothing was checked", Referee.Check(bulletin).ToText(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verdict_and_every_slip_has_words_of_its_own()
    {
        string[] words = [.. Verdict.All.Select(verdict => ReportWords.Of(verdict).English), .. Slip.All.Select(slip => ReportWords.Of(slip).English)];
        Assert.Equal(words, words.Distinct());
    }

    private static ConsistencyReport Sum(string total, params string[] parts) => Sum(CheckOptions.Usual, total, parts);

    private static ConsistencyReport Sum(CheckOptions options, string total, params string[] parts)
    {
        BulletinBuilder builder = new BulletinBuilder().Figure("total", total);
        for (int i = 0; i < parts.Length; i++)
        {
            builder.Figure($"p{i}", parts[i]);
        }

        return Referee.Check(builder.Sum("total", [.. parts.Select((_, i) => new SumPart($"p{i}"))]).Build(), options);
    }
}
