namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>What a row says of its form.</summary>
internal enum Sense
{
    /// <summary>It is zero.</summary>
    Zero,

    /// <summary>It is at least zero.</summary>
    NotBelowZero,

    /// <summary>It is above zero.</summary>
    AboveZero,
}
