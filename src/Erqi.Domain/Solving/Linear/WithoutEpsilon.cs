namespace Erqi.Domain.Solving.Linear;

/// <summary>Puts a number in place of ε, small enough that every bound still holds.</summary>
internal static class WithoutEpsilon
{
    public static Rational[] Values(Simplex simplex, int variables)
    {
        Rational most = Rational.One;
        for (int i = 0; i < simplex.Count; i++)
        {
            EpsilonNumber value = simplex.Value(i);
            most = simplex.Low(i) is { } low ? Rational.Min(most, Room(value - low)) : most;
            most = simplex.High(i) is { } high ? Rational.Min(most, Room(high - value)) : most;
        }

        Rational epsilon = Rational.One;
        while (epsilon > most)
        {
            epsilon /= 10;
        }

        Rational[] values = new Rational[variables];
        for (int i = 0; i < variables; i++)
        {
            EpsilonNumber value = simplex.Value(i);
            values[i] = value.Value + (value.Epsilons * epsilon);
        }

        return values;
    }

    // How great ε may be before a distance that is not below zero would be.
    private static Rational Room(EpsilonNumber distance) =>
        distance.Epsilons.Sign < 0 ? distance.Value / -distance.Epsilons : Rational.One;
}
