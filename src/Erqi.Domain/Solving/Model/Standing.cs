namespace Erqi.Domain.Solving.Model;

/// <summary>Whether true values exist that satisfy everything asked of them.</summary>
internal enum Standing : byte
{
    /// <summary>They exist, and here they are.</summary>
    Consistent = 1,

    /// <summary>They do not.</summary>
    Inconsistent,

    /// <summary>A limit was reached, or a part that is not linear could be neither refuted nor shown.</summary>
    Undetermined,
}
