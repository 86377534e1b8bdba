using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Solving;
using Erqi.Domain.Solving.Blocks;
using Erqi.Domain.Solving.Linear;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Trees;

namespace Erqi.Domain.Tests.Consistency.Solving;

public sealed class BlockMethodTests
{
    [Theory]
    [InlineData("sum t a b; sum a c d", "")]
    [InlineData("sum t a b; share r a t", "0 1")]
    [InlineData("sum t a b; share r a t; growth g a p; partOf b x", "0 1")]
    [InlineData("sum t a b; share r a t; sum a c d; atMost c d", "0 1 | 2 3")]
    [InlineData("sum t a b; share r a t; sum a c d; atMost c b", "0 1 2 3")]
    [InlineData("sum t a b; sum t c d; share r a c; mean m t n; each t n h", "0 1 2 | 3 4")]
    [InlineData("increase r a i; sum t a b", "0")]
    public void Relations_that_share_a_cycle_are_one_block(string relations, string blocks)
    {
        Problem problem = Whole(Sketch.Bulletin(
            "t 10.0亿元; a 4.0亿元; b 6.0亿元; c 2.0亿元; d 8.0亿元; x 1.0亿元; p 3.0亿元; i 1.0亿元; m 1.0亿元; h 0.5亿元; n 10个; r 40%; g 33%",
            relations));
        Problem tree = BlockTree.Of(problem)!;
        Assert.Equal(blocks, string.Join(" | ", tree.Atoms.OfType<BlockAtom>().Select(block => string.Join(' ', block.Atoms.Select(atom => atom.Relation)))));
        Assert.NotNull(TreeShape.Of(tree));
    }

    [Fact]
    public void Ranges_through_blocks_are_those_of_the_whole()
    {
        (int seeds, int blocks, int several, int counts) = (Math.Max(1000, Draws.Of(4000)), 0, 0, 0);
        for (int seed = 0; seed < seeds; seed++)
        {
            Bulletin bulletin = seed % 2 == 0
                ? SmallBulletins.Next(seed, whole: seed % 4 == 0)
                : TrueBulletins.Next(seed, RoundingConvention.HalfAwayFromZero).Bulletin;
            RelationGraph graph = new(bulletin);
            foreach (Component component in graph.Components())
            {
                Problem problem = Lowering.Lower(new PrintedRanges(bulletin), component).Problem;
                if (problem.Prints.Any(print => print.IsEmpty)
                    || TreeShape.Of(problem) is not null
                    || LinearModel.Of(problem) is not { } model
                    || BlockTree.Of(problem) is not { } tree
                    || TreeShape.Of(tree) is null)
                {
                    continue;
                }

                Budget budget = CheckOptions.Default.Begin(CancellationToken.None);
                LinearMethod linear = new(problem, model, budget);
                BlockMethod method = new(problem, linear, block => MethodChoice.ForCycles(block, budget), budget);
                bool[] held = problem.AllHeld();
                if (method.Decide(held).Standing != Standing.Consistent)
                {
                    continue;
                }

                int[] all = [.. Enumerable.Range(0, held.Length)];
                Assert.Equal(linear.Implied(held, all, out bool isComplete), method.Implied(held, all, out _));
                Assert.True(isComplete, seed.ToString(System.Globalization.CultureInfo.InvariantCulture));
                blocks++;
                several += tree.Atoms.OfType<BlockAtom>().Count() > 1 || tree.Atoms.Count > 1 ? 1 : 0;
                counts += problem.Whole.Contains(true) ? 1 : 0;
            }
        }

        Assert.True(blocks > seeds * 3 / 40 && several > seeds / 40 && counts > seeds / 40, $"{blocks}, {several} and {counts} say too little");
    }

    [Fact]
    public void Whole_numbers_that_are_not_printed_exactly_are_left_to_the_whole()
    {
        Problem problem = Whole(Sketch.Bulletin("n ?个; t 12.0亿元; a 2.0亿元; h 1.0亿元", "mean a t n; each t n h"));
        Assert.Null(TreeShape.Of(BlockTree.Of(problem)!));
    }

    private static Problem Whole(Bulletin bulletin)
    {
        RelationGraph graph = new(bulletin);
        Component component = graph.Components().MaxBy(component => component.Relations.Length)!;
        return Lowering.Lower(new PrintedRanges(bulletin), component).Problem;
    }
}
