using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>
/// The remainder of a sum, a 其中 or an ordering that names every figure once, all of them whole numbers or none: what
/// nearly every relation is. Ranges and prints are added up in one pass.
/// </summary>
internal sealed class PlainSum
{
    private readonly PrintedRelation _relation;
    private readonly RangeSum _ranges;

    private PlainSum(PrintedRelation relation)
    {
        _relation = relation;

        // Parts are nearly always printed alike, so the unit of the last digit is worked out for the first of a kind.
        (PublishedFigure? alike, Rational place, Rational half) = (null, Rational.Zero, Rational.Zero);
        for (int i = 0; i < relation.Figures.Length; i++)
        {
            BulletinFigure figure = relation.Figures[i];
            bool adds = Weight(i) > 0;
            ValueRange range = relation.RangeAt(i);
            _ranges.Add(adds ? range : -range);
            HasEmptyRange |= range.IsEmpty;
            if (!relation.AllPrinted)
            {
                continue;
            }

            PublishedFigure print = figure.Print!;
            if (alike is null || print.Places != alike.Places || print.Unit != alike.Unit)
            {
                (alike, place) = (print, print.BasePlace);
                half = place / 2;
            }

            Rational printed = print.Counting(place);
            Printed = adds ? Printed + printed : Printed - printed;
            if (relation.HasPlainPrints)
            {
                Tolerance += figure.Reading.Quantum is null && relation.IsRounded(figure) ? half : relation.HalfUnit(figure);
            }
        }
    }

    /// <summary>Gets whether the print of some figure leaves no true value at all.</summary>
    public bool HasEmptyRange { get; }

    /// <summary>Gets the remainder of the printed numbers, where all are printed.</summary>
    public Rational Printed { get; }

    /// <summary>Gets half a unit of each last digit, where no print is qualified.</summary>
    public Rational Tolerance { get; }

    /// <summary>Gets the values that the remainder can take.</summary>
    public ValueRange Remainder => _ranges.Total();

    /// <summary>Gets what the other figures leave to the first one.</summary>
    public ValueRange Others => Weight(0) > 0
        ? -_ranges.Without(_relation.RangeAt(0))
        : _ranges.Without(-_relation.RangeAt(0));

    public static PlainSum? Of(PrintedRelation relation)
    {
        bool isWhole = relation.First.IsWhole;
        foreach (BulletinFigure figure in relation.Figures)
        {
            if (figure.IsWhole != isWhole)
            {
                return null;
            }
        }

        return relation.IsDistinct ? new PlainSum(relation) : null;
    }

    // Total − Σ sign·part, whole − Σ part, greater − lesser, of which the lesser is named first.
    private int Weight(int place) => (_relation.Relation, place) switch
    {
        (AtMostRelation, _) => place == 0 ? -1 : 1,
        (_, 0) => 1,
        (SumRelation sum, _) => -sum.Parts[place - 1].Sign,
        _ => -1,
    };
}
