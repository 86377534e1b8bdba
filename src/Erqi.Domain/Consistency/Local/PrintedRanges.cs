using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Local;

/// <summary>What the prints of a bulletin leave possible, by the places of its figures; each is worked out once.</summary>
internal sealed class PrintedRanges(Bulletin bulletin)
{
    private readonly ValueRange[] _ranges = new ValueRange[bulletin.Figures.Count];
    private readonly bool[] _known = new bool[bulletin.Figures.Count];

    // The relation, counted from 1, in which each figure was seen last.
    private readonly int[] _seenIn = new int[bulletin.Figures.Count];

    public Bulletin Bulletin { get; } = bulletin;

    public ValueRange this[int place]
    {
        get
        {
            if (!_known[place])
            {
                _ranges[place] = Bulletin.Figures[place].TrueValues(Bulletin.Rounding);
                _known[place] = true;
            }

            return _ranges[place];
        }
    }

    /// <summary>Gives the ranges of some figures, in rising places; of all figures without copying.</summary>
    public ValueRange[] Of(int[] places)
    {
        ValueRange[] ranges = places.Length == _ranges.Length ? _ranges : new ValueRange[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            ranges[i] = this[places[i]];
        }

        return ranges;
    }

    /// <summary>Says whether a relation names no figure twice.</summary>
    public bool AreDistinct(int relation)
    {
        ReadOnlySpan<int> places = Bulletin.PlacesOf(relation);
        foreach (int place in places)
        {
            _seenIn[place] = 0;
        }

        foreach (int place in places)
        {
            if (_seenIn[place] == relation + 1)
            {
                return false;
            }

            _seenIn[place] = relation + 1;
        }

        return true;
    }
}
