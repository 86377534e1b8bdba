using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency.Solving;

public sealed class MethodsAgreeTests
{
    [Fact]
    public void A_tree_gets_the_same_answers_from_the_simplex_method()
    {
        int trees = 0;
        for (int seed = 0; seed < 3000; seed++)
        {
            Bulletin bulletin = SmallBulletins.Next(seed, whole: false);
            RelationGraph graph = new(bulletin, Sketch.All(bulletin));
            foreach (Component component in graph.Components())
            {
                Problem problem = Lowering.Lower(bulletin, graph, component, new int[bulletin.Figures.Count]);
                if (component.Relations.Length > 0
                    && !problem.Prints.Any(print => print.IsEmpty)
                    && TreeShape.Of(problem) is { } shape
                    && LinearModel.Of(problem) is { } model)
                {
                    trees++;
                    Budget budget = new(SolverLimits.Usual, CancellationToken.None);
                    Compare(problem, new TreeMethod(problem, shape, budget), new LinearMethod(problem, model, budget));
                }
            }
        }

        Assert.True(trees > 500);
    }

    [Fact]
    public void A_figure_replaced_is_judged_in_its_component_as_in_a_full_check()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            Bulletin before = SmallBulletins.Next(seed, whole: false);
            int figure = seed % before.Figures.Count;
            BulletinFigure old = before.Figures[figure];
            Bulletin after = before.With(new BulletinFigure(old.Id, null, old.Unit, old.Reading));
            RelationGraph graph = new(before, Sketch.All(before));
            ComponentResult alone = JointCheck.RunAround(
                after, graph, figure, new Budget(SolverLimits.Usual, CancellationToken.None));
            ComponentResult full = Sketch.Check(after).Components.Single(component => component.Figures.Contains(figure));
            Assert.Equal(full.Figures, alone.Figures);
            Assert.Equal(full.Standing, alone.Standing);
            Assert.Equal(full.Implied, alone.Implied);
        }
    }

    private static void Compare(Problem problem, TreeMethod tree, LinearMethod linear)
    {
        bool[] held = [.. problem.Prints.Select(_ => true)];
        int[] all = [.. Enumerable.Range(0, held.Length)];
        Assert.Equal(linear.Decide(held).Standing, tree.Decide(held).Standing);
        ValueRange?[] byTree = new ValueRange?[held.Length], byLinear = new ValueRange?[held.Length];
        tree.AddImplied(held, all, byTree);
        linear.AddImplied(held, all, byLinear);
        Assert.Equal(byLinear, byTree);
    }
}
