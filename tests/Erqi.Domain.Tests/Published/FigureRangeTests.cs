using System.Globalization;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Published;

/// <summary>Every row of the table that says which true values a print leaves possible.</summary>
public sealed class FigureRangeTests
{
    [Theory]
    [InlineData("2.5", "[2.45, 2.55)")]
    [InlineData("-2.5", "(-2.55, -2.45]")]
    [InlineData("0.0", "(-0.05, 0.05)")]
    [InlineData("-0.0", "(-0.05, 0.05)")]
    public void Half_away_from_zero_opens_the_far_end(string print, string range) =>
        Says(range, print, RoundingConvention.HalfAwayFromZero);

    [Theory]
    [InlineData("2.4", "[2.35, 2.45]")]
    [InlineData("2.5", "(2.45, 2.55)")]
    [InlineData("-2.4", "[-2.45, -2.35]")]
    [InlineData("-2.5", "(-2.55, -2.45)")]
    [InlineData("0.0", "[-0.05, 0.05]")]
    [InlineData("10", "[9.5, 10.5]")]
    public void Half_to_even_closes_both_ends_of_even_digits(string print, string range) =>
        Says(range, print, RoundingConvention.HalfToEven);

    [Theory]
    [InlineData("2.5", "[2.45, 2.55]")]
    [InlineData("-2.5", "[-2.55, -2.45]")]
    [InlineData("0", "[-0.5, 0.5]")]
    public void Unknown_ties_close_both_ends(string print, string range) =>
        Says(range, print, RoundingConvention.NearestUnknownTies);

    [Theory]
    [InlineData("2.5", "[2.5, 2.6)")]
    [InlineData("-2.5", "(-2.6, -2.5]")]
    [InlineData("0.0", "(-0.1, 0.1)")]
    public void Truncation_leaves_what_was_cut_off(string print, string range) =>
        Says(range, print, RoundingConvention.Truncate);

    [Theory]
    [InlineData("2.5", "(2.4, 2.5]")]
    [InlineData("-2.5", "(-2.6, -2.5]")]
    [InlineData("0", "(-1, 0]")]
    public void A_ceiling_lies_above_its_true_values(string print, string range) =>
        Says(range, print, RoundingConvention.Ceiling);

    [Theory]
    [InlineData("2.5", "[2.5, 2.6)")]
    [InlineData("-2.5", "[-2.5, -2.4)")]
    [InlineData("0", "[0, 1)")]
    public void A_floor_lies_below_its_true_values(string print, string range) =>
        Says(range, print, RoundingConvention.Floor);

    [Theory]
    [InlineData("2.5", "{2.5}")]
    [InlineData("-2.50", "{-2.5}")]
    [InlineData("0", "{0}")]
    public void An_exact_print_is_its_true_value(string print, string range) =>
        Says(range, print, RoundingConvention.Exact);

