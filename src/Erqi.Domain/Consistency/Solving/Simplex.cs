using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>
/// The exact simplex method for bounded variables: finds values within all bounds, or a row that shows there are none,
/// and from there the greatest value of a form. Bounds may change between questions; the work done so far stays.
/// </summary>
/// <remarks>
/// A violated basic variable is moved to its bound by one that is not basic and has room. Where none has room, the row
/// is a contradiction between the bounds it names. After a while ties and choices go to the least variable, which is
/// known to end.
/// </remarks>
internal sealed class Simplex
{
    private readonly Tableau _tableau;
    private readonly Near?[] _low;
    private readonly Near?[] _high;
    private readonly Near[] _values;
    private readonly Budget _budget;
    private readonly int _patience;
    private readonly SortedSet<int> _crossed = [];
    private (int Variable, bool Up) _direction;

    /// <summary>Makes a system of free variables, followed by one variable per form that is equal to it.</summary>
    public Simplex(int variables, IReadOnlyList<Form> forms, Budget budget)
    {
        int count = variables + forms.Count;
        _budget = budget;
        _patience = 2 * forms.Count;
        _tableau = new Tableau(count, budget);
        (_low, _high, _values) = (new Near?[count], new Near?[count], new Near[count]);
        for (int i = 0; i < forms.Count; i++)
        {
            _tableau.Define(variables + i, forms[i]);
        }
    }

    /// <summary>Gets the number of variables, those of the forms included.</summary>
    public int Count => _values.Length;

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
        if (!_tableau.IsBasic(variable))
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

    /// <summary>Finds values within all bounds; or gives the bounds that contradict each other.</summary>
    public List<BoundUse>? Contradiction()
    {
        if (_crossed.Count > 0)
        {
            return [new BoundUse(_crossed.Min, true, Rational.One), new BoundUse(_crossed.Min, false, Rational.One)];
        }

        for (int pivots = 0; ; pivots++)
        {
            bool careful = pivots > _patience;
            int basic = Violated(careful, out bool tooLow);
            if (basic < 0)
            {
                return null;
            }

            int row = _tableau.RowOf(basic);
            Near missing = (tooLow ? _low[basic]!.Value : _high[basic]!.Value) - _values[basic];
            int entering = Helper(row, missing, careful);
            if (entering < 0)
            {
                return Explain(row, tooLow);
            }

            _tableau.Pay(row, entering);
            MoveTo(entering, _values[entering] + (missing * (Rational.One / _tableau.Weight(row, entering))));
            _tableau.Pivot(row, entering);
        }
    }

