using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>What is made by rounding true data is never called inconsistent, no relation alone and not all together.</summary>
public sealed class TrueDataTests
{
    private static readonly int Count = (Draws.Of(1_000_000) + 6) / 7;

    [Theory]
    [InlineData(RoundingConvention.HalfAwayFromZero)]
    [InlineData(RoundingConvention.HalfToEven)]
    [InlineData(RoundingConvention.NearestUnknownTies)]
    [InlineData(RoundingConvention.Truncate)]
    [InlineData(RoundingConvention.Ceiling)]
    [InlineData(RoundingConvention.Floor)]
    [InlineData(RoundingConvention.Exact)]
    public void Rounded_true_data_are_never_inconsistent(RoundingConvention convention)
    {
        int consistent = 0;
        Parallel.For(0, Count, seed =>
        {
            (Bulletin bulletin, Rational[] values) = TrueBulletins.Next(seed, convention);
            Standing standing = Standing.Undetermined;
            try
            {
                standing = Judge(bulletin, values, verify: seed % 50 == 0);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                string figures = string.Join("; ", bulletin.Figures.Select(f => $"{f.Id} {f.Print} {f.TrueValues(bulletin.Rounding)}"));
                throw new InvalidOperationException($"seed {seed}: {figures} | {string.Join("; ", bulletin.Relations)}", e);
            }

            Interlocked.Add(ref consistent, standing == Standing.Consistent ? 1 : 0);
        });

        Assert.True(consistent > Count * 99L / 100, $"only {consistent} of {Count} were shown to be consistent");
    }

    private static Standing Judge(Bulletin bulletin, Rational[] values, bool verify)
    {
        for (int i = 0; i < values.Length; i++)
        {
            // The draw itself: a value that is not behind its print would prove nothing.
            Assert.True(bulletin.Figures[i].TrueValues(bulletin.Rounding).Contains(values[i]), bulletin.Figures[i].Id);
        }

        Budget budget = new CheckOptions { MaxCases = 2_000, MaxSteps = 1_000_000 }.Begin(CancellationToken.None);
        PrintedRanges ranges = new(bulletin);
        bool[] takesPart = new bool[bulletin.Relations.Count];
        for (int i = 0; i < takesPart.Length; i++)
        {
            Verdict verdict = RelationJudge.Judge(ranges, i, budget).Verdict;
            Assert.NotEqual(Verdict.Inconsistent, verdict);
            takesPart[i] = verdict != Verdict.Undetermined;
        }

        Standing standing = JointCheck.Decide(ranges, new RelationGraph(bulletin, relation => takesPart[relation]), budget);
        Assert.NotEqual(Standing.Inconsistent, standing);
        if (verify)
        {
            Proof.Verify(bulletin, Sketch.Check(bulletin));
        }

        return standing;
    }
}
