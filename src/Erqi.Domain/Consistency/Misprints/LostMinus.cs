using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Finds figures printed as if they were never below zero, whose minus sign was lost.</summary>
/// <remarks>
/// To such a figure the others leave nothing, as its domain ends at zero; so it is no suspect until the domain is opened.
/// Only figures in the relations of a conflict are looked at: no other sign undoes it.
/// </remarks>
internal sealed class LostMinus(Bulletin bulletin, IJudge judge, QuickLook look, Recheck recheck)
{
    /// <summary>The suspects among the figures of some relations.</summary>
    public IEnumerable<Suspect> Find(IEnumerable<int> relations)
    {
        foreach (string id in relations.SelectMany(place => bulletin.Relations[place].Figures).Distinct())
        {
            recheck.ThrowIfCancelled();
            BulletinFigure figure = bulletin[id];
            if (Negative(figure) is { } negative
                && look.MayHold(negative)
                && recheck.Holds(() => bulletin.With(negative))
                && judge.Implied(bulletin.With(Opened(figure)), id) is { IsEmpty: false } left)
            {
                yield return new Suspect(id, left, [new Candidate(negative.Print!, Slip.Sign)]);
            }
        }
    }

    private static BulletinFigure? Negative(BulletinFigure figure) =>
        figure is { Print: { HasMinusSign: false, Number.Sign: > 0 } print, Reading.Signed: null } && figure.Domain != ValueRange.Everything
            ? Change.Renumber(figure, DigitText.Of(print), hasMinus: true)
            : null;

    private static BulletinFigure Opened(BulletinFigure figure) =>
        figure.Copy(null, figure.Unit, figure.Reading with { Signed = true, Integer = figure.IsWhole });
}
