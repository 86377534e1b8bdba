using System.Runtime.InteropServices;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// Rows that write some variables (basic) as linear forms of the others. Sparse both ways: a row knows its columns,
/// a column its rows.
/// </summary>
/// <remarks>An exchange that the budget breaks off leaves the rows in disorder; a tableau is then of no more use.</remarks>
internal sealed class Tableau(int variables, Budget budget)
{
    private readonly List<Dictionary<int, Rational>> _rows = [];
    private readonly List<int> _basics = [];
    private readonly HashSet<int>?[] _columns = new HashSet<int>?[variables];
    private readonly int[] _rowOf = [.. Enumerable.Repeat(-1, variables)];

    public int Rows => _rows.Count;

    public bool IsBasic(int variable) => _rowOf[variable] >= 0;

    public int RowOf(int variable) => _rowOf[variable];

    public int Basic(int row) => _basics[row];

    public Dictionary<int, Rational> Row(int row) => _rows[row];

    /// <summary>Gives the rows in which a variable that is not basic has a weight.</summary>
    public IReadOnlyCollection<int> Column(int variable) => _columns[variable] ?? (IReadOnlyCollection<int>)[];

    public Rational Weight(int row, int variable) => _rows[row][variable];

    /// <summary>Adds a row that defines a new variable by a form; none of the form's variables may be basic yet.</summary>
    public void Define(int variable, Form form)
    {
        int row = _rows.Count;
        Dictionary<int, Rational> weights = new(form.Count);
        foreach (Weighted term in form.Terms)
        {
            weights.Add(term.Variable, term.Weight);
            Enter(row, term.Variable);
        }

        _rows.Add(weights);
        _basics.Add(variable);
        _rowOf[variable] = row;
    }

    /// <summary>Makes a row's basic variable nonbasic and another of the row basic in its place.</summary>
    public void Pivot(int row, int entering)
    {
        Dictionary<int, Rational> weights = _rows[row];
        int leaving = _basics[row];
        weights.Remove(entering, out Rational pivot);
        Rational inverse = Rational.One / pivot;
        foreach (int variable in weights.Keys)
        {
            ref Rational weight = ref CollectionsMarshal.GetValueRefOrNullRef(weights, variable);
            budget.Step(Budget.Cost(weight, inverse));
            weight = -(weight * inverse);
        }

        weights.Add(leaving, inverse);
        Enter(row, leaving);
        _columns[entering]!.Remove(row);
        (_basics[row], _rowOf[leaving], _rowOf[entering]) = (entering, -1, row);
        foreach (int other in _columns[entering]!)
        {
            _rows[other].Remove(entering, out Rational times);
            AddTo(other, weights, times);
        }

        _columns[entering] = null;
    }

    private void AddTo(int row, Dictionary<int, Rational> weights, Rational times)
    {
        Dictionary<int, Rational> target = _rows[row];
        foreach ((int variable, Rational weight) in weights)
        {
            ref Rational sum = ref CollectionsMarshal.GetValueRefOrAddDefault(target, variable, out bool exists);
            budget.Step(Budget.Cost(weight, times));
            sum += weight * times;
            if (!exists)
            {
                Enter(row, variable);
            }
            else if (sum.Sign == 0)
            {
                target.Remove(variable);
                _columns[variable]!.Remove(row);
            }
        }
    }

    private void Enter(int row, int variable) => (_columns[variable] ??= []).Add(row);
}
