using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using NodaTime;

namespace Erqi.Domain.Doors.Tests;

/// <summary>Synthetic projects whose amounts show every lost digit.</summary>
internal static class HardLedger
{
    /// <summary>Gets amounts that binary floats, cuts to four places or orders of text would change.</summary>
    public static Money[] Amounts { get; } =
    [
        .. new[]
        {
            "0.01元", "0.3元", "9亿元", "10亿元", "2999.999999万元", "3000万元", "0.285万元", "168.7亿元", "12.34567891亿元",
            "1345.8亿元", "0.1亿元", "0.2亿元", "90071992.5474099301亿元", "90071992.5474099302亿元",
        }.Select(text => Money.Parse(text)),
    ];

    /// <summary>Gets a project for each amount.</summary>
    public static ProjectLedger Projects { get; } = [.. Amounts.Select((amount, number) => new Project
    {
        Name = $"合成“{number}”,\n<乙&丙>",
        Sector = Scheme.Erqi2023.Sectors[number % Scheme.Erqi2023.Sectors.Count],
        Level = Scheme.Erqi2023.Levels[number % Scheme.Erqi2023.Levels.Count],
        TotalInvestment = amount,
        ListedOn = new LocalDate(2023, 1, 1 + number),
    })];

    /// <summary>Gets what they come to.</summary>
    public static ProjectCube Cube { get; } = ProjectCube.Of(Projects, CountingBasis.DistinctProjects);

    /// <summary>Gets the columns of rows that have a sector, a level and a total, as <see cref="Projects"/> do.</summary>
    public static RowColumns Columns { get; } = new(
        batch: null, period: null, stage: null, annualPlannedInvestment: null, completedThisYear: null, completedToDate: null);
}
