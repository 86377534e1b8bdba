using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;

namespace Erqi.Domain.Benchmarks;

/// <summary>One row of the table: a synthetic bulletin, the question, and the naive way to the same answer.</summary>
/// <param name="Bulletin">The bulletin.</param>
/// <param name="Ours">Answers with a number that the naive way must give as well.</param>
/// <param name="Naive">The naive way, on the same bulletin.</param>
internal sealed record RefereeWork(Bulletin Bulletin, Func<Bulletin, int> Ours, Func<Bulletin, int> Naive)
{
    // The ranges of the sparse bulletin take more steps than the usual limit allows.
    private static readonly CheckOptions AllRanges = new() { MaxSteps = 1_000_000_000 };
    private static readonly CheckOptions NoMisprints = new() { FindCandidates = false, FindPairs = false, FindReconciliations = false };

    public static RefereeWork Of(string name) => name switch
    {
        // All of the report, beside one check of the whole for each figure given up.
        "district" => new(RefereeBulletins.District(), Ranges, NaiveReferee.ResolveForEachFigure),
        "sparseRanges" => new(RefereeBulletins.Sparse(150, spoilt: false), Ranges, NaiveReferee.ResolveForEachFigure),

        // The verdict on a component with cycles and quotients, beside each relation alone; and its conflict.
        "sparse" => new(RefereeBulletins.Sparse(150, spoilt: false), Verdict, NaiveReferee.EachRelationAlone),
        "sparseSpoilt" => new(RefereeBulletins.Sparse(150, spoilt: true), Conflict, NaiveReferee.ConflictByGivingUpEach),

        // Verdicts, ranges and report, beside the same two passes in fractions.
        "tree10k" => new(RefereeBulletins.Tree(10_000), Ranges, NaiveReferee.TreeInFractions),
        "tree100k" => new(RefereeBulletins.Tree(100_000), Ranges, NaiveReferee.TreeInFractions),
        "tree1M" => new(RefereeBulletins.Tree(1_000_000), Ranges, NaiveReferee.TreeInFractions),

        // Tables: beside the simplex method where that comes to an end, else beside each relation alone.
        "table10" => new(RefereeBulletins.Table(10, spoilt: false), Verdict, NaiveReferee.BySimplex),
        "table10Spoilt" => new(RefereeBulletins.Table(10, spoilt: true), Verdict, NaiveReferee.BySimplex),
        "table300" => new(RefereeBulletins.Table(300, spoilt: false), Report, NaiveReferee.EachRelationAlone),
        "table300Spoilt" => new(RefereeBulletins.Table(300, spoilt: true), Report, NaiveReferee.EachRelationAlone),

        // A table whose every cell has a growth rate: the cells of a flow, with branches of quotients.
        "growth40" => new(RefereeBulletins.Table(40, spoilt: false, withGrowth: true), Report, NaiveReferee.EachRelationAlone),

        // A table whose every row has its share of the whole: a flow, but for quotients that all name one total.
        "shares20" => new(RefereeBulletins.Table(20, spoilt: false, withShares: true), Report, NaiveReferee.EachRelationAlone),

        // Single suspects of a large tree, beside one check of the whole for each print of a conflict.
        "suspects100k" => new(RefereeBulletins.SpoiltTree(100_000), Suspects, NaiveReferee.SuspectsByGivingUpEach),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such work."),
    };

    private static int Report(Bulletin bulletin) => (int)Referee.Check(bulletin, NoMisprints).Verdict;

    private static int Ranges(Bulletin bulletin) => Referee.Check(bulletin, AllRanges).Implied.Count;

    private static int Suspects(Bulletin bulletin) => Referee.Check(bulletin, NoMisprints).Suspects.Count;

    private static int Conflict(Bulletin bulletin) =>
        Referee.Check(bulletin, NoMisprints).Components.Sum(component => component.Conflicts.Count);

    private static int Verdict(Bulletin bulletin) => (int)NaiveReferee.VerdictOf(
        JointCheck.Decide(
        new PrintedRanges(bulletin), new RelationGraph(bulletin), CheckOptions.Default.Begin(CancellationToken.None)));
}
