using System.Globalization;
using System.Numerics;
using CsCheck;
using Erqi.Domain.Quantities;
using Erqi.Domain.Quantities.Text;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Quantities.Text;

public sealed class NumeralReaderTests
{
    [Theory]
    [InlineData("360", false, "360", 0)]
    [InlineData("28.0", false, "280", 1)]
    [InlineData("-5.3", true, "53", 1)]
    [InlineData("−5.3", true, "53", 1)]
    [InlineData("－５．３", true, "53", 1)]
    [InlineData("+7", false, "7", 0)]
    [InlineData("＋７", false, "7", 0)]
    [InlineData("-0", true, "0", 0)]
    [InlineData("007", false, "7", 0)]
    [InlineData("0.001", false, "1", 3)]
    [InlineData("1,234.5", false, "12345", 1)]
    [InlineData("１，２３４，５６７", false, "1234567", 0)]
    [InlineData(" 1 2\n3 . 4\t5\u3000", false, "12345", 2)]
    [InlineData(" - 1 , 2 3 4", true, "1234", 0)]
    [InlineData("9999999999999999999", false, "9999999999999999999", 0)]
    [InlineData("99999999999999999999", false, "99999999999999999999", 0)]
    [InlineData("0000000000000000000000000000001", false, "1", 0)]
    [InlineData("123,456,789,012,345,678,901.5", false, "1234567890123456789015", 1)]
    [InlineData("0.00000000000000000000000000000", false, "0", 29)]
    public void A_number_is_read_digit_by_digit(string text, bool hasMinus, string digits, int places)
    {
        int position = 0;

        Assert.True(NumeralReader.TryRead(text, ref position, out Numeral numeral));

        Assert.Equal(text.Length, position);
        Assert.Equal(hasMinus, numeral.HasMinus);
        Assert.Equal(places, numeral.Places);
        var expected = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        Assert.Equal(expected, numeral.Digits);
        Assert.Equal(digits.Length <= 19, numeral.TryGetDigits(out ulong word));
        Assert.Equal(digits.Length <= 19 ? expected : 0, word);
        var value = Rational.Of(expected, BigInteger.Pow(10, places));
        Assert.Equal(hasMinus ? -value : value, numeral.Value);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  ", 2)]
    [InlineData("亿元", 0)]
    [InlineData("-", 1)]
    [InlineData("--5", 1)]
    [InlineData("+-5", 1)]
    [InlineData(".5", 0)]
    [InlineData("5.", 2)]
    [InlineData("5.亿元", 2)]
    [InlineData("5..5", 2)]
    [InlineData(",123", 0)]
    [InlineData("12,34", 5)]
    [InlineData("12,3456", 7)]
    [InlineData("1234,567", 4)]
    [InlineData("1,234567", 8)]
    [InlineData("1,,234", 2)]
    [InlineData("1,234,", 6)]
    [InlineData("0,123", 1)]
    [InlineData("1.234,567", 5)]
    [InlineData("1.5,", 3)]
    [InlineData("NaN", 0)]
    [InlineData("∞", 0)]
    [InlineData("٣", 0)]
    [InlineData("三", 0)]
    public void What_is_no_number_is_refused_where_it_fails(string text, int failsAt)
    {
        int position = 0;

        Assert.False(NumeralReader.TryRead(text, ref position, out Numeral numeral));

        Assert.Equal(failsAt, position);
        Assert.Equal(0, numeral.Digits);
    }

    [Theory]
    [InlineData("约1345.8 亿元", 1, 8)]
    [InlineData("12-13", 0, 2)]
    [InlineData("1.2.3", 0, 3)]
    [InlineData("1e5", 0, 1)]
    [InlineData("38%", 0, 2)]
    [InlineData("5余个", 0, 1)]
    public void Reading_stops_at_the_first_character_that_is_no_part(string text, int from, int stopsAt)
    {
        Assert.True(NumeralReader.TryRead(text, ref from, out _));
        Assert.Equal(stopsAt, from);
    }

    [Fact]
    public void Blanks_and_width_never_change_what_is_read() =>
        Gen.Select(Gen.ULong, Gen.Int[0, 25], Gen.Bool, Gen.Int[0, int.MaxValue])
            .Holds((digits, places, wide, seed) =>
            {
                string plain = RationalText.WriteDigits(digits, places);
                string dressed = Dress(plain, wide, seed);
                int position = 0;
                return NumeralReader.TryRead(dressed, ref position, out Numeral numeral)
                    && position == dressed.Length
                    && numeral.Digits == digits
                    && numeral.Places == places
                    && numeral.Value == Rational.Of(digits, BigInteger.Pow(10, places));
            });

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.String[Gen.Char["019５.．,，-＋ \n元\uD800"], 0, 40]
            .Holds(text =>
            {
                int position = 0;
                _ = NumeralReader.TryRead(text, ref position, out _);
                return position >= 0 && position <= text.Length;
            });

    private static string Dress(string plain, bool wide, int seed) => string.Concat(plain.Select((c, i) =>
    {
        char shown = wide ? (char)(c - '!' + '！') : c;
        return (seed >> (i % 31) & 1) == 1 ? $"{shown}\u3000\n" : $"{shown}";
    }));
}
