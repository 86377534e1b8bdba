using CsCheck;

namespace Erqi.Domain.Tests.Laws;

/// <summary>Tries a property on the same samples in every run.</summary>
internal static class Property
{
    private const int Samples = 500, Fewest = 100;

    /// <summary>Fails, with the smallest counterexample that CsCheck finds, unless the property always holds.</summary>
    /// <remarks><see cref="Draws"/> says how many of the samples are drawn, at least a hundred.</remarks>
    public static void Holds<T>(this Gen<T> values, Func<T, bool> property, int samples = Samples)
    {
        samples = Math.Max(Math.Min(samples, Fewest), Draws.Of(samples));

        // CsCheck's own seed fixes the first sample only, so the samples are drawn here; it shrinks what they break.
        PCG random = new(stream: 1, seed: 2023);
        for (int i = 0; i < samples; i++)
        {
            string seed = random.ToString(random.State);
            T value = values.Generate(random, null, out Size _);
            if (!Passes(property, value))
            {
                values.Sample(property, seed: seed, iter: 1_000, threads: 1);
                Assert.Fail($"The property fails for {value}.");
            }
        }
    }

    /// <summary>Fails unless a check of every sample passes, of which there are a hundred.</summary>
    public static void Holds<T>(this Gen<T> values, Action<T> check) => values.Holds(Passing(check), Fewest);

    /// <inheritdoc cref="Holds{T}(Gen{T}, Func{T, bool}, int)"/>
    public static void Holds<T1, T2>(this Gen<(T1, T2)> values, Func<T1, T2, bool> property) =>
        values.Holds(value => property(value.Item1, value.Item2));

    /// <inheritdoc cref="Holds{T}(Gen{T}, Func{T, bool}, int)"/>
    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> values, Func<T1, T2, T3, bool> property) =>
        values.Holds(value => property(value.Item1, value.Item2, value.Item3));

    /// <inheritdoc cref="Holds{T}(Gen{T}, Func{T, bool}, int)"/>
    public static void Holds<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> values, Func<T1, T2, T3, T4, bool> property) =>
        values.Holds(value => property(value.Item1, value.Item2, value.Item3, value.Item4));

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T})"/>
    public static void Holds<T1, T2>(this Gen<(T1, T2)> values, Action<T1, T2> check) =>
        values.Holds(value => check(value.Item1, value.Item2));

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T})"/>
    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> values, Action<T1, T2, T3> check) =>
        values.Holds(value => check(value.Item1, value.Item2, value.Item3));

    /// <inheritdoc cref="Holds{T}(Gen{T}, Action{T})"/>
    public static void Holds<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> values, Action<T1, T2, T3, T4> check) =>
        values.Holds(value => check(value.Item1, value.Item2, value.Item3, value.Item4));

    /// <summary>Pairs of values made twice by the same steps: equal, but not the same object.</summary>
    public static Gen<(T Left, T Right)> Twins<T>(Gen<T> values) => Gen.ULong.Select(seed => (Make(values, seed), Make(values, seed)));

    private static Func<T, bool> Passing<T>(Action<T> check) => value =>
    {
        check(value);
        return true;
    };

    private static T Make<T>(Gen<T> values, ulong seed) => values.Generate(new PCG(1, seed), null, out Size _);

    private static bool Passes<T>(Func<T, bool> property, T value)
    {
        try
        {
            return property(value);
        }
        catch (Exception)
        {
            return false;
        }
    }
}
