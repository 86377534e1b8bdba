using CsCheck;
using Erqi.Domain.Consistency;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Consistency.Misprints;

/// <summary>
/// Each kind of slip is made in valid synthetic tables: the true print is among the candidates, or the table is still
/// consistent.
/// </summary>
public class InjectionTests
{
    private const int Full = 10_000;

    // As many as are drawn of them.
    private static readonly int Tables = Math.Max(100, Draws.Of(Full));

    private static readonly CheckOptions Options = new() { FindReconciliations = false };

    private static readonly string[] Ids = ["total", "north", "south", "north.1", "north.2", "south.1", "south.2"];

    // Two groups make up a total; the true values are thousandths, the prints have their own places.
    private static readonly Gen<(Bulletin Bulletin, Rational[] True)> Valid =
        from thousandths in Gen.Int[1, 999_999].Array[4]
        from places in Gen.Int[0, 2].Array[7]
        select Table(thousandths, places);

    [Theory]
    [InlineData(Slip.Transposition)]
    [InlineData(Slip.Digit)]
    [InlineData(Slip.MissingDigit)]
    [InlineData(Slip.ExtraDigit)]
    [InlineData(Slip.DecimalPoint)]
    public void A_slip_among_the_digits_is_found_or_cannot_be_seen(Slip slip) => Inject((print, _, pick) =>
    {
        string[] misprints = [.. Typesetter.Misprint(print.NumberText, slip).Where(misprint => IsWithinReach(print.NumberText, misprint, slip))];
        return misprints.Length == 0 ? null : misprints[pick % misprints.Length] + print.Unit;
    });

    [Fact]
    public void A_wrong_unit_is_found_or_cannot_be_seen() =>
        Inject((print, _, pick) => print.NumberText + (pick % 2 == 0 ? "万元" : "万亿元"));

    [Fact]
    public void A_wrong_sign_is_found_or_cannot_be_seen() => Inject((print, _, _) => "-" + print.Text);

    [Fact]
    public void A_truncated_print_is_found_or_cannot_be_seen() => Inject((print, value, _) =>
        PublishedFigure.Print(value, FigureUnit.Yi, print.Places, RoundingConvention.Truncate).Text);

    [Fact]
    public void Interchanged_numbers_are_found_or_cannot_be_seen()
    {
        int seen = 0;
        Property.Holds(
            Gen.Select(Valid, Gen.Int[0, 6], Gen.Int[0, 6]),
            drawn =>
            {
                ((Bulletin bulletin, _), int first, int second) = drawn;
                BulletinFigure a = bulletin.Figures[Math.Min(first, second)];
                BulletinFigure b = bulletin.Figures[Math.Max(first, second)];
                Bulletin swapped = bulletin.With(Reprint(a, b.Print!)).With(Reprint(b, a.Print!));
                if (TreeJudge.CanHold(swapped) == true)
                {
                    return true;
                }

                seen++;
                ConsistencyReport report = Referee.Check(swapped, new CheckOptions { FindReconciliations = false, FindCandidates = false });
                return report.Pairs.Any(pair => pair.IsSwap
                    && pair.First == a.Id && pair.FirstCandidate.Print == a.Print && pair.Second == b.Id && pair.SecondCandidate.Print == b.Print);
            },
            Full);

        Assert.True(seen > Tables / 2, $"{seen} tables could be seen to be wrong.");
    }

    [Fact]
    public void A_print_rounded_twice_is_found_by_name() => Property.Holds(
        Gen.Select(Gen.Int[1, 9999], Gen.Int[445, 499], Gen.Int[0, 2]),
        drawn =>
        {
            (int whole, int beyond, int places) = drawn;
            // Printed in full elsewhere, and brought to fewer places one by one: …446 → …45 → …5 → up.
            Rational full = Rational.Of((whole * 1000) + beyond, 1) / Rational.PowerOfTen(places + 3) * FigureUnit.Yi.Scale;
            PublishedFigure twice = Round(Round(Round(full, places + 2).BaseValue, places + 1).BaseValue, places);
            Bulletin bulletin = new BulletinBuilder("synthetic")
                .Figure("text", twice.Text).Figure("table", Round(full, places + 3).Text).Same("text", "table").Build();

            Assert.False(Elimination.CanHold(bulletin));
            ValueRange implied = Elimination.Implied(bulletin, "text", withoutOwnPrint: true);
            return bulletin.Search().Suspect("text", implied).Candidates
                .Any(candidate => candidate.Slip == Slip.SuccessiveRounding && candidate.Print == Round(full, places));
        },
        Full);

