using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>What a print says of its amount, for a look at whether numbers agree.</summary>
/// <param name="Value">The printed number in base units, with its direction.</param>
/// <param name="HalfUnit">Half a unit of the last printed digit in base units; nought for an exact count.</param>
/// <param name="IsPoint">Whether one number is printed, as it is or with 约, and no bound and no range.</param>
internal readonly record struct Amount(Rational Value, Rational HalfUnit, bool IsPoint)
{
    public Rational Low => Value - HalfUnit;

    public Rational High => Value + HalfUnit;

    public static Amount Of(BulletinFigure figure) => figure.Print is not { } print ? default : new(
        print.BaseValue,
        print.IsInWords || figure.ConventionIn(RoundingConvention.HalfAwayFromZero) == RoundingConvention.Exact ? Rational.Zero : print.BasePlace / 2,
        print.IsPlain || print is { Qualifier: Qualifier.About, UpperNumber: null });
}
