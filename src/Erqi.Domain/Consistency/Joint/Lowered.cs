using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>A component in the terms of the solvers, and what says their answers in those of the bulletin.</summary>
/// <param name="Units">In which units the solvers count; null where they do in base units.</param>
/// <param name="HasGaps">Whether a figure repeats one that is whole in another unit, or at all, so that not all in its range is possible.</param>
internal sealed record Lowered(Bulletin Bulletin, Component Component, Problem Problem, CountingUnits? Units, bool HasGaps)
{
    /// <summary>Gets a value indicating whether the solvers know all there is to know of whole numbers.</summary>
    public bool IsExact => Units is not { IsExact: false };

    /// <summary>Gives the values of variables figure by figure, in base units; null where one is not whole that has to be.</summary>
    public Rational[]? ByFigure(Rational[] values)
    {
        if (Units is null)
        {
            return Problem.HasRepeats ? Array.ConvertAll(Problem.VariableOf, variable => values[variable]) : values;
        }

        Rational[] measured = Array.ConvertAll(Problem.VariableOf, variable => values[variable] * Units.Of(variable));
        return measured.Index().All(value => Units.Admits(Problem.VariableOf[value.Index], value.Item)) ? measured : null;
    }

    /// <summary>Gives the ranges of figures in base units.</summary>
    public IReadOnlyList<ValueRange?> InBaseUnits(IReadOnlyList<ValueRange?> ranges) => Units is null ? ranges
        : [.. ranges.Select((range, figure) => range is { } found ? Units.InBaseUnits(Problem.VariableOf[figure], found) : range)];

    /// <summary>Gives the multipliers of a refutation for statements in base units, and their figures by their places in the bulletin.</summary>
    public Multiplier[] Multipliers(Refutation refutation) => [.. refutation.Multipliers.Select(multiplier => multiplier with
    {
        Weight = Units is null ? multiplier.Weight : multiplier.Weight / UnitOf(multiplier, Units),
        Owner = multiplier.Owner < 0 ? multiplier.Owner : Component.Figures[multiplier.Owner],
    })];

    // A statement is counted as its first figure is that is no rate, or as the divisor it speaks of.
    private Rational UnitOf(Multiplier multiplier, CountingUnits units)
    {
        ReadOnlySpan<int> members = Bulletin.PlacesOf(multiplier.Relation);
        switch (Bulletin.Relations[multiplier.Relation].Meaning)
        {
            case ProductMeaning:
                return units.Of(Problem.VariableOf[Array.BinarySearch(Component.Figures, members[0])]);
            case QuotientMeaning quotient:
                ValueList<sbyte> signs = multiplier.Side == MultiplierSide.Divisor ? quotient.Whole : quotient.Part;
                return units.MeasureOf(Bulletin.Figures[members[QuotientMeaning.FirstOf(signs)]]);
            default:
                return units.MeasureOf(Bulletin.Figures[members[0]]);
        }
    }
}