    [Theory]
    [InlineData("超100亿元", "(100亿元, ∞)")]
    [InlineData("逾100亿元", "(100亿元, ∞)")]
    [InlineData("突破100亿元", "(100亿元, ∞)")]
    [InlineData("500万元以上", "[500万元, ∞)")]
    [InlineData("10余个", "[11个, 19个]")]
    [InlineData("10多个", "[11个, 19个]")]
    [InlineData("3亿多元", "(3亿元, 4亿元)")]
    [InlineData("3多亿元", "(3亿元, 4亿元)")]
    [InlineData("120余亿元", "(120亿元, 130亿元)")]
    [InlineData("105余个", "∅")]
    [InlineData("近2亿元", "[1亿元, 2亿元)")]
    [InlineData("近250个", "[150个, 249个]")]
    [InlineData("近0.05亿元", "[0.04亿元, 0.05亿元)")]
    [InlineData("不足5亿元", "[0亿元, 5亿元)")]
    [InlineData("不足5%", "(-∞, 5%)")]
    [InlineData("100个以内", "[0个, 100个]")]
    [InlineData("3%以下", "(-∞, 3%]")]
    [InlineData("约3.05亿元", "[3.04亿元, 3.06亿元]")]
    [InlineData("约3.50亿元", "[3.4亿元, 3.6亿元]")]
    [InlineData("300亿元左右", "[240亿元, 360亿元]")]
    [InlineData("300亿元上下", "[240亿元, 360亿元]")]
    [InlineData("约100亿元", "[80亿元, 120亿元]")]
    [InlineData("约3成", "[2.4成, 3.6成]")]
    [InlineData("约1个", "{1个}")]
    [InlineData("约1%", "[0.5%, 1.5%]")]
    [InlineData("10万余元", "(10万元, 11万元)")]
    [InlineData("10余万元", "(10万元, 20万元)")]
    [InlineData("1.3万余个", "[1.3001万个, 1.3999万个]")]
    [InlineData("不满5亿元", "[0亿元, 5亿元)")]
    [InlineData("不到5亿元", "[0亿元, 5亿元)")]
    [InlineData("最多100个", "[0个, 100个]")]
    [InlineData("至多100个", "[0个, 100个]")]
    [InlineData("不超过100个", "[0个, 100个]")]
    [InlineData("最少100个", "[100个, ∞)")]
    [InlineData("至少100个", "[100个, ∞)")]
    [InlineData("不低于100个", "[100个, ∞)")]
    [InlineData("不少于100个", "[100个, ∞)")]
    [InlineData("10亿元及以上", "[10亿元, ∞)")]
    [InlineData("超千亿元", "(1千亿元, ∞)")]
    [InlineData("一倍多", "(1倍, 2倍)")]
    [InlineData("超过一半", "(50%, ∞)")]
    [InlineData("过半", "(50%, ∞)")]
    [InlineData("近半", "[40%, 50%)")]
    [InlineData("半数以上", "[50%, ∞)")]
    [InlineData("百余个", "[101个, 199个]")]
    [InlineData("百余家企业", "[101家, 199家]")]
    [InlineData("千余万元", "(1000万元, 2000万元)")]
    [InlineData("万余元", "(1万元, 2万元)")]
    [InlineData("约三分之二", "[170/3%, 230/3%]")]
    [InlineData("近三分之一", "[70/3%, 100/3%)")]
    [InlineData("下降约3.4%", "[-3.5%, -3.3%]")]
    [InlineData("约下降3.4%", "[-3.5%, -3.3%]")]
    [InlineData("下降3%以上", "(-∞, -3%]")]
    [InlineData("约2999.98万元", "[2999.97万元, 2999.99万元]")]
    [InlineData("约30个", "[24个, 36个]")]
    [InlineData("超0亿元", "(0亿元, ∞)")]
    [InlineData("不足0亿元", "∅")]
    [InlineData("0个以内", "{0个}")]
    public void A_qualifier_replaces_the_range(string print, string range)
    {
        Assert.Equal(range, Written(print));
        Assert.Equal(range, Written(print, new FigureReading { Rounding = RoundingConvention.Truncate }));
    }

