using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>
/// In which unit the solvers count each quantity of a component, so that whole 亩 are whole numbers to them, as whole 个 are. All
/// of one dimension are counted in the greatest measure of what is whole in it, and what is whole in a coarser unit in that.
/// </summary>
internal sealed class CountingUnits
{
    private readonly Dictionary<Dimension, Rational> _measures = [];
    private readonly Rational?[] _steps;
    private readonly Rational[] _units;

    private CountingUnits(PrintedRanges ranges, int[] figures, int[] variableOf, int variables, HashSet<int> averaged)
    {
        _steps = new Rational?[variables];
        _units = new Rational[variables];
        foreach ((int place, int figure) in figures.Index())
        {
            if (ranges.Step(figure) is { } step)
            {
                ref Rational? steps = ref _steps[variableOf[place]];
                steps = steps is { } other ? Rational.CommonMultiple(other, step) : step;
                Dimension dimension = ranges.Bulletin.Figures[figure].Unit.Dimension;
                _measures[dimension] = _measures.TryGetValue(dimension, out Rational measure) ? Rational.CommonMeasure(measure, step) : step;
            }
        }

        foreach ((int place, int figure) in figures.Index())
        {
            int variable = variableOf[place];
            Rational measure = MeasureOf(ranges.Bulletin.Figures[figure]);
            _units[variable] = averaged.Contains(variable) ? measure : _steps[variable] ?? measure;
            IsExact &= _steps[variable] is not { } step || step == _units[variable];
        }
    }

    /// <summary>
    /// Gets a value indicating whether the solvers know all there is to know of whole numbers. A weighted mean has no room for
    /// several units of one dimension: what is whole in the coarser one is then known to be so in the finer one.
    /// </summary>
    public bool IsExact { get; } = true;

    /// <summary>Gives the units; null where base units do, as nearly always.</summary>
    /// <param name="averaged">The variables that weighted means name.</param>
    public static CountingUnits? Of(PrintedRanges ranges, int[] figures, int[] variableOf, int variables, Func<HashSet<int>> averaged) =>
        Array.Exists(figures, figure => ranges.Step(figure) is { } step && step != Rational.One)
            ? new CountingUnits(ranges, figures, variableOf, variables, averaged())
            : null;

    /// <summary>Gives the unit of a variable, in base units.</summary>
    public Rational Of(int variable) => _units[variable];

    /// <summary>Gives the unit in which what is said of a dimension is counted, in base units.</summary>
    public Rational MeasureOf(BulletinFigure figure) =>
        _measures.TryGetValue(figure.Unit.Dimension, out Rational measure) ? measure : Rational.One;

    /// <summary>Says whether a value in base units is a whole number where it has to be.</summary>
    public bool Admits(int variable, Rational value) => _steps[variable] is not { } step || (value / step).IsInteger;

    /// <summary>Gives a range, found in the unit of a variable, in base units.</summary>
    public ValueRange InBaseUnits(int variable, ValueRange range) =>
        _steps[variable] is { } step ? (range * Of(variable)).Multiples(step) : range * Of(variable);
}
