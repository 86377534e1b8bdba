using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Finds the prints that a figure may have to read, and with which everything can hold.</summary>
/// <remarks>
/// Those from which a slip made what was printed; and where few prints are left at all, those too. A print that several
/// slips explain is listed once, under the likeliest.
/// </remarks>
/// <param name="isGapless">Whether every value that the others leave a figure is possible.</param>
internal sealed class CandidateFinder(
    Bulletin bulletin, Twins twins, Likelihood likelihood, Recheck recheck, bool isGapless)
{
    // Nobody prints longer numbers, and a slip in one has thousands of explanations.
    private const int MostDigits = 40;

    // Of more prints than these nobody looks for one, and the range says as much.
    private const int MostLeft = 50;
    private const int MostBesideOthers = 10;

    private readonly PrintedValues _values = new(bulletin);

    /// <summary>The candidates for a figure to which the others leave a range, the likeliest first.</summary>
    /// <param name="hasRival">Whether evidence speaks for another figure, beside which only few prints without any are named.</param>
    public IEnumerable<Candidate> Each(BulletinFigure figure, ValueRange implied, bool hasRival = true) =>
        figure.Print is { } print
        && DigitText.Of(print) is { Digits.Length: <= MostDigits } number
        && PrintFrame.Of(print) is { } frame
        && Likelihood.Centre(figure, implied, _values.Of(figure.Id)) is var centre
            ? Explained(figure, frame, number, implied, hasRival ? MostBesideOthers : MostLeft)
                .Where(found => found.Changed.Print != print)
                .OrderBy(found => likelihood.Key(figure, centre, found.Changed, found.Slip))
                .ThenBy(found => found.Changed.Print!.Text, StringComparer.Ordinal)
                .DistinctBy(found => found.Changed.Print)
                .Where(found => recheck.Holds(bulletin, figure, found.Changed, implied, isGapless))
                .Select(found => new Candidate(found.Changed.Print!, found.Slip) { Of = found.Of })
            : [];

    private IEnumerable<(BulletinFigure Changed, Slip Slip, string? Of)> Explained(
        BulletinFigure figure, PrintFrame frame, DigitText number, ValueRange implied, int most) =>
        BySlip(figure, frame, number, implied).Select(found => (found.Changed, found.Slip, (string?)null))
            .Concat(Left(figure, implied, most));

    // Whose print it was given is worth saying even where many prints are left. Its places are then those of the other
    // figure, and say nothing of what it should have.
    private IEnumerable<(BulletinFigure Changed, Slip Slip, string? Of)> Left(BulletinFigure figure, ValueRange implied, int most) =>
        twins.Of(figure) is { } twin && twins.IsTelling(figure, twin)
            ? likelihood.PlacesOf(figure.Unit)
                .SelectMany(places => PossiblePrints.InTheMiddle(figure, implied, bulletin.Rounding, places, MostLeft))
                .Select(changed => (changed, Slip.SameAs, (string?)twin.Id))
            : PossiblePrints.Of(figure, implied, bulletin.Rounding, most).Select(changed => (changed, Slip.ShouldRead, (string?)null));

    private IEnumerable<(BulletinFigure Changed, Slip Slip)> BySlip(
        BulletinFigure figure, PrintFrame frame, DigitText number, ValueRange implied)
    {
        bool hasMinus = figure.Print!.HasMinusSign;
        foreach ((DigitText proper, Slip slip) in new RoundingSlips(bulletin, _values).Before(figure, implied))
        {
            if (InFrame(proper, hasMinus) is { } changed)
            {
                yield return (changed, slip);
            }
        }

        if (figure.Domain == ValueRange.Everything && !number.IsZero && InFrame(number, !hasMinus) is { } turned)
        {
            yield return (turned, Slip.Sign);
        }

        foreach (BulletinFigure scaled in UnitSlips.Of(figure, frame, number))
        {
            yield return (scaled, Slip.Unit);
        }

        // Most of a few hundred numbers lie far off, and a look at the number alone is cheap.
        foreach ((DigitText before, Slip slip) in DigitSlips.Before(number))
        {
            Rational value = hasMinus ? -before.Magnitude : before.Magnitude;
            bool mayMeet = !PossiblePrints.Near(figure, value, before.Places).Intersect(implied).IsEmpty;
            if (mayMeet && InFrame(before, hasMinus) is { } changed)
            {
                yield return (changed, slip);
            }
        }

        BulletinFigure? InFrame(DigitText text, bool minus) => minus && text.IsZero
            ? null
            : Change.Reprint(figure, frame.Around(text, minus), figure.Caption);
    }
}
