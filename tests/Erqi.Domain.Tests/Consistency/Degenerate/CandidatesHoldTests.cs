using System.Collections.Concurrent;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>What a report proposes, put in and judged again.</summary>
public sealed class CandidatesHoldTests
{
    private static readonly CheckOptions Slight = WithSteps(160_000);

    // A candidate is judged with a part of the steps; what takes more to refute may stay.
    private static readonly CheckOptions Slighter = WithSteps(5_000);

    [Theory]
    [InlineData("""{"figures":{"t":"0个","a":"4个","b":"2个","r":"50%"},"relations":[{"kind":"sum","total":"t","parts":["a","b"]},{"kind":"share","rate":"r","part":"a","whole":"t"}]}""")]
    [InlineData("""
        {"figures":{"t":"0个","a":"4个","b":"2个","r":{"printed":null,"unit":"%"},"s":"50%"},"relations":[{"kind":"sum","total":"t","parts":["a","b"]},
        {"kind":"share","rate":"r","part":"a","whole":"t"},{"kind":"structure","shares":["r","s"]}]}
        """)]
    public void A_print_is_no_candidate_that_lets_a_relation_in_which_it_contradicts(string synthetic)
    {
        ConsistencyReport report = Referee.Check(BulletinDocument.Read(synthetic));
        Assert.Equal("[6, 6]", string.Join(", ", report.Implied.Where(implied => implied.Figure == "t").Select(implied => $"[{implied.Range.Low}, {implied.Range.High}]")));
        Assert.Empty(report.Suspects.First(suspect => suspect.Figure == "t").Candidates);
        Assert.Empty(Refuted(report));
    }

    // What is left to a sum of whole numbers is whole, and what one whole is hangs on the prints of its shares.
    [Theory]
    [InlineData("""{"figures":{"a":{"printed":null,"unit":"个"},"t":"123456个","b":"-2.5个"},"relations":[{"kind":"sum","total":"t","parts":["b","a"]}]}""")]
    [InlineData("""{"figures":{"a":{"printed":"近0.5个","signed":false},"b":{"printed":null,"unit":"个"}},"relations":[{"kind":"same","figures":["a","b"]}]}""")]
    [InlineData("""{"figures":{"a":"不超过0.0"},"relations":[{"kind":"structure","shares":["a","a","a"]}]}""")]
    public void A_print_is_no_candidate_that_cannot_hold(string synthetic) => Assert.Empty(Refuted(Referee.Check(BulletinDocument.Read(synthetic))));

    [Fact]
    public void A_candidate_stays_where_the_relation_let_in_agrees()
    {
        ConsistencyReport report = Referee.Check(BulletinDocument.Read(
            """{"figures":{"t":"0个","a":"4个","b":"2个","r":"67%"},"relations":[{"kind":"sum","total":"t","parts":["a","b"]},{"kind":"share","rate":"r","part":"a","whole":"t"}]}"""));
        Assert.Equal("6个", report.Suspects.First(suspect => suspect.Figure == "t").Candidates[0].Print.Text);
    }

    [Fact]
    public void No_document_refutes_what_its_report_proposes()
    {
        ConcurrentQueue<string> refuted = [];
        int proposed = 0;
        Parallel.For(0, Draws.Of(4_000), seed =>
        {
            string document = TinyBulletins.Document(seed);
            ConsistencyReport report = Referee.Check(BulletinDocument.Read(document), Slight);

            // With two components that contradict themselves a print can set right only one.
            if (report.Components.Count(part => part.Verdict == BulletinVerdict.Inconsistent) == 1)
            {
                Interlocked.Add(ref proposed, report.Suspects.Sum(suspect => suspect.Candidates.Count));
                foreach (string fault in Refuted(report))
                {
                    refuted.Enqueue($"{seed}: {fault} in {document}");
                }
            }
        });
        Assert.True(refuted.IsEmpty, string.Join("\n", refuted.Take(20)));
        Assert.True(proposed > Draws.Of(4_000) / 10);
    }

    private static IEnumerable<string> Refuted(ConsistencyReport report)
    {
        Bulletin bulletin = report.Bulletin;
        foreach (Suspect suspect in report.Suspects)
        {
            // The first are the likeliest, the last the least likely.
            foreach (Candidate candidate in suspect.Candidates.Take(3).Concat(suspect.Candidates.TakeLast(1)))
            {
                if (IsRefuted(bulletin.With(Read(bulletin[suspect.Figure], candidate))))
                {
                    yield return $"{suspect.Figure} as {candidate.Print}";
                }
            }
        }

        foreach (SuspectPair pair in report.Pairs.Take(4))
        {
            if (IsRefuted(bulletin.With(Read(bulletin[pair.First], pair.FirstCandidate)).With(Read(bulletin[pair.Second], pair.SecondCandidate))))
            {
                yield return $"{pair.First} as {pair.FirstCandidate.Print} and {pair.Second} as {pair.SecondCandidate.Print}";
            }
        }
    }

    private static CheckOptions WithSteps(int steps) => new() { MaxSteps = steps, MaxCases = steps / 30 };

    // A minus that was lost is no contradiction to a figure of which nothing is said.
    private static BulletinFigure Read(BulletinFigure figure, Candidate candidate) => figure.Reprinted(candidate.Print);

    private static bool IsRefuted(Bulletin changed) => Referee.Check(changed, Slighter).Verdict == BulletinVerdict.Inconsistent;
}
