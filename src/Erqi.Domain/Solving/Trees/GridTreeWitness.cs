using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Trees;

/// <summary>
/// Chooses the true values that <see cref="TreeWitness"/> chooses, but counts in machine words while shares come out even:
/// those are whole numbers of a fine step.
/// </summary>
internal sealed class GridTreeWitness
{
    // Even shares are so many sixty-fourths of a width.
    private const int Fractions = 64;
    private const long Unknown = long.MinValue;

    private readonly Problem _problem;
    private readonly TreeShape _shape;
    private readonly Grid _grid;
    private readonly GridRange[] _up;
    private readonly GridStep _fine;
    private readonly Rational _size;
    private readonly long _finePerStep;
    private readonly long[] _counts;
    private readonly Rational[] _values;
    private ValueRange[]? _exact;

    private GridTreeWitness(Problem problem, TreeShape shape, Grid grid, GridRange[] up, GridStep fine, long finePerStep)
    {
        (_problem, _shape, _grid, _up, _fine, _finePerStep) = (problem, shape, grid, up, fine, finePerStep);
        _size = fine.Size;
        _counts = new long[problem.Variables];
        _values = new Rational[problem.Variables];
    }

    public static Rational[] Of(Problem problem, TreeShape shape, Grid grid, GridRange[] up)
    {
        GridStep fine = default;
        bool fits = fine.Measures(grid.Step / Fractions);
        foreach (int root in shape.Roots)
        {
            fits &= fine.Measures(Root(root));
        }

        Rational finePerStep = grid.Step / fine.Size;
        return fits && grid.Total * finePerStep < Grid.Endless / Fractions
            ? new GridTreeWitness(problem, shape, grid, up, fine, (long)finePerStep.Numerator).Values()
            : TreeWitness.Of(problem, shape, Array.ConvertAll(up, grid.Range));

        Rational Root(int root) => Choice.Middle(grid.Range(up[root]), shape.Whole[root]);
    }

    private Rational[] Values()
    {
        foreach (int variable in _shape.Order)
        {
            if (_shape.ParentOfVariable[variable] < 0)
            {
                _values[variable] = Choice.Middle(_grid.Range(_up[variable]), _shape.Whole[variable]);
                _counts[variable] = _fine.CountTo(_values[variable]);
            }

            foreach (int atom in _problem.AtomsOf(variable))
            {
                if (atom != _shape.ParentOfVariable[variable])
                {
                    LinearAtom linear = (LinearAtom)_problem.Atoms[atom];
                    if (!ShareEvenly(linear, variable))
                    {
                        Share(linear, variable);
                    }
                }
            }
        }

        return _values;
    }

    private bool ShareEvenly(LinearAtom atom, int parent)
    {
        if (!atom.Range.IsPoint || _shape.Whole[parent] || _counts[parent] == Unknown)
        {
            return false;
        }

        GridSum sum = default;
        long demanded = 0;
        foreach (Weighted term in atom.Form.Terms)
        {
            if (term.Variable == parent)
            {
                demanded = term.Weight.Sign > 0 ? -_counts[parent] : _counts[parent];
            }
            else
            {
                sum.Add(term.Weight.Sign > 0 ? _up[term.Variable] : -_up[term.Variable]);
            }
        }

        return Fraction(sum.Total(), demanded) is > 0 and < Fractions and var fraction
            && Take(atom, parent, fraction, demanded);
    }

    /// <summary>Gives which fraction of all widths the sum demanded lies above the least, rounded down; 0 where none does.</summary>
    private long Fraction(GridRange all, long demanded)
    {
        if (all.Low <= -Grid.Endless || all.High >= Grid.Endless)
        {
            return 0;
        }

        (long low, long high) = (Low(all), High(all));
        return demanded <= low || demanded >= high ? 0 : (long)((Int128)(demanded - low) * Fractions / (high - low));
    }

    /// <summary>Gives every variable the fraction of its width, and the widest what is left; false where that is too much.</summary>
    private bool Take(LinearAtom atom, int parent, long fraction, long left)
    {
        (Weighted last, long widest) = (default, 0);
        foreach (Weighted term in atom.Form.Terms)
        {
            if (term.Variable != parent)
            {
                (long low, long high) = (Low(_up[term.Variable]), High(_up[term.Variable]));
                long share = (high - low) / Fractions * fraction;
                bool adds = term.Weight.Sign > 0;
                Set(term.Variable, adds ? low + share : high - share);
                left -= adds ? _counts[term.Variable] : -_counts[term.Variable];
                (last, widest) = high - low > widest ? (term, high - low) : (last, widest);
            }
        }

        GridRange range = _up[last.Variable];
        long value = _counts[last.Variable] + (last.Weight.Sign > 0 ? left : -left);
        Set(last.Variable, value);
        return (value > Low(range) || (value == Low(range) && _grid.IsClosed(range.Low)))
            && (value < High(range) || (value == High(range) && _grid.IsClosed(range.High)));
    }

    private void Share(LinearAtom atom, int parent)
    {
        _exact ??= Array.ConvertAll(_up, _grid.Range);
        TreeWitness.Share(atom, parent, _shape, _exact, _values);
        foreach (Weighted term in atom.Form.Terms)
        {
            Rational count = _values[term.Variable] / _size;
            _counts[term.Variable] = count.IsInteger && Rational.Abs(count) < Grid.Endless / Fractions ? (long)count.Numerator : Unknown;
        }
    }

    private void Set(int variable, long count) => (_counts[variable], _values[variable]) = (count, _size * count);

    private long Low(GridRange range) => _grid.StepsTo(range.Low) * _finePerStep;

    private long High(GridRange range) => -_grid.StepsTo(-range.High) * _finePerStep;
}
