using NodaTime;

namespace Erqi.Domain.Projects;

/// <summary>期: one holding of the three-batches campaign, a serial number and a date.</summary>
public readonly record struct CampaignPeriod(int Number, LocalDate? Date = null);
