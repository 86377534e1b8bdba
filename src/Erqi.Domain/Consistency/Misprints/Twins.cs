using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Finds figures that have one another's print: whoever sets a table copies from the row above, or from last year's.</summary>
internal sealed class Twins(Bulletin bulletin)
{
    // Two figures of one digit are alike by chance.
    private const int FewestDigits = 10;
    private const int FewestDigitsFarOff = 100;
    private const int Near = 2;

    private readonly Lazy<Dictionary<(string, string), int[]>> _places = new(() => bulletin.Figures
        .Select((figure, place) => (figure, place))
        .Where(pair => pair.figure.Print is { IsPlain: true } print && print.Digits >= FewestDigits)
        .GroupBy(pair => KeyOf(pair.figure), pair => pair.place)
        .ToDictionary(group => group.Key, group => group.ToArray()));

    private readonly Lazy<ILookup<string, Relation>> _relations = new(() => bulletin.Relations
        .SelectMany(relation => relation.Figures.Distinct(), (relation, id) => (relation, id))
        .ToLookup(pair => pair.id, pair => pair.relation, StringComparer.Ordinal));

    /// <summary>The nearest figure with the print of a figure that is not the same quantity, if there is one.</summary>
    public BulletinFigure? Of(BulletinFigure figure)
    {
        if (figure.Print is not { } print || print.Digits < FewestDigits)
        {
            return null;
        }

        return Around(bulletin.PositionOf(figure.Id), _places.Value.GetValueOrDefault(KeyOf(figure), []))
            .Select(place => bulletin.Figures[place])
            .FirstOrDefault(other => !AreTied<SameRelation>(figure, other));
    }

    /// <summary>Whether it is hardly by chance that two figures have one print: they are neighbours, or related, if only to one other where they are long.</summary>
    /// <remarks>What is related to nothing that the figure is may well be the same quantity, told again.</remarks>
    public bool IsTelling(BulletinFigure figure, BulletinFigure twin) =>
        Math.Abs(bulletin.PositionOf(figure.Id) - bulletin.PositionOf(twin.Id)) <= Near
        || AreTied<Relation>(figure, twin)
        || (figure.Print!.Digits >= FewestDigitsFarOff && Beside(figure).Intersect(Beside(twin), StringComparer.Ordinal).Any());

    private IEnumerable<string> Beside(BulletinFigure figure) => _relations.Value[figure.Id].SelectMany(relation => relation.Figures);

    // The nearest first, of two as near the earlier; thousands of figures may have one print.
    private static IEnumerable<int> Around(int own, int[] places)
    {
        int at = Array.BinarySearch(places, own);
        int before = (at < 0 ? ~at : at) - 1, behind = at < 0 ? ~at : at + 1;
        while (before >= 0 || behind < places.Length)
        {
            bool isBefore = behind == places.Length || (before >= 0 && own - places[before] <= places[behind] - own);
            yield return isBefore ? places[before--] : places[behind++];
        }
    }

    // Either has them all; a figure that is printed thousands of times stands in as many relations, its repetition in one.
    private bool AreTied<T>(BulletinFigure a, BulletinFigure b)
        where T : Relation
    {
        Relation[] ofA = [.. _relations.Value[a.Id]], ofB = [.. _relations.Value[b.Id]];
        return ofA.Length <= ofB.Length
            ? ofA.OfType<T>().Any(relation => relation.Figures.Contains(b.Id))
            : ofB.OfType<T>().Any(relation => relation.Figures.Contains(a.Id));
    }

    private static (string Number, string Unit) KeyOf(BulletinFigure figure) => (figure.Print!.NumberText, figure.Unit.Text);
}
