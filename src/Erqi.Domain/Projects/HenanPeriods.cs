using NodaTime;

namespace Erqi.Domain.Projects;

/// <summary>The periods of Henan's campaign whose day is publicly known. The others happened too.</summary>
public static class HenanPeriods
{
    /// <summary>Gets the 1st, 2021-07-10.</summary>
    public static CampaignPeriod First => new(1, new LocalDate(2021, 7, 10));

    /// <summary>Gets the 4th, 2022-04-06.</summary>
    public static CampaignPeriod Fourth => new(4, new LocalDate(2022, 4, 6));

    /// <summary>Gets the 5th, 2022-07-05.</summary>
    public static CampaignPeriod Fifth => new(5, new LocalDate(2022, 7, 5));

    /// <summary>Gets the 6th, 2022-09-28.</summary>
    public static CampaignPeriod Sixth => new(6, new LocalDate(2022, 9, 28));

    /// <summary>Gets the 7th, 2023-01-28, the one of the 2023 bulletin.</summary>
    public static CampaignPeriod Seventh => new(7, new LocalDate(2023, 1, 28));

    /// <summary>Gets the 8th, 2023-05-08.</summary>
    public static CampaignPeriod Eighth => new(8, new LocalDate(2023, 5, 8));

    /// <summary>Gets the 9th, 2023-08-15.</summary>
    public static CampaignPeriod Ninth => new(9, new LocalDate(2023, 8, 15));

    /// <summary>Gets the 15th, 2025-01-05.</summary>
    public static CampaignPeriod Fifteenth => new(15, new LocalDate(2025, 1, 5));
}
