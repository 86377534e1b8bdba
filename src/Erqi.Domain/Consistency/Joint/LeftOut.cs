using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>
/// The relations that take no part, for who proposes other prints: with a divisor that is no longer zero they come back, and
/// with them whatever they tie to a component.
/// </summary>
/// <param name="bulletin">The whole bulletin.</param>
/// <param name="takesPart">For each relation, false where it is left out.</param>
/// <param name="inconsistent">Gives the figures of components that contradict themselves, which no change elsewhere sets right.</param>
internal sealed class LeftOut(Bulletin bulletin, bool[] takesPart, Func<IEnumerable<string>> inconsistent)
{
    // A sum is left out for its units, which no other print mends.
    private readonly Lazy<ILookup<int, int>> _relationsOf = new(() => Enumerable.Range(0, takesPart.Length)
        .Where(relation => !takesPart[relation] && bulletin.Relations[relation].Meaning is not (SumMeaning or SameMeaning))
        .SelectMany(relation => bulletin.PlacesOf(relation).ToArray().Distinct(), (relation, figure) => (relation, figure))
        .ToLookup(pair => pair.figure, pair => pair.relation));

    private readonly Lazy<Dictionary<int, Component>> _componentOf = new(() =>
    {
        HashSet<int> own = [.. inconsistent().Select(bulletin.PositionOf)];
        return new RelationGraph(bulletin, relation => takesPart[relation]).Components()
            .Where(component => !own.Contains(component.Figures[0]))
            .SelectMany(component => component.Figures, (component, figure) => (figure, component))
            .ToDictionary(pair => pair.figure, pair => pair.component);
    });

    /// <summary>Gives what puts a changed component together with all that would bear on it; null where nothing does.</summary>
    public Func<Bulletin, Bulletin>? Beside(IEnumerable<string> component)
    {
        if (_relationsOf.Value.Count == 0)
        {
            return null;
        }

        HashSet<int> own = [.. component.Select(bulletin.PositionOf)];
        HashSet<int> relations = [.. own.SelectMany(figure => _relationsOf.Value[figure])];
        Lazy<(BulletinFigure[] Figures, Relation[] Relations)> beside = new(() =>
        {
            HashSet<int> figures = [.. relations.SelectMany(relation => bulletin.PlacesOf(relation).ToArray())];
            foreach (Component other in figures.Except(own).Select(_componentOf.Value.GetValueOrDefault).OfType<Component>().ToHashSet())
            {
                figures.UnionWith(other.Figures);
                relations.UnionWith(other.Relations);
            }

            return ([.. figures.Except(own).Order().Select(figure => bulletin.Figures[figure])],
                [.. relations.Order().Select(relation => bulletin.Relations[relation])]);
        });

        // A part that was added to a sum may have got the name of a figure elsewhere.
        return relations.Count == 0 ? null : changed => Array.Exists(beside.Value.Figures, figure => changed.TryGetFigure(figure.Id, out _))
            ? changed
            : changed.Beside(beside.Value.Figures, beside.Value.Relations);
    }
}
