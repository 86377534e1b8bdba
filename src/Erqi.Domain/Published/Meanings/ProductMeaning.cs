namespace Erqi.Domain.Published.Meanings;

/// <summary>The first figure is at least the product of the second, a count, and the third.</summary>
internal sealed record ProductMeaning : RelationMeaning;
