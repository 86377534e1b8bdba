using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Linear;

/// <summary>
/// Looks for whole numbers next to broken ones, where prints leave a great many: values that meet every quotient however they
/// are rounded, and then rounded so that sums stay true. What is found is verified; where nothing is, nothing is known.
/// </summary>
internal sealed class WholeNeighbours(Problem problem, LinearModel model, Budget budget)
{
    /// <summary>Gives values for all variables, or null.</summary>
    public Rational[]? Find(bool[] held)
    {
        ValueRange[] ranges = problem.CutRanges(held);
        Statement[] statements = [.. model.Statements
            .Where(statement => (statement.Owner < 0 || held[statement.Owner]) && statement.Range != ValueRange.Everything)];
        if (Solve(ranges, statements.Select(Roomy), new bool[ranges.Length]) is not { } values)
        {
            return null;
        }

        ValueRange[] next = [.. values.Select((value, variable) => problem.Whole[variable]
            ? ranges[variable].Intersect(ValueRange.Between(value.Floor(), value.Ceiling()))
            : ValueRange.Point(value))];
        return Solve(next, statements.Where(IsSum), problem.Whole) is { } whole
            && Array.TrueForAll(statements, statement => statement.Range.Contains(statement.Form.At(whole)))
            && new LinearWitness(problem, model).Complete(whole, held) is var found && problem.IsWitness(found, held)
                ? found
                : null;
    }

    private static bool IsSum(Statement statement) => statement.Side == MultiplierSide.Balance && statement.Form.HasUnitWeights;

    // Rounding moves each whole number by less than one.
    private Statement Roomy(Statement statement)
    {
        if (IsSum(statement))
        {
            return statement;
        }

        Rational margin = Rational.Zero;
        foreach (Weighted term in statement.Form.Terms)
        {
            margin += problem.Whole[term.Variable] ? Rational.Abs(term.Weight) : Rational.Zero;
        }

        ValueRange above = statement.Range.Low is { } low ? ValueRange.AtLeast(low + margin) : ValueRange.Everything;
        ValueRange below = statement.Range.High is { } high ? ValueRange.AtMost(high - margin) : ValueRange.Everything;
        return statement with { Range = statement.Range.Intersect(above).Intersect(below) };
    }

    private Rational[]? Solve(ValueRange[] ranges, IEnumerable<Statement> statements, bool[] whole)
    {
        Atom[] atoms = [.. statements.Select(statement => new LinearAtom(statement.Relation, statement.Form, statement.Range))];
        Problem alone = new(ranges, whole, atoms);
        return Array.Exists(ranges, range => range.IsEmpty)
            ? null
            : new LinearMethod(alone, LinearModel.Of(alone)!, budget).Decide(new bool[ranges.Length]).Values;
    }
}
