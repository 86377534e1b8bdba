using System.Text;
using Erqi.Domain.Consistency;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency.Proofreading;

/// <summary>Every slip of every kind, made wherever it can be in synthetic tables: what the referee makes of it.</summary>
public sealed class ProofreadingTests
{
    [Fact]
    public void A_true_table_raises_no_alarm() => Assert.Empty(
        from seed in Enumerable.Range(1, Draws.Of(10))
        from table in SyntheticTables.All(seed)
        let report = Referee.Check(table)
        where report.Verdict != BulletinVerdict.Consistent
        select $"{report} {report.Components.Select(c => c.Reason).FirstOrDefault(r => r != null)}");

    [Fact]
    public void Every_slip_that_can_be_seen_is_caught()
    {
        Dictionary<Fault, Score> scores = Enum.GetValues<Fault>().ToDictionary(fault => fault, fault => new Score(fault));
        int every = Math.Max(1, 200 / Draws.Of(100)), made = 0;
        foreach (Bulletin table in SyntheticTables.All(seed: 1))
        {
            foreach (Misprint misprint in new Misprinter(table, seed: 1).All())
            {
                if (made++ % every == 0)
                {
                    scores[misprint.Fault].Count(misprint);
                }
            }
        }

        StringBuilder text = new();
        foreach (Score score in scores.Values)
        {
            text.Append(score.Row()).Append('\n');
        }

        if (Environment.GetEnvironmentVariable("ERQI_PROOF_FILE") is { } path)
        {
            File.WriteAllText(path, text + string.Join('\n', scores.Values.SelectMany(score => score.Missed)));
        }

        Assert.All(scores.Values, score => Assert.Equal((score.Visible, 0), (score.Caught, score.WithoutConflict)));

        // Of all of them 95 in a hundred are named; a sample has a few less.
        int visible = scores.Values.Sum(score => score.Visible);
        Assert.InRange(scores.Values.Sum(score => score.Named), visible * 90 / 100, visible);
        Assert.InRange(scores.Values.Sum(score => score.First), visible * 80 / 100, visible);
    }
}
