using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>
/// A slow oracle written differently from the solvers: whole numbers are tried one by one, broken ones are eliminated
/// pair by pair after Fourier and Motzkin, keeping strict inequalities strict.
/// </summary>
internal sealed class Elimination
{
    private const int Most = 12;

    private readonly Bulletin _bulletin;
    private readonly HashSet<int> _held;
    private readonly List<Row> _rows = [];
    private readonly List<Rational[]> _equations = [];
    private readonly int _count;

    private Elimination(Bulletin bulletin, HashSet<int> held)
    {
        (_bulletin, _held, _count) = (bulletin, held, bulletin.Figures.Count);
        for (int i = 0; i < _count; i++)
        {
            if (!IsRate(i))
            {
                AddRange(Unit(i), RangeOf(i));
            }
        }

        foreach (Relation relation in bulletin.Relations)
        {
            Add(relation);
        }
    }

    /// <summary>Says whether true values exist behind the prints held, one figure perhaps having a given value.</summary>
    public static bool IsPossible(Bulletin bulletin, HashSet<int> held, int figure = -1, Rational value = default)
    {
        Elimination system = new(bulletin, held);
        if (figure >= 0 && !system.Fix(figure, value))
        {
            return false;
        }

        List<int> whole = [.. Enumerable.Range(0, system._count).Where(i => bulletin.Figures[i].IsWhole)];
        return system.TryWhole(whole, 0, system._rows, system._equations);
    }

    private bool Fix(int figure, Rational value)
    {
        BulletinFigure fixedFigure = _bulletin.Figures[figure];
        if (!RangeOf(figure).Contains(value) || (fixedFigure.IsWhole && !value.IsInteger))
        {
            return false;
        }

        if (!IsRate(figure))
        {
            AddRange(Unit(figure), ValueRange.Point(value));
            return true;
        }

        foreach (Relation relation in _bulletin.Relations)
        {
            if (Quotient(relation) is { } q && q.Rate == figure)
            {
                AddRange(Plus(q.Part, q.Whole, -Sigma(q, value)), ValueRange.Point(Rational.Zero));
            }
        }

        return true;
    }

    private ValueRange RangeOf(int i)
    {
        BulletinFigure figure = _bulletin.Figures[i];
        return _held.Contains(i) ? figure.TrueValues(_bulletin.Rounding) : figure.Domain;
    }

    private bool IsRate(int i) => _bulletin.Relations.Any(relation => Quotient(relation)?.Rate == i);

    private void Add(Relation relation)
    {
        if (Quotient(relation) is { } q)
        {
            AddRange(q.Whole, ValueRange.Positive);
            foreach (ValueRange range in (ValueRange[])[RangeOf(q.Rate), _bulletin.Figures[q.Rate].Domain])
            {
                if (range.Low is { } low)
                {
                    _rows.Add(new Row(Plus(q.Part, q.Whole, -Sigma(q, low)), !range.IsLowClosed));
                }

                if (range.High is { } high)
                {
                    _rows.Add(new Row(Negate(Plus(q.Part, q.Whole, -Sigma(q, high))), !range.IsHighClosed));
                }
            }

            return;
        }

        switch (relation)
        {
            case SumRelation r:
                Rational[] sum = Unit(Place(r.Total));
                foreach (SumPart part in r.Parts)
                {
                    sum = Plus(sum, Unit(Place(part.Figure)), -part.Sign);
                }

                AddRange(sum, ValueRange.Point(Rational.Zero));
                break;
            case PartOfRelation r:
                _rows.Add(new Row(r.Parts.Aggregate(Unit(Place(r.Whole)), (f, id) => Plus(f, Unit(Place(id)), -1)), false));
                break;
            case AtMostRelation r:
                _rows.Add(new Row(Plus(Unit(Place(r.Greater)), Unit(Place(r.Lesser)), -1), false));
                break;
            case SameRelation r:
                foreach (string id in r.Figures)
                {
                    AddRange(Plus(Unit(Place(r.Figures[0])), Unit(Place(id)), -1), ValueRange.Point(Rational.Zero));
                }

                break;
            default:
                throw new ArgumentException($"The oracle does not know {relation.Kind}.", nameof(relation));
        }
    }

    private (int Rate, Rational[] Part, Rational[] Whole, Rational Per, Rational Plus)? Quotient(Relation relation) => relation switch
    {
        ShareRelation r => (Place(r.Rate), Unit(Place(r.Part)), Unit(Place(r.Whole)), 100, 0),
        LeadRelation r => (Place(r.Lead), Unit(Place(r.Part)), Unit(Place(r.Whole)), 100, r.Schedule),
        GrowthRelation { Previous: { } previous } r => (Place(r.Rate), Unit(Place(r.Current)), Unit(Place(previous)), 100, 1),
        GrowthRelation r => (
            Place(r.Rate), Unit(Place(r.Current)), Plus(Unit(Place(r.Current)), Unit(Place(r.Increase!)), -1), 100, 1),
        MeanRelation r => (Place(r.Mean), Unit(Place(r.Total)), Unit(Place(r.Count)), 1, 0),
        _ => null,
    };

    private static Rational Sigma((int Rate, Rational[] Part, Rational[] Whole, Rational Per, Rational Plus) q, Rational rate) =>
        (rate / q.Per) + q.Plus;

