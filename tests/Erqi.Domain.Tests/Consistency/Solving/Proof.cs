using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>Asks for a proof of every answer.</summary>
internal static class Proof
{
    public static void Verify(Bulletin bulletin, JointResult result)
    {
        Assert.Equal(Enumerable.Range(0, bulletin.Figures.Count), result.Components.SelectMany(c => c.Figures).Order());
        foreach (ComponentResult component in result.Components)
        {
            Verify(bulletin, component);
        }
    }

    private static void Verify(Bulletin bulletin, ComponentResult component)
    {
        if (component.Standing == Standing.Consistent)
        {
            Assert.Null(ProofChecker.FaultOfWitness(bulletin, component));
            for (int i = 0; i < component.Figures.Count; i++)
            {
                Assert.True(component.Implied[i] is not { } range || range.Contains(component.Witness![i]));
            }
        }

        Assert.Equal(component.Standing == Standing.Inconsistent, component.Conflicts.Count > 0);
        foreach (Conflict conflict in component.Conflicts)
        {
            if (conflict.Multipliers.Count > 0)
            {
                Assert.Null(ProofChecker.FaultOfConflict(bulletin, conflict));
            }

            VerifyIsContradiction(bulletin, conflict, component.IsComplete);
            if (component.IsComplete)
            {
                VerifyIsIrreducible(bulletin, conflict, component);
            }
        }
    }

    // The prints named and the relations named are impossible by themselves, and no relation is named in vain.
    private static void VerifyIsContradiction(Bulletin bulletin, Conflict conflict, bool isComplete)
    {
        Bulletin alone = Sketch.GiveUp(bulletin, i => !conflict.Figures.Contains(i));
        bool[] named = [.. bulletin.Relations.Select((_, i) => conflict.Relations.Contains(i))];
        Assert.NotEqual(Standing.Consistent, Decide(alone, named));
        foreach (int relation in isComplete ? conflict.Relations : [])
        {
            named[relation] = false;
            Assert.NotEqual(Standing.Inconsistent, Decide(alone, named));
            named[relation] = true;
        }
    }

    // Under the relation alone, where that is impossible alone; else under all that are not.
    private static void VerifyIsIrreducible(Bulletin bulletin, Conflict conflict, ComponentResult component)
    {
        int[] impossible = [.. component.Conflicts.Where(other => other.Relations.Count == 1).Select(other => other.Relations[0])];
        Bulletin kept = Sketch.Keep(
            bulletin, i => conflict.Relations.Count == 1 ? i == conflict.Relations[0] : !impossible.Contains(i));
        foreach (int member in conflict.Figures)
        {
            Bulletin rest = Sketch.GiveUp(kept, i => i == member || !conflict.Figures.Contains(i));
            ComponentResult part = Sketch.WitnessAround(rest, member);
            Assert.Equal(Standing.Consistent, part.Standing);
            Assert.Null(ProofChecker.FaultOfWitness(rest, part));
        }
    }

    private static Standing Decide(Bulletin bulletin, bool[] takesPart) =>
        JointCheck.Decide(
            new PrintedRanges(bulletin), new RelationGraph(bulletin, relation => takesPart[relation]), CheckOptions.Default.Begin(CancellationToken.None));
}
