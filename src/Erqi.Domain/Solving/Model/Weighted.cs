namespace Erqi.Domain.Solving.Model;

/// <summary>One variable and how often it is taken.</summary>
internal readonly record struct Weighted(int Variable, Rational Weight);
