using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>Moves the values of a simplex on, from values within all bounds, to where a form is greatest.</summary>
internal sealed class SimplexAscent(Simplex simplex)
{
    private readonly Tableau _tableau = simplex.Tableau;
    private (int Variable, bool Up) _direction;

    /// <summary>Goes to where the form is greatest; false where it grows for ever, along what is then the last direction.</summary>
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

            simplex.MoveTo(entering, up ? simplex.Value(entering) + step : simplex.Value(entering) - step);
            if (blocking != entering)
            {
                _tableau.Pivot(_tableau.RowOf(blocking), entering);
            }
        }

        return true;
    }

    /// <summary>Gives the bounds that keep a form from growing, where it is greatest.</summary>
    public List<BoundUse> Limits(Form form)
    {
        List<BoundUse> uses = [];
        foreach ((int variable, Rational slope) in Reduced(form).OrderBy(entry => entry.Key))
        {
            if (slope.Sign != 0)
            {
                uses.Add(new BoundUse(variable, slope.Sign < 0, Rational.Abs(slope)));
            }
        }

        return uses;
    }

    /// <summary>Gives how a form changes along the last direction.</summary>
    public Rational Slope(Form form)
    {
        Rational slope = Reduced(form).GetValueOrDefault(_direction.Variable);
        return _direction.Up ? slope : -slope;
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
                simplex.Budget.Step(Budget.Cost(weight, term.Weight));
                reduced[variable] = reduced.GetValueOrDefault(variable) + (weight * term.Weight);
            }
        }

        return reduced;
    }

    private (int Variable, bool Up) Improving(Form form)
    {
        (int best, bool bestUp) = (-1, false);
        foreach ((int variable, Rational slope) in Reduced(form))
        {
            if (slope.Sign != 0 && (best < 0 || variable < best) && simplex.HasRoom(variable, slope.Sign > 0))
            {
                (best, bestUp) = (variable, slope.Sign > 0);
            }
        }

        return (best, bestUp);
    }

    private (int Variable, Near Step) Blocking(int entering, bool up)
    {
        (int best, Near least) = (-1, Near.Zero);
        if ((up ? simplex.High(entering) : simplex.Low(entering)) is { } own)
        {
            (best, least) = (entering, up ? own - simplex.Value(entering) : simplex.Value(entering) - own);
        }

        foreach (int row in _tableau.Column(entering))
        {
            int basic = _tableau.Basic(row);
            Rational weight = _tableau.Weight(row, entering);
            simplex.Budget.Step(Budget.Cost(weight, simplex.Value(basic).Value));
            bool rises = weight.Sign > 0 == up;
            if ((rises ? simplex.High(basic) : simplex.Low(basic)) is not { } bound)
            {
                continue;
            }

            Near room = rises ? bound - simplex.Value(basic) : simplex.Value(basic) - bound;
            Near step = room * (Rational.One / Rational.Abs(weight));
            if (best < 0 || step < least || (step == least && basic < best))
            {
                (best, least) = (basic, step);
            }
        }

        return (best, least);
    }
}
