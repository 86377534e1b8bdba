namespace Erqi.Domain.Solving.Linear;

/// <summary>Brings the values of a simplex within all bounds, or finds a row that shows there are no such values.</summary>
/// <remarks>
/// A violated basic variable is moved to its bound by one that is not basic and has room. Where none has room, the row
/// is a contradiction between the bounds it names. After a while ties and choices go to the least variable, which is
/// known to end.
/// </remarks>
internal sealed class SimplexRepair(Simplex simplex)
{
    private readonly Tableau _tableau = simplex.Tableau;
    private readonly int _patience = 2 * simplex.Tableau.Rows.Count;

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
            if (Violated(careful, out bool tooLow) is not { } row)
            {
                return null;
            }

            EpsilonNumber bound = tooLow ? simplex.Low(row.Basic)!.Value : simplex.High(row.Basic)!.Value;
            int entering = Helper(row, (bound * row.Scale) - row.Sum, careful);
            if (entering < 0)
            {
                return [new BoundUse(row.Basic, tooLow, row.Scale), .. row.Limits(tooLow)];
            }

            simplex.Exchange(row, entering, bound);
        }
    }

    private TableauRow? Violated(bool careful, out bool tooLow)
    {
        (TableauRow? worst, EpsilonNumber most) = (null, EpsilonNumber.Zero);
        tooLow = false;
        simplex.Budget.Step(_tableau.Rows.Count);
        foreach (TableauRow row in _tableau.Rows)
        {
            EpsilonNumber? low = simplex.Low(row.Basic) * row.Scale, high = simplex.High(row.Basic) * row.Scale;
            bool isLow = row.Sum < low;
            if (!isLow && !(row.Sum > high))
            {
                continue;
            }

            EpsilonNumber gap = isLow ? low!.Value - row.Sum : row.Sum - high!.Value;
            if (worst is null || (careful ? row.Basic < worst.Basic : gap * worst.Scale > most * row.Scale))
            {
                (worst, most, tooLow) = (row, gap, isLow);
            }
        }

        return worst;
    }

    // One that need not leave its own bounds, and stands in few rows, does the least harm.
    private int Helper(TableauRow row, EpsilonNumber change, bool careful)
    {
        (int best, bool bestFits, int fewest) = (-1, false, 0);
        simplex.Budget.Step(row.Count);
        for (int place = 0; place < row.Count; place++)
        {
            (int variable, Rational weight) = (row.Variables[place], row.Weights[place]);
            bool up = weight.Sign > 0 == change.Sign > 0;
            if (!simplex.HasRoom(variable, up))
            {
                continue;
            }

            bool fits = careful || Fits(variable, up, weight, change);
            int count = careful ? 0 : _tableau.Column(variable).Count;
            if (best < 0 || (fits && !bestFits) || (fits == bestFits && count < fewest))
            {
                (best, bestFits, fewest) = (variable, fits, count);
            }
        }

        return best;
    }

    private bool Fits(int variable, bool up, Rational weight, EpsilonNumber change)
    {
        EpsilonNumber? room = up ? simplex.High(variable) - simplex.Value(variable) : simplex.Value(variable) - simplex.Low(variable);
        return room is not { } most || most * Rational.Abs(weight) >= (change.Sign < 0 ? EpsilonNumber.Zero - change : change);
    }
}