    /// <summary>
    /// Moves on from values within all bounds to where a form is greatest; false where it grows for ever, along what is
    /// then the last direction.
    /// </summary>
    public bool Maximise(Form form)
    {
        while (Improving(form) is var (entering, up) && entering >= 0)
        {
            (int blocking, Near step) = Blocking(entering, up);
            if (blocking < 0)
            {
                _direction = (entering, up);
                return false;
            }

            if (blocking != entering)
            {
                _tableau.Pay(_tableau.RowOf(blocking), entering);
            }

            MoveTo(entering, up ? _values[entering] + step : _values[entering] - step);
            if (blocking != entering)
            {
                _tableau.Pivot(_tableau.RowOf(blocking), entering);
            }
        }

        return true;
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

    /// <summary>Gives how a form changes along the last direction.</summary>
    public Rational Slope(Form form)
    {
        Rational slope = Reduced(form).GetValueOrDefault(_direction.Variable);
        return _direction.Up ? slope : -slope;
    }

    private int Violated(bool careful, out bool tooLow)
    {
        (int best, Near most) = (-1, Near.Zero);
        tooLow = false;
        _budget.Step(_tableau.Rows);
        for (int row = 0; row < _tableau.Rows; row++)
        {
            int basic = _tableau.Basic(row);
            bool low = _values[basic] < _low[basic];
            if (!low && !(_values[basic] > _high[basic]))
            {
                continue;
            }

            Near gap = low ? _low[basic]!.Value - _values[basic] : _values[basic] - _high[basic]!.Value;
            if (best < 0 || (careful ? basic < best : gap > most))
            {
                (best, most, tooLow) = (basic, gap, low);
            }
        }

        return best;
    }

    // One that need not leave its own bounds, and stands in few rows, does the least harm.
    private int Helper(int row, Near change, bool careful)
    {
        (int best, bool bestFits, int fewest) = (-1, false, 0);
        _budget.Step(_tableau.Row(row).Count);
        foreach ((int variable, Rational weight) in _tableau.Row(row))
        {
            bool up = weight.Sign > 0 == change.Sign > 0;
            if (!HasRoom(variable, up))
            {
                continue;
            }

            bool fits = careful || Fits(variable, up, weight, change);
            int count = careful ? 0 : _tableau.Column(variable).Count;
            if (best < 0 || (fits && !bestFits)
                || (fits == bestFits && (count < fewest || (count == fewest && variable < best))))
            {
                (best, bestFits, fewest) = (variable, fits, count);
            }
        }

        return best;
    }

    private bool Fits(int variable, bool up, Rational weight, Near change)
    {
        Near? room = up ? _high[variable] - _values[variable] : _values[variable] - _low[variable];
        return room is not { } most || most * Rational.Abs(weight) >= (change.Sign < 0 ? Near.Zero - change : change);
    }

    private bool HasRoom(int variable, bool up) =>
        up ? !(_values[variable] >= _high[variable]) : !(_values[variable] <= _low[variable]);

    private List<BoundUse> Explain(int row, bool tooLow)
    {
        List<BoundUse> uses = [new BoundUse(_tableau.Basic(row), tooLow, Rational.One)];
        foreach ((int variable, Rational weight) in _tableau.Row(row).OrderBy(entry => entry.Key))
        {
            uses.Add(new BoundUse(variable, weight.Sign > 0 != tooLow, Rational.Abs(weight)));
        }

        return uses;
    }

    private Dictionary<int, Rational> Reduced(Form form)
    {
        Dictionary<int, Rational> reduced = [];
        foreach (Weighted term in form.Terms)
        {
            if (!_tableau.IsBasic(term.Variable))
            {
                reduced[term.Variable] = reduced.GetValueOrDefault(term.Variable) + term.Weight;
                continue;
            }

            foreach ((int variable, Rational weight) in _tableau.Row(_tableau.RowOf(term.Variable)))
            {
                reduced[variable] = reduced.GetValueOrDefault(variable) + (weight * term.Weight);
            }
        }

        _budget.Step(reduced.Count);
        return reduced;
    }

    private (int Variable, bool Up) Improving(Form form)
    {
        (int best, bool bestUp) = (-1, false);
        foreach ((int variable, Rational slope) in Reduced(form))
        {
            if (slope.Sign != 0 && (best < 0 || variable < best) && HasRoom(variable, slope.Sign > 0))
            {
                (best, bestUp) = (variable, slope.Sign > 0);
            }
        }

        return (best, bestUp);
    }

    private (int Variable, Near Step) Blocking(int entering, bool up)
    {
        (int best, Near least) = (-1, Near.Zero);
        if ((up ? _high[entering] : _low[entering]) is { } own)
        {
            (best, least) = (entering, up ? own - _values[entering] : _values[entering] - own);
        }

        _budget.Step(_tableau.Column(entering).Count);
        foreach (int row in _tableau.Column(entering))
        {
            int basic = _tableau.Basic(row);
            Rational weight = _tableau.Weight(row, entering);
            bool rises = weight.Sign > 0 == up;
            if ((rises ? _high[basic] : _low[basic]) is not { } bound)
            {
                continue;
            }

            Near room = rises ? bound - _values[basic] : _values[basic] - bound;
            Near step = room * (Rational.One / Rational.Abs(weight));
            if (best < 0 || step < least || (step == least && basic < best))
            {
                (best, least) = (basic, step);
            }
        }

        return (best, least);
    }

    private void MoveTo(int variable, Near value)
    {
        Near change = value - _values[variable];
        if (change.Sign == 0)
        {
            return;
        }

        _values[variable] = value;
        foreach (int row in _tableau.Column(variable))
        {
            _values[_tableau.Basic(row)] += change * _tableau.Weight(row, variable);
        }
    }
}
