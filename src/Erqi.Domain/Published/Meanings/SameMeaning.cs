namespace Erqi.Domain.Published.Meanings;

/// <summary>All figures are one quantity.</summary>
internal sealed record SameMeaning : RelationMeaning;
