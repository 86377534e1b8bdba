using System.Numerics;
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
        for (int i = 0; i < relation.Figures.Length; i++)
        {
            ValueRange range = relation.RangeAt(i);
            _ranges.Add(Weight(i) > 0 ? range : -range);
            HasEmptyRange |= range.IsEmpty;
        }

        if (relation.AllPrinted)
        {
            (Printed, Tolerance) = AddPrints();
        }
    }

    /// <summary>Gets whether the print of some figure leaves no true value at all.</summary>
    public bool HasEmptyRange { get; }

    /// <summary>Gets the remainder of the printed numbers, where all are printed.</summary>
    public Rational Printed { get; }

    /// <summary>Gets half a unit of each last digit.</summary>
    public Rational Tolerance { get; }

    /// <summary>Gets the values that the remainder can take.</summary>
    public ValueRange Remainder => _ranges.Total();

    /// <summary>Gets what the other figures leave to the first one.</summary>
    public ValueRange Others => Weight(0) > 0
        ? -_ranges.Without(_relation.RangeAt(0))
        : _ranges.Without(-_relation.RangeAt(0));

    // Parts are nearly always printed alike: digits in one place are added up first, and then multiplied by the place.
    private (Rational Printed, Rational Tolerance) AddPrints()
    {
        (Rational printed, Rational tolerance) = (Rational.Zero, Rational.Zero);
        ReadOnlySpan<BulletinFigure> figures = _relation.Figures;
        for (int first = 0, end; first < figures.Length; first = end)
        {
            PublishedFigure alike = figures[first].Print!;
            (BigInteger digits, int halves) = (BigInteger.Zero, 0);
            for (end = first; end < figures.Length && IsAlike(figures[end].Print!, alike); end++)
            {
                BigInteger own = figures[end].Print!.SignedDigits;
                digits += Weight(end) > 0 ? own : -own;
                if (figures[end].Reading.Quantum is null)
                {
                    halves += _relation.IsRounded(figures[end]) ? 1 : 0;
                }
                else
                {
                    tolerance += _relation.HalfUnit(figures[end]);
                }
            }

            printed += digits * alike.BasePlace;
            tolerance += alike.BasePlace * halves / 2;
        }

        return (printed, tolerance);
    }

    private static bool IsAlike(PublishedFigure a, PublishedFigure b) => a.Places == b.Places && a.Unit == b.Unit;

    public static PlainSum? Of(PrintedRelation relation) =>
        relation.IsOfOneKind && relation.IsDistinct ? new PlainSum(relation) : null;

    // Total − Σ sign·part, whole − Σ part, greater − lesser, of which the lesser is named first.
    private int Weight(int place) => (_relation.Relation, place) switch
    {
        (AtMostRelation, _) => place == 0 ? -1 : 1,
        (_, 0) => 1,
        (SumRelation sum, _) => -sum.Parts[place - 1].Sign,
        _ => -1,
    };
}
