namespace Erqi.Domain.Published.Printing;

/// <summary>A unit that the library knows.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Class">How it behaves.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Size">How many base units of the dimension it is.</param>
internal sealed record UnitWord(string Text, UnitClass Class, Dimension Dimension, Rational Size)
{
    public static UnitWord Counter(string text, Dimension dimension) => new(text, UnitClass.Counter, dimension, Rational.One);

    /// <summary>A unit of its own, or one of several that convert into the base unit exactly.</summary>
    public static UnitWord Measure(string text, string? @base = null, Rational? size = null) =>
        new(text, UnitClass.Measure, new Dimension(UnitKind.Other, @base ?? text), size ?? Rational.One);
}
