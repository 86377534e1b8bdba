using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>What a print says of its amount, for a look at whether numbers agree.</summary>
/// <param name="Value">The printed number in base units, with its direction.</param>
/// <param name="HalfUnit">Half a unit of the last printed digit in base units; nought for an exact count.</param>
/// <param name="IsPlain">Whether a number is printed, and no word qualifies it.</param>
internal readonly record struct Amount(Rational Value, Rational HalfUnit, bool IsPlain)
{
    public Rational Low => Value - HalfUnit;

    public Rational High => Value + HalfUnit;

    public static Amount Of(BulletinFigure figure) => figure.Print is not { } print ? default : new(
        print.BaseValue,
        figure.ConventionIn(RoundingConvention.HalfAwayFromZero) == RoundingConvention.Exact ? Rational.Zero : print.BasePlace / 2,
        print.IsPlain);
}
