using System.Globalization;
using System.Text;
using CsCheck;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Quantities;

public sealed class MoneyFormattingTests
{
    [Theory]
    [InlineData(0, "0元", "0万元", "0亿元", "0万亿元")]
    [InlineData(1, "0.01元", "0.000001万元", "0.0000000001亿元", "0.00000000000001万亿元")]
    [InlineData(-1, "-0.01元", "-0.000001万元", "-0.0000000001亿元", "-0.00000000000001万亿元")]
    [InlineData(134_580_000_000_00, "134580000000元", "13458000万元", "1345.8亿元", "0.13458万亿元")]
    [InlineData(150, "1.5元", "0.00015万元", "0.000000015亿元", "0.0000000000015万亿元")]
    [InlineData(1_000_000_000_000_000_000, "10000000000000000元", "1000000000000万元", "100000000亿元", "10000万亿元")]
    [InlineData(long.MaxValue, "92233720368547758.07元", "9223372036854.775807万元", "922337203.6854775807亿元", "92233.72036854775807万亿元")]
    [InlineData(long.MinValue, "-92233720368547758.08元", "-9223372036854.775808万元", "-922337203.6854775808亿元", "-92233.72036854775808万亿元")]
    public void The_exact_text_is_as_short_as_it_can_be(long fen, string yuan, string wan, string yi, string wanYi)
    {
        var amount = Money.FromFen(fen);

        Assert.Equal(yuan, amount.ToString(MoneyUnit.Yuan));
        Assert.Equal(wan, amount.ToString(MoneyUnit.Wan));
        Assert.Equal(yi, amount.ToString(MoneyUnit.Yi));
        Assert.Equal(wanYi, amount.ToString(MoneyUnit.WanYi));
        AllDoors(yi, amount, null);
        AllDoors(yi, amount, "G");
        AllDoors(yi, amount, "g亿元");
        AllDoors(wan, amount, "万元");
        AllDoors(wanYi, amount, "万亿元");
    }

    [Theory]
    [InlineData("1234.5亿元", "N2", "1,234.50亿元")]
    [InlineData("1234.5亿元", "n", "1,234.50亿元")]
    [InlineData("1234.5亿元", "F1", "1234.5亿元")]
    [InlineData("1234.5亿元", "f0", "1235亿元")]
    [InlineData("-1234.5亿元", "F0", "-1235亿元")]
    [InlineData("1233.5亿元", "F0", "1234亿元")]
    [InlineData("0.125亿元", "N2", "0.13亿元")]
    [InlineData("-0.125亿元", "N2", "-0.13亿元")]
    [InlineData("0.125亿元", "0.00", "0.13亿元")]
    [InlineData("0.1249999999亿元", "F2", "0.12亿元")]
    [InlineData("-0.004亿元", "N2", "0.00亿元")]
    [InlineData("1亿元", "F12", "1.000000000000亿元")]
    [InlineData("1345.8亿元", "#,##0.0", "1,345.8亿元")]
    [InlineData("1345.85亿元", "#,##0.0", "1,345.9亿元")]
    [InlineData("1345.8亿元", "0.00##", "1345.80亿元")]
    [InlineData("1345.8亿元", "0.0 亿元", "1345.8 亿元")]
    [InlineData("1345.8亿元", "N0万元", "13,458,000万元")]
    [InlineData("1345.8亿元", "N2万亿元", "0.13万亿元")]
    [InlineData("0.015元", "F1元", null)]
    [InlineData("0.15元", "F1元", "0.2元")]
    [InlineData("-3.25亿元", "0.0;(0.0)", "(3.3)亿元")]
    [InlineData("-3.25亿元", "0.0;(0.00)", "(3.25)亿元")]
    [InlineData("-3.25亿元", "0.0;;—", "-3.3亿元")]
    [InlineData("0亿元", "0.0;(0.0);—", "—亿元")]
    [InlineData("-0.04亿元", "0.0;(0.0);—", "—亿元")]
    [InlineData("0.5亿元", "约0'.0;%'", "约1.0;%亿元")]
    [InlineData("0.5亿元", "0.0\\%", "0.5%亿元")]
    [InlineData("0.5亿元", "0.0\" E0\"", "0.5 E0亿元")]
    [InlineData("0.5亿元", "Ex0.0", "Ex0.5亿元")]
    [InlineData("922337203.6854775807亿元", "N9", "922,337,203.685477581亿元")]
    [InlineData("-922337203.6854775808亿元", "N0", "-922,337,204亿元")]
    [InlineData("92233.72036854775807万亿元", "N13万亿元", "92,233.7203685477581万亿元")]
    public void A_numeric_format_shows_the_figure_rounded_by_us(string text, string format, string? expected)
    {
        if (expected is null)
        {
            Assert.False(Money.TryParse(text, out _));
            return;
        }

        AllDoors(expected, Money.Parse(text), format);
    }

