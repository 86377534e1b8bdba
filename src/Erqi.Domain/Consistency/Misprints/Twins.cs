using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Finds figures that have one another's print: whoever sets a table copies from the row above, or from last year's.</summary>
/// <param name="bulletin">The whole bulletin.</param>
internal sealed class Twins(Bulletin bulletin)
{
    // Two figures of one digit are alike by chance.
    private const int FewestDigits = 10;
    private const int FewestDigitsFarOff = 100;
    private const int Near = 2;

    private readonly Lazy<ILookup<(string, string), int>> _places = new(() => bulletin.Figures
        .Select((figure, place) => (figure, place))
        .Where(pair => pair.figure.Print is { IsPlain: true } print && print.Digits >= FewestDigits)
        .ToLookup(pair => KeyOf(pair.figure), pair => pair.place));

    /// <summary>The nearest figure with the print of a figure that is not the same quantity, if there is one.</summary>
    public BulletinFigure? Of(BulletinFigure figure)
    {
        if (figure.Print is not { } print || print.Digits < FewestDigits)
        {
            return null;
        }

        int own = bulletin.PositionOf(figure.Id);
        return _places.Value[KeyOf(figure)]
            .Where(place => place != own)
            .OrderBy(place => Math.Abs(place - own))
            .Select(place => bulletin.Figures[place])
            .FirstOrDefault(other => !AreTied<SameRelation>(figure, other));
    }

    /// <summary>Whether it is hardly by chance that two figures have one print: they are long, neighbours, or related.</summary>
    public bool IsTelling(BulletinFigure figure, BulletinFigure twin) =>
        figure.Print!.Digits >= FewestDigitsFarOff
        || Math.Abs(bulletin.PositionOf(figure.Id) - bulletin.PositionOf(twin.Id)) <= Near
        || AreTied<Relation>(figure, twin);

    private bool AreTied<T>(BulletinFigure a, BulletinFigure b)
        where T : Relation => bulletin.Relations.OfType<T>()
        .Any(relation => relation.Figures.Contains(a.Id) && relation.Figures.Contains(b.Id));

    private static (string Number, string Unit) KeyOf(BulletinFigure figure) => (figure.Print!.NumberText, figure.Unit.Text);
}
