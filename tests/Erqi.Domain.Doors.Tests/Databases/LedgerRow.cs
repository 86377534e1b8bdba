using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Doors.Tests.Databases;

/// <summary>A project as a row of a table, its total once in each unit.</summary>
public sealed record LedgerRow(
    int Id, string Sector, string Level, Money Yuan, Money Wan, Money Yi, Money? Planned)
{
    /// <summary>Gets the rows of <see cref="HardLedger"/>, and of the extremes.</summary>
    internal static LedgerRow[] All { get; } =
        [.. HardLedger.Projects.Select((project, number) => Of(number + 1, project.Sector, project.Level, project.TotalInvestment!.Value))];

    internal static LedgerRow Of(int id, Member<Sector> sector, Member<ProjectLevel> level, Money amount) =>
        new(id, sector.ToChinese(), level.ToChinese(), amount, amount, amount, id % 2 == 0 ? amount : null);
}
