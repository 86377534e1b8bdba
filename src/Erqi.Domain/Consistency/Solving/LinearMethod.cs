using System.Diagnostics.CodeAnalysis;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// Decides any problem whose relations are linear statements: the simplex method for broken numbers, with branching
/// for whole ones. Exact within its limits.
/// </summary>
internal sealed class LinearMethod : IMethod
{
    private readonly Problem _problem;
    private readonly LinearModel _model;
    private readonly Budget _budget;
    private Simplex _simplex;
    private LinearBounds _bounds;
    private WholeSearch _search;
    private bool _isCentred;

    public LinearMethod(Problem problem, LinearModel model, Budget budget)
    {
        (_problem, _model, _budget) = (problem, model, budget);
        Start();
    }

    // What can be true makes a convex set, unless whole numbers take it apart.
    public bool IsGapless => !_problem.Whole.Contains(true);

    public Answer Decide(bool[] held) => Ask(() =>
    {
        _bounds.Hold(held);
        Centre();
        return _search.Find() is { } values
            ? Answer.Consistent(new LinearWitness(_problem, _model).Complete(values, held))
            : Answer.Inconsistent(new LinearProof(_problem, _model, _bounds).Of(_search.Contradictions));
    });

    public int? FirstNeedless(bool[] held, IReadOnlyList<int> members)
    {
        bool[] fewer = [.. held];
        foreach (int member in members)
        {
            fewer[member] = false;
            try
            {
                using var share = _budget.Ask();
                if (!Exists(fewer))
                {
                    return member;
                }
            }
            catch (LimitReachedException)
            {
                // Not known to be needless, it stays.
            }

            fewer[member] = true;
        }

        return null;
    }

    public IReadOnlyList<ValueRange?> Implied(bool[] held, IReadOnlyList<int> asked, out bool isComplete)
    {
        ValueRange?[] implied = new ValueRange?[held.Length];
        isComplete = true;
        bool[] fewer = [.. held];
        foreach (int figure in asked)
        {
            fewer[figure] = false;
            try
            {
                using (_budget.Ask())
                {
                    implied[figure] = Exists(fewer) ? RangeOf(figure, fewer) : null;
                }
            }
            catch (LimitReachedException)
            {
                isComplete = false;
            }

            fewer[figure] = held[figure];
        }

        return implied;
    }

    private bool Exists(bool[] held) => Ask(() =>
    {
        _bounds.Hold(held);
        return _search.Exists();
    });

    private ValueRange RangeOf(int figure, bool[] held) =>
        Ask(() => new LinearRanges(_problem, _model, _search).Of(_problem.VariableOf[figure], held));

    // A question that is broken off leaves the tableau in disorder, so that the next one starts afresh.
    private T Ask<T>(Func<T> question)
    {
        try
        {
            return question();
        }
        catch (LimitReachedException)
        {
            Start();
            throw;
        }
    }

    [MemberNotNull(nameof(_simplex), nameof(_bounds), nameof(_search))]
    private void Start()
    {
        _simplex = new Simplex(_problem.Variables, _model.Statements.ConvertAll(statement => statement.Form), _budget);
        _bounds = new LinearBounds(_problem, _model, _simplex);
        _search = new WholeSearch(_simplex, _problem.Variables, Whole());
        _isCentred = false;
    }

    // Those in quotients come first: once they are whole, sums usually follow.
    private List<int> Whole()
    {
        HashSet<int> inQuotients = [];
        foreach (Statement statement in _model.Statements.Where(statement => statement.Side != MultiplierSide.Balance))
        {
            foreach (Weighted term in statement.Form.Terms)
            {
                inQuotients.Add(term.Variable);
            }
        }

        return [.. Enumerable.Range(0, _problem.Variables)
            .Where(variable => _problem.Whole[variable] && _model.Hidden[variable] is null)
            .OrderBy(variable => !inQuotients.Contains(variable))];
    }

    private void Centre()
    {
        if (!_isCentred)
        {
            _isCentred = true;
            for (int variable = 0; variable < _problem.Variables; variable++)
            {
                _simplex.Centre(variable);
            }
        }
    }
}
