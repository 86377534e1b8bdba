using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Json;
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
    public void What_may_be_at_most_another_is_said_to_exceed_it()
    {
        Bulletin bulletin = new BulletinBuilder().Figure("before", "89051元").Figure("now", "30847元").AtMost("before", "now").Build();

        Assert.Contains("89051元超过30847元，多58204元", Referee.Check(bulletin).ToText(), StringComparison.Ordinal);
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
        CheckOptions options = new() { MaxSteps = 1 };
        string[] head = Sum(options, "186.7亿元", "15亿元", "53.2亿元", "100.5亿元").ToText(ReportLanguage.English).Split('\n')[..5];
        Assert.Contains(head, line => line.StartsWith("A limit of the check was reached before the end of: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_in_another_unit_than_their_total_keep_it() => Assert.Contains(
        "9.21万吨−10.91万吨＝-17000吨，印作-1.71吨",
        Referee.Check(new BulletinBuilder()
            .Figure("born", "9.21万吨").Figure("gone", "10.91万吨").Figure("more", "-1.71吨").Sum("more", "born", new SumPart("gone", -1)).Build()).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void Of_more_prints_than_are_listed_the_first_and_the_last_are_said() => Assert.Contains(
        "应印25170亿元至25416亿元之间（误印了 now 的数）",
        Referee.Check(new BulletinBuilder()
            .Figure("now", "26051亿元").Figure("then", "26051亿元").Figure("rate", "3%").Growth("rate", "now", "then")
            .Figure("other", "25540亿元").Figure("more", "511亿元").Sum("now", "other", "more").Build()).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void Of_equally_likely_figures_those_that_the_rest_accuses_are_named() => Assert.Contains(
        "有 2 个数，任一有误都同样说得通，算术分不出先后：若错在 rate 4.8%，应印7.2%或7.1%；若错在 then 571.5亿元，应印584.4亿元（584.0亿元至584.7亿元都说得通）；请逐一核对来源。",
        Referee.Check(new BulletinBuilder()
            .Figure("now", "612.4亿元").Figure("then", "571.5亿元").Figure("rate", "4.8%").Growth("rate", "now", "then")
            .Figure("light", "251.3亿元").Figure("heavy", "361.1亿元").Sum("now", "light", "heavy").Build()).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void Where_dozens_of_prints_are_left_one_that_is_a_digit_away_is_but_an_example() => Assert.Contains(
        "then 2480.9亿元 → 2458.7亿元至2461.3亿元之间，如2460.9亿元（错一位数字）  应在",
        Referee.Check(new BulletinBuilder()
            .Figure("now", "2442.8亿元").Figure("then", "2480.9亿元").Figure("rate", "-0.7%").Growth("rate", "now", "then").Build()).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void Two_sums_of_one_total_say_where_each_puts_it() => Assert.Contains(
        "关系0、1单看各自可以成立，合在一起不成立：t 按关系0应在100.3亿元至100.5亿元之间，按关系1应在99.5亿元至99.7亿元之间。",
        Referee.Check(new BulletinBuilder()
            .Figure("t", "100亿元").Figure("a", "50.2亿元").Figure("b", "50.2亿元").Figure("c", "49.8亿元").Figure("d", "49.8亿元")
            .Sum("t", "a", "b").Sum("t", "c", "d").Build()).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void A_part_of_one_sum_that_is_the_total_of_another_says_where_each_puts_it() => Assert.Contains(
        "关系0、1单看各自可以成立，合在一起不成立：rest 按关系0应在39亿元至41亿元之间，按关系1应在49亿元至51亿元之间。",
        Referee.Check(new BulletinBuilder()
            .Figure("t", "100亿元").Figure("a", "60亿元").Unprinted("rest", FigureUnit.Yi).Figure("b", "30亿元").Figure("c", "20亿元")
            .Sum("t", "a", "rest").Sum("rest", "b", "c").Build()).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void The_one_relation_that_could_not_be_judged_says_why_at_the_head() => Assert.Equal(
        "注意：关系0无法判定：量纲不同，不能相加或相比：“t”以元计，“a”没有单位（是否漏“元”？）。此外没有可核对的，等于没有核对。",
        Referee.Check(new BulletinBuilder()
            .Figure("t", "100亿元").Figure("a", "60").Figure("b", "40亿元").Sum("t", "a", "b").Build()).ToText().Split('\n')[2]);

    [Fact]
    public void The_blank_before_a_Latin_unit_is_kept_in_what_it_should_read() => Assert.Contains(
        "应印101.5 million USD（错一位数字）",
        Referee.Check(new BulletinBuilder()
            .Figure("t", "100.5 million USD").Figure("a", "60.2 million USD").Figure("b", "41.3 million USD").Sum("t", "a", "b").Build()).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void Of_two_faults_in_two_sums_every_likely_pair_is_listed() => Assert.Contains(
        "有 4 对数，任一对都同样说得通（不外 b、y、z、c）。",
        Referee.Check(new BulletinBuilder()
            .Figure("t", "2380亿元").Figure("a", "1213亿元").Figure("b", "655亿元").Figure("c", "532亿元").Sum("t", "a", "b", "c")
            .Figure("n", "360个").Figure("x", "158个").Figure("y", "112个").Figure("z", "80个").Sum("n", "x", "y", "z")
            .Figure("mean", "6.61亿元").Mean("mean", "t", "n").Figure("mean.a", "7.68亿元").Mean("mean.a", "a", "x").Build()).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void What_to_check_first_stands_at_the_head_for_each_group()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("t", "186.7亿元").Figure("a", "15亿元").Figure("b", "53.2亿元").Figure("c", "100.5亿元").Sum("t", "a", "b", "c")
            .Figure("n", "81个").Figure("n1", "9个").Figure("n2", "38个").Figure("n3", "43个").Sum("n", "n1", "n2", "n3")
            .Build();
        string[] lines = Referee.Check(bulletin).ToText(ReportLanguage.English).Split('\n');
        Assert.Equal(
            "Relation 0 is impossible by itself: 15 + 53.2 + 100.5 = 168.7亿元, but 186.7亿元 is printed, off by 18亿元 (rounding allows ±0.65亿元). (t = a + b + c)",
            lines[2]);
        Assert.Equal("Check first: t reads 186.7亿元; most likely it should read 168.7亿元 (two digits changed places).", lines[3]);
        Assert.Equal("Relation 1 is impossible by itself: 9 + 38 + 43 = 90个, but 81个 is printed, off by 9个. (n = n1 + n2 + n3)", lines[4]);
        Assert.Equal("Check first: n3 reads 43个; most likely it should read 34个 (two digits changed places).", lines[5]);
    }

    [Fact]
    public void Numbers_in_each_others_place_are_named()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("a", "30.4亿元").Figure("a1", "12.1亿元").Figure("a2", "15.2亿元").Sum("a", "a1", "a2")
            .Figure("b", "29.6亿元").Figure("b1", "18.3亿元").Figure("b2", "14.4亿元").Sum("b", "b1", "b2")
            .Figure("all", "60亿元").Sum("all", "a", "b").Build();
        string text = Referee.Check(bulletin).ToText(ReportLanguage.English);
        Assert.Contains(
            "Check first: a2 15.2亿元 and b1 18.3亿元 may have each other's number; they should read 18.3亿元 and 15.2亿元.",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_that_explain_it_a_reader_is_told_that_one_is_enough()
    {
        string[] head = Sum("1463亿元", "820亿元", "647亿元").ToText().Split('\n')[..5];

        Assert.Contains(
            "请先核对，只改一处即说得通：若错在 total 1463亿元，应印1467亿元、1466亿元、1468亿元（错一位数字）；"
            + "若错在 p1 647亿元，应印643亿元、642亿元、644亿元（错一位数字）。",
            head);
    }

    [Fact]
    public void A_digit_that_moved_comes_before_figures_that_no_slip_explains()
    {
        string[] lines = Sum("1801亿元", "123亿元", "4567亿元").ToText().Split('\n');

        Assert.Equal("请先核对：p0 123亿元 与 p1 4567亿元 之间可能有一位数字移到了对方，应依次为1234亿元、567亿元。", lines[3]);
        Assert.StartsWith("否则有 2 个数，任一有误都同样说得通", lines[4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6.2%", true)]
    [InlineData("9.9%", false)]
    public void A_base_that_may_have_been_revised_a_little_is_named_at_the_head(string rate, bool isNamed)
    {
        string head = Referee.Check(new BulletinBuilder()
            .Figure("y", "5581.3亿元").Figure("p", "5285.6亿元").Figure("g", rate).Growth("g", "y", previous: "p").Build())
            .ToText().Split("\n\n")[0];

        Assert.Equal(isNamed, head.Contains("也可能数字无误：若 p 5285.6亿元 后经修订或按可比口径调整为", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rate_in_words_is_called_as_it_was_printed()
    {
        string text = Referee.Check(new BulletinBuilder()
            .Figure("r", "三分之二").Figure("a", "66个").Figure("b", "100个").Share("r", "a", "b").Build()).ToText();

        Assert.Contains("66÷100＝66%，印作三分之二，差0.67个百分点。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_keep_their_blanks_in_a_formula()
    {
        string text = Sum("7.3million USD", "3.1million USD", "5.2million USD").ToText();

        Assert.Contains("3.1＋5.2＝8.3 million USD，印作7.3 million USD", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_that_may_both_be_wrong_are_told_with_the_units_of_their_captions()
    {
        Bulletin bulletin = BulletinDocument.Read("""
            {"figures":{
              "t":{"printed":"2164.8","unit":"亿元"},"u":{"printed":"1836.2","unit":"亿元"},"r":{"printed":"301.5","unit":"亿元"},
              "p":{"printed":"2043.1","unit":"亿元"},"up":{"printed":"1738.9","unit":"亿元"},"rp":{"printed":"304.2","unit":"亿元"},
              "g":"5.9%","gu":"5.6%","gr":"7.9%"},
            "relations":[
              {"kind":"sum","total":"t","parts":["u","r"]},{"kind":"sum","total":"p","parts":["up","rp"]},
              {"kind":"growth","rate":"g","current":"t","previous":"p"},{"kind":"growth","rate":"gu","current":"u","previous":"up"},
              {"kind":"growth","rate":"gr","current":"r","previous":"rp"}]}
            """);
        ConsistencyReport report = Referee.Check(bulletin);

        Assert.Matches("可能各有一误，前者应印[0-9.]+亿元（[^）]+），后者应印[0-9.]+亿元（", report.ToText());
        Assert.Matches("may both be wrong; they should read [0-9.]+亿元 and [0-9.]+亿元", report.ToText(ReportLanguage.English));
        Assert.Contains("亿元", report.Pairs[0].FirstCandidate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_that_may_both_be_wrong_are_one_possibility_and_no_finding()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("t", "2164.8亿元").Figure("u", "1836.2亿元").Figure("r", "301.5亿元").Figure("p", "2043.1亿元")
            .Figure("up", "1738.9亿元").Figure("rp", "304.2亿元").Figure("g", "5.9%").Figure("gu", "5.6%").Figure("gr", "7.9%")
            .Sum("t", "u", "r").Sum("p", "up", "rp").Growth("g", "t", previous: "p").Growth("gu", "u", previous: "up")
            .Growth("gr", "r", previous: "rp").Build();
        string[] head = Referee.Check(bulletin).ToText().Split('\n')[..7];

        Assert.Contains(head, line => line.StartsWith("只改一个数说不通", StringComparison.Ordinal));
        Assert.Contains(head, line => line.StartsWith("一种可能：t 2164.8亿元 与 r 301.5亿元 可能各有一误", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bulletin_of_which_nothing_could_be_judged_says_so()
    {
        Bulletin bulletin = new BulletinBuilder().Figure("n", "3个").Figure("m", "4亿元").Same("n", "m").Build();
        Assert.Contains("nothing was checked", Referee.Check(bulletin).ToText(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_tells_figures_apart_their_number_is_said_and_none_is_named()
    {
        ConsistencyReport report = Sum("206个", "16个", "13个", "24个", "36个", "31个", "52个", "11个", "22个");

        Assert.Equal("有 9 个数，任一有误都同样说得通（各为错一位数字），算术分不出先后；请逐一核对来源。", report.ToText().Split('\n')[3]);
        Assert.DoesNotContain("请先核对", report.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sole_suspect_is_named_where_no_slip_explains_it()
    {
        string text = Referee.Check(new BulletinBuilder()
            .Figure("rate", "71.4%").Figure("n", "482589人").Figure("all", "1260582人").Figure("men", "240000人").Figure("women", "242589人")
            .Figure("here", "1000000人").Figure("there", "260582人").Share("rate", "n", "all").Sum("n", "men", "women").Sum("all", "here", "there")
            .Build()).ToText();

        Assert.Contains("关系0单独即不成立：482589÷1260582＝38.283%，算得38.3%，印作71.4%。（rate = n ÷ all）\n", text, StringComparison.Ordinal);
        Assert.Contains("请先核对：rate 印作71.4%，应印38.3%。若只错一处，只能是它。\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_share_a_label_are_told_apart_by_their_ids()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("t", "7个", "项目").Figure("a", "3个", "项目").Figure("b", "5个", "其中").Sum("t", "a", "b").Build();

        Assert.Contains("（项目（t） = 项目（a） + 其中）", Referee.Check(bulletin).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_over_figures_not_printed_is_checked_together_with_others_or_not_at_all()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("a", "3.0亿元").Figure("b", "4.0亿元").Unprinted("t", FigureUnit.Yi).Figure("u", "7.0亿元").Unprinted("v", FigureUnit.Yi)
            .Sum("t", "a", "b").Sum("t", "u").Sum("v", "u").Build();
        string[] verdicts = [.. Referee.Check(bulletin).ToText(ReportLanguage.English).Split('\n').Where(line => line.Contains(" = ", StringComparison.Ordinal))];

        Assert.Contains("only together with others", verdicts[0], StringComparison.Ordinal);
        Assert.Contains("only together with others", verdicts[1], StringComparison.Ordinal);
        Assert.Contains("nothing to check against", verdicts[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_relation_bears_on_a_print_nothing_was_checked()
    {
        Bulletin bulletin = new BulletinBuilder().Figure("a", "3个").Unprinted("t", FigureUnit.Things).Sum("t", "a").Build();

        Assert.Contains("结论：未核对。", Referee.Check(bulletin).ToText(), StringComparison.Ordinal);
        Assert.Contains("结论：一致。", Sum("3个", "1个", "2个").ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_left_out_is_told_from_another_unit()
    {
        Bulletin bulletin = new BulletinBuilder().Figure("a", "12700").Figure("b", "12700元").Same("a", "b").Build();

        Assert.Contains("“a”没有单位（是否漏“元”？）", Referee.Check(bulletin).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verdict_and_every_slip_has_words_of_its_own()
    {
        string[] words = [.. ConsistencyTerms.Verdicts.All.Select(verdict => ReportWords.Of(verdict).English), .. ConsistencyTerms.Slips.All.Select(slip => ReportWords.Of(slip).English)];
        Assert.Equal(words, words.Distinct());
    }

    private static ConsistencyReport Sum(string total, params string[] parts) => Sum(CheckOptions.Default, total, parts);

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
