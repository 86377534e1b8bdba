using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Solving.Linear;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Trees;

namespace Erqi.Domain.Benchmarks;

/// <summary>What one would write first: one method for everything, and everything again for every figure.</summary>
internal static class NaiveReferee
{
    public static BulletinVerdict VerdictOf(Standing standing) => standing switch
    {
        Standing.Consistent => BulletinVerdict.Consistent,
        Standing.Inconsistent => BulletinVerdict.Inconsistent,
        _ => BulletinVerdict.Undetermined,
    };

    /// <summary>Judges each relation alone, as the peers do: what is impossible only together is not seen.</summary>
    public static int EachRelationAlone(Bulletin bulletin)
    {
        PrintedRanges ranges = new(bulletin);
        bool holds = true;
        for (int relation = 0; relation < bulletin.Relations.Count; relation++)
        {
            holds &= RelationJudge.Judge(ranges, relation, Unlimited()).Verdict != Consistency.Verdict.Inconsistent;
        }

        return (int)(holds ? BulletinVerdict.Consistent : BulletinVerdict.Inconsistent);
    }

    /// <summary>Decides every component by the simplex method.</summary>
    public static int BySimplex(Bulletin bulletin) => Problems(bulletin).All(problem =>
        new LinearMethod(problem, LinearModel.Of(problem)!, Unlimited()).Decide(Held(problem)).Standing == Standing.Consistent)
        ? (int)BulletinVerdict.Consistent
        : (int)BulletinVerdict.Inconsistent;

    /// <summary>Gives up each print in turn and decides the whole again; counts those without which all can hold.</summary>
    public static int ResolveForEachFigure(Bulletin bulletin) =>
        bulletin.Figures.Count(figure => CanHold(bulletin.With(figure.Reprinted(null))));

    /// <summary>Finds one conflict by giving up print after print for good, as long as the rest still contradicts.</summary>
    public static int ConflictByGivingUpEach(Bulletin bulletin)
    {
        foreach (BulletinFigure figure in bulletin.Figures)
        {
            Bulletin without = bulletin.With(figure.Reprinted(null));
            bulletin = CanHold(without) ? bulletin : without;
        }

        return CanHold(bulletin) ? 0 : 1;
    }

    /// <summary>
    /// Judges each relation alone, lets ranges travel through trees in fractions, and counts the figures to which any
    /// are left.
    /// </summary>
    public static int TreeInFractions(Bulletin bulletin)
    {
        int count = EachRelationAlone(bulletin) == (int)BulletinVerdict.Consistent ? 0 : -1;
        foreach (Problem problem in Problems(bulletin))
        {
            TreeShape shape = TreeShape.Of(problem)!;
            TreeMethod<ValueRange> method = new(problem, shape, new ExactTreeRanges(problem, shape, Unlimited()), Unlimited());
            bool[] held = Held(problem);
            method.Decide(held);
            count += method.Implied(held, [.. Enumerable.Range(0, held.Length)], out _).Count(range => range is not null);
        }

        return count;
    }

    /// <summary>Decides the whole again without each print of the relations that are impossible alone.</summary>
    public static int SuspectsByGivingUpEach(Bulletin bulletin)
    {
        PrintedRanges ranges = new(bulletin);
        int broken = Enumerable.Range(0, bulletin.Relations.Count).First(relation =>
            RelationJudge.Judge(ranges, relation, Unlimited()).Verdict == Consistency.Verdict.Inconsistent);
        return bulletin.Relations[broken].Figures.Count(id => CanHold(bulletin.With(bulletin[id].Reprinted(null))));
    }

    private static bool CanHold(Bulletin bulletin) =>
        JointCheck.Decide(new PrintedRanges(bulletin), new RelationGraph(bulletin), Unlimited()) == Standing.Consistent;

    private static IEnumerable<Problem> Problems(Bulletin bulletin)
    {
        RelationGraph graph = new(bulletin);
        PrintedRanges ranges = new(bulletin);
        return graph.Components().Select(component => Lowering.Lower(ranges, component).Problem);
    }

    private static bool[] Held(Problem problem)
    {
        bool[] held = new bool[problem.Prints.Length];
        Array.Fill(held, true);
        return held;
    }

    private static Budget Unlimited() => new CheckOptions { MaxSteps = long.MaxValue / 2 }.Begin(CancellationToken.None);
}
