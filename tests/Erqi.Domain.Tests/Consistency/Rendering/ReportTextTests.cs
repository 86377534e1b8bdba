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
