using System.Globalization;
using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Solving.Flows;
using Erqi.Domain.Solving.Linear;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;
using Erqi.Domain.Solving.Trees;

namespace Erqi.Domain.Tests.Consistency.Solving;

public sealed class NetworkMethodTests
{
    private static readonly string[] Conventions = ["halfAwayFromZero", "halfToEven", "nearestUnknownTies", "truncate", "exact"];

    [Fact]
    public void A_table_gets_the_same_answers_from_the_simplex_method()
    {
        (int consistent, int inconsistent) = (0, 0);
        for (int seed = 0; seed < 600; seed++)
        {
            Bulletin bulletin = Table(seed);
            Problem problem = Whole(bulletin);
            if (problem.Prints.Any(print => print.IsEmpty))
            {
                continue;
            }

            Budget budget = CheckOptions.Default.Begin(CancellationToken.None);
            NetworkMethod network = new(problem, Network.Of(problem)!, Grid.Of(problem)!, budget);
            Standing standing = Compare(problem, network, new LinearMethod(problem, LinearModel.Of(problem)!, budget));
            _ = standing == Standing.Consistent ? consistent++ : inconsistent++;
        }

        Assert.True(consistent > 100 && inconsistent > 100, $"{consistent} and {inconsistent} are too few to say much");
    }

    [Fact]
    public void A_tree_that_is_a_network_gets_the_same_answers_from_both_methods()
    {
        int trees = 0;
        for (int seed = 0; seed < 2000; seed++)
        {
            Bulletin bulletin = SmallBulletins.Next(seed, whole: seed % 3 == 0);
            RelationGraph graph = new(bulletin);
            foreach (Component component in graph.Components())
            {
                Problem problem = Lowering.Lower(new PrintedRanges(bulletin), component).Problem;
                if (component.Relations.Length > 0
                    && !problem.Prints.Any(print => print.IsEmpty)
                    && TreeShape.Of(problem) is { } shape
                    && Network.Of(problem) is { } network
                    && Grid.Of(problem) is { } grid)
                {
                    trees++;
                    Budget budget = CheckOptions.Default.Begin(CancellationToken.None);
                    Compare(problem, new NetworkMethod(problem, network, grid, budget), new TreeMethod<ValueRange>(problem, shape, new ExactTreeRanges(problem, shape, budget), budget));
                }
            }
        }

        Assert.True(trees > 300, $"{trees} are too few to say much");
    }

