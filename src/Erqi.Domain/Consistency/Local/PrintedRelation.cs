using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Consistency.Local;

/// <summary>A relation together with the figures it names and what their prints leave possible.</summary>
internal sealed class PrintedRelation
{
    private readonly PrintedRanges _ranges;

    public PrintedRelation(PrintedRanges ranges, int index)
    {
        (_ranges, Index) = (ranges, index);
        Meaning = Relation.Meaning;
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

    public int Index { get; }

    public ReadOnlySpan<int> Places => Bulletin.PlacesOf(Index);

    public BulletinFigure[] Figures { get; }

    public BulletinFigure First => Figures[0];

    public bool AllPrinted { get; } = true;

    public bool HasPlainPrints { get; } = true;

    public bool IsDistinct => _ranges.AreDistinct(Index);

    public RelationMeaning Meaning { get; }

    /// <summary>Gets a value indicating whether the figures are all whole numbers of one unit, or none of them is whole.</summary>
    public bool IsOfOneKind
    {
        get
        {
            Rational? step = _ranges.Step(Places[0]);
            return Places.All(place => _ranges.Step(place) == step);
        }
    }

    /// <summary>What the print of a figure leaves possible, by the figure's place in the relation.</summary>
    public ref readonly ValueRange RangeAt(int place) => ref _ranges[Places[place]];

    /// <summary>The printed number in base units, by the figure's place in the relation.</summary>
    public Rational Printed(int place) => Figures[place].Print!.BaseValue;

    /// <summary>What the sum of some figures can be, each added or taken away; one that is named twice is one quantity.</summary>
    public ValueRange RangeOf(ValueList<sbyte> signs)
    {
        IEnumerable<Weighted> terms = Places.ToArray().Zip(signs, (place, sign) => new Weighted(place, sign));
        LinearForm form = LinearForm.Taking([.. terms.Where(term => term.Weight.Sign != 0)]);
        RangeSum sum = default;
        foreach (Weighted term in form.Terms)
        {
            sum.Add(_ranges[term.Variable] * term.Weight);
        }

        return sum.Total();
    }

    /// <summary>
    /// The sum of the printed numbers, each added or taken away, and half a unit of each last digit. Parts are nearly always
    /// printed alike: digits in one place are added up first, and then multiplied by the place.
    /// </summary>
    public (Rational Printed, Rational Tolerance) PrintedSum(SumMeaning sum)
    {
        (Rational printed, Rational tolerance) = (sum.Whole(Figures), Rational.Zero);
        for (int first = 0, end; first < Figures.Length; first = end)
        {
            PublishedFigure alike = Figures[first].Print!;
            (BigInteger digits, int halves) = (BigInteger.Zero, 0);
            for (end = first; end < Figures.Length && IsAlike(Figures[end].Print!, alike); end++)
            {
                BigInteger own = Figures[end].Print!.SignedDigits;
                digits += sum.Signs[end] > 0 ? own : -own;
                if (Figures[end].Reading.Quantum is null)
                {
                    halves += IsRounded(Figures[end]) ? 1 : 0;
                }
                else
                {
                    tolerance += HalfUnit(Figures[end]);
                }
            }

            printed += digits * alike.BasePlace;
            tolerance += alike.BasePlace * halves / 2;
        }

        return (printed, tolerance);
    }

    /// <summary>Half the unit of the last meaningful digit, in base units; zero where the print is exact.</summary>
    public Rational HalfUnit(BulletinFigure figure) => IsRounded(figure) ? LastUnit(figure) / 2 : Rational.Zero;

    private static bool IsAlike(PublishedFigure a, PublishedFigure b) => a.Places == b.Places && a.Unit == b.Unit;

    private bool IsRounded(BulletinFigure figure) => figure.ConventionIn(Bulletin.Rounding) != RoundingConvention.Exact;

    /// <summary>The unit of the last meaningful digit, in base units.</summary>
    public static Rational LastUnit(BulletinFigure figure) =>
        (figure.Reading.Quantum ?? figure.Print!.LastPlace) * figure.Unit.Scale;
}
