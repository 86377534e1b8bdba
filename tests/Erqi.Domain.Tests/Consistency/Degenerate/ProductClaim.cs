using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>total ≥ factor × other.</summary>
internal sealed record ProductClaim(int Total, int Factor, int Other, int Count) : Claim
{
    public override IReadOnlyList<int> Hinges => [Factor];

    public override IEnumerable<Row> Rows(ValueRange[] box)
    {
        (ValueRange x, ValueRange y) = (box[Factor], box[Other]);
        if (x.IsPoint)
        {
            yield return Under(x.Low!.Value, 0, Sense.NotBelowZero);
            yield break;
        }

        // (x − a)(y − b) ≥ 0 where both are lower ends, or both upper ones, after McCormick.
        if (x.Low is { } xLow && y.Low is { } yLow)
        {
            yield return Under(xLow, yLow, Sense.NotBelowZero);
        }

        if (x.High is { } xHigh && y.High is { } yHigh)
        {
            yield return Under(xHigh, yHigh, Sense.NotBelowZero);
        }

        foreach ((ValueRange sided, int unknown, ValueRange signed) in ((ValueRange, int, ValueRange)[])[(x, Other, y), (y, Factor, x)])
        {
            bool isStrict = !signed.Contains(0);
            if (signed.Low is { Sign: >= 0 } && sided.Low is { } least)
            {
                yield return Scaled(unknown, least, isStrict && !sided.IsLowClosed);
            }

            if (signed.High is { Sign: <= 0 } && sided.High is { } most)
            {
                yield return Scaled(unknown, most, isStrict && !sided.IsHighClosed);
            }
        }
    }

    public override bool Holds(Rational[] values) => values[Total] >= values[Factor] * values[Other];

    private Row Scaled(int unknown, Rational times, bool strict)
    {
        Rational[] form = new Rational[Count + 1];
        form[Total] += 1;
        form[unknown] -= times;
        return new Row(form, strict ? Sense.AboveZero : Sense.NotBelowZero);
    }

    // total ≥ x·y ≥ a·y + b·x − a·b
    private Row Under(Rational a, Rational b, Sense sense)
    {
        Rational[] form = new Rational[Count + 1];
        form[Total] += 1;
        form[Other] -= a;
        form[Factor] -= b;
        form[^1] = a * b;
        return new Row(form, sense);
    }
}
