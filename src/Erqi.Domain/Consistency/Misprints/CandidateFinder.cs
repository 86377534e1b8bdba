using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Finds the prints from which a slip made what was printed, and with which everything can hold.</summary>
/// <remarks>
/// A print that several slips explain is listed once, under the slip that explains fewest prints: first the roundings
/// gone wrong, for which other prints testify, then sign, unit, transposition, point, extra, wrong and missing digit.
/// </remarks>
/// <param name="bulletin">The bulletin as printed.</param>
/// <param name="values">What its prints say of one another.</param>
/// <param name="recheck">Decides whether a changed bulletin can hold.</param>
internal sealed class CandidateFinder(Bulletin bulletin, PrintedValues values, Recheck recheck)
{
    // Nobody prints longer numbers, and a slip in one has thousands of explanations.
    private const int MostDigits = 40;

    private readonly RoundingSlips _roundings = new(bulletin, values);

    /// <summary>The candidates for a figure to which the others leave a range, by slip and then by text.</summary>
    public ValueList<Candidate> Find(BulletinFigure figure, ValueRange implied, bool isGapless)
    {
        if (figure.Print is not { } print || DigitText.Of(print) is not { Digits.Length: <= MostDigits } number)
        {
            return [];
        }

        HashSet<PublishedFigure> seen = [print];
        List<Candidate> found = [];
        foreach ((BulletinFigure changed, Slip slip) in Explained(figure, number, implied))
        {
            if (!changed.TrueValues(bulletin.Rounding).Intersect(implied).IsEmpty
                && seen.Add(changed.Print!)
                && ((isGapless && IsOfOneKind(changed, figure)) || recheck.Holds(bulletin.With(changed))))
            {
                found.Add(new Candidate(changed.Print!, slip));
            }
        }

        return [.. found.OrderBy(c => c.Slip).ThenBy(c => c.Print.Text, StringComparer.Ordinal)];
    }

    // What the others leave a figure is found for its kind of quantity, whatever the print.
    private static bool IsOfOneKind(BulletinFigure changed, BulletinFigure figure) =>
        changed.IsWhole == figure.IsWhole
        && changed.Domain == figure.Domain
        && changed.Unit.Dimension == figure.Unit.Dimension;

    private IEnumerable<(BulletinFigure Changed, Slip Slip)> Explained(
        BulletinFigure figure, DigitText number, ValueRange implied)
    {
        var frame = PrintFrame.Of(figure.Print!);
        bool hasMinus = figure.Print!.HasMinusSign;
        foreach ((DigitText proper, Slip slip) in _roundings.Before(figure, implied))
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

        Predicate<DigitText> mayMeet = Sieve(figure, implied);
        foreach ((DigitText before, Slip slip) in DigitSlips.Before(number))
        {
            if (mayMeet(before) && InFrame(before, hasMinus) is { } changed)
            {
                yield return (changed, slip);
            }
        }

        BulletinFigure? InFrame(DigitText text, bool minus) => minus && text.IsZero
            ? null
            : FigureChange.Reprint(figure, frame.Around(text, minus), figure.Caption);
    }

    // Most of a few hundred numbers lie far off, and a look at the number alone is cheap. No convention reaches
    // farther than one unit of the last place; words such as 超 reach anywhere.
    private static Predicate<DigitText> Sieve(BulletinFigure figure, ValueRange implied)
    {
        if (figure.Print!.Qualifier != Qualifier.None)
        {
            return _ => true;
        }

        Rational scale = figure.Print.HasMinusSign ? -figure.Unit.Scale : figure.Unit.Scale;
        ValueRange inUnits = implied * (Rational.One / scale);
        return number =>
        {
            Rational value = number.Magnitude;
            Rational reach = figure.Reading.Quantum ?? Rational.PowerOfTen(-number.Places);
            return !(inUnits.Low > value + reach) && !(inUnits.High < value - reach);
        };
    }
}
