using System.Globalization;
using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Misprints;

namespace Erqi.Domain.Tests.Consistency.Misprints;

public class DigitSlipsTests
{
    private static readonly string[] Numbers =
    [
        .. Enumerable.Range(0, 300).Select(i => i.ToString(CultureInfo.InvariantCulture)),
        .. Enumerable.Range(0, 300).Select(i => (i / 10m).ToString("0.0", CultureInfo.InvariantCulture)),
        .. Enumerable.Range(0, 300).Select(i => (i / 100m).ToString("0.00", CultureInfo.InvariantCulture)),
    ];

    [Theory]
    [InlineData(Slip.Transposition)]
    [InlineData(Slip.Digit)]
    [InlineData(Slip.MissingDigit)]
    [InlineData(Slip.ExtraDigit)]
    public void Exactly_the_numbers_a_slip_explains_are_proposed(Slip slip)
    {
        HashSet<(string Before, string Printed)> made =
        [
            .. Numbers.SelectMany(number => Typesetter.Misprint(number, slip).Select(printed => (number, printed))),
        ];
        HashSet<string> universe = [.. Numbers];
        HashSet<(string Before, string Printed)> proposed =
        [
            .. Numbers.SelectMany(printed => Before(printed, slip).Where(universe.Contains).Select(before => (before, printed))),
        ];

        made.RemoveWhere(pair => !universe.Contains(pair.Printed));

        Assert.NotEmpty(made);
        Assert.Equal(made.Order(), proposed.Order());
    }

    [Fact]
    public void A_number_whose_point_moved_is_proposed()
    {
        foreach (string number in Numbers)
        {
            foreach (string printed in Typesetter.Misprint(number, Slip.DecimalPoint))
            {
                bool pointIsFarOff = number.StartsWith("0.", StringComparison.Ordinal) && !printed.StartsWith("0.", StringComparison.Ordinal);
                Assert.True(pointIsFarOff || Before(printed, Slip.DecimalPoint).Contains(number), $"{number} → {printed}");
            }
        }
    }

    [Theory]
    [InlineData("5.32", "532 53.2 0.532")]
    [InlineData("8512", "851.2 85.12 8.512")]
    [InlineData("0.05", "5 0.5 0.005")]
    [InlineData("5.0", "50 0.50")]
    [InlineData("5", "0.5")]
    [InlineData("0", "")]
    [InlineData("0.00", "")]
    public void The_point_moves_among_the_digits_and_one_place_beyond(string printed, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Before(printed, Slip.DecimalPoint));

    [Fact]
    public void A_digit_may_be_missing_on_either_side_of_the_point()
    {
        string[] before = [.. Before("5.3", Slip.MissingDigit)];

        Assert.Contains("57.3", before);
        Assert.Contains("5.73", before);
        Assert.Contains("75.3", before);
        Assert.Contains("5.37", before);
        Assert.DoesNotContain("05.3", before);
    }

    [Fact]
    public void The_printed_number_is_never_its_own_misprint() => Assert.All(
        Numbers,
        printed => Assert.DoesNotContain(printed, DigitSlips.Before(Text(printed)).Select(before => before.Number.ToString())));

    private static IEnumerable<string> Before(string printed, Slip slip) => DigitSlips.Before(Text(printed))
        .Where(before => before.Slip == slip)
        .Select(before => before.Number.ToString());

    private static DigitText Text(string number)
    {
        int point = number.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? new DigitText(number, 0) : new DigitText(number.Remove(point, 1), number.Length - 1 - point);
    }
}