    [Theory]
    [InlineData("5%—6%", "[5%, 6%]")]
    [InlineData("5%至6%", "[5%, 6%]")]
    [InlineData("5%至6%之间", "[5%, 6%]")]
    [InlineData("百分之五至百分之六", "[5%, 6%]")]
    [InlineData("5%-5.5%", "[5%, 5.5%]")]
    [InlineData("4.5-5%", "[4.5%, 5%]")]
    [InlineData("15%～30%", "[15%, 30%]")]
    [InlineData("1.2万至1.5万", "[1.2万, 1.5万]")]
    [InlineData("2万～5万个", "[2万个, 5万个]")]
    [InlineData("100～150个", "[100个, 150个]")]
    [InlineData("5至6", "[5, 6]")]
    [InlineData("8000万至1.2亿元", "[0.8亿元, 1.2亿元]")]
    [InlineData("5000万元—1.2亿元", "[0.5亿元, 1.2亿元]")]
    [InlineData("下降3%至5%", "[-5%, -3%]")]
    [InlineData("-5%—-3%", "[-5%, -3%]")]
    [InlineData("一半", "{50%}")]
    [InlineData("三分之二", "{200/3%}")]
    [InlineData("四分之三", "{75%}")]
    [InlineData("百分之五", "{5%}")]
    [InlineData("百分之五点三", "{5.3%}")]
    [InlineData("百分之九十七点二", "{97.2%}")]
    [InlineData("百分之5.3", "{5.3%}")]
    [InlineData("百分之百", "{100%}")]
    [InlineData("千分之三", "{3‰}")]
    [InlineData("万分之二", "{2‱}")]
    [InlineData("下降一半", "{-50%}")]
    public void Ranges_and_rates_in_words_say_what_they_are(string print, string range)
    {
        Assert.Equal(range, Written(print));
        Assert.Equal(range, Written(print, new FigureReading { Rounding = RoundingConvention.Truncate }));
    }

    [Theory]
    [InlineData("1亿2千万元", "[1.15亿元, 1.25亿元)")]
    [InlineData("1亿2000万元", "[1.19995亿元, 1.20005亿元)")]
    [InlineData("3亿4千5百万元", "[3.445亿元, 3.455亿元)")]
    [InlineData("1万7千个", "[1.65万个, 1.7499万个]")]
    [InlineData("10亿零817万5288元", "[10.081752875亿元, 10.081752885亿元)")]
    [InlineData("3千万元", "[2.5千万元, 3.5千万元)")]
    [InlineData("下降3.4%", "(-3.45%, -3.35%]")]
    [InlineData("增长3.4%", "[3.35%, 3.45%)")]
    [InlineData("减少5亿元", "(-5.5亿元, -4.5亿元]")]
    [InlineData("(6,343)", "(-6343.5, -6342.5]")]
    [InlineData("（6，343）亿元", "(-6343.5亿元, -6342.5亿元]")]
    [InlineData("(5.2%)", "(-5.25%, -5.15%]")]
    [InlineData("3倍", "[2.5倍, 3.5倍)")]
    [InlineData("5‱", "[4.5‱, 5.5‱)")]
    [InlineData("7.22张/千人", "[7.215张/千人, 7.225张/千人)")]
    [InlineData("147人/平方公里", "[146.5人/平方公里, 147.5人/平方公里)")]
    [InlineData("3亩", "[2.5亩, 3.5亩)")]
    [InlineData("$12.3 billion", "[12.25billion $, 12.35billion $)")]
    public void A_print_is_rounded_at_its_last_digit(string print, string range) => Assert.Equal(range, Written(print));

    [Theory]
    [InlineData("超-5%", "(-∞, -5%)")]
    [InlineData("-5%以上", "(-∞, -5%]")]
    [InlineData("-10余%", "(-20%, -10%)")]
    [InlineData("近-20%", "(-20%, -10%]")]
    [InlineData("不足-5%", "(-5%, ∞)")]
    [InlineData("-5%以内", "[-5%, ∞)")]
    [InlineData("约-5.3%", "[-5.4%, -5.2%]")]
    public void Below_zero_a_qualifier_speaks_of_the_magnitude(string print, string range) =>
        Assert.Equal(range, Written(print));

    [Theory]
    [InlineData("5000亿元", "100", "[4950亿元, 5050亿元)")]
    [InlineData("360个", "10", "[355个, 364个]")]
    [InlineData("28.0亿元", "0.5", "[27.75亿元, 28.25亿元)")]
    [InlineData("约5000亿元", "10", "[4990亿元, 5010亿元]")]
    [InlineData("5000余亿元", "10", "(5000亿元, 5010亿元)")]
    [InlineData("近5000亿元", "10", "[4000亿元, 5000亿元)")]
    [InlineData("0亿元", "10", "[0亿元, 5亿元)")]
    public void A_quantum_is_the_unit_of_the_last_meaningful_digit(string print, string quantum, string range) =>
        Assert.Equal(range, Written(print, new FigureReading { Quantum = decimal.Parse(quantum, CultureInfo.InvariantCulture) }));

