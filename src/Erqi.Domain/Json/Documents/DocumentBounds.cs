namespace Erqi.Domain.Json.Documents;

/// <summary>How much a bulletin document may hold. Beyond, it is refused with the place, what was found and what may be.</summary>
internal static class DocumentBounds
{
    /// <summary>The most levels of objects and lists; a bulletin needs five.</summary>
    public const int Depth = 16;

    /// <summary>The most figures of a bulletin, relations of a bulletin and members of a relation, each.</summary>
    public const int Items = 1_000_000;

    /// <summary>The most characters of a title, a label, a print or another text that is quoted once.</summary>
    public const int Text = 10_000;

    /// <summary>The most characters of an id, a unit, a counting basis or another text that sentences repeat.</summary>
    public const int Name = 200;

    /// <summary>The most characters of an exact number, such as a quantum.</summary>
    public const int Number = 1_000;
}
