using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Linear;

/// <summary>A simplex for a problem, with its bounds and the search for whole numbers; what one question leaves serves the next.</summary>
internal sealed class LinearWork
{
    private readonly int _variables;
    private bool _hasBegun;

    public LinearWork(Problem problem, LinearModel model, Budget budget)
    {
        _variables = problem.Variables;
        budget.Step(_variables + model.Statements.Sum(statement => (long)statement.Form.Count));
        Simplex = new Simplex(_variables, model.Statements.ConvertAll(statement => statement.Form), budget);
        Bounds = new LinearBounds(problem, model, Simplex);
        IEnumerable<int> counts = model.Counts.Where(count => Bounds.IsHeld(count.Rate)).Select(count => _variables + count.Statement);
        Search = new WholeSearch(Simplex, _variables, Whole(problem, model), model.Counts.Count == 0 ? [] : counts);
    }

    public Simplex Simplex { get; }

    public LinearBounds Bounds { get; }

    public WholeSearch Search { get; }

    /// <summary>Begins with all variables in the middle of their bounds.</summary>
    public void Centre() => Begin(Simplex.Centre);

    /// <summary>Begins with values that are known to be possible.</summary>
    public void MoveTo(IReadOnlyList<Rational> shown) => Begin(variable => Simplex.MoveTo(variable, shown[variable]));

    // Once it has begun, it stands where the last question left it.
    private void Begin(Action<int> put)
    {
        for (int variable = 0; variable < _variables && !_hasBegun; variable++)
        {
            put(variable);
        }

        _hasBegun = true;
    }

    // Those in quotients come first: once they are whole, sums usually follow.
    private static List<int> Whole(Problem problem, LinearModel model)
    {
        HashSet<int> inQuotients =
            [.. model.Statements.Where(statement => statement.Side != MultiplierSide.Balance).SelectMany(statement => statement.Form.Variables)];
        return [.. Enumerable.Range(0, problem.Variables)
            .Where(variable => problem.Whole[variable] && model.Hidden[variable] is null)
            .OrderBy(variable => !inQuotients.Contains(variable))];
    }
}
