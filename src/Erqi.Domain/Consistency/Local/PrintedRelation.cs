using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>A relation together with the figures it names and what their prints leave possible.</summary>
internal sealed class PrintedRelation
{
    private readonly PrintedRanges _ranges;

    public PrintedRelation(PrintedRanges ranges, int index)
    {
        (_ranges, Index) = (ranges, index);
        ReadOnlySpan<int> places = Places;
        Figures = new BulletinFigure[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            Figures[i] = Bulletin.Figures[places[i]];
            AllPrinted &= Figures[i].Print is not null;
            HasPlainPrints &= Figures[i].Print is { IsPlain: true };
        }
    }

    public Bulletin Bulletin => _ranges.Bulletin;

    public Relation Relation => Bulletin.Relations[Index];

    /// <summary>Gets the place of the relation in the bulletin.</summary>
    public int Index { get; }

    /// <summary>Gets the places of the figures in the bulletin.</summary>
    public ReadOnlySpan<int> Places => Bulletin.PlacesOf(Index);

    public BulletinFigure[] Figures { get; }

    public BulletinFigure First => Figures[0];

    public bool AllPrinted { get; } = true;

    public bool HasPlainPrints { get; } = true;

    /// <summary>Gets a value indicating whether no figure is named twice.</summary>
    public bool IsDistinct => _ranges.AreDistinct(Index);

    /// <summary>Gets a value indicating whether the print of some figure leaves no true value at all.</summary>
    public bool HasEmptyRange => Array.Exists(Figures, figure => RangeOf(figure.Id).IsEmpty);

    public ValueRange RangeOf(string id) => _ranges[Bulletin.PositionOf(id)];

    /// <summary>Gets a value indicating whether the figures are all whole numbers, or none of them is.</summary>
    public bool IsOfOneKind
    {
        get
        {
            bool isWhole = _ranges.IsWhole(Places[0]);
            foreach (int place in Places[1..])
            {
                if (_ranges.IsWhole(place) != isWhole)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>What the print of a figure leaves possible, by the figure's place in the relation.</summary>
    public ValueRange RangeAt(int place) => _ranges[Places[place]];

    /// <summary>The printed number in base units.</summary>
    public Rational Printed(string id) => Bulletin[id].Print!.BaseValue;

    /// <summary>Half the unit of the last meaningful digit, in base units; zero where the print is exact.</summary>
    public Rational HalfUnit(BulletinFigure figure) => IsRounded(figure) ? LastUnit(figure) / 2 : Rational.Zero;

    public bool IsRounded(BulletinFigure figure) => figure.ConventionIn(Bulletin.Rounding) != RoundingConvention.Exact;

    /// <summary>The unit of the last meaningful digit, in base units.</summary>
    public static Rational LastUnit(BulletinFigure figure) =>
        (figure.Reading.Quantum ?? figure.Print!.LastPlace) * figure.Unit.Scale;
}
