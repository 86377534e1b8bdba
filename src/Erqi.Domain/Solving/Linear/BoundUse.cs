namespace Erqi.Domain.Solving.Linear;

/// <summary>One bound of a contradiction, and how often it is taken.</summary>
internal readonly record struct BoundUse(int Variable, bool Low, Rational Weight);
