using System.Numerics;
using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Misprints;

public class UniformSumTests
{
    private static readonly int[][] Widths = [[], [1], [3], [1, 1], [1, 2], [2, 2, 5], [1, 1, 1, 1], [3, 1, 4, 1, 5], [10, 1, 1, 1, 1, 1]];

    [Fact]
    public void Whole_numbers_agree_with_counting()
    {
        foreach (int[] widths in Widths)
        {
            for (int bound = 0; bound <= widths.Sum() + 2; bound++)
            {
                Assert.Equal(
                    Rational.Of(Count(widths, bound), widths.Aggregate(1, (ways, width) => ways * (width + 1))),
                    UniformSum.ChanceOfAtMost((BigInteger)bound, [.. widths.Select(width => (BigInteger)width)]));
            }
        }

        static int Count(ReadOnlySpan<int> widths, int room)
        {
            if (widths.IsEmpty)
            {
                return room >= 0 ? 1 : 0;
            }

            int count = 0;
            for (int value = 0; value <= widths[0]; value++)
            {
                count += Count(widths[1..], room - value);
            }

            return count;
        }
    }

    [Fact]
    public void Reals_agree_with_the_sum_over_all_corners_of_the_box()
    {
        foreach (int[] widths in Widths.Where(widths => widths.Length > 0))
        {
            for (int third = 0; third <= (3 * widths.Sum()) + 3; third++)
            {
                var bound = Rational.Of(third, 3);
                Assert.Equal(Corners(widths, bound), UniformSum.ChanceOfAtMost(bound, [.. widths.Select(width => (Rational)width)]));
            }
        }

        static Rational Corners(int[] widths, Rational bound)
        {
            Rational volume = Rational.Zero, factor = Rational.One;
            for (int corner = 0; corner < 1 << widths.Length; corner++)
            {
                Rational side = bound, power = Rational.One;
                for (int i = 0; i < widths.Length; i++)
                {
                    side -= (corner >> i & 1) * widths[i];
                }

                for (int i = 0; i < widths.Length; i++)
                {
                    power *= Rational.Max(side, Rational.Zero);
                }

                volume += BitOperations.PopCount((uint)corner) % 2 == 0 ? power : -power;
            }

            for (int i = 0; i < widths.Length; i++)
            {
                factor *= (Rational)widths[i] * (i + 1);
            }

            return volume / factor;
        }
    }

    [Fact]
    public void A_hundred_parts_of_one_width_are_affordable_and_half_lie_below_the_middle() =>
        Assert.Equal(Rational.Of(1, 2), UniformSum.ChanceOfAtMost(5, [.. Enumerable.Repeat(Rational.Of(1, 10), 100)]));

    [Fact]
    public void Too_many_terms_are_refused()
    {
        Assert.Null(UniformSum.ChanceOfAtMost((Rational)5, [.. Enumerable.Range(1, 13).Select(width => (Rational)width)]));
        Assert.Null(UniformSum.ChanceOfAtMost((Rational)5, [.. Enumerable.Repeat(Rational.One, 101)]));
    }
}
