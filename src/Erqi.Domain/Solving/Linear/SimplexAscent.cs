using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Linear;

/// <summary>Moves the values of a simplex on, from values within all bounds, to where a variable is greatest or least.</summary>
internal sealed class SimplexAscent(Simplex simplex)
{
    private readonly Tableau _tableau = simplex.Tableau;
    private readonly int _patience = 2 * simplex.Tableau.Rows.Count;
    private (int Variable, bool Up) _direction;

    /// <summary>
    /// Goes to where the variable is greatest, or least; false where it goes on for ever, along what is then the last
    /// direction.
    /// </summary>
    public bool Push(int variable, bool up)
    {
        for (int steps = 0; Improving(variable, up, steps > _patience) is var (entering, enteringUp) && entering >= 0; steps++)
        {
            (TableauRow? blocking, EpsilonNumber? end) = Blocking(entering, enteringUp);
            if (end is not { } value)
            {
                _direction = (entering, enteringUp);
                return false;
            }

            if (blocking is null)
            {
                simplex.MoveTo(entering, value);
            }
            else
            {
                simplex.Exchange(blocking, entering, value);
            }
        }

        return true;
    }

    /// <summary>Gives the bounds that keep a variable, which is at its end, from going on.</summary>
    public List<BoundUse> Limits(int variable, bool up) =>
        _tableau.RowOf(variable) is { } row ? [.. row.Limits(up)] : [new BoundUse(variable, !up, Rational.One)];

    /// <summary>Gives how a form changes along the last direction.</summary>
    public Rational Slope(LinearForm form)
    {
        Rational slope = Rational.Zero;
        foreach (Weighted term in form.Terms)
        {
            slope += term.Weight * Slope(term.Variable);
        }

        return _direction.Up ? slope : -slope;
    }

    private Rational Slope(int variable)
    {
        if (_tableau.RowOf(variable) is { } row)
        {
            return row.Variables.Contains(_direction.Variable) ? row.WeightOf(_direction.Variable) / row.Scale : Rational.Zero;
        }

        return variable == _direction.Variable ? Rational.One : Rational.Zero;
    }

    // The steepest way; after a while that of the least variable, which is known to end.
    private (int Variable, bool Up) Improving(int variable, bool up, bool careful)
    {
        if (_tableau.RowOf(variable) is not { } row)
        {
            return simplex.HasRoom(variable, up) ? (variable, up) : (-1, false);
        }

        simplex.Budget.Step(row.Count);
        (int best, bool bestUp, Rational most) = (-1, false, Rational.Zero);
        for (int place = 0; place < row.Count; place++)
        {
            bool rises = row.Weights[place].Sign > 0 == up;
            Rational slope = careful ? Rational.One : Rational.Abs(row.Weights[place]);
            if (slope > most && simplex.HasRoom(row.Variables[place], rises))
            {
                (best, bestUp, most) = (row.Variables[place], rises, slope);
            }
        }

        return (best, bestUp);
    }

    /// <summary>
    /// Finds which bound stops a variable on its way: that of a basic variable, which then goes to the bound, or its own;
    /// none where no bound does.
    /// </summary>
    private (TableauRow? Row, EpsilonNumber? End) Blocking(int entering, bool up)
    {
        (TableauRow? blocking, EpsilonNumber? end) = (null, up ? simplex.High(entering) : simplex.Low(entering));
        EpsilonNumber room = end is { } own ? Distance(own, simplex.Value(entering)) : EpsilonNumber.Zero;
        Rational rate = Rational.One;
        IReadOnlyList<TableauRow> rows = _tableau.Column(entering);
        simplex.Budget.Step(rows.Count);
        foreach (TableauRow row in rows)
        {
            Rational weight = row.WeightOf(entering);
            if ((weight.Sign > 0 == up ? simplex.High(row.Basic) : simplex.Low(row.Basic)) is not { } bound)
            {
                continue;
            }

            // Each stops it after room ÷ rate.
            (EpsilonNumber itsRoom, Rational itsRate) = (Distance(bound * row.Scale, row.Sum), Rational.Abs(weight));
            int order = end is null ? -1 : (itsRoom * rate).CompareTo(room * itsRate);
            if (order < 0 || (order == 0 && row.Basic < (blocking?.Basic ?? entering)))
            {
                (blocking, end, room, rate) = (row, bound, itsRoom, itsRate);
            }
        }

        return (blocking, end);
    }

    private static EpsilonNumber Distance(EpsilonNumber a, EpsilonNumber b) => a > b ? a - b : b - a;
}
