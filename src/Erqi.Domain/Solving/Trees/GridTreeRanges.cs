using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Solving.Trees;

/// <summary>Ranges on a grid, many times faster, where all atoms are sums in which each variable counts once.</summary>
internal sealed class GridTreeRanges : ITreeRanges<GridRange>
{
    private readonly Problem _problem;
    private readonly Grid _grid;
    private readonly TreeShape _shape;

    private GridTreeRanges(Problem problem, TreeShape shape, Grid grid) => (_problem, _shape, _grid) = (problem, shape, grid);

    public GridRange Everything => GridRange.Everything;

    public GridRange Empty => GridRange.Empty;

    public long Cost(GridRange range) => 1;

    public static GridTreeRanges? Of(Problem problem, TreeShape shape) =>
        problem.Atoms.All(atom => atom is LinearAtom { IsPlainSum: true }) && Grid.Of(problem) is { } grid
            ? new GridTreeRanges(problem, shape, grid)
            : null;

    public bool IsEmpty(GridRange range) => range.IsEmpty;

    public GridRange Intersect(GridRange a, GridRange b) => a.Intersect(b);

    // Where there are whole variables, all places are whole numbers.
    public GridRange Cut(int variable, GridRange range) => range;

    public GridRange Print(int figure) => new(_grid.Lows[figure], _grid.Highs[figure]);

    public GridRange Domain(int figure) => _grid.DomainOf(figure);

    public Rational[] Witness(GridRange[] up) => GridTreeWitness.Of(_problem, _shape, _grid, up);

    public ValueRange Exact(GridRange range) => _grid.Range(range);

    public GridRange Rise(int atom, int above, GridRange[] up)
    {
        LinearAtom linear = (LinearAtom)_problem.Atoms[atom];
        GridSum sum = default;
        bool adds = false;
        foreach (Weighted term in linear.Form.Terms)
        {
            if (term.Variable == above)
            {
                adds = term.Weight.Sign > 0;
            }
            else
            {
                sum.Add(term.Weight.Sign > 0 ? up[term.Variable] : -up[term.Variable]);
            }
        }

        return Rest(linear, sum.Total(), adds);
    }

    public void Sink(int atom, int above, GridRange fromAbove, GridRange[] up, GridRange[] others)
    {
        LinearAtom linear = (LinearAtom)_problem.Atoms[atom];
        GridSum sum = default;
        foreach (Weighted term in linear.Form.Terms)
        {
            GridRange range = term.Variable == above ? fromAbove : up[term.Variable];
            sum.Add(term.Weight.Sign > 0 ? range : -range);
        }

        foreach (Weighted term in linear.Form.Terms)
        {
            if (term.Variable != above)
            {
                bool adds = term.Weight.Sign > 0;
                GridRange rest = sum.Without(adds ? up[term.Variable] : -up[term.Variable]);
                others[term.Variable] = Rest(linear, rest, adds);
            }
        }
    }

    private static GridRange Rest(LinearAtom atom, GridRange others, bool adds)
    {
        if (others.IsEmpty)
        {
            return GridRange.Empty;
        }

        GridRange rest = -others;
        rest = atom.Range.IsPoint ? rest : rest with { High = Grid.Endless };
        return adds ? rest : -rest;
    }
}
