namespace Erqi.Domain.Tests.Laws;

/// <summary>A statement that holds for every value of a type, with the way to try it.</summary>
internal sealed record Law(string Name, Action Check);
