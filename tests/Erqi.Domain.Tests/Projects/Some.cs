using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using NodaTime;

namespace Erqi.Domain.Tests.Projects;

/// <summary>Synthetic projects and dates for tests.</summary>
internal static class Some
{
    public static CampaignPeriod SeventhPeriod => new(7, Day(1, 28));

    public static LocalDate Day(int month, int day = 1) => new(2023, month, day);

    public static BatchEntry Entry(int period, Batch batch, int month) => new(new CampaignPeriod(period), batch, Day(month));

    public static Project Project(string name = "虚构项目") => new()
    {
        Name = name,
        Sector = Sector.IndustrialTransformation,
        Level = ProjectLevel.District,
        TotalInvestment = Money.FromYi(1),
    };
}
