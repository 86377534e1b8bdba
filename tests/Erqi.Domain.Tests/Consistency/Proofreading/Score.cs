using System.Diagnostics;
using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Consistency.Proofreading;

/// <summary>How the referee did on the faults of one kind that can be seen.</summary>
internal sealed class Score(Fault fault)
{
    private readonly List<int> _suspects = [];
    private readonly List<double> _milliseconds = [];

    public Fault Fault => fault;

    public int Made { get; private set; }

    public int Visible { get; private set; }

    public int Caught { get; private set; }

    public int Suspected { get; private set; }

    public int Named { get; private set; }

    public int First { get; private set; }

    /// <summary>The relations impossible by themselves that have no conflict of their own before those of several.</summary>
    public int WithoutConflict { get; private set; }

    /// <summary>What was not found, or not first.</summary>
    public List<string> Missed { get; } = [];

    public void Count(Misprint misprint)
    {
        Made++;
        bool seen = misprint.Printed.Relations.Any(relation => PlainEye.SeesFault(misprint.Printed, relation));
        long start = Stopwatch.GetTimestamp();
        ConsistencyReport report = Referee.Check(misprint.Printed);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        bool caught = report.Verdict == BulletinVerdict.Inconsistent;
        if (!seen && !caught)
        {
            return;
        }

        Visible++;
        Caught += caught ? 1 : 0;
        HashSet<int> own = [.. report.Conflicts.TakeWhile(conflict => conflict.Relations.Count == 1).Select(conflict => conflict.Relations[0])];
        WithoutConflict += report.Findings.Count(finding => finding.Verdict == Verdict.Inconsistent && !own.Contains(finding.Index));
        _milliseconds.Add(milliseconds);
        _suspects.Add(report.Suspects.Count);
        if (misprint.Figures.Length == 1)
        {
            CountSingle(misprint, report);
        }
        else
        {
            CountPair(misprint, report);
        }
    }

    public string Row() =>
        $"| {Fault} | {Visible} | {Share(Caught)} | {Share(Suspected)} | {Share(Named)} | {Share(First)} | {(_suspects.Count == 0 ? 0 : _suspects.Average()):0.0} | {Percentile():0} ms |";

    private void CountSingle(Misprint misprint, ConsistencyReport report)
    {
        Suspect? suspect = report.Suspects.FirstOrDefault(suspect => suspect.Figure == misprint.Figures[0]);
        int place = suspect is null ? -1 : suspect.Candidates.ToList().FindIndex(candidate => candidate.Print == misprint.TruePrint);
        Suspected += suspect is not null ? 1 : 0;
        Named += place >= 0 ? 1 : 0;
        First += place == 0 ? 1 : 0;
        if (place != 0)
        {
            Missed.Add($"{misprint} [{(suspect is null ? "not suspected" : string.Join(' ', suspect.Candidates.Take(6)))}] {suspect?.Implied.ToString()}");
        }
    }

    private void CountPair(Misprint misprint, ConsistencyReport report)
    {
        int place = report.Pairs.ToList().FindIndex(pair => pair.First == misprint.Figures[0] && pair.Second == misprint.Figures[1]
            && pair.FirstCandidate.Print == misprint.TruePrint);
        Suspected += place >= 0 ? 1 : 0;
        Named += place >= 0 ? 1 : 0;
        First += place == 0 ? 1 : 0;
        if (place != 0)
        {
            Missed.Add($"{misprint} [{string.Join(' ', report.Pairs.Take(3))}]");
        }
    }

    private string Share(int count) => Visible == 0 ? "—" : $"{100.0 * count / Visible:0.0}%";

    private double Percentile() => _milliseconds.Count == 0 ? 0 : _milliseconds.Order().ElementAt((int)((_milliseconds.Count - 1) * 0.95));
}
