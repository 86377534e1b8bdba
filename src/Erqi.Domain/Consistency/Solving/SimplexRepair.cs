using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Solving;

/// <summary>Brings the values of a simplex within all bounds, or finds a row that shows there are no such values.</summary>
/// <remarks>
/// A violated basic variable is moved to its bound by one that is not basic and has room. Where none has room, the row
/// is a contradiction between the bounds it names. After a while ties and choices go to the least variable, which is
/// known to end.
/// </remarks>
internal sealed class SimplexRepair(Simplex simplex)
{
    private readonly Tableau _tableau = simplex.Tableau;
    private readonly int _patience = 2 * simplex.Tableau.Rows;

    /// <summary>Finds values within all bounds; or gives the bounds that contradict each other.</summary>
    public List<BoundUse>? Contradiction()
    {
        if (simplex.Crossed is >= 0 and var crossed)
        {
            return [new BoundUse(crossed, true, Rational.One), new BoundUse(crossed, false, Rational.One)];
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
            Near missing = (tooLow ? simplex.Low(basic)!.Value : simplex.High(basic)!.Value) - simplex.Value(basic);
            int entering = Helper(row, missing, careful);
            if (entering < 0)
            {
                return Explain(row, tooLow);
            }

            Near step = missing * (Rational.One / _tableau.Weight(row, entering));
            simplex.MoveTo(entering, simplex.Value(entering) + step);
            _tableau.Pivot(row, entering);
        }
    }

    private int Violated(bool careful, out bool tooLow)
    {
        (int best, Near most) = (-1, Near.Zero);
        tooLow = false;
        simplex.Budget.Step(_tableau.Rows);
        for (int row = 0; row < _tableau.Rows; row++)
        {
            int basic = _tableau.Basic(row);
            Near value = simplex.Value(basic);
            bool low = value < simplex.Low(basic);
            if (!low && !(value > simplex.High(basic)))
            {
                continue;
            }

            Near gap = low ? simplex.Low(basic)!.Value - value : value - simplex.High(basic)!.Value;
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
        simplex.Budget.Step(_tableau.Row(row).Count);
        foreach ((int variable, Rational weight) in _tableau.Row(row))
        {
            bool up = weight.Sign > 0 == change.Sign > 0;
            if (!simplex.HasRoom(variable, up))
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
        Near? room = up ? simplex.High(variable) - simplex.Value(variable) : simplex.Value(variable) - simplex.Low(variable);
        return room is not { } most || most * Rational.Abs(weight) >= (change.Sign < 0 ? Near.Zero - change : change);
    }

    private List<BoundUse> Explain(int row, bool tooLow)
    {
        List<BoundUse> uses = [new BoundUse(_tableau.Basic(row), tooLow, Rational.One)];
        foreach ((int variable, Rational weight) in _tableau.Row(row).OrderBy(entry => entry.Key))
        {
            uses.Add(new BoundUse(variable, weight.Sign > 0 != tooLow, Rational.Abs(weight)));
        }

        return uses;
    }
}