    [Theory]
    [InlineData("0.0亿元", null, "[0亿元, 0.05亿元)")]
    [InlineData("0.0亿元", true, "(-0.05亿元, 0.05亿元)")]
    [InlineData("0.0%", null, "(-0.05%, 0.05%)")]
    [InlineData("0.0%", false, "[0%, 0.05%)")]
    [InlineData("-0.5亿元", null, "(-0.55亿元, -0.45亿元]")]
    [InlineData("-0亿元", null, "(-0.5亿元, 0.5亿元)")]
    [InlineData("0‰", null, "(-0.5‰, 0.5‰)")]
    [InlineData("0", null, "[0, 0.5)")]
    public void What_is_never_below_zero_is_cut_there(string print, bool? signed, string range) =>
        Assert.Equal(range, Written(print, new FigureReading { Signed = signed }));

    [Theory]
    [InlineData("1.22万个", null, "[1.215万个, 1.2249万个]")]
    [InlineData("1.22万个", false, "[1.215万个, 1.225万个)")]
    [InlineData("3.5户", null, "[3.45户, 3.55户)")]
    [InlineData("3.5户", true, "∅")]
    [InlineData("2亿元", true, "[1.5亿元, 2.49999999亿元]")]
    [InlineData("5%", true, "{5%}")]
    [InlineData("三万户", null, "[2.5万户, 3.4999万户]")]
    [InlineData("5人次", null, "[4.5人次, 5.5人次)")]
    public void What_is_whole_is_cut_to_whole_base_units(string print, bool? integer, string range) =>
        Assert.Equal(range, Written(print, new FigureReading { Integer = integer }));

    [Theory]
    [InlineData("360个", "{360个}")]
    [InlineData("360户", "{360户}")]
    [InlineData("360名", "{360名}")]
    [InlineData("360辆", "{360辆}")]
    [InlineData("360", "[360, 361)")]
    [InlineData("360亩", "[360亩, 361亩)")]
    [InlineData("360亿元", "[360亿元, 361亿元)")]
    [InlineData("36.0个", "[36个, 36.1个)")]
    [InlineData("36万个", "[36万个, 36.9999万个]")]
    public void Only_a_count_without_decimals_or_multiplier_is_exact_of_itself(string print, string range)
    {
        Bulletin bulletin = new BulletinBuilder(rounding: RoundingConvention.Truncate).Figure("a", print).Build();

        Assert.Equal(range, bulletin["a"].Unit.Write(bulletin.TrueValues("a")));
    }

    [Fact]
    public void A_caller_may_choose_how_far_words_reach()
    {
        FigureReading reading = new() { Policy = new() { About = Rational.Of(1, 2), ALittleOver = 2, JustBelow = Rational.Of(1, 10) } };

        Assert.Equal("[25个, 35个]", Written("约30个", reading));
        Assert.Equal("(10亿元, 30亿元)", Written("10余亿元", reading));
        Assert.Equal("[1.9亿元, 2亿元)", Written("近2亿元", reading));
    }

    [Fact]
    public void A_huge_and_a_tiny_print_are_as_exact_as_any()
    {
        string nines = new('9', 60);

        Assert.Equal($"[{nines[1..]}8.5亿元, {nines}.5亿元)", Written($"{nines}亿元"));
        Assert.Equal($"[0.{new string('0', 40)}05亿元, 0.{new string('0', 40)}15亿元)", Written($"0.{new string('0', 40)}1亿元"));
    }

    private static void Says(string range, string print, RoundingConvention convention) =>
        Assert.Equal(range, Written(print, new FigureReading { Rounding = convention, Signed = true }));

    private static string Written(string print, FigureReading? reading = null)
    {
        PublishedFigure figure = PublishedFigure.Parse(print);
        return figure.Unit.Write(figure.TrueValues(reading));
    }
}
