using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Finds neighbours between which a digit moved: 1234 and 567 printed as 123 and 4567, or as 12345 and 67.</summary>
internal sealed class MovedDigits(Bulletin bulletin, Likelihood likelihood, QuickLook look, Recheck recheck)
{
    /// <summary>The pairs that meet every conflict, in the order of the bulletin.</summary>
    public IEnumerable<SuspectPair> Find(IReadOnlyList<IReadOnlySet<string>> conflicts)
    {
        for (int i = 1; i < bulletin.Figures.Count; i++)
        {
            recheck.ThrowIfCancelled();
            (BulletinFigure left, BulletinFigure right) = (bulletin.Figures[i - 1], bulletin.Figures[i]);
            bool areNeighbours = left is { Print.IsPlain: true }
                && right is { Print.IsPlain: true }
                && left.Unit == right.Unit
                && conflicts.All(conflict => conflict.Contains(left.Id) || conflict.Contains(right.Id));
            if (areNeighbours && Before(left, right).FirstOrDefault(Holds) is (BulletinFigure a, BulletinFigure b) and not (null, null))
            {
                yield return new SuspectPair(
                    a.Id, new Candidate(a.Print!, Slip.MovedDigit), b.Id, new Candidate(b.Print!, Slip.MovedDigit));
            }
        }
    }

    private IEnumerable<(BulletinFigure Left, BulletinFigure Right)> Before(BulletinFigure left, BulletinFigure right)
    {
        (DigitText a, DigitText b) = (DigitText.Of(left.Print!), DigitText.Of(right.Print!));
        // A point at the end is lost with the digit behind it.
        bool hasPoint = a.Places > 0 || (likelihood.UsualPlaces(left) ?? b.Places) > 0;
        DigitText longer = new(a.Digits + b.Digits[0], hasPoint ? a.Places + 1 : 0);
        (DigitText, DigitText)[] numbers =
        [
            (longer, b with { Digits = b.Digits[1..] }),
            (new DigitText(a.Digits[..^1], Math.Max(0, a.Places - 1)), b with { Digits = a.Digits[^1] + b.Digits }),
        ];
        foreach ((DigitText first, DigitText second) in numbers)
        {
            if (first.IsWellFormed && second.IsWellFormed && Reset(left, first) is { } one && Reset(right, second) is { } other)
            {
                yield return (one, other);
            }
        }
    }

    private static BulletinFigure? Reset(BulletinFigure figure, DigitText number) =>
        Change.Renumber(figure, number, figure.Print!.HasMinusSign);

    private bool Holds((BulletinFigure Left, BulletinFigure Right) pair) =>
        look.MayHold(pair.Left, pair.Right) && recheck.Holds(() => bulletin.With(pair.Left).With(pair.Right));
}
