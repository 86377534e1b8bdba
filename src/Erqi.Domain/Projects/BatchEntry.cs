using NodaTime;

namespace Erqi.Domain.Projects;

/// <summary>One dated entry of a project into a batch of a campaign period.</summary>
public sealed record BatchEntry(CampaignPeriod Period, Batch Batch, LocalDate Date);
