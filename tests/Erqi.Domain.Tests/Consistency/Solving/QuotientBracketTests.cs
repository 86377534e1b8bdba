using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Solving;
using Erqi.Domain.Solving.Linear;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Tests.Consistency.Solving;

public sealed class QuotientBracketTests
{
    [Fact]
    public void Ranges_between_brackets_are_those_of_the_simplex()
    {
        (int seeds, int found, int asked) = (Math.Max(400, Draws.Of(4000)), 0, 0);
        for (int seed = 0; seed < seeds; seed++)
        {
            Problem problem = Lower(Shares(new Random(seed)));
            if (problem.Prints.Any(print => print.IsEmpty) || LinearModel.Of(problem) is not { } model)
            {
                continue;
            }

            Budget budget = CheckOptions.Default.Begin(CancellationToken.None);
            bool[] held = problem.AllHeld();
            LinearMethod simplex = new(problem, model, budget);
            if (simplex.Decide(held).Standing != Standing.Consistent)
            {
                continue;
            }

            int[] all = [.. Enumerable.Range(0, held.Length)];
            ValueRange?[] entered = new ValueRange?[held.Length];
            new QuotientBracket(problem, sums => MethodChoice.OfTreeOrFlow(sums, budget), budget).Enter(held, all, entered);
            IReadOnlyList<ValueRange?> exact = simplex.Implied(held, all, out bool isComplete);
            foreach (int figure in all)
            {
                Assert.True(
                    entered[figure] is null || entered[figure] == exact[figure] || (exact[figure] is null && !isComplete),
                    $"seed {seed}, figure {figure}: {entered[figure]} is not {exact[figure]}");
                found += entered[figure] is null ? 0 : 1;
            }

            asked += all.Length;
        }

        Assert.True(found > asked / 5 && asked > seeds, $"{found} ranges of {asked} say too little");
    }