    [Fact]
    public void A_balanced_share_is_found_by_name()
    {
        int seen = 0;
        Property.Holds(
            Gen.Int[1, 99].Array[3],
            counts =>
            {
                PublishedFigure[] shares =
                    [.. counts.Select(count => PublishedFigure.PrintRatio(Rational.Of(count, counts.Sum())))];
                Rational gap = 100 - shares.Aggregate(Rational.Zero, (sum, share) => sum + share.Number);
                if (gap.Sign == 0)
                {
                    return true;
                }

                seen++;
                string[] printed = [.. shares.Select(share => share.Text)];
                printed[2] = PublishedFigure.PrintRatio((shares[2].Number + gap) / 100).Text;
                BulletinBuilder builder = new BulletinBuilder("synthetic").Figure("all", $"{counts.Sum()}个");
                for (int i = 0; i < 3; i++)
                {
                    builder.Figure($"n{i}", $"{counts[i]}个").Figure($"r{i}", printed[i]).Share($"r{i}", $"n{i}", "all");
                }

                Bulletin bulletin = builder.Build();
                ValueRange implied = ValueRange.Point(Rational.Of(counts[2] * 100, counts.Sum()));
                Assert.False(Elimination.CanHold(bulletin));
                return bulletin.Search().Suspect("r2", implied).Candidates
                    .Any(candidate => candidate.Slip == Slip.ForcedBalance && candidate.Print == shares[2]);
            },
            Full);

        Assert.True(seen > Tables / 20, $"{seen} sets of shares did not add up.");
    }

    private static void Inject(Func<PublishedFigure, Rational, int, string?> misprint)
    {
        int seen = 0;
        Property.Holds(
            Gen.Select(Valid, Gen.Int[0, 6], Gen.Int[0, 999]),
            drawn =>
            {
                ((Bulletin bulletin, Rational[] values), int at, int pick) = drawn;
                Assert.True(TreeJudge.CanHold(bulletin));
                BulletinFigure figure = bulletin.Figures[at];
                if (misprint(figure.Print!, values[at], pick) is not { } text)
                {
                    return true;
                }

                Bulletin printed = bulletin.With(Reprint(figure, PublishedFigure.Parse(text)));
                if (TreeJudge.CanHold(printed) == true)
                {
                    return Referee.Check(printed, Options).Verdict == BulletinVerdict.Consistent;
                }

                seen++;
                ConsistencyReport report = Referee.Check(printed, Options);
                return report.Verdict == BulletinVerdict.Inconsistent
                    && report.Suspects.Single(suspect => suspect.Figure == figure.Id).Candidates
                        .Any(candidate => candidate.Print == figure.Print);
            },
            Full);

        Assert.True(seen > Tables / 20, $"{seen} tables could be seen to be wrong.");
    }

    private static (Bulletin Bulletin, Rational[] True) Table(int[] thousandths, int[] places)
    {
        int north = thousandths[0] + thousandths[1], south = thousandths[2] + thousandths[3];
        int[] values = [north + south, north, south, .. thousandths];
        Rational[] exact = [.. values.Select(value => Rational.Of(value, 1000) * FigureUnit.Yi.Scale)];
        BulletinBuilder builder = new("synthetic");
        for (int i = 0; i < Ids.Length; i++)
        {
            builder.Figure(new BulletinFigure(Ids[i], Round(exact[i], places[i]), reading: new FigureReading { Signed = true }));
        }

        builder.Sum("total", "north", "south").Sum("north", "north.1", "north.2").Sum("south", "south.1", "south.2");
        return (builder.Build(), exact);
    }

    private static BulletinFigure Reprint(BulletinFigure figure, PublishedFigure print) =>
        new(figure.Id, print, reading: figure.Reading);

    private static PublishedFigure Round(Rational value, int places) => PublishedFigure.Print(value, FigureUnit.Yi, places);

    // A lost point that takes the nought before it along is two characters gone, no slip of one.
    private static bool IsWithinReach(string number, string misprint, Slip slip) => slip != Slip.DecimalPoint
        || !number.StartsWith("0.", StringComparison.Ordinal)
        || misprint.StartsWith("0.", StringComparison.Ordinal);
}
