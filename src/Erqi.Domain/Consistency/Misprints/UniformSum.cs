namespace Erqi.Domain.Consistency.Misprints;

/// <summary>The exact distribution of a sum of independent uniform variables of any widths (Irwin–Hall).</summary>
/// <remarks>
/// Inclusion and exclusion over the variables that pass their upper end. Variables of one width go together, so that n
/// parts printed to the same place take n + 1 terms instead of 2ⁿ; a few different places multiply. That is affordable
/// for up to 100 variables and 4096 terms, some milliseconds at most, and beyond them no answer is given.
/// </remarks>
internal static class UniformSum
{
    private const int MostVariables = 100;
    private const int MostTerms = 4096;

    /// <summary>The chance that reals drawn from [0, w] for every width add up to at most a bound; null beyond the limits.</summary>
    public static Rational? ChanceOfAtMost(Rational bound, IReadOnlyCollection<Rational> widths)
    {
        if (Group(widths) is not { } groups)
        {
            return null;
        }

        // Counted in the largest unit that measures them all, the numbers are small and their powers cheap.
        Rational unit = groups.Aggregate(bound, (greatest, g) => Rational.CommonMeasure(greatest, g.Width));
        (BigInteger Width, int Count)[] sides = [.. groups.Select(g => ((g.Width / unit).Numerator, g.Count))];
        BigInteger room = unit.Sign == 0 ? BigInteger.Zero : (bound / unit).Numerator;
        BigInteger volume = sides.Aggregate(Factorial(widths.Count), (v, g) => v * BigInteger.Pow(g.Width, g.Count));
        return Ratio(Alternate(sides, room, 0, rest => BigInteger.Pow(rest, widths.Count)), volume);
    }

    /// <summary>The chance that whole numbers drawn from 0 to w for every width add up to at most a bound; null beyond the limits.</summary>
    public static Rational? ChanceOfAtMost(BigInteger bound, IReadOnlyCollection<BigInteger> widths)
    {
        if (Group(widths) is not { } groups)
        {
            return null;
        }

        // A variable that passes its upper end takes up one more than its width.
        (BigInteger Width, int Count)[] steps = [.. groups.Select(g => (g.Width + 1, g.Count))];
        BigInteger ways = steps.Aggregate(BigInteger.One, (v, g) => v * BigInteger.Pow(g.Width, g.Count));
        return Ratio(Alternate(steps, bound, 0, rest => Choose(rest + widths.Count, widths.Count)), ways);
    }

    private static (T Width, int Count)[]? Group<T>(IReadOnlyCollection<T> widths)
        where T : notnull
    {
        (T Width, int Count)[] groups = [.. widths.CountBy(width => width).Select(g => (g.Key, g.Value))];
        BigInteger terms = groups.Aggregate(BigInteger.One, (product, g) => product * (g.Count + 1));
        return widths.Count <= MostVariables && terms <= MostTerms ? groups : null;
    }

    // Takes every number of variables of the groups from `at` on beyond their ends, while room is left.
    private static BigInteger Alternate(
        ReadOnlySpan<(BigInteger Width, int Count)> groups, BigInteger room, int at, Func<BigInteger, BigInteger> ways)
    {
        if (at == groups.Length)
        {
            return ways(room);
        }

        BigInteger sum = BigInteger.Zero;
        (BigInteger width, int count) = groups[at];
        for (int beyond = 0; beyond <= count && room.Sign >= 0; beyond++, room -= width)
        {
            BigInteger term = Choose(count, beyond) * Alternate(groups, room, at + 1, ways);
            sum += int.IsEvenInteger(beyond) ? term : -term;
        }

        return sum;
    }

    private static Rational Ratio(BigInteger favourable, BigInteger all) =>
        Rational.Min(Rational.Of(favourable, all), Rational.One);

    private static BigInteger Choose(BigInteger n, int k)
    {
        BigInteger result = BigInteger.One;
        for (int i = 1; i <= k; i++)
        {
            result = result * (n - k + i) / i;
        }

        return result;
    }

    private static BigInteger Factorial(int n) => Enumerable.Range(1, n).Aggregate(BigInteger.One, (product, i) => product * i);
}
