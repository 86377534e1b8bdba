using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// What the exact simplex method for bounded variables works on: variables, some of them written as forms of the
/// others, with bounds and values. <see cref="SimplexRepair"/> brings the values within the bounds,
/// <see cref="SimplexAscent"/> goes on from there to the greatest value of a form.
/// </summary>
/// <remarks>Bounds may change between questions; the work done so far stays.</remarks>
internal sealed class Simplex
{
    private readonly Near?[] _low;
    private readonly Near?[] _high;
    private readonly Near[] _values;
    private readonly SortedSet<int> _crossed = [];

    /// <summary>Makes a system of free variables, followed by one variable per form that is equal to it.</summary>
    public Simplex(int variables, IReadOnlyList<Form> forms, Budget budget)
    {
        int count = variables + forms.Count;
        Budget = budget;
        Tableau = new Tableau(count, budget);
        (_low, _high, _values) = (new Near?[count], new Near?[count], new Near[count]);
        for (int i = 0; i < forms.Count; i++)
        {
            Tableau.Define(variables + i, forms[i]);
        }
    }

    public Budget Budget { get; }

    public Tableau Tableau { get; }

    /// <summary>Gets the number of variables, those of the forms included.</summary>
    public int Count => _values.Length;

    /// <summary>Gets a variable whose bounds leave nothing between them; −1 where there is none.</summary>
    public int Crossed => _crossed.Count > 0 ? _crossed.Min : -1;

    public Near Value(int variable) => _values[variable];

    public Near? Low(int variable) => _low[variable];

    public Near? High(int variable) => _high[variable];

    public void Bound(int variable, Near? low, Near? high)
    {
        (_low[variable], _high[variable]) = (low, high);
        if (low > high)
        {
            _crossed.Add(variable);
            return;
        }

        _crossed.Remove(variable);
        if (!Tableau.IsBasic(variable))
        {
            Near value = _values[variable];
            MoveTo(variable, low > value ? low.Value : high < value ? high.Value : value);
        }
    }

    /// <summary>Begins in the middle of the bounds, where a print leaves room both ways and little is left to mend.</summary>
    public void Centre(int variable)
    {
        if (_low[variable] is { } low && _high[variable] is { } high && low < high)
        {
            MoveTo(variable, (low.Value + high.Value) / 2);
        }
    }

    public Near At(Form form)
    {
        Near sum = Near.Zero;
        foreach (Weighted term in form.Terms)
        {
            sum += _values[term.Variable] * term.Weight;
        }

        return sum;
    }

    public bool HasRoom(int variable, bool up) =>
        up ? !(_values[variable] >= _high[variable]) : !(_values[variable] <= _low[variable]);

    /// <summary>Gives a variable that is not basic another value, and the basic ones theirs.</summary>
    public void MoveTo(int variable, Near value)
    {
        Near change = value - _values[variable];
        if (change.Sign == 0)
        {
            return;
        }

        _values[variable] = value;
        foreach (int row in Tableau.Column(variable))
        {
            Rational weight = Tableau.Weight(row, variable);
            int basic = Tableau.Basic(row);
            Budget.Step(Budget.Cost(change.Value, weight) + Budget.Cost(_values[basic].Value));
            _values[basic] += change * weight;
        }
    }
}
