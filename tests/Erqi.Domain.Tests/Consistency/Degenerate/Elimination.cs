using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>
/// Solves rows by eliminating one unknown after the other, after Fourier and Motzkin, keeping strict inequalities strict;
/// equations go first, after Gauss.
/// </summary>
internal sealed class Elimination
{
    private const int MostRows = 600;

    private readonly List<(int Unknown, Row Equation)> _given = [];
    private readonly List<(int Unknown, List<Row> Rows)> _eliminated = [];
    private readonly int _count;
    private List<Row> _rows;

    private Elimination(IEnumerable<Row> rows, int count) => (_rows, _count) = ([.. rows], count);

    /// <summary>Gives values that make every row true, or null where there are none.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="count">How many unknowns there are.</param>
    /// <param name="wouldBeWhole">Whether a whole number is welcome, where there is a choice.</param>
    /// <exception cref="TooManyRowsException">There were too many to say.</exception>
    public static Rational[]? Solve(IEnumerable<Row> rows, int count, Predicate<int> wouldBeWhole)
    {
        Elimination system = new(rows, count);
        return system.Substitute() && system.Eliminate() ? system.Values(wouldBeWhole) : null;
    }

    private bool Substitute()
    {
        while (_rows.FindIndex(row => row.Sense == Sense.Zero) is var at and >= 0)
        {
            Row equation = _rows[at];
            _rows.RemoveAt(at);
            int unknown = equation.Unknown;
            if (unknown >= 0)
            {
                _given.Add((unknown, equation));
                _rows = _rows.ConvertAll(row => row.Without(unknown, equation));
            }
            else if (!equation.IsTrue)
            {
                return false;
            }
        }

        return true;
    }

    private bool Eliminate()
    {
        List<int> left = [.. Enumerable.Range(0, _count).Except(_given.Select(given => given.Unknown))];
        while (Tidy() && left.Count > 0)
        {
            int unknown = left.MinBy(i => _rows.Count(row => row.Form[i].Sign > 0) * _rows.Count(row => row.Form[i].Sign < 0));
            left.Remove(unknown);
            ILookup<int, Row> bySign = _rows.ToLookup(row => row.Form[unknown].Sign);
            _eliminated.Add((unknown, [.. bySign[1], .. bySign[-1]]));
            _rows = [.. bySign[0]];
            foreach (Row above in bySign[1])
            {
                foreach (Row below in bySign[-1])
                {
                    _rows.Add(below.Without(unknown, above) with { Sense = (Sense)Math.Max((int)above.Sense, (int)below.Sense) });
                }
            }
        }

        return _rows.TrueForAll(row => row.Unknown >= 0 || row.IsTrue);
    }

    // Of two rows alike but for the constant, the tighter says it all. False where a row without unknowns is not true.
    private bool Tidy()
    {
        Dictionary<string, Row> kept = [];
        foreach (Row row in _rows)
        {
            int unknown = row.Unknown;
            if (unknown < 0)
            {
                if (!row.IsTrue)
                {
                    return false;
                }

                continue;
            }

            Rational scale = Rational.One / Rational.Abs(row.Form[unknown]);
            Row scaled = row with { Form = [.. row.Form.Select(weight => weight.Sign == 0 ? weight : weight * scale)] };
            string key = string.Join(' ', scaled.Form.AsSpan(0, _count).ToArray());
            if (!kept.TryGetValue(key, out Row? other)
                || scaled.Constant < other.Constant
                || (scaled.Constant == other.Constant && scaled.Sense > other.Sense))
            {
                kept[key] = scaled;
            }
        }

        _rows = [.. kept.Values];
        return _rows.Count <= MostRows ? true : throw new TooManyRowsException();
    }

    private Rational[] Values(Predicate<int> wouldBeWhole)
    {
        Rational[] values = new Rational[_count];
        foreach ((int unknown, List<Row> rows) in Enumerable.Reverse(_eliminated))
        {
            values[unknown] = Between(rows, unknown, values, wouldBeWhole(unknown));
        }

        foreach ((int unknown, Row equation) in Enumerable.Reverse(_given))
        {
            values[unknown] = -equation.Rest(values, unknown) / equation.Form[unknown];
        }

        return values;
    }

    private static Rational Between(List<Row> rows, int unknown, Rational[] values, bool wouldBeWhole)
    {
        ValueRange range = ValueRange.Everything;
        foreach (Row row in rows)
        {
            Rational end = -row.Rest(values, unknown) / row.Form[unknown];
            range = range.Intersect((row.Form[unknown].Sign > 0, row.Sense == Sense.AboveZero) switch
            {
                (true, true) => ValueRange.MoreThan(end),
                (true, false) => ValueRange.AtLeast(end),
                (false, true) => ValueRange.LessThan(end),
                (false, false) => ValueRange.AtMost(end),
            });
        }

        return Within(range, wouldBeWhole);
    }

    /// <summary>Gives some number of a range that is not empty, a whole one where asked for and possible.</summary>
    public static Rational Within(ValueRange range, bool wouldBeWhole)
    {
        ValueRange wanted = wouldBeWhole && range.WholeNumbers() is { IsEmpty: false } whole ? whole : range;
        Rational middle = (wanted.Low, wanted.High) switch
        {
            ({ } low, { } high) => (low + high) / 2,
            ({ } low, null) => low + 1,
            (null, { } high) => high - 1,
            _ => Rational.Zero,
        };
        return wouldBeWhole && wanted.Contains(middle.Floor()) ? middle.Floor() : middle;
    }
}