    private int Place(string id) => Enumerable.Range(0, _count).First(i => _bulletin.Figures[i].Id == id);

    private Rational[] Unit(int i)
    {
        Rational[] form = new Rational[_count + 1];
        form[i] = 1;
        return form;
    }

    private static Rational[] Plus(Rational[] a, Rational[] b, Rational times) => [.. a.Zip(b, (x, y) => x + (y * times))];

    private static Rational[] Negate(Rational[] a) => [.. a.Select(x => -x)];

    private void AddRange(Rational[] form, ValueRange range)
    {
        if (range.IsPoint)
        {
            _equations.Add(Shift(form, -range.Low!.Value));
            return;
        }

        if (range.Low is { } low)
        {
            _rows.Add(new Row(Shift(form, -low), !range.IsLowClosed));
        }

        if (range.High is { } high)
        {
            _rows.Add(new Row(Shift(Negate(form), high), !range.IsHighClosed));
        }
    }

    private static Rational[] Shift(Rational[] form, Rational constant)
    {
        Rational[] shifted = [.. form];
        shifted[^1] += constant;
        return shifted;
    }

    private bool TryWhole(List<int> whole, int next, List<Row> rows, List<Rational[]> equations)
    {
        if (next == whole.Count)
        {
            return Substitute(rows, [.. equations.Select(form => (Rational[])[.. form])]);
        }

        int variable = whole[next];
        ValueRange range = RangeOf(variable);
        for (int value = -Most; value <= Most; value++)
        {
            if (!range.Contains(value))
            {
                continue;
            }

            List<Row> tried = rows.ConvertAll(row => row.With(variable, value));
            List<Rational[]> fixedOnes = equations.ConvertAll(form => new Row(form, false).With(variable, value).Form);
            if (tried.TrueForAll(row => !row.IsFalse)
                && fixedOnes.TrueForAll(form => form[^1].Sign == 0 || form.SkipLast(1).Any(x => x.Sign != 0))
                && TryWhole(whole, next + 1, tried, fixedOnes))
            {
                return true;
            }
        }

        return false;
    }

    // Every equation gives one variable in terms of the others.
    private bool Substitute(List<Row> rows, List<Rational[]> equations)
    {
        while (equations.Count > 0)
        {
            Rational[] equation = equations[^1];
            equations.RemoveAt(equations.Count - 1);
            int i = Array.FindIndex(equation, 0, _count, x => x.Sign != 0);
            if (i < 0)
            {
                if (equation[^1].Sign != 0)
                {
                    return false;
                }

                continue;
            }

            rows = rows.ConvertAll(row => row with { Form = Without(row.Form) });
            equations = equations.ConvertAll(Without);

            Rational[] Without(Rational[] form) => form[i].Sign == 0 ? form : Plus(form, equation, -form[i] / equation[i]);
        }

        return IsPossible(rows);
    }

    private bool IsPossible(List<Row> rows)
    {
        rows = Drop(rows);
        for (int i = 0; i < _count; i++)
        {
            List<Row> next = rows.FindAll(row => row.Form[i].Sign == 0);
            foreach (Row above in rows.FindAll(row => row.Form[i].Sign > 0))
            {
                foreach (Row below in rows.FindAll(row => row.Form[i].Sign < 0))
                {
                    next.Add(new Row(
                        Plus([.. above.Form.Select(x => x / above.Form[i])], below.Form, -Rational.One / below.Form[i]),
                        above.Strict || below.Strict));
                }
            }

            rows = Drop(next);
            if (rows.Exists(row => row.IsFalse))
            {
                return false;
            }
        }

        return rows.TrueForAll(row => !row.IsFalse);
    }

    // Of two rows alike but for the constant, the tighter says it all.
    private static List<Row> Drop(List<Row> rows)
    {
        Dictionary<string, Row> kept = [];
        foreach (Row row in rows)
        {
            Rational scale = row.Form.Take(row.Form.Length - 1).FirstOrDefault(x => x.Sign != 0);
            scale = scale.Sign == 0 ? 1 : Rational.Abs(scale);
            Row scaled = new([.. row.Form.Select(x => x / scale)], row.Strict);
            string key = string.Join(' ', scaled.Form.SkipLast(1));
            if (!kept.TryGetValue(key, out Row? other)
                || scaled.Form[^1] < other.Form[^1]
                || (scaled.Form[^1] == other.Form[^1] && scaled.Strict))
            {
                kept[key] = scaled;
            }
        }

        return [.. kept.Values.Where(row => !row.IsTrue)];
    }

    /// <summary>The form plus its last member, the constant, is at least zero, or above it.</summary>
    private sealed record Row(Rational[] Form, bool Strict)
    {
        private bool IsConstant => Form.SkipLast(1).All(x => x.Sign == 0);

        public bool IsFalse => IsConstant && (Form[^1].Sign < 0 || (Form[^1].Sign == 0 && Strict));

        public bool IsTrue => IsConstant && !IsFalse;

        public Row With(int i, Rational value)
        {
            if (Form[i].Sign == 0)
            {
                return this;
            }

            Rational[] form = [.. Form];
            form[^1] += form[i] * value;
            form[i] = 0;
            return new Row(form, Strict);
        }
    }
}
