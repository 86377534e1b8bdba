using System.Numerics;
using CsCheck;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Printing;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;
using Erqi.Domain.Tests.Quantities;

namespace Erqi.Domain.Tests.Published;

/// <summary>What is rounded, printed and read back must hold the true value, and nothing that prints otherwise.</summary>
public sealed class RandomPrintTests
{
    private static readonly FigureUnit[] Units =
        [FigureUnit.None, FigureUnit.Yi, FigureUnit.Wan, FigureUnit.Percent, FigureUnit.Parse("成"), FigureUnit.Parse("万千瓦")];

    private static readonly Gen<Case> Cases = Gen.Select(
        Gen.OneOf(
            Gen.Select(Gen.Int[-400, 400], Gen.OneOf(1, 2, 3, 4, 8, 20, 40, 200), (n, d) => Rational.Of(n, d)),
            Gen.Select(Gen.Long, Gen.OneOf(1L, 7, 1_000, 20_000_000), (n, d) => Rational.Of(n, d))),
        Gen.Int[0, 3],
        Gen.Enum<RoundingConvention>(),
        Gen.OneOf(Units),
        (value, places, convention, unit) => new Case(value, places, convention, unit));

    [Fact]
    public void The_true_value_lies_in_the_range_of_its_print_and_the_ends_are_sharp() =>
        Property.Holds(Cases, Holds, samples: 100_000);

    [Fact]
    public void Whatever_a_print_is_made_of_is_read_as_what_it_is() =>
        Property.Holds(Gen.Select(SlowPrint.Any, Gen.Int[0, int.MaxValue], (print, seed) => (print, seed)), IsReadRight, samples: 200_000);

    [Fact]
    public void In_running_text_a_print_ends_where_it_ends() =>
        Property.Holds(SlowPrint.Any.Where(print => print.Direction == "" && print.Noun.Text != "大类"), EndsRight, samples: 100_000);

    private static bool IsReadRight((SlowPrint Print, int Seed) @case)
    {
        SlowPrint print = @case.Print;
        PublishedFigure figure = PublishedFigure.Parse(print.Text);
        return figure.NumberText == (print.IsNegative ? "-" : "") + print.Number.Plain
            && figure.Unit.Text == print.UnitText
            && figure.Places == print.Number.Places
            && figure.Qualifier == print.Qualifier
            && figure.TrueValues() == print.Range()
            && figure == PublishedFigure.Parse(WithBlanks(print.Text, new Random(@case.Seed)));
    }

    // A noun belongs to what is counted, and words behind it are out of reach.
    private static bool EndsRight(SlowPrint print)
    {
        bool hasNoun = print.Noun.Printed is "个项目" or "家企业";
        if (hasNoun && print.Behind.Text != "")
        {
            return true;
        }

        string expected = hasNoun ? print.Text[..^2] : print.Text;
        return PrintReader.ReadFront(print.Text + "，其他", out FrontPrint? front) is null
            && front!.Figure.Text == expected
            && front.Figure == PublishedFigure.Parse(expected)
            && front.Other == Qualifier.None;
    }

    private static string WithBlanks(string text, Random random) =>
        string.Concat(text.Select(c => random.Next(3) == 0 ? $"{c}{" \n\u3000\t"[random.Next(4)]}" : $"{c}"));

    private static bool Holds(Case @case)
    {
        Rational u = Rational.PowerOfTen(-@case.Places);
        if (Round(@case.Value, u, @case.Convention) is not { } rounded)
        {
            return true;
        }

        string text = Write(rounded, @case.Places);
        ValueRange inBase = PublishedFigure.Parse(text + @case.Unit)
            .TrueValues(new FigureReading { Rounding = @case.Convention, Signed = true });
        ValueRange range = inBase * (Rational.One / @case.Unit.Scale);
        return range.Contains(@case.Value)
            && (@case.Convention is RoundingConvention.NearestUnknownTies or RoundingConvention.Exact
                || (IsSharp(range.Low!.Value, range.IsLowClosed, inside: 1)
                    && IsSharp(range.High!.Value, range.IsHighClosed, inside: -1)));

        // Just inside prints the same, just outside does not, and the end itself does where it belongs to the range.
        bool IsSharp(Rational end, bool isClosed, int inside)
        {
            Rational step = u / 1_000_000 * inside;
            return Prints(end + step) && !Prints(end - step) && Prints(end) == isClosed;
        }

        bool Prints(Rational value) => Round(value, u, @case.Convention) == rounded;
    }

    private static Rational? Round(Rational value, Rational unit, RoundingConvention convention) =>
        RoundingOracle.Round(value / unit, convention) * unit;

    // Digit by digit, unlike the library's writer.
    private static string Write(Rational value, int places)
    {
        BigInteger digits = (Rational.Abs(value) * Rational.PowerOfTen(places)).Numerator;
        BigInteger power = BigInteger.Pow(10, places);
        string sign = value.Sign < 0 ? "-" : "";
        return places == 0 ? $"{sign}{digits}" : $"{sign}{digits / power}.{(digits % power).ToString($"D{places}", null)}";
    }

    private sealed record Case(Rational Value, int Places, RoundingConvention Convention, FigureUnit Unit);
}
