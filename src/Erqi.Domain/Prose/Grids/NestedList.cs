using Erqi.Domain.Prose.Relating;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Says whether a list without blanks or numbers may hold lists: 亚洲, 日本, 韩国, 欧洲, 德国, of which two make the total.</summary>
/// <param name="total">The total.</param>
/// <param name="parts">What stands below or above it.</param>
internal sealed class NestedList(Amount total, IReadOnlyList<Amount> parts)
{
    // Of a list in which any row may hold those below it there are as many ways as sets of rows.
    private const int MostWays = 5_000;

    private readonly HashSet<(int, Rational, bool)> _seen = [];
    private readonly Rational _tolerance = parts.Aggregate(total.HalfUnit, (sum, part) => sum + part.HalfUnit);

    /// <summary>Gets whether some of the rows make the total, and what stands below each of them is no more than it is, or whether that is not soon known.</summary>
    public bool Closes => Continues(0, total.Value, isNested: false);

    private bool Continues(int at, Rational rest, bool isNested)
    {
        if (at == parts.Count)
        {
            return isNested && Rational.Abs(rest) <= _tolerance;
        }

        if (_seen.Count > MostWays)
        {
            return true;
        }

        Rational whole = parts[at].Value, inner = whole;
        if (rest + _tolerance < whole || !_seen.Add((at, rest, isNested)))
        {
            return false;
        }

        for (int next = at + 1; inner.Sign >= 0; inner -= parts[next++].Value)
        {
            if (Continues(next, rest - whole, isNested || next > at + 1))
            {
                return true;
            }

            if (next == parts.Count)
            {
                break;
            }
        }

        return false;
    }
}
