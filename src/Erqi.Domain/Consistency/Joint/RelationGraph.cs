using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Which figures each relation names, by their places, and which figures hang together.</summary>
internal sealed class RelationGraph
{
    private readonly Bulletin _bulletin;
    private readonly bool[] _takesPart;
    private readonly DisjointSets _sets;

    /// <param name="takesPart">Says of a relation whether it is no undetermined one, which is left out; null where all take part.</param>
    public RelationGraph(Bulletin bulletin, Func<int, bool>? takesPart = null)
    {
        _bulletin = bulletin;
        _takesPart = [.. Enumerable.Range(0, bulletin.Relations.Count).Select(takesPart ?? (_ => true))];
        _sets = new DisjointSets(bulletin.Figures.Count);
        for (int relation = 0; relation < _takesPart.Length; relation++)
        {
            foreach (int figure in Members(relation))
            {
                _sets.Join(Members(relation)[0], figure);
            }
        }
    }

    /// <summary>Gives the places of a relation's figures, in the relation's order; none where it takes no part.</summary>
    public ReadOnlySpan<int> Members(int relation) => _takesPart[relation] ? _bulletin.PlacesOf(relation) : [];

    /// <summary>Gives all components, in the order of their first figures.</summary>
    public Component[] Components()
    {
        int[] index = new int[_sets.Count];
        int count = 0;
        for (int figure = 0; figure < index.Length; figure++)
        {
            int first = _sets.Find(figure);
            index[figure] = first == figure ? count++ : index[first];
        }

        Incidence figures = new(count, index.Length, figure => new(in index[figure]));
        Incidence relations = new(count, _takesPart.Length, relation => _takesPart[relation] ? new(in index[Members(relation)[0]]) : []);
        return [.. Enumerable.Range(0, count).Select(place => new Component(figures[place].ToArray(), relations[place].ToArray()))];
    }

    /// <summary>Gives what a component falls apart into without some of its relations, but for figures that are left alone.</summary>
    public Component[] Without(Component component, int[] relations)
    {
        int[] left = [.. component.Relations.Except(relations)];
        DisjointSets sets = new(component.Figures.Length);
        foreach (int relation in left)
        {
            foreach (int figure in Members(relation))
            {
                sets.Join(Place(Members(relation)[0]), Place(figure));
            }
        }

        ILookup<int, int> figures = component.Figures.ToLookup(figure => sets.Find(Place(figure)));
        return
        [
            .. left.ToLookup(relation => sets.Find(Place(Members(relation)[0])))
                .Select(part => new Component([.. figures[part.Key]], [.. part])),
        ];

        int Place(int figure) => Array.BinarySearch(component.Figures, figure);
    }
}
