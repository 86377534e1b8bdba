namespace Erqi.Domain.Solving.Linear;

/// <summary>
/// Gives whole numbers that have no end the one that the relations leave them, while a search goes on: cases beyond it
/// could go on for ever.
/// </summary>
internal sealed class WholeEnds(Simplex simplex, SimplexRepair repair, SimplexAscent ascent, IReadOnlyList<int> whole)
{
    private int[] _endless = [];

    /// <summary>Gets what each end that is now set follows from.</summary>
    public List<List<BoundUse>> Reasons { get; } = [];

    /// <summary>Searches with those ends.</summary>
    public T Within<T>(Func<T> search)
    {
        (int Variable, EpsilonNumber? Low, EpsilonNumber? High)[] endless = [.. whole
            .Where(variable => simplex.Low(variable) is null || simplex.High(variable) is null)
            .Select(variable => (variable, simplex.Low(variable), simplex.High(variable)))];
        _endless = [.. endless.Where(bounds => bounds.High is null).Select(bounds => bounds.Variable)];
        try
        {
            foreach ((int variable, EpsilonNumber? low, EpsilonNumber? high) in endless)
            {
                // What contradicts itself has no ends, and the search will say so.
                if (repair.Contradiction() is null)
                {
                    simplex.Bound(variable, low ?? Furthest(variable, up: false), high);
                }

                if (repair.Contradiction() is null)
                {
                    simplex.Bound(variable, simplex.Low(variable), high ?? Furthest(variable, up: true));
                }
            }

            return search();
        }
        finally
        {
            Reasons.Clear();
            foreach ((int variable, EpsilonNumber? low, EpsilonNumber? high) in endless)
            {
                simplex.Bound(variable, low, high);
            }
        }
    }

    /// <summary>Searches up to a number only, where no print gives an end, nor the relations a nearer one.</summary>
    public bool UpTo(int cap, Func<bool> search)
    {
        int[] endless = [.. _endless.Where(variable => !(simplex.High(variable) <= (Rational)cap))];
        EpsilonNumber?[] ends = Array.ConvertAll(endless, simplex.High);
        try
        {
            Array.ForEach(endless, variable => simplex.Bound(variable, simplex.Low(variable), (Rational)cap));
            return endless.Length > 0 && search();
        }
        finally
        {
            for (int i = 0; i < endless.Length; i++)
            {
                simplex.Bound(endless[i], simplex.Low(endless[i]), ends[i]);
            }
        }
    }

    private EpsilonNumber? Furthest(int variable, bool up)
    {
        if (!ascent.Push(variable, up))
        {
            return null;
        }

        Reasons.Add(ascent.Limits(variable, up));
        Rational value = simplex.Value(variable).Value;
        return (Rational)(up ? value.Floor() : value.Ceiling());
    }
}