    [Fact]
    public void Every_answer_on_a_table_has_its_proof()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            Bulletin bulletin = Table(seed);
            JointResult result = Sketch.Check(bulletin);
            Proof.Verify(bulletin, result);
            Assert.All(
                result.Components.SelectMany(component => component.Conflicts),
                conflict => Assert.True(conflict.Multipliers.Count > 0 || IsAlone(bulletin, conflict)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_large_table_is_judged_with_proof(int error)
    {
        Bulletin bulletin = Large(60, error);
        JointResult result = JointResult.Of(bulletin, CheckOptions.Default.Begin(CancellationToken.None));
        ComponentResult component = Assert.Single(result.Components);
        Assert.Equal(error == 0 ? Standing.Consistent : Standing.Inconsistent, component.Standing);
        Assert.Null(error == 0
            ? ProofChecker.FaultOfWitness(bulletin, component)
            : ProofChecker.FaultOfConflict(bulletin, component.Conflicts[0]));
    }

    [Fact]
    public void A_range_is_left_out_where_searching_for_each_would_cost_too_much()
    {
        Bulletin bulletin = Large(60, 0);
        CheckOptions limits = new() { MaxSteps = 300_000 };
        ComponentResult component = Assert.Single(
            JointResult.Of(bulletin, limits.Begin(CancellationToken.None)).Components);
        Assert.Equal(Standing.Consistent, component.Standing);
        Assert.All(component.Implied, Assert.Null);
    }

    [Theory]
    [InlineData("a 1; b 2; c 3; d 4", "sum a b c; sum b a d; sum c a d")]
    [InlineData("a 1; b 2; c 3; d 4", "sum a b c; sum d a b c; sum d c a")]
    [InlineData("a 1; b 2; c 3", "sum a b b; sum c a b")]
    [InlineData("a 1; b 2%; c 3", "sum a c; share b a c")]
    public void What_is_no_flow_is_no_network(string figures, string relations) =>
        Assert.Null(Network.Of(Whole(Sketch.Bulletin(figures, relations))));

    [Fact]
    public void Whole_numbers_beside_broken_ends_are_left_to_other_methods()
    {
        Bulletin bulletin = Sketch.Bulletin("a ? whole; b 2.5; c 1 exact", "sum a b c; sum a c b");
        Problem problem = Whole(bulletin);
        Assert.NotNull(Network.Of(problem));
        Assert.Null(Grid.Of(problem));
    }

    private static Standing Compare(Problem problem, IMethod network, IMethod other)
    {
        bool[] held = [.. problem.Prints.Select(_ => true)];
        int[] all = [.. Enumerable.Range(0, held.Length)];
        Answer answer = network.Decide(held);
        Assert.Equal(other.Decide(held).Standing, answer.Standing);
        Assert.True(answer.Values is null || problem.IsWitness(answer.Values, held));
        Assert.Equal(other.Implied(held, all, out _), network.Implied(held, all, out _));
        return answer.Standing;
    }

    // Repeats of one quantity that differ need no sum to contradict each other.
    private static bool IsAlone(Bulletin bulletin, Conflict conflict) =>
        conflict.Figures.Count <= 2 && conflict.Relations.All(relation => bulletin.Relations[relation] is SameRelation or SumRelation);

    private static Problem Whole(Bulletin bulletin)
    {
        RelationGraph graph = new(bulletin);
        return Lowering.Lower(new PrintedRanges(bulletin), graph.Components()[0]).Problem;
    }

    /// <summary>A synthetic table with margins; some rows make up groups, some prints are missing, qualified or wrong.</summary>
    private static Bulletin Table(int seed)
    {
        Random random = new(seed);
        bool whole = random.Next(4) == 0;
        (int rows, int columns) = (random.Next(2, 4), random.Next(2, 4));
        List<string> figures = [], relations = [];
        int[] byRow = new int[rows], byColumn = new int[columns];
        for (int r = 0; r < rows; r++)
        {
            for (int c = 0; c < columns; c++)
            {
                int amount = random.Next(0, 60);
                byRow[r] += amount;
                byColumn[c] += amount;
                Add($"c{r}{c}", amount);
            }

            Add($"r{r}", byRow[r]);
            relations.Add($"sum r{r} {string.Join(' ', Enumerable.Range(0, columns).Select(c => $"c{r}{c}"))}");
        }

        for (int c = 0; c < columns; c++)
        {
            Add($"k{c}", byColumn[c]);
            string kind = random.Next(6) == 0 ? "partOf" : "sum";
            relations.Add($"{kind} k{c} {string.Join(' ', Enumerable.Range(0, rows).Select(r => $"c{r}{c}"))}");
        }

        Add("t", byRow.Sum());
        relations.Add($"sum t {string.Join(' ', Enumerable.Range(0, columns).Select(c => $"k{c}"))}");
        if (rows == 3)
        {
            Add("g", byRow[1] + byRow[2]);
            relations.Add("sum g r1 r2");
            relations.Add("sum t g r0");
        }
        else
        {
            relations.Add($"sum t {string.Join(' ', Enumerable.Range(0, rows).Select(r => $"r{r}"))}");
        }

        if (random.Next(4) == 0)
        {
            Add("again", byRow.Sum());
            relations.Add("same t again");
        }

        return Sketch.Bulletin(string.Join(';', figures), string.Join(';', relations));

        void Add(string id, int tenths)
        {
            tenths += random.Next(12) == 0 ? random.Next(-12, 13) : 0;
            tenths = Math.Max(tenths, 0);
            string signed = random.Next(8) == 0 ? " signed" : string.Empty;
            string amount = whole ? tenths.ToString(CultureInfo.InvariantCulture) + " whole exact"
                : random.Next(3) == 0 ? Math.Round(tenths / 10m, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) + " halfAwayFromZero"
                : (tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture) + " " + Conventions[random.Next(Conventions.Length)];
            figures.Add(random.Next(7) == 0 ? $"{id} ?{(whole ? " whole" : signed)}" : $"{id} {amount}{signed}");
        }
    }

    private static Bulletin Large(int size, int error)
    {
        BulletinBuilder builder = new();
        int[] rows = new int[size], columns = new int[size];
        for (int r = 0; r < size; r++)
        {
            for (int c = 0; c < size; c++)
            {
                int amount = 100 + (((r * 7919) + (c * 104729)) % 997);
                rows[r] += amount;
                columns[c] += amount;
                Figure($"c{r}.{c}", amount);
            }
        }

        for (int i = 0; i < size; i++)
        {
            Figure($"r{i}", rows[i] + (i == size / 2 ? error * 10 : 0));
            Figure($"k{i}", columns[i]);
            int at = i;
            builder.Sum($"r{i}", [.. Enumerable.Range(0, size).Select(c => new SumPart($"c{at}.{c}"))]);
            builder.Sum($"k{i}", [.. Enumerable.Range(0, size).Select(r => new SumPart($"c{r}.{at}"))]);
        }

        Figure("t", rows.Sum());
        builder.Sum("t", [.. Enumerable.Range(0, size).Select(i => new SumPart($"r{i}"))]);
        builder.Sum("t", [.. Enumerable.Range(0, size).Select(i => new SumPart($"k{i}"))]);
        return builder.Build();

        void Figure(string id, int hundredths) => builder.Figure(
            id, Math.Round(hundredths / 100m, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "亿元");
    }
}