    [Theory]
    [InlineData("C2")]
    [InlineData("P1")]
    [InlineData("E3")]
    [InlineData("D5")]
    [InlineData("X")]
    [InlineData("R")]
    [InlineData("G5")]
    [InlineData("N1000000000")]
    [InlineData("abc")]
    [InlineData("元 ")]
    [InlineData("N2 ")]
    [InlineData("N2亿")]
    [InlineData("N2亿元元")]
    [InlineData("0.0%")]
    [InlineData("0.0‰")]
    [InlineData("0.0E+0")]
    [InlineData("0.0e0")]
    [InlineData("0,")]
    [InlineData("0,.0")]
    [InlineData("#,##0,,")]
    [InlineData(";0.0")]
    [InlineData("0.0;负")]
    [InlineData("0;0;0;0")]
    [InlineData(" ")]
    public void Formats_that_would_misstate_the_amount_are_refused(string format)
    {
        foreach (Money amount in (Money[])[Money.Zero, Money.FromYi(1.5m), Money.FromYi(-1.5m)])
        {
            FormatException refusal = Assert.Throws<FormatException>(() => amount.ToString(format));
            Assert.Contains("expected N or F", refusal.Message, StringComparison.Ordinal);
            Assert.Throws<FormatException>(() => amount.TryFormat(new char[99], out _, format));
            Assert.Throws<FormatException>(() => amount.TryFormat(new byte[99], out _, format));
        }
    }

    [Fact]
    public void The_figure_of_a_format_is_the_amount_rounded_half_away_from_zero() =>
        Gen.Select(MoneyTests.AnyFen, Gen.Enum<MoneyUnit>(), Gen.Int[0, 16]).Holds((fen, unit, places) =>
        {
            var amount = Money.FromFen(fen);
            Rational scale = Rational.PowerOfTen(places);
            Rational exact = (Rational)fen / Rational.PowerOfTen(unit.PowerOfFen());
            Rational? expected = RoundingOracle.Round(exact * scale, RoundingConvention.HalfAwayFromZero) / scale;
            string word = amount.ToString(unit)[^Word(unit).Length..];
            string standard = amount.ToString($"F{places}{word}");
            string custom = amount.ToString($"0.{new string('0', places)}{word}");
            string grouped = amount.ToString($"N{places}{word}");
            return (Rational)decimal.Parse(standard[..^word.Length], CultureInfo.InvariantCulture) == expected
                && (places == 0 || custom == standard)
                && grouped.Replace(",", "", StringComparison.Ordinal) == standard;
        });

    [Fact]
    public void A_provider_shapes_numeric_formats_only() => AlienCultures.InEach(culture =>
    {
        Money amount = Money.FromYi(-1234567.5m);

        Assert.Equal("-1234567.5亿元", amount.ToString());
        Assert.Equal("-1234567.5亿元", amount.ToString(null, culture));
        Assert.Equal("-12345675000万元", amount.ToString("万元", culture));
        Assert.Equal("-1,234,567.50亿元", amount.ToString("N", null));
        Assert.Equal("-1,234,567.50亿元", amount.ToString("N2", new DeafProvider()));
        Assert.Equal("-1234567.5亿元", $"{amount}");
        Assert.Equal("-1,234,567.50亿元", $"{amount:N2}");
        bool isGerman = culture == AlienCultures.German;
        Assert.Equal(isGerman ? "-1.234.567,500亿元" : "负负123'4567·500亿元", amount.ToString("N", culture));
        AllDoors(isGerman ? "-1.234.567,5亿元" : "负负123'4567·5亿元", amount, "#,##0.0", culture);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("N2")]
    [InlineData("0.0万元")]
    public void Text_that_does_not_fit_is_not_written_in_part(string? format)
    {
        Money amount = Money.FromYi(-1234.5m);
        string text = amount.ToString(format);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        for (int length = 0; length < text.Length; length++)
        {
            Assert.False(amount.TryFormat(new char[length], out int written, format));
            Assert.Equal(0, written);
        }

        for (int length = 0; length < utf8.Length; length++)
        {
            Assert.False(amount.TryFormat(new byte[length], out int written, format));
            Assert.Equal(0, written);
        }
    }

    [Fact]
    public void Very_long_formats_are_written_too() =>
        AllDoors($"1.{new string('0', 400)}亿元", Money.FromYi(1), "F400");

    private static void AllDoors(string expected, Money amount, string? format, IFormatProvider? provider = null)
    {
        Assert.Equal(expected, amount.ToString(format, provider));

        char[] chars = new char[expected.Length];
        Assert.True(amount.TryFormat(chars, out int charsWritten, format, provider));
        Assert.Equal(expected, new string(chars, 0, charsWritten));

        byte[] utf8 = new byte[Encoding.UTF8.GetByteCount(expected)];
        Assert.True(amount.TryFormat(utf8, out int bytesWritten, format, provider));
        Assert.Equal(expected, Encoding.UTF8.GetString(utf8, 0, bytesWritten));

        Assert.Equal(expected, string.Create(provider, $"{amount.ToString(format, provider)}"));
        Assert.Equal(expected, string.Format(provider, $"{{0:{format?.Replace("{", "{{", StringComparison.Ordinal)}}}", amount));
    }

    private static string Word(MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => "元",
        MoneyUnit.Wan => "万元",
        MoneyUnit.Yi => "亿元",
        _ => "万亿元",
    };

    private sealed class DeafProvider : IFormatProvider
    {
        public object? GetFormat(Type? formatType) => null;
    }
}
