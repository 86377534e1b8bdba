using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Ranges;

/// <summary>What part = quotient × whole, with whole &gt; 0, leaves to each of the three when the other two have ranges.</summary>
internal static class QuotientRange
{
    /// <summary>Gives the parts.</summary>
    public static ValueRange Parts(ValueRange quotients, ValueRange wholes)
    {
        wholes = wholes.Intersect(ValueRange.Positive);
        return quotients.IsEmpty || wholes.IsEmpty
            ? ValueRange.Empty
            : End.Between(-GreatestPart(-quotients, wholes), GreatestPart(quotients, wholes));
    }

    /// <summary>Gives the quotients.</summary>
    public static ValueRange Quotients(ValueRange parts, ValueRange wholes)
    {
        wholes = wholes.Intersect(ValueRange.Positive);
        return parts.IsEmpty || wholes.IsEmpty
            ? ValueRange.Empty
            : End.Between(-GreatestQuotient(-parts, wholes), GreatestQuotient(parts, wholes));
    }

    /// <summary>Gives the wholes.</summary>
    public static ValueRange Wholes(ValueRange parts, ValueRange quotients) => parts.IsEmpty || quotients.IsEmpty
        ? ValueRange.Empty
        : ValueRange.Positive.Intersect(NotTooGreat(quotients, parts)).Intersect(NotTooGreat(-quotients, -parts));

    /// <summary>Gives the wholes w for which least quotient × w does not exceed the greatest part.</summary>
    public static ValueRange NotTooGreat(ValueRange quotients, ValueRange parts)
    {
        if (quotients.Low is not { } quotient || parts.High is not { } part)
        {
            return ValueRange.Everything;
        }

        bool closed = quotients.IsLowClosed && parts.IsHighClosed;
        if (quotient.Sign == 0)
        {
            return part.Sign > 0 || (part.Sign == 0 && closed) ? ValueRange.Everything : ValueRange.Empty;
        }

        return End.Between(End.None, new End(part, closed)) * (Rational.One / quotient);
    }

    private static End GreatestPart(ValueRange quotients, ValueRange wholes)
    {
        if (quotients.High is not { } quotient)
        {
            return End.None;
        }

        if (quotient.Sign == 0)
        {
            return new End(Rational.Zero, quotients.IsHighClosed);
        }

        return quotient.Sign < 0
            ? new End(quotient * wholes.Low!.Value, quotients.IsHighClosed && wholes.IsLowClosed)
            : wholes.High is { } whole
                ? new End(quotient * whole, quotients.IsHighClosed && wholes.IsHighClosed)
                : End.None;
    }

    private static End GreatestQuotient(ValueRange parts, ValueRange wholes)
    {
        if (parts.High is not { } part)
        {
            return End.None;
        }

        if (part.Sign == 0)
        {
            return new End(Rational.Zero, parts.IsHighClosed);
        }

        if (part.Sign < 0)
        {
            return wholes.High is { } whole
                ? new End(part / whole, parts.IsHighClosed && wholes.IsHighClosed)
                : new End(Rational.Zero, false);
        }

        Rational least = wholes.Low!.Value;
        return least.Sign == 0 ? End.None : new End(part / least, parts.IsHighClosed && wholes.IsLowClosed);
    }
}
