namespace Erqi.Domain.Projects;

/// <summary>Days of one place and year, 郑州市二七区 in 2023, as data: nothing in this library depends on them.</summary>
public static class Erqi2023
{
    /// <summary>
    /// Gets the periods of Henan's campaign whose day is publicly known, in order; the 7th is the one of the 2023
    /// bulletin. The others happened too.
    /// </summary>
    public static ValueList<CampaignPeriod> CampaignPeriods =>
    [
        new(1, new LocalDate(2021, 7, 10)),
        new(4, new LocalDate(2022, 4, 6)),
        new(5, new LocalDate(2022, 7, 5)),
        new(6, new LocalDate(2022, 9, 28)),
        new(7, new LocalDate(2023, 1, 28)),
        new(8, new LocalDate(2023, 5, 8)),
        new(9, new LocalDate(2023, 8, 15)),
        new(15, new LocalDate(2025, 1, 5)),
    ];
}
