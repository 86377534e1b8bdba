using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Local;

/// <summary>How the first figure of a relation says a quotient.</summary>
internal static class RateScales
{
    /// <summary>
    /// The scale of the first figure of a quotient. The base unit of rates is one per cent, a plain number is the quotient
    /// itself. A mean is per base unit of the divisor where its unit says so, as 元/人 does, and else per one of the
    /// divisor's own unit, so that 147人 to 1平方公里 is no number per square metre.
    /// </summary>
    public static RateScale Of(Relation relation, QuotientMeaning meaning, Bulletin bulletin)
    {
        BulletinFigure first = bulletin[relation.Figures[0]];
        Rational scale = meaning.IsRate ? OneWhole(first)
            : meaning.Weights.Count > 0 || first.Unit.Dimension.Kind == UnitKind.PerUnit ? Rational.One
            : bulletin[relation.Figures[^1]].Unit.Size;
        return new(scale, meaning.Offset * scale, meaning.Periods);
    }

    /// <summary>What one whole is in the base unit of a share.</summary>
    public static Rational OneWhole(BulletinFigure share) => share.Unit.Dimension.Kind == UnitKind.Rate ? 100 : 1;
}
