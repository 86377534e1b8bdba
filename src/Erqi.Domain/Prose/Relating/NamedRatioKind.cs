namespace Erqi.Domain.Prose.Relating;

/// <summary>What a named ratio does with the two figures it is made of.</summary>
internal enum NamedRatioKind
{
    /// <summary>A share of the whole.</summary>
    Share,

    /// <summary>So many times the whole.</summary>
    Multiple,

    /// <summary>So much for each of the whole.</summary>
    Mean,

    /// <summary>One figure less another.</summary>
    Difference,

    /// <summary>So much more than the whole.</summary>
    Growth,

    /// <summary>What a cost leaves of the whole, as a share of it.</summary>
    Margin,
}
