using System.Globalization;
using CsCheck;
using Erqi.Domain.Consistency;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Misprints;

/// <summary>
/// Each kind of slip is made in valid synthetic tables: the true print is among the candidates, or the table is still
/// consistent.
/// </summary>
public class InjectionTests
{
    private const int Tables = 1000;
    private const string Seed = "0000misprint";

    // Two groups make up a total; the true values are thousandths, the prints have their own places.
    private static readonly Gen<Bulletin> Valid =
        from thousandths in Gen.Int[1, 999_999].Array[4]
        from places in Gen.Int[0, 2].Array[7]
        select Table(thousandths, places);

    [Theory]
    [InlineData(Slip.Transposition)]
    [InlineData(Slip.Digit)]
    [InlineData(Slip.MissingDigit)]
    [InlineData(Slip.ExtraDigit)]
    [InlineData(Slip.DecimalPoint)]
    public void A_slip_among_the_digits_is_found_or_cannot_be_seen(Slip slip) => Inject((bulletin, at, pick) =>
    {
        PublishedFigure print = bulletin.Figures[at].Print!;
        string[] misprints = [.. Typesetter.Misprint(print.NumberText, slip).Where(misprint => IsWithinReach(print.NumberText, misprint, slip))];
        return misprints.Length == 0 ? null : Reprint(bulletin, at, misprints[pick % misprints.Length] + print.Unit);
    });

    [Fact]
    public void A_wrong_unit_is_found_or_cannot_be_seen() => Inject((bulletin, at, pick) =>
        Reprint(bulletin, at, bulletin.Figures[at].Print!.NumberText + (pick % 2 == 0 ? "万元" : "万亿元")));

    [Fact]
    public void A_lost_sign_is_found_or_cannot_be_seen() => Inject((bulletin, at, _) =>
        Reprint(bulletin, at, "-" + bulletin.Figures[at].Print!.Text));

    [Fact]
    public void A_truncated_print_is_found_or_cannot_be_seen() => Inject(
        (bulletin, at, _) => Reprint(bulletin, at, Printed(bulletin, at, RoundingConvention.Truncate)));

    [Fact]
    public void A_print_rounded_twice_is_found_or_cannot_be_seen() => Inject(
        (bulletin, at, _) =>
        {
            PublishedFigure print = bulletin.Figures[at].Print!;
            PublishedFigure first = Reround(True(bulletin, at), print.Places + 1);
            return Reprint(bulletin, at, Reround(first.BaseValue, print.Places).Text);
        });

    [Fact]
    public void Interchanged_numbers_are_found_or_cannot_be_seen()
    {
        int seen = 0;
        Gen.Select(Valid, Gen.Int[0, 6], Gen.Int[0, 6]).Sample(
            (bulletin, first, second) =>
            {
                (BulletinFigure a, BulletinFigure b) = (bulletin.Figures[Math.Min(first, second)], bulletin.Figures[Math.Max(first, second)]);
                Bulletin swapped = bulletin
                    .With(new BulletinFigure(a.Id, b.Print, reading: a.Reading) { Source = a.Source })
                    .With(new BulletinFigure(b.Id, a.Print, reading: b.Reading) { Source = b.Source });
                if (a == b || Elimination.CanHold(swapped) == true)
                {
                    return true;
                }

                Interlocked.Increment(ref seen);
                string[] all = [.. bulletin.Figures.Select(figure => figure.Id)];
                return swapped.Search().Swaps(all, all)
                    .Contains(new SwappedPair(a.Id, a.Print!, b.Id, b.Print!));
            },
            iter: 200,
            threads: 1,
            seed: Seed);

        Assert.True(seen > 100, $"{seen} tables could be seen to be wrong.");
    }

    private static void Inject(Func<Bulletin, int, int, Bulletin?> misprint)
    {
        int seen = 0;
        Gen.Select(Valid, Gen.Int[0, 6], Gen.Int[0, 999]).Sample(
            (bulletin, at, pick) =>
            {
                Assert.True(Elimination.CanHold(bulletin));
                if (misprint(bulletin, at, pick) is not { } printed || Elimination.CanHold(printed) == true)
                {
                    return true;
                }

                Interlocked.Increment(ref seen);
                BulletinFigure figure = bulletin.Figures[at];
                ValueRange implied = Elimination.Implied(printed, figure.Id, withoutOwnPrint: true);
                return printed.Search().Suspect(figure.Id, implied).Candidates
                    .Any(candidate => candidate.Print == figure.Print);
            },
            iter: Tables,
            threads: 1,
            seed: Seed);

        Assert.True(seen > Tables / 20, $"{seen} tables could be seen to be wrong.");
    }

    private static Bulletin Table(int[] thousandths, int[] places)
    {
        int north = thousandths[0] + thousandths[1], south = thousandths[2] + thousandths[3];
        int[] values = [north + south, north, south, .. thousandths];
        string[] ids = ["total", "north", "south", "north.1", "north.2", "south.1", "south.2"];
        BulletinBuilder builder = new("synthetic");
        for (int i = 0; i < ids.Length; i++)
        {
            Rational value = Rational.Of(values[i], 1000) * FigureUnit.Yi.Scale;
            builder.Figure(new BulletinFigure(
                ids[i], Reround(value, places[i]), reading: new FigureReading { Signed = true }) { Source = value.ToString() });
        }

        return builder.Sum("total", "north", "south").Sum("north", "north.1", "north.2").Sum("south", "south.1", "south.2").Build();
    }

    // The true value travels in the source, where no code under test looks.
    private static Rational True(Bulletin bulletin, int at) =>
        decimal.Parse(bulletin.Figures[at].Source!, CultureInfo.InvariantCulture);

    private static PublishedFigure Reround(Rational value, int places) => PublishedFigure.Print(value, FigureUnit.Yi, places);

    private static string Printed(Bulletin bulletin, int at, RoundingConvention convention) =>
        PublishedFigure.Print(True(bulletin, at), FigureUnit.Yi, bulletin.Figures[at].Print!.Places, convention).Text;

    private static Bulletin Reprint(Bulletin bulletin, int at, string text)
    {
        BulletinFigure figure = bulletin.Figures[at];
        return bulletin.With(new BulletinFigure(figure.Id, PublishedFigure.Parse(text), reading: figure.Reading) { Source = figure.Source });
    }

    // A lost point that takes the nought before it along is two characters gone, no slip of one.
    private static bool IsWithinReach(string number, string misprint, Slip slip) => slip != Slip.DecimalPoint
        || !number.StartsWith("0.", StringComparison.Ordinal)
        || misprint.StartsWith("0.", StringComparison.Ordinal);
}
