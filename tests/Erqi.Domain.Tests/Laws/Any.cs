using System.Numerics;
using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Laws;

/// <summary>Generators of values: mostly such as occur, with the extremes among them.</summary>
internal static class Any
{
    public static Gen<CampaignPeriod> CampaignPeriod { get; } =
        Gen.Select(Gen.Int[1, 40], Gen.Bool, (number, dated) => new CampaignPeriod(number, dated ? new(2023, 1, 28) : null));

    public static Gen<Money> Money { get; } = Gen.OneOf(
        Gen.Long[-1_000_000, 1_000_000],
        Gen.Long,
        Gen.OneOf(0L, 1, -1, long.MinValue, long.MaxValue)).Select(Domain.Quantities.Money.FromFen);

    /// <summary>Whole numbers from one digit to about forty, around the borders of the machine words too.</summary>
    public static Gen<BigInteger> Whole { get; } = Gen.OneOf(
        Gen.Int[-20, 20].Select(x => (BigInteger)x),
        Gen.Long.Select(x => (BigInteger)x),
        Gen.Select(Gen.Long, Gen.Long, (x, y) => (BigInteger)x * y),
        Gen.Select(Gen.Int[-2, 2], Gen.OneOf(31, 32, 62, 63, 64), (x, power) => BigInteger.Pow(2, power) + x),
        Gen.Select(Gen.Int[-2, 2], Gen.OneOf(31, 63), (x, power) => -BigInteger.Pow(2, power) + x));

    public static Gen<Rational> Rational { get; } = Gen.OneOf(
        Gen.Select(Gen.Int[-12, 12], Gen.Int[1, 12], (n, d) => Domain.Quantities.Rational.Of(n, d)),
        Gen.Decimal.Select(x => (Rational)x),
        Gen.Select(Whole, Whole, (n, d) => d.IsZero ? Domain.Quantities.Rational.Zero : Domain.Quantities.Rational.Of(n, d)));
}
