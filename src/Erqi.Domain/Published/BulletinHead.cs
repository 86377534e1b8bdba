namespace Erqi.Domain.Published;

/// <summary>What is said of a bulletin as a whole.</summary>
internal sealed record BulletinHead(string? Title, string? Region, LocalDate? AsOf, RoundingConvention Rounding);