    [Fact]
    public void Verdicts_between_brackets_are_those_of_the_simplex_with_values_or_prints_that_show_them()
    {
        int seeds = Math.Max(400, Draws.Of(4000));
        Dictionary<Standing, int> found = new() { [Standing.Consistent] = 0, [Standing.Inconsistent] = 0 };
        for (int seed = 0; seed < seeds; seed++)
        {
            Problem problem = Lower(Shares(new Random(seed), isSpoilt: seed % 2 == 1));
            if (problem.Prints.Any(print => print.IsEmpty) || LinearModel.Of(problem) is not { } model)
            {
                continue;
            }

            Budget budget = CheckOptions.Default.Begin(CancellationToken.None);
            bool[] held = problem.AllHeld();
            if (new QuotientBracket(problem, sums => MethodChoice.OfTreeOrFlow(sums, budget), budget).Decide(held) is not { } answer)
            {
                continue;
            }

            LinearMethod simplex = new(problem, model, budget);
            Assert.Equal(simplex.Decide(held).Standing, answer.Standing);
            Assert.True(answer.Values is null || problem.IsWitness(answer.Values, held), $"seed {seed}: no witness");
            if (answer.Refutation is { } refutation)
            {
                bool[] few = [.. held.Select((_, figure) => refutation.Figures.Contains(figure))];
                Assert.True(refutation.Figures.All(figure => held[figure]), $"seed {seed}: names what is not held");
                Assert.Equal(Standing.Inconsistent, simplex.Decide(few).Standing);
                if (refutation.Relations is { } relations)
                {
                    Problem part = problem.With([.. problem.Atoms.Where(atom => atom.Relations.Any(relations.Contains))]);
                    Assert.Equal(Standing.Inconsistent, new LinearMethod(part, LinearModel.Of(part)!, budget).Decide(few).Standing);
                }
            }

            found[answer.Standing]++;
        }

        Assert.True(found.Values.Min() > seeds / 10, $"{string.Join(' ', found.Values)} of {seeds} say too little");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void A_table_with_the_share_of_each_row_has_all_its_ranges(int size)
    {
        Bulletin table = ShareTable(size);
        ConsistencyReport report = Referee.Check(table);
        Assert.True(report.IsComplete);
        Assert.Equal(table.Figures.Count, report.Implied.Count);
    }

    // Synthetic: parts of one whole or two, some with their share, coarse or fine, some not printed, some counts.
    private static Bulletin Shares(Random random, bool isSpoilt = false)
    {
        bool isCount = random.Next(4) == 0, isTable = random.Next(3) == 0;
        (int rows, int columns) = (random.Next(2, 5), isTable ? random.Next(2, 4) : 1);
        RoundingConvention[] conventions = [.. Enum.GetValues<RoundingConvention>().Where(convention => convention != RoundingConvention.Exact)];
        BulletinBuilder builder = new(rounding: conventions[random.Next(conventions.Length)]);
        long[] values = [.. Enumerable.Range(0, rows * columns).Select(_ => random.Next(5) == 0 ? random.Next(3) : (long)random.Next(1, 4000))];
        string[] parts = [.. Enumerable.Range(0, rows).Select(row => Add($"r{row}", values[(row * columns)..((row + 1) * columns)].Sum()))];
        string whole = Add("whole", values.Sum());
        Sum(whole, parts);
        if (isTable)
        {
            string[] margins = [.. Enumerable.Range(0, columns).Select(column => Add($"k{column}", Enumerable.Range(0, rows).Sum(row => values[(row * columns) + column])))];
            string[] cells = [.. values.Select((value, place) => Add($"c{place}", value))];
            Sum(whole, margins);
            for (int row = 0; row < rows; row++)
            {
                Sum(parts[row], cells[(row * columns)..((row + 1) * columns)]);
            }

            for (int column = 0; column < columns; column++)
            {
                Sum(margins[column], [.. Enumerable.Range(0, rows).Select(row => cells[(row * columns) + column])]);
            }
        }

        for (int row = 0; row < rows && values.Sum() > 0; row++)
        {
            if (random.Next(4) > 0)
            {
                long part = values[(row * columns)..((row + 1) * columns)].Sum() + (isSpoilt ? random.Next(3) * values.Sum() / 50 : 0);
                builder.Figure($"s{row}", PublishedFigure.PrintRatio(Rational.Of(part, values.Sum()), random.Next(3)).ToString())
                    .Relation(new ShareRelation($"s{row}", parts[row], whole));
            }
        }

        return builder.Build();

        void Sum(string total, string[] summands) => builder.Relation(SumOf(total, summands));

        string Add(string id, long value)
        {
            string print = isCount ? $"{value}个"
                : random.Next(4) == 0 ? $"{(value + 5) / 10}亿元"
                : FormattableString.Invariant($"{value / 10}.{value % 10}亿元");
            builder.Figure(random.Next(6) == 0 ? new BulletinFigure(id, null, FigureUnit.Parse(isCount ? "个" : "亿元")) : new BulletinFigure(id, PublishedFigure.Parse(print)));
            return id;
        }
    }

    // Synthetic: a table with margins, and the share of every row in the whole.
    private static Bulletin ShareTable(int size)
    {
        Random random = new(1);
        long[][] cells = [.. Enumerable.Range(0, size).Select(_ => Enumerable.Range(0, size).Select(_ => (long)random.Next(500, 90_000)).ToArray())];
        string[] rows = [.. Enumerable.Range(0, size).Select(row => $"r{row}")], columns = [.. Enumerable.Range(0, size).Select(column => $"k{column}")];
        long all = cells.Sum(row => row.Sum());
        BulletinBuilder builder = new();
        builder.Figure("all", Print(all));
        for (int i = 0; i < size; i++)
        {
            builder.Figure(rows[i], Print(cells[i].Sum())).Figure(columns[i], Print(cells.Sum(row => row[i])));
            builder.Figure($"s{i}", PublishedFigure.PrintRatio(Rational.Of(cells[i].Sum(), all)).ToString());
            Array.ForEach([.. Enumerable.Range(0, size)], column => builder.Figure($"c{i}.{column}", Print(cells[i][column])));
        }

        builder.Relation(SumOf("all", rows)).Relation(SumOf("all", columns));
        for (int i = 0; i < size; i++)
        {
            builder.Relation(SumOf(rows[i], [.. Enumerable.Range(0, size).Select(column => $"c{i}.{column}")]))
                .Relation(SumOf(columns[i], [.. Enumerable.Range(0, size).Select(row => $"c{row}.{i}")]))
                .Relation(new ShareRelation($"s{i}", rows[i], "all"));
        }

        return builder.Build();

        static string Print(long hundredths) => FormattableString.Invariant($"{(hundredths + 5) / 10 / 10}.{(hundredths + 5) / 10 % 10}亿元");
    }

    private static SumRelation SumOf(string total, string[] parts) => new(total, [.. parts.Select(part => new SumPart(part))]);

    private static Problem Lower(Bulletin bulletin)
    {
        RelationGraph graph = new(bulletin);
        Component component = graph.Components().MaxBy(component => component.Relations.Length)!;
        return Lowering.Lower(new PrintedRanges(bulletin), component).Problem;
    }
}
