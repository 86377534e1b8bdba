using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Published;

/// <summary>What a bulletin says of one number now and then: its level, its increase and its growth.</summary>
public sealed class ComparedFigure
{
    /// <summary>Says what is printed.</summary>
    /// <param name="id">The id of the level now; those of the others begin with it.</param>
    /// <param name="label">What readers call it, such as 本年完成投资.</param>
    /// <param name="filter">Which projects; all unless said otherwise.</param>
    public ComparedFigure(string id, string label, Measure measure, CubeFilter? filter = null) =>
        (Id, Label, Measure, Filter) = (id, label, measure, filter ?? CubeFilter.All);

    /// <summary>Gets the id of the level now.</summary>
    public string Id { get; }

    /// <summary>Gets what readers call it.</summary>
    public string Label { get; }

    /// <summary>Gets the number.</summary>
    public Measure Measure { get; }

    /// <summary>Gets which projects it is of.</summary>
    public CubeFilter Filter { get; }

    /// <summary>Gets the unit; null, the default, is 亿元 for money and 个 for counts.</summary>
    public FigureUnit? Unit { get; init; }

    /// <summary>Gets the decimals of level and increase; 1 for money unless said otherwise, none for counts.</summary>
    public int? Places { get; init; }

    /// <summary>Gets the decimals of the growth in percent.</summary>
    public int GrowthPlaces { get; init; } = 1;
}
