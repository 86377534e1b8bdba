using Erqi.Domain.Consistency;
using Erqi.Domain.Json;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>Tiny bulletins of every kind of relation, degenerate on purpose, beside an oracle written differently.</summary>
public sealed class TinyBulletinTests
{
    private static readonly int Count = Draws.Of(20_000);

    // Few steps, so that none takes long.
    private static readonly CheckOptions Slight = new()
    {
        Limits = new SolverLimits { Steps = 3_000, Cases = 100 },
        FindCandidates = false,
        FindPairs = false,
        FindReconciliations = false,
    };

    [Fact]
    public void Nothing_that_a_report_says_is_disproved_by_a_case_analysis()
    {
        int undetermined = 0, unanswered = 0;
        Parallel.For(0, Count, seed =>
        {
            string document = TinyBulletins.Document(seed);
            ConsistencyReport report = Check(document);
            Examination examination = new(report);
            IReadOnlyList<string> faults = examination.Faults();
            Assert.True(faults is [], $"{string.Join("; ", faults)} in {document}");
            Increment(ref undetermined, report.Components.Any(part => part.Verdict == BulletinVerdict.Undetermined));
            Increment(ref unanswered, examination.Unanswered > 0);
        });

        // Else little was proved.
        Assert.True(undetermined < Count / 50 && unanswered < Count / 10, $"{undetermined} undetermined and {unanswered} unanswered of {Count}");
    }

    [Fact]
    public void Order_and_names_change_nothing() => Parallel.For(0, Count / 10, seed =>
    {
        string document = TinyBulletins.Document(seed);
        Rearranged other = new(document, seed);
        string[] differences = [.. new Comparison(Check(document), Check(other.Document), other).Differences()];
        Assert.True(differences is [], $"{string.Join("; ", differences)} in {document}, {other.Document}");
    });

    private static ConsistencyReport Check(string document) => Referee.Check(BulletinDocument.Read(document), Slight);

    private static void Increment(ref int counter, bool isOne) => Interlocked.Add(ref counter, isOne ? 1 : 0);
}
