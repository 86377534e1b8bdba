using System.ComponentModel;
using System.Globalization;
using System.Text;
using CsCheck;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Quantities;

public sealed class MoneyParsingTests
{
    [Theory]
    [InlineData("1345.8亿元", 134_580_000_000_00)]
    [InlineData("8512万元", 85_120_000_00)]
    [InlineData("3.1万亿元", 3_100_000_000_000_00)]
    [InlineData("0.01元", 1)]
    [InlineData("-2.5元", -250)]
    [InlineData("−2.5元", -250)]
    [InlineData("－２．５元", -250)]
    [InlineData("+2.5元", 250)]
    [InlineData("１２３亿元", 12_300_000_000_00)]
    [InlineData("1,234.5亿元", 123_450_000_000_00)]
    [InlineData("1，234.5亿元", 123_450_000_000_00)]
    [InlineData(" 1 345 . 8 亿 元 ", 134_580_000_000_00)]
    [InlineData("13\n45.8\u3000万\t亿\r\n元", 134_580_000_000_000_000)]
    [InlineData("-0亿元", 0)]
    [InlineData("0000000000000000000000000000000.00000000000000000000000000000亿元", 0)]
    [InlineData("0000000000000000000000000000001.00000000000000000000000000000元", 100)]
    [InlineData("922337203.6854775807亿元", long.MaxValue)]
    [InlineData("-922337203.6854775808亿元", long.MinValue)]
    [InlineData("-92233720368547758.0800000000000000000000元", long.MinValue)]
    [InlineData("9,223,372,036,854.775807万元", long.MaxValue)]
    public void An_amount_is_read_in_every_form_of_text(string text, long fen)
    {
        var expected = Money.FromFen(fen);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(expected, Money.Parse(text));
        Assert.Equal(expected, Money.Parse(text.AsSpan()));
        Assert.Equal(expected, Money.Parse(utf8));
        Assert.True(Money.TryParse(text, out Money read));
        Assert.Equal(expected, read);
        Assert.True(Money.TryParse(text, out read));
        Assert.Equal(expected, read);
        Assert.True(Money.TryParse(text.AsSpan(), out read));
        Assert.Equal(expected, read);
        Assert.True(Money.TryParse(utf8, out read));
        Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData("", "does not begin with a number")]
    [InlineData("   ", "does not begin with a number")]
    [InlineData("亿元", "does not begin with a number")]
    [InlineData("元1", "does not begin with a number")]
    [InlineData("约1亿元", "does not begin with a number")]
    [InlineData("¥1元", "does not begin with a number")]
    [InlineData("三亿元", "does not begin with a number")]
    [InlineData("NaN亿元", "does not begin with a number")]
    [InlineData("1.亿元", "its number cannot be read")]
    [InlineData(".5亿元", "does not begin with a number")]
    [InlineData("12,34亿元", "its number cannot be read")]
    [InlineData("1.234,5亿元", "its number cannot be read")]
    [InlineData("0,123亿元", "its number cannot be read")]
    [InlineData("--1亿元", "does not begin with a number")]
    [InlineData("1345.8", "has no unit")]
    [InlineData("1345.8  ", "has no unit")]
    [InlineData("1345.8亿", "does not end in a unit")]
    [InlineData("1345.8万", "does not end in a unit")]
    [InlineData("1345.8亿万元", "does not end in a unit")]
    [InlineData("1345.8万万亿元", "does not end in a unit")]
    [InlineData("1345.8亿美元", "does not end in a unit")]
    [InlineData("1345.8亿元整", "does not end in a unit")]
    [InlineData("1345.8亿元1", "does not end in a unit")]
    [InlineData("1.2.3亿元", "does not end in a unit")]
    [InlineData("1e5元", "does not end in a unit")]
    [InlineData("0x1元", "does not end in a unit")]
    [InlineData("5个", "does not end in a unit")]
    [InlineData("5%", "does not end in a unit")]
    [InlineData("(5)元", "does not begin with a number")]
    [InlineData("0.001元", "not a whole number of 分")]
    [InlineData("1.23456789012亿元", "not a whole number of 分")]
    [InlineData("0.0000000000000000000000000000000000000001元", "not a whole number of 分")]
    [InlineData("1.0000000000000000000000000000001元", "not a whole number of 分")]
    [InlineData("0.00000000000000000000012345678901234567890123元", "not a whole number of 分")]
    public void What_is_no_amount_is_refused_with_a_sentence(string text, string reason)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => Money.Parse(text));

        Assert.Contains($"“{text}”", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(
            refusal.Message,
            Assert.Throws<FormatException>(() => Money.Parse(Encoding.UTF8.GetBytes(text))).Message);
        Assert.False(Money.TryParse(text, out Money read));
        Assert.Equal(Money.Zero, read);
        Assert.False(Money.TryParse(Encoding.UTF8.GetBytes(text), out _));
    }

    [Theory]
    [InlineData("922337203.6854775808亿元")]
    [InlineData("-922337203.6854775809亿元")]
    [InlineData("92234万亿元")]
    [InlineData("9999999999999999999万亿元")]
    [InlineData("99999999999999999999元")]
    [InlineData("99999999999999999999.0元")]
    [InlineData("99999999999999999999.00元")]
    [InlineData("99999999999999999999.000元")]
    public void Amounts_beyond_the_range_overflow(string text)
    {
        OverflowException overflow = Assert.Throws<OverflowException>(() => Money.Parse(text));

        Assert.Contains("922337203.6854775807亿元", overflow.Message, StringComparison.Ordinal);
        Assert.False(Money.TryParse(text, out _));
        Assert.False(Money.TryParse(Encoding.UTF8.GetBytes(text), out _));
    }

    [Fact]
    public void Null_is_no_text()
    {
        Assert.Throws<ArgumentNullException>("s", () => Money.Parse((string)null!));
        Assert.False(Money.TryParse((string?)null, out _));
        Assert.False(Money.TryParse((string?)null, out _));
    }

    [Fact]
    public void Broken_utf8_is_refused()
    {
        byte[] broken = [.. "1"u8, 0xE4, 0xBA];

        Assert.False(Money.TryParse(broken, out _));
        Assert.Throws<FormatException>(() => Money.Parse(broken));
    }

    [Fact]
    public void Long_text_is_read_and_long_rubbish_is_quoted_in_part()
    {
        string blanks = new(' ', 5000);
        Assert.Equal(Money.FromYi(1), Money.Parse($"1{blanks}亿元"));
        Assert.Equal(Money.FromYi(1), Money.Parse(Encoding.UTF8.GetBytes($"1{blanks}亿元")));

        string rubbish = new('猫', 5000);
        Assert.InRange(Assert.Throws<FormatException>(() => Money.Parse(rubbish)).Message.Length, 40, 200);
    }

    [Fact]
    public void No_bytes_make_it_throw() => Gen.Byte.Array[0, 30].Holds(bytes =>
    {
        _ = Money.TryParse(bytes, out _);
    });

    [Fact]
    public void Text_is_read_the_same_in_every_culture() => AlienCultures.InEach(culture =>
    {
        Assert.Equal(Money.FromYi(1234.5m), Parsed<Money>("1,234.5亿元", culture));
        Assert.Equal(Money.FromYi(-1234.5m), Money.Parse("-1234.5亿元"));
        Assert.False(Reads<Money>("1.234,5亿元", culture));
    });

    private static T Parsed<T>(string text, IFormatProvider? culture)
        where T : IParsable<T> => T.Parse(text, culture);

    private static bool Reads<T>(string text, IFormatProvider? culture)
        where T : IParsable<T> => T.TryParse(text, culture, out _);

    [Fact]
    public void Every_exact_text_reads_back() =>
        Gen.Select(MoneyTests.AnyFen, Gen.Enum<MoneyUnit>()).Holds((fen, unit) =>
        {
            var amount = Money.FromFen(fen);
            string text = amount.ToString(unit);
            return Money.Parse(text) == amount
                && Money.Parse(Encoding.UTF8.GetBytes(text)) == amount;
        });

    [Fact]
    public void Generic_code_reads_and_writes_amounts()
    {
        Assert.Equal("8512万元", Through<Money>("0.8512亿元", "万元"));

        static string Through<T>(string text, string format)
            where T : ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable
        {
            Assert.Equal(T.Parse(text, null), T.Parse(text.AsSpan(), null));
            Assert.Equal(T.Parse(text, null), T.Parse(Encoding.UTF8.GetBytes(text), null));
            return T.Parse(text, CultureInfo.InvariantCulture).ToString(format, null);
        }
    }

    [Fact]
    public void Forms_and_bindings_convert_through_text()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(Money));

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.True(converter.CanConvertTo(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(decimal)));
        AlienCultures.InEach(culture =>
        {
            Assert.Equal(Money.FromYi(1.5m), converter.ConvertFrom(null, culture, "1.5亿元"));
            Assert.Equal("1.5亿元", converter.ConvertTo(null, culture, Money.FromYi(1.5m), typeof(string)));
        });
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("1.5"));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(1.5m));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(Money.Zero, typeof(decimal)));
    }
}
