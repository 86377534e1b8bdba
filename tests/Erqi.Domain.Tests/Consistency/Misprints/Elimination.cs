using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Misprints;

/// <summary>
/// A slow and exact judge of small bulletins of sums, repeats, 其中 and shares: Fourier and Motzkin's elimination, over
/// real numbers, with strict inequalities kept apart.
/// </summary>
internal sealed class Elimination
{
    private readonly List<Row> _rows = [];
    private readonly int _count;

    private Elimination(Bulletin bulletin, string? withoutPrint)
    {
        _count = bulletin.Figures.Count;
        for (int i = 0; i < _count; i++)
        {
            BulletinFigure figure = bulletin.Figures[i];
            ValueRange range = figure.Id == withoutPrint ? figure.Domain : figure.TrueValues(bulletin.Rounding);
            if (range.IsEmpty)
            {
                _rows.Add(new Row(new Rational[_count], -1, false, false));
                continue;
            }

            if (range.IsPoint)
            {
                Equal([(i, 1)], -range.Low!.Value);
                continue;
            }

            Add(range.Low, range.IsLowClosed, (i, 1));
            Add(-range.High, range.IsHighClosed, (i, -1));
        }

        foreach (Relation relation in bulletin.Relations)
        {
            Lower(bulletin, relation, withoutPrint);
        }
    }

    private sealed record Row(Rational[] Factors, Rational Constant, bool IsStrict, bool IsEquality);

    public static bool? CanHold(Bulletin bulletin) =>
        new Elimination(bulletin, null).Remaining(-1).All(row => row.IsEquality
            ? row.Constant.Sign == 0
            : row.Constant.Sign > (row.IsStrict ? 0 : -1));

    /// <summary>What all prints leave a figure; with its own print given up if asked.</summary>
    public static ValueRange Implied(Bulletin bulletin, string id, bool withoutOwnPrint = false)
    {
        int figure = Enumerable.Range(0, bulletin.Figures.Count).Single(i => bulletin.Figures[i].Id == id);
        ValueRange range = ValueRange.Everything;
        foreach (Row row in new Elimination(bulletin, withoutOwnPrint ? id : null).Remaining(figure))
        {
            Rational factor = row.Factors[figure];
            Rational end = factor.Sign == 0 ? row.Constant : -row.Constant / factor;
            range = range.Intersect((factor.Sign, row.IsEquality, row.IsStrict) switch
            {
                (0, true, _) => end.Sign == 0 ? ValueRange.Everything : ValueRange.Empty,
                (0, _, true) => end.Sign > 0 ? ValueRange.Everything : ValueRange.Empty,
                (0, _, false) => end.Sign >= 0 ? ValueRange.Everything : ValueRange.Empty,
                (_, true, _) => ValueRange.Point(end),
                ( > 0, _, true) => ValueRange.MoreThan(end),
                ( > 0, _, false) => ValueRange.AtLeast(end),
                (_, _, true) => ValueRange.LessThan(end),
                _ => ValueRange.AtMost(end),
            });
        }

        return bulletin[id].Step is { } step ? range.Multiples(step) : range;
    }

    private void Lower(Bulletin bulletin, Relation relation, string? withoutPrint)
    {
        switch (relation)
        {
            case SumRelation sum:
                Equal([(At(sum.Total), -1), .. sum.Parts.Select(part => (At(part.Figure), part.Sign))]);
                break;
            case SameRelation same:
                foreach (string other in same.Figures.Skip(1))
                {
                    Equal([(At(same.Figures[0]), 1), (At(other), -1)]);
                }

                break;
            case PartOfRelation partOf:
                Add(0, true, [(At(partOf.Whole), 1), .. partOf.Parts.Select(part => (At(part), (Rational)(-1)))]);
                break;
            case ShareRelation share when share.Rate == withoutPrint:
                // Without its print the rate is whatever the quotient is: nothing to say of part and whole.
                break;
            case ShareRelation share:
                ValueRange rate = bulletin.TrueValues(share.Rate);
                Bound(share, rate.Low, rate.IsLowClosed, 1);
                Bound(share, rate.High, rate.IsHighClosed, -1);
                break;
            default:
                throw new NotSupportedException(relation.Kind.ToString());
        }

        int At(string id) => Enumerable.Range(0, _count).Single(i => bulletin.Figures[i].Id == id);

        void Bound(ShareRelation share, Rational? end, bool isClosed, int sign)
        {
            if (end is { } rate)
            {
                Add(0, isClosed, (At(share.Part), sign), (At(share.Whole), -rate / 100 * sign));
            }
        }
    }

    private void Equal(IEnumerable<(int At, int Sign)> terms, Rational constant = default)
    {
        var factors = new Rational[_count];
        foreach ((int at, int sign) in terms)
        {
            factors[at] += sign;
        }

        _rows.Add(new Row(factors, constant, false, true));
    }

    // Σ factor·x ≥ end, or > where the end is open.
    private void Add(Rational? end, bool isClosed, params (int At, Rational Factor)[] terms)
    {
        if (end is not { } constant)
        {
            return;
        }

        var factors = new Rational[_count];
        foreach ((int at, Rational factor) in terms)
        {
            factors[at] += factor;
        }

        _rows.Add(new Row(factors, -constant, !isClosed, false));
    }

    private List<Row> Remaining(int kept)
    {
        List<Row> rows = _rows;
        List<int> open = [.. Enumerable.Range(0, _count).Where(i => i != kept)];
        while (open.Count > 0)
        {
            List<Row> now = rows;
            int next = open.MinBy(i => now.Exists(row => row.IsEquality && row.Factors[i].Sign != 0)
                ? -1
                : now.Count(row => row.Factors[i].Sign > 0) * now.Count(row => row.Factors[i].Sign < 0));
            open.Remove(next);
            rows = Without(rows, next);
        }

        return rows;
    }

    private static List<Row> Without(List<Row> rows, int at)
    {
        Row? equality = rows.Find(row => row.IsEquality && row.Factors[at].Sign != 0);
        if (equality is not null)
        {
            return [.. rows.Where(row => row != equality).Select(row => Sum(row, 1, equality, -row.Factors[at] / equality.Factors[at]))];
        }

        List<Row> left = [.. rows.Where(row => row.Factors[at].Sign == 0)];
        foreach (Row above in rows.Where(row => row.Factors[at].Sign > 0))
        {
            foreach (Row below in rows.Where(row => row.Factors[at].Sign < 0))
            {
                left.Add(Sum(above, -below.Factors[at], below, above.Factors[at]));
            }
        }

        return left;
    }

    private static Row Sum(Row a, Rational times, Row b, Rational factor) => new(
        [.. a.Factors.Zip(b.Factors, (x, y) => (x * times) + (y * factor))],
        (a.Constant * times) + (b.Constant * factor),
        b.IsEquality ? a.IsStrict : a.IsStrict || b.IsStrict,
        a.IsEquality && b.IsEquality);
}
