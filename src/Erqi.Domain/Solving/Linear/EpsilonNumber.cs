namespace Erqi.Domain.Solving.Linear;

/// <summary>
/// A number and so many times an ε that is above zero and below every number: an open end is its number less, or
/// more, one ε. Order is by the number, then by the ε, so that open and closed ends are told apart exactly.
/// </summary>
internal readonly record struct EpsilonNumber(Rational Value, Rational Epsilons) : IComparable<EpsilonNumber>
{
    public static EpsilonNumber Zero => default;

    public int Sign => Value.Sign != 0 ? Value.Sign : Epsilons.Sign;

    public static implicit operator EpsilonNumber(Rational value) => new(value, Rational.Zero);

    public static EpsilonNumber operator +(EpsilonNumber a, EpsilonNumber b) => new(a.Value + b.Value, Add(a.Epsilons, b.Epsilons));

    public static EpsilonNumber operator -(EpsilonNumber a, EpsilonNumber b) => new(a.Value - b.Value, Add(a.Epsilons, -b.Epsilons));

    public static EpsilonNumber operator -(EpsilonNumber a) => new(-a.Value, -a.Epsilons);

    public static EpsilonNumber operator *(EpsilonNumber a, Rational b) => b == Rational.One
        ? a
        : new(a.Value * b, a.Epsilons.Sign == 0 ? Rational.Zero : a.Epsilons * b);

    public static EpsilonNumber operator /(EpsilonNumber a, Rational b) =>
        new(a.Value / b, a.Epsilons.Sign == 0 ? Rational.Zero : a.Epsilons / b);

    public static bool operator <(EpsilonNumber a, EpsilonNumber b) => a.CompareTo(b) < 0;

    public static bool operator >(EpsilonNumber a, EpsilonNumber b) => a.CompareTo(b) > 0;

    public static bool operator <=(EpsilonNumber a, EpsilonNumber b) => a.CompareTo(b) <= 0;

    public static bool operator >=(EpsilonNumber a, EpsilonNumber b) => a.CompareTo(b) >= 0;

    public int CompareTo(EpsilonNumber other)
    {
        int order = Value.CompareTo(other.Value);
        return order != 0 ? order : Epsilons.CompareTo(other.Epsilons);
    }

    // Most ends are closed, and most sums with them.
    private static Rational Add(Rational a, Rational b) => a.Sign == 0 ? b : b.Sign == 0 ? a : a + b;
}
