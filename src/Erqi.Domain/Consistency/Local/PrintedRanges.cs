using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Local;

/// <summary>What the prints of a bulletin leave possible, by the places of its figures; each is worked out once.</summary>
internal sealed class PrintedRanges(Bulletin bulletin)
{
    private readonly ValueRange[] _ranges = new ValueRange[bulletin.Figures.Count];
    private readonly Known[] _known = new Known[bulletin.Figures.Count];

    public Bulletin Bulletin { get; } = bulletin;

    /// <summary>Gets room for one number per figure, for whoever needs it a while.</summary>
    public int[] Room { get; } = new int[bulletin.Figures.Count];

    [Flags]
    private enum Known : byte
    {
        Nothing = 0,
        Range = 1,
        Whole = 2,
        Signed = 4,
        Stepped = 8,
    }

    public ref readonly ValueRange this[int place]
    {
        get
        {
            Know(place);
            return ref _ranges[place];
        }
    }

    /// <summary>Says whether the true value of a figure is a whole number.</summary>
    public bool IsWhole(int place) => (Know(place) & Known.Whole) != Known.Nothing;

    /// <summary>Gives what the true value of a figure is a whole multiple of; null where it may be any number.</summary>
    public Rational? Step(int place) => (Know(place) & (Known.Whole | Known.Stepped)) switch
    {
        Known.Nothing => null,
        Known.Whole => Rational.One,
        _ => Bulletin.Figures[place].Step,
    };

    /// <summary>Says whether the true value of a figure may be below zero, whatever is printed.</summary>
    public bool IsSigned(int place) => (Know(place) & Known.Signed) != Known.Nothing;

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

    private Known Know(int place)
    {
        if (_known[place] == Known.Nothing)
        {
            BulletinFigure figure = Bulletin.Figures[place];
            Rational? step = figure.Step;
            _ranges[place] = figure.TrueValues(Bulletin.Rounding);
            _known[place] = Known.Range
                | (step is null ? Known.Nothing : step == Rational.One ? Known.Whole : Known.Whole | Known.Stepped)
                | (figure.Domain.Low is null ? Known.Signed : Known.Nothing);
        }

        return _known[place];
    }

    /// <summary>Says whether a relation names no figure twice.</summary>
    public bool AreDistinct(int relation)
    {
        const int Few = 16;
        ReadOnlySpan<int> places = Bulletin.PlacesOf(relation);
        HashSet<int>? seen = places.Length > Few ? new(places.Length) : null;
        for (int i = 0; i < places.Length; i++)
        {
            if (seen is null ? places[..i].Contains(places[i]) : !seen.Add(places[i]))
            {
                return false;
            }
        }

        return true;
    }
}
