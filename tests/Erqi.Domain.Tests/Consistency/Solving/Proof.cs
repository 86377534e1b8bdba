using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;

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
                Assert.True(component.Implied[i]!.Value.Contains(component.Witness![i]));
            }
        }

        Assert.Equal(component.Standing == Standing.Inconsistent, component.Conflicts.Count > 0);
        foreach (Conflict conflict in component.Conflicts)
        {
            if (conflict.Multipliers.Count > 0)
            {
                Assert.Null(ProofChecker.FaultOfConflict(bulletin, conflict));
            }

            Assert.NotEqual(Standing.Consistent, Sketch.Check(Sketch.GiveUp(bulletin, i => !conflict.Figures.Contains(i))).Standing);
            foreach (int member in conflict.Figures)
            {
                Bulletin rest = Sketch.GiveUp(bulletin, i => i == member || !conflict.Figures.Contains(i));
                ComponentResult part = Sketch.Check(rest).Components.Single(c => c.Figures.Contains(member));
                Assert.Equal(Standing.Consistent, part.Standing);
                Assert.Null(ProofChecker.FaultOfWitness(rest, part));
            }
        }
    }
}
