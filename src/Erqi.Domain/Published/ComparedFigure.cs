using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Published;

/// <summary>What a bulletin says of one number now and then: its level, its increase and its growth.</summary>
/// <param name="Id">The id of the level now; those of the others begin with it.</param>
/// <param name="Label">What readers call it, such as 本年完成投资.</param>
/// <param name="Measure">The number.</param>
/// <param name="Filter">Which projects; all unless said otherwise.</param>
public sealed record ComparedFigure(string Id, string Label, Measure Measure, CubeFilter? Filter = null)
{
    /// <summary>Gets the unit; null, the default, is 亿元 for money and 个 for counts.</summary>
    public FigureUnit? Unit { get; init; }

    /// <summary>Gets the decimals of level and increase; 1 for money unless said otherwise, none for counts.</summary>
    public int? Places { get; init; }

    /// <summary>Gets the decimals of the growth in percent.</summary>
    public int GrowthPlaces { get; init; } = 1;
}
