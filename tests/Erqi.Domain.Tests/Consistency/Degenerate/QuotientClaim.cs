using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>(rate ÷ per + shift)^periods × divisor = dividend, the divisor above zero; what is raised an even number of times is not below zero.</summary>
internal sealed record QuotientClaim(int Rate, Rational Per, Rational Shift, int Periods, Row Dividend, Row Divisor) : Claim
{
    public override IReadOnlyList<int> Hinges => [Rate];

    public override int Follower => Rate;

    public override IEnumerable<Row> Rows(ValueRange[] box)
    {
        yield return Divisor with { Sense = Sense.AboveZero };
        ValueRange quotients = Quotients(box[Rate]);
        if (quotients.IsEmpty)
        {
            yield return Divisor with { Form = new Rational[Divisor.Form.Length], Sense = Sense.AboveZero };
            yield break;
        }

        if (quotients.IsPoint)
        {
            yield return Dividend.Plus(Divisor, -quotients.Low!.Value) with { Sense = Sense.Zero };
            yield break;
        }

        if (quotients.Low is { } low)
        {
            yield return Dividend.Plus(Divisor, -low) with { Sense = quotients.IsLowClosed ? Sense.NotBelowZero : Sense.AboveZero };
        }

        if (quotients.High is { } high)
        {
            Row negative = Dividend with { Form = [.. Dividend.Form.Select(weight => -weight)] };
            yield return negative.Plus(Divisor, high) with { Sense = quotients.IsHighClosed ? Sense.NotBelowZero : Sense.AboveZero };
        }
    }

    public override bool Holds(Rational[] values) => HoldsFor(values, ValueRange.Point(values[Rate]));

    public override bool HoldsFor(Rational[] values, ValueRange follower)
    {
        Rational divisor = Divisor.Rest(values, -1);
        return divisor.Sign > 0 && Quotients(follower).Contains(Dividend.Rest(values, -1) / divisor);
    }

    // Raising is rising where what is raised is not below zero, or is raised an odd number of times.
    private ValueRange Quotients(ValueRange rates)
    {
        ValueRange raised = (rates * (Rational.One / Per)) + ValueRange.Point(Shift);
        raised = Periods % 2 == 0 ? raised.Intersect(ValueRange.NotNegative) : raised;
        if (raised.IsEmpty)
        {
            return raised;
        }

        ValueRange above = raised.Low is not { } low ? ValueRange.Everything
            : raised.IsLowClosed ? ValueRange.AtLeast(Power(low)) : ValueRange.MoreThan(Power(low));
        return above.Intersect(raised.High is not { } high ? ValueRange.Everything
            : raised.IsHighClosed ? ValueRange.AtMost(Power(high)) : ValueRange.LessThan(Power(high)));
    }

    private Rational Power(Rational value) => Enumerable.Repeat(value, Periods).Aggregate((x, y) => x * y);
}
