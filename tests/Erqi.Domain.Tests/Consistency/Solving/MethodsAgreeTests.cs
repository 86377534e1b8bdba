using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Solving.Linear;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;
using Erqi.Domain.Solving.Trees;

namespace Erqi.Domain.Tests.Consistency.Solving;

public sealed class MethodsAgreeTests
{
    private static readonly int Seeds = Math.Max(600, Draws.Of(3000));

    [Fact]
    public void A_tree_gets_the_same_answers_from_the_simplex_method()
    {
        int trees = 0;
        for (int seed = 0; seed < Seeds; seed++)
        {
            Bulletin bulletin = SmallBulletins.Next(seed, whole: false);
            RelationGraph graph = new(bulletin);
            foreach (Component component in graph.Components())
            {
                Problem problem = Lowering.Lower(new PrintedRanges(bulletin), component).Problem;
                if (component.Relations.Length > 0
                    && !problem.Prints.Any(print => print.IsEmpty)
                    && TreeShape.Of(problem) is { } shape
                    && LinearModel.Of(problem) is { } model)
                {
                    trees++;
                    Budget budget = CheckOptions.Default.Begin(CancellationToken.None);
                    Compare(problem, new TreeMethod<ValueRange>(problem, shape, new ExactTreeRanges(problem, shape, budget), budget), new LinearMethod(problem, model, budget));
                }
            }
        }

        Assert.True(trees > Seeds / 6);
    }

    [Fact]
    public void A_tree_gets_the_very_same_answers_on_a_grid()
    {
        (int trees, int broken) = (0, 0);
        for (int seed = 0; seed < Seeds; seed++)
        {
            Bulletin bulletin = seed % 3 == 0 ? SmallBulletins.Next(seed, whole: seed % 2 == 0) : RandomTrees.Next(seed);
            RelationGraph graph = new(bulletin);
            foreach (Component component in graph.Components())
            {
                Problem problem = Lowering.Lower(new PrintedRanges(bulletin), component).Problem;
                if (problem.Prints.Any(print => print.IsEmpty)
                    || TreeShape.Of(problem) is not { } shape
                    || GridTreeRanges.Of(problem, shape) is not { } onGrid)
                {
                    continue;
                }

                trees++;
                Budget budget = CheckOptions.Default.Begin(CancellationToken.None);
                TreeMethod<GridRange> grid = new(problem, shape, onGrid, budget);
                TreeMethod<ValueRange> exact = new(problem, shape, new ExactTreeRanges(problem, shape, budget), budget);
                bool[] held = [.. problem.Prints.Select(_ => true)];
                broken += AssertSame(problem, grid, exact, held) ? 0 : 1;
                held[seed % held.Length] = false;
                AssertSame(problem, grid, exact, held);
            }
        }

        Assert.True(trees > Seeds * 2 / 3 && broken > Seeds / 6, $"{trees} trees, {broken} of them broken, are too few to say much");
    }

    private static bool AssertSame(Problem problem, IMethod grid, IMethod exact, bool[] held)
    {
        (Answer byGrid, Answer byExact) = (grid.Decide(held), exact.Decide(held));
        Assert.Equal(byExact.Values, byGrid.Values);
        Assert.Equal(byExact.Refutation?.Figures, byGrid.Refutation?.Figures);
        Assert.Equal(byExact.Refutation?.Multipliers, byGrid.Refutation?.Multipliers);
        int[] all = [.. Enumerable.Range(0, held.Length)];
        Assert.Equal(exact.Implied(held, all, out _), grid.Implied(held, all, out _));
        Assert.Equal(exact.FirstNeedless(held, all, out _), grid.FirstNeedless(held, all, out _));
        return byGrid.Standing == Standing.Consistent && problem.IsWitness(byGrid.Values!, held);
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
            RelationGraph graph = new(before);
            ComponentResult alone = JointCheck.RunAround(
                new PrintedRanges(after), graph, figure, CheckOptions.Default.Begin(CancellationToken.None));
            ComponentResult full = Sketch.Check(after).Components.Single(component => component.Figures.Contains(figure));
            Assert.Equal(full.Figures, alone.Figures);
            Assert.Equal(full.Standing, alone.Standing);
            Assert.Equal(full.Implied, alone.Implied);
        }
    }

    private static void Compare(Problem problem, IMethod tree, LinearMethod linear)
    {
        bool[] held = [.. problem.Prints.Select(_ => true)];
        int[] all = [.. Enumerable.Range(0, held.Length)];
        Assert.Equal(linear.Decide(held).Standing, tree.Decide(held).Standing);
        Assert.Equal(linear.Implied(held, all, out _), tree.Implied(held, all, out _));
    }
}
