using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>Which figures each relation names, by their places, and which figures hang together.</summary>
internal sealed class RelationGraph
{
    private readonly int[][] _members;
    private readonly bool[] _takesPart;
    private readonly DisjointSets _sets;

    public RelationGraph(Bulletin bulletin, IReadOnlyList<bool> takesPart)
    {
        _members = new int[bulletin.Relations.Count][];
        _takesPart = [.. takesPart];
        _sets = new DisjointSets(bulletin.Figures.Count);
        for (int relation = 0; relation < _members.Length; relation++)
        {
            _members[relation] = _takesPart[relation] ? Places(bulletin, bulletin.Relations[relation]) : [];
            foreach (int figure in _members[relation])
            {
                _sets.Join(_members[relation][0], figure);
            }
        }
    }

    /// <summary>Gives the places of a relation's figures, in the relation's order.</summary>
    public ReadOnlySpan<int> Members(int relation) => _members[relation];

    /// <summary>Gives all components, in the order of their first figures.</summary>
    public List<Component> Components()
    {
        int[] index = new int[_sets.Count];
        int[] figureCounts = new int[_sets.Count], relationCounts = new int[_sets.Count];
        int count = 0;
        for (int figure = 0; figure < index.Length; figure++)
        {
            int first = _sets.Find(figure);
            index[figure] = first == figure ? count++ : index[first];
            figureCounts[index[figure]]++;
        }

        for (int relation = 0; relation < _members.Length; relation++)
        {
            if (_takesPart[relation])
            {
                relationCounts[index[_members[relation][0]]]++;
            }
        }

        List<Component> components = new(count);
        for (int i = 0; i < count; i++)
        {
            components.Add(new Component(new int[figureCounts[i]], new int[relationCounts[i]]));
        }

        for (int figure = index.Length - 1; figure >= 0; figure--)
        {
            components[index[figure]].Figures[--figureCounts[index[figure]]] = figure;
        }

        for (int relation = _members.Length - 1; relation >= 0; relation--)
        {
            if (_takesPart[relation])
            {
                int i = index[_members[relation][0]];
                components[i].Relations[--relationCounts[i]] = relation;
            }
        }

        return components;
    }

    /// <summary>Gives the component of one figure.</summary>
    public Component ComponentOf(int figure)
    {
        int set = _sets.Find(figure);
        List<int> figures = [], relations = [];
        for (int i = 0; i < _sets.Count; i++)
        {
            if (_sets.Find(i) == set)
            {
                figures.Add(i);
            }
        }

        for (int relation = 0; relation < _members.Length; relation++)
        {
            if (_takesPart[relation] && _sets.Find(_members[relation][0]) == set)
            {
                relations.Add(relation);
            }
        }

        return new Component([.. figures], [.. relations]);
    }

    private static int[] Places(Bulletin bulletin, Relation relation)
    {
        ValueList<string> ids = relation.Figures;
        int[] places = new int[ids.Count];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = bulletin.PositionOf(ids[i]);
        }

        return places;
    }
}
