using Erqi.Domain.Statistics;

namespace Erqi.Domain.Published;

/// <summary>What a bulletin says of one number now and then: its level, its increase and its growth.</summary>
/// <param name="id">The id of the level now; those of the others begin with it.</param>
/// <param name="label">What readers call it, such as 本年完成投资.</param>
/// <param name="filter">Which projects; all unless said otherwise.</param>
/// <param name="unit">The unit; 亿元 for money and 个 for counts unless said otherwise.</param>
/// <param name="places">The decimals of level and increase; 1 for money unless said otherwise, none for counts.</param>
/// <param name="growthPlaces">The decimals of the growth in percent.</param>
public sealed class ComparedFigure(
    string id, string label, Measure measure, CubeFilter? filter = null, FigureUnit? unit = null, int? places = null, int growthPlaces = 1)
{
    internal string Id { get; } = id;

    internal string Label { get; } = label;

    internal Measure Measure { get; } = measure;

    internal CubeFilter Filter { get; } = filter ?? CubeFilter.All;

    internal FigureUnit? Unit { get; } = unit;

    internal int? Places { get; } = places;

    internal int GrowthPlaces { get; } = growthPlaces;
}
