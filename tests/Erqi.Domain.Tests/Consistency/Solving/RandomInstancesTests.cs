using System.Collections.Concurrent;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>Answers on small synthetic bulletins beside those of a slow oracle.</summary>
public sealed class RandomInstancesTests
{
    private static readonly int Count = Draws.Of(100_000);

    [Fact]
    public void Broken_numbers_are_judged_as_by_elimination() => Compare(whole: false);

    [Fact]
    public void Whole_numbers_are_judged_as_by_trying_them_all() => Compare(whole: true);

    private static void Compare(bool whole)
    {
        ConcurrentDictionary<Standing, int> seen = [];
        int incomplete = 0;
        Parallel.For(0, Count / 2, seed =>
        {
            Bulletin bulletin = SmallBulletins.Next(seed, whole);
            JointResult result = Sketch.Check(bulletin);
            seen.AddOrUpdate(result.Standing, 1, (_, count) => count + 1);
            Interlocked.Add(ref incomplete, result.Components.Any(component => !component.IsComplete) ? 1 : 0);
            if (result.Standing == Standing.Undetermined)
            {
                return;
            }

            try
            {
                Compare(bulletin, result, seed);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                string figures = string.Join("; ", bulletin.Figures.Select(f => $"{f.Id} {f.Print} {f.TrueValues(bulletin.Rounding)} {f.IsWhole}"));
                throw new InvalidOperationException($"seed {seed}: {figures} | {string.Join("; ", bulletin.Relations)}", e);
            }
        });

        string counts = string.Join(", ", seen);
        Assert.True(seen[Standing.Consistent] > Count / 20 && seen[Standing.Inconsistent] > Count / 20, counts);
        Assert.True(seen.GetValueOrDefault(Standing.Undetermined) < Count / 100, counts);
        Assert.True(incomplete < Count / 100, $"{incomplete} of {Count / 2} answers are incomplete");
    }

    private static void Compare(Bulletin bulletin, JointResult result, int seed)
    {
        HashSet<int> all = [.. Enumerable.Range(0, bulletin.Figures.Count)];
        if (result.Standing == Standing.Inconsistent)
        {
            Assert.False(Elimination.IsPossible(bulletin, all));
        }

        // The witness of a consistent verdict is its proof; the oracle stops at 12.
        Proof.Verify(bulletin, result);
        if (seed % 4 == 0)
        {
            foreach (ComponentResult component in result.Components)
            {
                CompareRanges(bulletin, result, component, all);
            }
        }
    }

    private static void CompareRanges(Bulletin bulletin, JointResult result, ComponentResult component, HashSet<int> all)
    {
        // Elsewhere nothing is possible, so that the oracle, which sees the whole bulletin, must be told to look away.
        HashSet<int> here = [.. result.Components.Where(c => c == component || c.Standing == Standing.Consistent).SelectMany(c => c.Figures)];
        if (here.Count < all.Count)
        {
            return;
        }

        bool hasEndless = bulletin.Figures.Any(figure => figure.IsWhole && figure.Print is null);
        for (int i = 0; i < component.Figures.Count; i++)
        {
            int figure = component.Figures[i];
            HashSet<int> others = [.. all.Where(f => f != figure)];
            if (component.Implied[i] is not { } range)
            {
                // A range is also left out where whole numbers without an end brought the search to its limit.
                Assert.True(hasEndless || !Elimination.IsPossible(bulletin, others));
                continue;
            }

            foreach ((Rational? end, bool closed, Rational outwards) in ((Rational?, bool, Rational)[])[
                (range.Low, range.IsLowClosed, -Step(bulletin, figure)), (range.High, range.IsHighClosed, Step(bulletin, figure))])
            {
                if (end is { } value && Rational.Abs(value) < 7)
                {
                    // Beside a whole number that is not printed the oracle, which stops at 12, may miss a way.
                    bool possible = Elimination.IsPossible(bulletin, others, figure, value);
                    Assert.True(possible == closed || (closed && hasEndless));
                    Assert.False(Elimination.IsPossible(bulletin, others, figure, value + outwards));
                }
            }
        }
    }

    private static Rational Step(Bulletin bulletin, int figure) =>
        bulletin.Figures[figure].IsWhole ? 1 : Rational.One / 1000;
}
