using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>How a rate says a quotient: ((rate − offset) ÷ scale)^periods, which rises with the rate.</summary>
/// <remarks>Where the periods are even, neither the quotient nor what is raised is below zero.</remarks>
internal readonly record struct RateScale(Rational Scale, Rational Offset, int Periods = 1)
{
    private bool IsEven => Periods % 2 == 0;

    /// <summary>Gives the scale of a rate counted in some unit, of a quotient counted in another.</summary>
    public RateScale In(Rational rateUnit, Rational quotientUnit) => new(Scale * quotientUnit / rateUnit, Offset / rateUnit, Periods);

    /// <summary>Gives the quotient at a rate.</summary>
    public Rational Quotient(Rational rate) => Root.Power((rate - Offset) / Scale, Periods);

    /// <summary>Gives the range of quotients for a range of rates.</summary>
    public ValueRange Quotients(ValueRange rates)
    {
        ValueRange bases = (rates + ValueRange.Point(-Offset)) * (Rational.One / Scale);
        bases = IsEven ? bases.Intersect(ValueRange.NotNegative) : bases;
        return Periods == 1 || bases.IsEmpty ? bases : End.Between(Raised(End.Low(bases)), Raised(End.High(bases)));
    }

    /// <summary>Gives the range of rates for a range of quotients; ends that no fraction is are rounded outwards.</summary>
    public ValueRange Rates(ValueRange quotients)
    {
        ValueRange bases = Periods == 1 ? quotients : Root.Of(IsEven ? quotients.Intersect(ValueRange.NotNegative) : quotients, Periods);
        return (bases * Scale) + ValueRange.Point(Offset);
    }

    /// <summary>
    /// Gives the rate of a quotient; where no fraction is that, one that lies between the same two multiples of a step.
    /// Null where the quotient has none.
    /// </summary>
    public Rational? Rate(Rational quotient, Rational step)
    {
        if (Periods == 1)
        {
            return (quotient * Scale) + Offset;
        }

        if (IsEven && quotient.Sign < 0)
        {
            return null;
        }

        // The offset lies on the grid, too, so that the rate and what is raised lie between the same neighbours.
        step /= (Offset / step).Denominator;
        Rational root = Root.Floor(quotient * Root.Power(Scale / step, Periods), Periods, out bool isExact) * step;
        return (isExact ? root : root + (step / 2)) + Offset;
    }

    private End Raised(End end) => end with { Value = Root.Power(end.Value, Periods) };
}
