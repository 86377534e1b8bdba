namespace Erqi.Domain.Tables.Reading;

/// <summary>How large the amounts of a column are, counted by powers of two: memory does not depend on the rows.</summary>
internal sealed class Magnitudes
{
    // 2^6 = 64: no two amounts of one list lie so far apart without any in between, unless the unit of some is wrong.
    private const int Gap = 6;

    // 10⁴ is 13 to 14 powers of two.
    private const int Least = 13, Most = 14;

    private const int KeptRows = 5;

    private readonly long[] _counts = new long[64];
    private readonly List<(long Row, Money Amount)>[] _first = [.. Enumerable.Range(0, 64).Select(_ => new List<(long, Money)>())];

    public void Add(Money amount, long row)
    {
        int power = 63 - BitOperations.LeadingZeroCount((ulong)amount.Fen);
        _counts[power]++;
        if (_first[power].Count < KeptRows)
        {
            _first[power].Add((row, amount));
        }
    }

    /// <summary>
    /// The rows of the few amounts, fewer than a quarter, that stand apart from all others and would stand among them if
    /// they were 10⁴ times as small, or as large.
    /// </summary>
    public IEnumerable<(long Row, Money Amount)> Strangers()
    {
        int[] filled = [.. Enumerable.Range(0, 64).Where(power => _counts[power] > 0)];
        long all = _counts.Sum();
        for (int i = 1; i < filled.Length; i++)
        {
            if (filled[i] - filled[i - 1] > Gap)
            {
                int[] low = filled[..i], high = filled[i..];
                foreach (int[] few in new[] { low, high })
                {
                    int[] many = few == low ? high : low;
                    int shift = few == low ? 1 : -1;
                    if (few.Sum(power => _counts[power]) * 4 < all
                        && few.All(power => Enumerable.Range(Least, Most - Least + 1).Any(
                            times => power + (shift * times) >= many[0] && power + (shift * times) <= many[^1])))
                    {
                        return few.SelectMany(power => _first[power]).OrderBy(stranger => stranger.Row);
                    }
                }
            }
        }

        return [];
    }
}
