namespace Erqi.Domain.Published.Printing;

/// <summary>How a known unit behaves in a print.</summary>
internal enum UnitClass
{
    /// <summary>A single counter; the noun that may follow it is no part of the unit.</summary>
    Counter = 1,

    /// <summary>Renminbi.</summary>
    Money,

    /// <summary>A rate, which takes no 万 or 亿.</summary>
    Rate,

    /// <summary>Any other unit; a longer word that begins with it is another unit.</summary>
    Measure,
}
