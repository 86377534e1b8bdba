using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Linear;

/// <summary>
/// What the exact simplex method for bounded variables works on: variables, some of them written as forms of the
/// others, with bounds and values. <see cref="SimplexRepair"/> brings the values within the bounds,
/// <see cref="SimplexAscent"/> goes on from there to the greatest value of a variable.
/// </summary>
/// <remarks>Bounds may change between questions; the work done so far stays.</remarks>
internal sealed class Simplex
{
    private readonly EpsilonNumber?[] _low;
    private readonly EpsilonNumber?[] _high;

    // Those of the variables that are not basic; the others follow from them.
    private readonly EpsilonNumber[] _values;
    private readonly SortedSet<int> _crossed = [];

    /// <summary>Makes a system of free variables, followed by one variable per form that is equal to it.</summary>
    public Simplex(int variables, IReadOnlyList<LinearForm> forms, Budget budget)
    {
        Count = variables + forms.Count;
        Budget = budget;
        Tableau = new Tableau(Count + 1, budget);
        (_low, _high, _values) = (new EpsilonNumber?[Count + 1], new EpsilonNumber?[Count + 1], new EpsilonNumber[Count + 1]);
        for (int i = 0; i < forms.Count; i++)
        {
            Tableau.Define(variables + i, forms[i], _values);
        }
    }

    public Budget Budget { get; }

    public Tableau Tableau { get; }

    /// <summary>Gets the number of variables, those of the forms included.</summary>
    public int Count { get; }

    /// <summary>Gets a variable whose bounds leave nothing between them; −1 where there is none.</summary>
    public int Crossed => _crossed.Count > 0 ? _crossed.Min : -1;

    public EpsilonNumber Value(int variable) =>
        Tableau.RowOf(variable) is { } row ? row.Sum / row.Scale : _values[variable];

    public EpsilonNumber? Low(int variable) => _low[variable];

    public EpsilonNumber? High(int variable) => _high[variable];

    public void Bound(int variable, EpsilonNumber? low, EpsilonNumber? high)
    {
        (_low[variable], _high[variable]) = (low, high);
        if (low > high)
        {
            _crossed.Add(variable);
            return;
        }

        _crossed.Remove(variable);
        if (Tableau.RowOf(variable) is null)
        {
            EpsilonNumber value = _values[variable];
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

    /// <summary>Makes a form a variable, without bounds, until another is aimed at; gives the variable.</summary>
    public int Aim(LinearForm form)
    {
        if (Tableau.RowOf(Count) is not null)
        {
            Tableau.Remove(Count);
        }

        Tableau.Define(Count, form, _values);
        return Count;
    }

    public EpsilonNumber At(LinearForm form)
    {
        EpsilonNumber sum = EpsilonNumber.Zero;
        foreach (Weighted term in form.Terms)
        {
            sum += Value(term.Variable) * term.Weight;
        }

        return sum;
    }

    /// <summary>Says whether a variable that is not basic can move.</summary>
    public bool HasRoom(int variable, bool up) =>
        up ? !(_values[variable] >= _high[variable]) : !(_values[variable] <= _low[variable]);

    /// <summary>Gives a variable that is not basic another value, and the basic ones theirs.</summary>
    public void MoveTo(int variable, EpsilonNumber value)
    {
        EpsilonNumber change = value - _values[variable];
        if (change.Sign == 0)
        {
            return;
        }

        _values[variable] = value;
        IReadOnlyList<TableauRow> rows = Tableau.Column(variable);
        Budget.Step(rows.Count);
        foreach (TableauRow row in rows)
        {
            row.Follow(variable, change);
        }
    }

    /// <summary>Makes a variable basic in the place of another, which goes to a value within its bounds.</summary>
    public void Exchange(TableauRow row, int entering, EpsilonNumber left)
    {
        int leaving = row.Basic;
        Tableau.Pivot(row, entering, _values[entering], left);
        _values[leaving] = left;
    }

    /// <summary>Gives the values with a number in place of ε, small enough that every bound still holds.</summary>
    public Rational[] ValuesWithoutEpsilon(int variables)
    {
        Rational most = Rational.One;
        for (int i = 0; i < Count; i++)
        {
            EpsilonNumber value = Value(i);
            most = _low[i] is { } low ? Rational.Min(most, Room(value - low)) : most;
            most = _high[i] is { } high ? Rational.Min(most, Room(high - value)) : most;
        }

        Rational epsilon = Rational.One;
        while (epsilon > most)
        {
            epsilon /= 10;
        }

        Rational[] values = new Rational[variables];
        for (int i = 0; i < variables; i++)
        {
            EpsilonNumber value = Value(i);
            values[i] = value.Value + (value.Epsilons * epsilon);
        }

        return values;
    }

    // How great ε may be before a distance that is not below zero would be.
    private static Rational Room(EpsilonNumber distance) =>
        distance.Epsilons.Sign < 0 ? distance.Value / -distance.Epsilons : Rational.One;
}
