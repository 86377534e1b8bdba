using System.Collections.Concurrent;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>Tiny bulletins of every kind of relation, degenerate on purpose, beside an oracle written differently.</summary>
public sealed class TinyBulletinTests
{
    private static readonly int Count = Draws.Of(20_000);

    // Few steps, so that none takes long.
    private static readonly CheckOptions Slight = WithSteps(3_000);

    // As many as it takes for nothing to be undecided but what is so with any number.
    private static readonly CheckOptions Ample = WithSteps(300_000);

    [Fact]
    public void Nothing_that_a_report_says_is_disproved_by_a_case_analysis()
    {
        int undetermined = 0, unanswered = 0;
        FindNoFault(Count, (_, document) =>
        {
            ConsistencyReport report = Referee.Check(BulletinDocument.Read(document), Slight);
            Examination examination = new(report);
            IReadOnlyList<string> faults = examination.Faults();
            Increment(ref undetermined, report.Components.Any(part => part.Verdict == BulletinVerdict.Undetermined));
            Increment(ref unanswered, examination.Unanswered > 0);
            return faults;
        });

        // Else little was proved.
        Assert.True(undetermined < Count / 50 && unanswered < Count / 10, $"{undetermined} undetermined and {unanswered} unanswered of {Count}");
    }

    [Fact]
    public void Order_and_names_change_nothing() => FindNoFault(Count / 20, Differences);

    // It was decided in one order and not in the other.
    [Theory]
    [InlineData(11_450)]
    public void Order_and_names_changed_something_once(int seed) => Assert.Empty(Differences(seed, TinyBulletins.Document(seed)));

    private static IEnumerable<string> Differences(int seed, string document)
    {
        Rearranged other = new(document, seed);
        ConsistencyReport report = Referee.Check(BulletinDocument.Read(document), Ample);
        return new Comparison(report, Referee.Check(BulletinDocument.Read(other.Document), Ample), other).Differences();
    }

    // Lists faults of a long run together, so that their kinds are seen.
    private static void FindNoFault(int count, Func<int, string, IEnumerable<string>> faultsOf)
    {
        const int Most = 20;
        ConcurrentQueue<string> found = [];
        Parallel.For(0, count, (seed, state) =>
        {
            string document = TinyBulletins.Document(seed);
            foreach (string fault in faultsOf(seed, document))
            {
                found.Enqueue($"{fault} in {document}");
            }

            if (found.Count >= Most)
            {
                state.Stop();
            }
        });
        Assert.True(found.IsEmpty, string.Join("\n", found));
    }

    private static CheckOptions WithSteps(int steps) => new()
    {
        MaxSteps = steps,
        MaxCases = steps / 30,
        FindCandidates = false,
        FindPairs = false,
        FindReconciliations = false,
    };

    private static void Increment(ref int counter, bool isOne) => Interlocked.Add(ref counter, isOne ? 1 : 0);
}
