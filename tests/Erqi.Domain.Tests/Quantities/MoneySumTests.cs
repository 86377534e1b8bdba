using System.Numerics;
using CsCheck;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Quantities;

public sealed class MoneySumTests
{
    [Fact]
    public void Nothing_adds_up_to_zero()
    {
        Assert.Equal(Money.Zero, Money.Sum());
        Assert.Equal(Money.Zero, Money.Sum((IEnumerable<Money>)[]));
    }

    [Fact]
    public void Amounts_are_added_however_they_are_held()
    {
        Money[] amounts = [Money.FromYi(168.7m), Money.FromWan(8512), Money.FromFen(-1)];
        Money expected = Money.FromFen(16_955_119_999_99);

        Assert.Equal(expected, Money.Sum(amounts));
        Assert.Equal(expected, Money.Sum(amounts[0], amounts[1], amounts[2]));
        Assert.Equal(expected, Money.Sum(amounts.ToList()));
        Assert.Equal(expected, Money.Sum(amounts.Where(_ => true)));
        Assert.Equal(expected, Money.Sum(amounts.AsEnumerable()));
    }

    [Fact]
    public void A_sum_is_the_sum_of_big_integers_or_an_overflow() =>
        MoneyTests.AnyFen.Array[0, 40].Holds(fen =>
        {
            BigInteger expected = fen.Aggregate(BigInteger.Zero, (sum, next) => sum + next);
            Money[] amounts = [.. fen.Select(Money.FromFen)];
            return AgreesWith(expected, () => Money.Sum(amounts.AsSpan()))
                && AgreesWith(expected, () => Money.Sum(amounts.ToList()))
                && AgreesWith(expected, () => Money.Sum(amounts.Where(_ => true)));
        });

    [Fact]
    public void A_total_that_fits_never_throws_whatever_the_order()
    {
        Money[] amounts =
            [.. Enumerable.Repeat(Money.MaxValue, 1000), .. Enumerable.Repeat(Money.MinValue, 1000), Money.FromFen(1000)];

        Assert.Equal(Money.Zero, Money.Sum(amounts));
        Assert.Equal(Money.Zero, Money.Sum(amounts.Where(_ => true)));
    }

    [Fact]
    public void A_total_beyond_the_range_throws_and_names_it()
    {
        OverflowException overflow = Assert.Throws<OverflowException>(() => Money.Sum(Money.MinValue, Money.FromFen(-1)));

        Assert.Contains("-922337203.6854775809亿元", overflow.Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Money.Sum(Enumerable.Repeat(Money.MaxValue, 2)));
    }

    [Fact]
    public void No_list_at_all_is_refused() =>
        Assert.Throws<ArgumentNullException>("amounts", () => Money.Sum((IEnumerable<Money>)null!));

    [Fact]
    public void The_missing_fen_goes_to_the_part_that_lost_most()
    {
        Assert.Equal(Fens(34, 33, 33), Money.FromFen(100).Allocate(1, 1, 1));
        Assert.Equal(Fens(-34, -33, -33), Money.FromFen(-100).Allocate(1, 1, 1));
        Assert.Equal(Fens(16, 17, 67), Money.FromFen(100).Allocate(16, 17, 67));
        Assert.Equal(Fens(1, 2), Money.FromFen(3).Allocate(3, 5));
        Assert.Equal(Fens(0, 3, 0), Money.FromFen(3).Allocate(0, 7, 0));
        Assert.Equal(Fens(0, 0), Money.Zero.Allocate(1, 2));
        Assert.Equal(Fens(long.MinValue), Money.MinValue.Allocate(long.MaxValue));
        Assert.Equal(Fens(long.MaxValue, 0), Money.MaxValue.Allocate(long.MaxValue, 0));
    }

    [Fact]
    public void Parts_add_up_and_lie_within_one_fen_of_the_exact_share() =>
        Gen.Select(MoneyTests.AnyFen, Gen.OneOf(Gen.Long[0, long.MaxValue], Gen.Long[0, 5]).Array[1, 12])
            .Where((_, weights) => weights.Any(weight => weight > 0))
            .Holds((fen, weights) =>
            {
                BigInteger whole = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
                long[] parts = [.. Money.FromFen(fen).Allocate(weights).Select(part => part.Fen)];
                return parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part) == fen
                    && parts.Zip(weights).All(pair =>
                        BigInteger.Abs((pair.First * whole) - ((BigInteger)fen * pair.Second)) < whole);
            });

    [Fact]
    public void Allocation_is_the_largest_remainder_method() =>
        Gen.Select(Gen.Long[-1000, 1000], Gen.Long[0, 9].Array[1, 6])
            .Where((_, weights) => weights.Any(weight => weight > 0))
            .Holds((fen, weights) =>
                Money.FromFen(fen).Allocate(weights).Select(part => part.Fen).SequenceEqual(HandOut(fen, weights)));

    [Fact]
    public void A_negative_amount_mirrors_its_opposite() =>
        Gen.Select(Gen.Long[0, long.MaxValue], Gen.Long[1, 1000].Array[1, 9]).Holds((fen, weights) =>
            Money.FromFen(-fen).Allocate(weights)
                .SequenceEqual(Money.FromFen(fen).Allocate(weights).Select(part => -part)));

    [Fact]
    public void Weights_that_say_nothing_are_refused()
    {
        Assert.Throws<ArgumentException>("weights", () => Money.FromYi(1).Allocate());
        Assert.Throws<ArgumentException>("weights", () => Money.FromYi(1).Allocate(0, 0));
        ArgumentException refusal =
            Assert.Throws<ArgumentException>("weights", () => Money.FromYi(1).Allocate(5, -3));
        Assert.Contains("Weight 1 is -3", refusal.Message, StringComparison.Ordinal);
    }

    // One 分 after the other to the part furthest below its exact share, once every part has its whole 分.
    private static IEnumerable<long> HandOut(long fen, long[] weights)
    {
        long whole = weights.Sum(), magnitude = Math.Abs(fen);
        long[] parts = [.. weights.Select(weight => magnitude * weight / whole)];
        while (parts.Sum() < magnitude)
        {
            int next = Enumerable.Range(0, parts.Length)
                .MaxBy(i => Rational.Of(magnitude * weights[i], whole) - parts[i]);
            parts[next]++;
        }

        return parts.Select(part => Math.Sign(fen) * part);
    }

    private static Money[] Fens(params long[] fen) => [.. fen.Select(Money.FromFen)];

    private static bool AgreesWith(BigInteger expected, Func<Money> compute)
    {
        bool fits = expected >= long.MinValue && expected <= long.MaxValue;
        try
        {
            return compute().Fen == expected && fits;
        }
        catch (OverflowException)
        {
            return !fits;
        }
    }
}
